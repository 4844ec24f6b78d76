import { html, type Html } from '../../../html/html.ts';
import type all from '../i18n/en.json';

/** A form that signs a request in the page and tells what is wrong with a signature; `scripts/signatureChecker.ts` brings it to life. Its fields have no names: nothing is ever sent. */
export const signatureChecker = (words: typeof all.signature): Html => html`
  <p class="no-script">${words.withoutScript}</p>
  <signature-checker class="signature needs-script" data-failed="${words.result.failed}" data-pagefind-ignore>
    <p class="fine">${words.lead}</p>
    <form autocomplete="off" novalidate>
      <label>
        ${words.version}
        <select data-field="version">
          <option value="v3">TC3-HMAC-SHA256 (v3)</option>
          <option value="v1">HmacSHA1 / HmacSHA256 (v1)</option>
        </select>
      </label>
      <label>
        ${words.method}
        <select data-field="method">
          <option>POST</option>
          <option>GET</option>
        </select>
      </label>
      <label>
        ${words.host}
        <input data-field="host" placeholder="cvm.tencentcloudapi.com" spellcheck="false">
      </label>
      <label data-only="v3">
        ${words.service}
        <input data-field="service" placeholder="cvm" spellcheck="false">
      </label>
      <label data-only="v3">
        ${words.timestamp}
        <input data-field="timestamp" inputmode="numeric" placeholder="1551113065">
      </label>
      <label data-only="v3">
        ${words.contentType}
        <input data-field="contentType" value="application/json" spellcheck="false">
      </label>
      <label data-only="v3">
        ${words.signedHeaders}
        <select data-field="signed">
          <option>content-type;host</option>
          <option>content-type;host;x-tc-action</option>
        </select>
      </label>
      <label data-only="v3">
        ${words.action}
        <input data-field="action" placeholder="DescribeInstances" spellcheck="false">
      </label>
      <label class="wide">
        ${words.payload}
        <textarea data-field="payload" rows="3" spellcheck="false"></textarea>
      </label>
      <label data-only="v3">
        ${words.secretId}
        <input data-field="secretId" placeholder="AKID…" spellcheck="false">
      </label>
      <label>
        ${words.secretKey}
        <input data-field="secretKey" type="password" autocomplete="off">
      </label>
      <label class="wide">
        ${words.given}
        <textarea data-field="given" rows="3" spellcheck="false"></textarea>
      </label>
      <button class="button wide" type="submit">
        ${words.check}
      </button>
    </form>
    <p class="signature-status" role="status"></p>
    <div data-result></div>
  </signature-checker>
`;
