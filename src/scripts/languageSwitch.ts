/** The links to the page in other languages lead to the same place of it, with the same query, however they are opened. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.bar a[hreflang]')];
links.forEach(keepPlace);

const preferred = preferredLanguage();
if (preferred) {
  void import('./languageOffer.ts').then(({ offerLanguage }) => {
    offerLanguage(preferred, keepPlace);
  });
}

function keepPlace(link: HTMLAnchorElement): void {
  if (link.dataset['place'] === undefined) return;
  for (const event of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

/** The link to the language that the browser asks for before that of the page, if the page is written in it too. */
export function preferredLanguage(): HTMLAnchorElement | undefined {
  const own = primary(document.documentElement.lang);
  for (const language of navigator.languages.map(primary)) {
    if (language === own) return undefined;
    const link = links.find(
      ({ hreflang, dataset }) => primary(hreflang) === language && dataset['place'] === 'written',
    );
    if (link) return link;
  }
  return undefined;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
