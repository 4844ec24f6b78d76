import { html, type Html } from '../../../html/html.ts';
import type words from '../i18n/en.json';

/** Compares a request's timestamp with the clock of the reader's device; `scripts/clockCheck.ts` brings it to life. */
export const clockCheck = (clock: typeof words.clock): Html => html`
  <p class="no-script">${clock.withoutScript}</p>
  <clock-check
    class="tool needs-script"
    data-invalid="${clock.invalid}"
    data-within="${clock.within}"
    data-outside="${clock.outside}"
    data-shifted="${clock.shifted}"
    data-milliseconds="${clock.milliseconds}"
    data-microseconds="${clock.microseconds}"
    data-ahead="${clock.ahead}"
    data-behind="${clock.behind}"
    data-pagefind-ignore
  >
    <label for="clock-timestamp">${clock.label}</label>
    <div class="tool-row">
      <input
        id="clock-timestamp"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        spellcheck="false"
        placeholder="1551113065"
      >
      <button class="button" type="button" data-now>
        ${clock.now}
      </button>
    </div>
    <div role="status">
      <p data-verdict></p>
      <dl class="facts" hidden>
        <div>
          <dt>UTC</dt>
          <dd data-utc></dd>
        </div>
        <div>
          <dt>${clock.local}</dt>
          <dd data-local></dd>
        </div>
        <div>
          <dt>${clock.distance}</dt>
          <dd data-distance></dd>
        </div>
      </dl>
    </div>
    <p class="fine">${clock.note}</p>
  </clock-check>
`;
