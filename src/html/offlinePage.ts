import type { Site } from '../site.ts';
import { sectionHeading } from './elements.ts';
import { html, type Html } from './html.ts';

/**
 * What is kept on the device, and a button that keeps the whole site; `scripts/offlineSite.ts` brings it to life. Without network it also stands at
 * the address of every page that is not kept.
 */
export const offlinePage = ({ text: { offline, errors }, urls }: Site): Html => html`
  <div data-absent hidden>
    <p class="notice" role="status">${offline.absent}</p>
    <p><a class="button" href="" data-again>${offline.again}</a> <a class="button" href="${urls.home}">${offline.home}</a></p>
  </div>
  <p class="lead">${offline.lead}</p>
  <p class="no-script">${offline.withoutScript} <a href="${urls.errors}">${errors.heading}</a></p>
  <offline-site
    class="needs-script"
    data-unsupported="${offline.unsupported}"
    data-size="${offline.size}"
    data-saving="${offline.saving}"
    data-saved="${offline.saved}"
    data-failed="${offline.failed}"
  >
    <p role="status"></p>
    <p><button class="button" type="button" hidden>${offline.save}</button></p>
    <section hidden>
      ${sectionHeading('kept', offline.pages)}
      <ul></ul>
    </section>
  </offline-site>
`;
