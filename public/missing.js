// On the page that stands for a missing one: shows it in the language of its address (`/EN-us/…` is English) before any other script runs.
const data = document.getElementById('page-data');
const { base } = JSON.parse(data.textContent);
const [language] = location.pathname.slice(base.length).toLowerCase().split(/[-_/]/);
const page = [...document.querySelectorAll('template[data-lang]')].find(
  ({ dataset: { lang } }) => lang.toLowerCase().split('-')[0] === language,
);
if (page) {
  document.documentElement.lang = page.dataset.lang;
  document.title = page.dataset.title;
  data.replaceWith(page.content.querySelector('script'));
  document.body.replaceChildren(page.content);
}
