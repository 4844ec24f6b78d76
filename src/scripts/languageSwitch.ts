import { carryAddress } from './carryAddress.ts';

/** The links to the page in other languages lead to the same place of it, with the same query, however they are opened. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

for (const link of links) {
  for (const event of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, () => {
      carryAddress(link);
    });
  }
}

const preferred = preferredLanguage();
if (preferred) {
  const { offerLanguage } = await import('./languageOffer.ts');
  offerLanguage(preferred);
}

/** The link to the language that the browser asks for before that of the page, if the page is written in it too. */
function preferredLanguage(): HTMLAnchorElement | undefined {
  const own = primary(document.documentElement.lang);
  for (const language of navigator.languages.map(primary)) {
    if (language === own) return undefined;
    const link = links.find(
      ({ hreflang, dataset }) => primary(hreflang) === language && dataset['offer'] !== undefined,
    );
    if (link) return link;
  }
  return undefined;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
