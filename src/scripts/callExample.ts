import type { CallContext } from '../lookup/callContext.ts';

interface Example {
  Response: { Error: { Code: string; Message: string }; RequestId: string };
}

let original: string | undefined;

/** Puts what is known of a call into the example response of the page; an empty call restores the example. */
export function fillExample({ requestId, message }: CallContext): void {
  const block = document.querySelector('#example ~ .code-block code, #example ~ pre code');
  if (!block) return;
  original ??= block.textContent;
  const example = JSON.parse(original) as Example;
  const { Response: response } = example;
  response.Error.Message = message ?? response.Error.Message;
  response.RequestId = requestId ?? response.RequestId;
  block.textContent = JSON.stringify(example, null, 2);
}
