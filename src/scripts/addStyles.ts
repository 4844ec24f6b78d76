/** Adds styles to the page. Imported as a file by a script, they would be linked from every page that may load it. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
