import type { Site } from '../../site.ts';
import { attribute, html, type Html } from '../html.ts';

/**
 * The foot of every page.
 * @param lang its language, where that is not the one of the text around it
 */
export const siteFooter = ({ text, urls, shows }: Site, lang?: string): Html => html`
  <footer class="site-footer"${attribute('lang', lang)} data-pagefind-ignore>
    <span>${text.site.license}</span>
    ${shows('data') && html`<a href="${urls.data}">${text.site.data}</a>`}
    <a href="${urls.accessibility}">${text.site.accessibility}</a>
  </footer>
`;
