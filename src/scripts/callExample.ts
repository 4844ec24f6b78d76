import type { CallContext } from '../lookup/shared/callContext.ts';
import { fillResponse } from '../text/responseTemplate.ts';
import { pageData } from './pageData.ts';
import { siteResponse } from './siteResponse.ts';

/** Puts what is known of a call into the example response of the page; an empty call restores the example. */
export function fillExample({ requestId, message }: CallContext): void {
  const block = document.querySelector('[data-example]');
  if (!block || !pageData.code) return;
  const values = { ...(message !== undefined && { message }), ...(requestId !== undefined && { requestId }) };
  block.textContent = JSON.stringify(fillResponse(pageData.code.example, siteResponse, values), null, 2);
}
