import type { Site } from '../site.ts';
import { html, type Html } from './html.ts';

/** The look-up box: the same in the dialog, on the home page and on its own page; `id` tells its ids apart. Without scripts, lists stand in its place. */
export const lookupBox = ({ text, urls }: Site, id: 'dialog' | 'home' | 'page'): Html => html`
  ${
    id !== 'dialog' &&
    html`
      <p class="no-script">${text.lookup.withoutScript}</p>
      <ul class="no-script badges">
        ${[
          [urls.errors, text.errors.heading],
          [urls.guides, text.site.guides],
          [urls.products, text.site.products],
        ].map(([href, label]) => html`<li><a class="badge" href="${href}">${label}</a></li>`)}
      </ul>
    `
  }
  <lookup-box class="lookup${id !== 'dialog' && ' needs-script'}">
    <form class="lookup-form" role="search">
      <label class="sr-only" for="lookup-${id}">${text.lookup.label}</label>
      <input
        id="lookup-${id}"
        type="search"
        aria-controls="results-${id}"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        placeholder="${text.lookup.placeholder}"
     >
      ${id === 'dialog' && html`<button class="button" type="button" data-close>${text.lookup.close}</button>`}
    </form>
    <button class="button lookup-scope" type="button" data-scope hidden></button>
    <p class="lookup-status" role="status" data-status>${text.lookup.hint}</p>
    <div data-aside></div>
    <ol class="lookup-results" id="results-${id}" aria-label="${text.lookup.results}"></ol>
  </lookup-box>
`;
