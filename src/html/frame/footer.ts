import type { Site } from '../../site.ts';
import { html, type Html } from '../html.ts';

/** The foot of every page. */
export const siteFooter = ({ text, urls }: Site): Html => html`
  <footer class="site-footer" data-pagefind-ignore>
    <span>${text.site.license}</span>
    <a href="${urls.data}">${text.site.data}</a>
  </footer>
`;
