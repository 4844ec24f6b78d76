import type { Site } from '../site.ts';
import { html, type Html } from './html.ts';

/** The look-up box: the same in the dialog, on the home page and on its own page; `id` tells its ids apart. */
export const lookupBox = ({ text }: Site, id: 'dialog' | 'home' | 'page'): Html => html`
  <lookup-box class="lookup">
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
