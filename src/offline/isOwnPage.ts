/** Whether the text of a page is that of a whole page of `release`; a connection that broke may have cut it off. */
export const isOwnPage = (html: string, release: string): boolean =>
  html.includes(`"release":"${release}"`) && html.trimEnd().endsWith('</html>');
