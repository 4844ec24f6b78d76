import type { CallContext } from '../../lookup/shared/callContext.ts';

/** `you are not authorized to perform operation (cvm:DescribeInstances)`: what the access management of the vendor says of a refused call. */
const REFUSED = /not authorized to perform operation\s*\(([a-z][a-z0-9]{1,30}:[A-Z][A-Za-z0-9]{2,80})\)/;

/** The operation that a message says the caller is not allowed, `cvm:DescribeInstances`; undefined where it says none. */
export const refusedOperation = ({ message = '' }: CallContext): string | undefined => REFUSED.exec(message)?.[1];

/** Whether a block of code is a policy, or a statement of one. */
export function isPolicy(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && ('statement' in parsed || 'effect' in parsed);
  } catch {
    // A block that is not JSON is no policy.
    return false;
  }
}

/** The smallest policy that allows an operation. Source: https://www.tencentcloud.com/document/product/598/10604 */
export const smallestPolicy = (operation: string): string =>
  JSON.stringify(
    { version: '2.0', statement: [{ effect: 'allow', action: [operation], resource: '*' }] },
    undefined,
    2,
  ).replace(/\[\s+("[^"]+")\s+\]/, '[$1]');
