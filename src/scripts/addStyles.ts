/** Adds styles to the page. A style sheet that a script imports as a file would be linked from every page that may load the script. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
