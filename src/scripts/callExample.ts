import type { CallContext } from '../lookup/shared/callContext.ts';
import { pageData } from './pageData.ts';

/** Puts what is known of a call into the example response of the page; an empty call restores the example. */
export function fillExample({ requestId, message }: CallContext): void {
  const block = document.querySelector('[data-example]');
  const example = pageData.code?.example;
  if (!block || !example) return;
  const { Response: response } = example;
  const filled = {
    Response: {
      ...response,
      Error: { ...response.Error, Message: message ?? response.Error.Message },
      RequestId: requestId ?? response.RequestId,
    },
  };
  block.textContent = JSON.stringify(filled, null, 2);
}
