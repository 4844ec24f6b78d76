import type { CallContext } from '../lookup/shared/callContext.ts';

/** `you are not authorized to perform operation (cvm:DescribeInstances)`: what the access management of the vendor says of a refused call. */
const REFUSED = /not authorized to perform operation\s*\(([a-z][a-z0-9]{1,30}:[A-Z][A-Za-z0-9]{2,80})\)/;

/** The operation that a message says the caller is not allowed, `cvm:DescribeInstances`; undefined where it says none. */
export const refusedOperation = ({ message = '' }: CallContext): string | undefined => REFUSED.exec(message)?.[1];

/** The smallest policy that allows an operation. Source: https://www.tencentcloud.com/document/product/598/10604 */
export const smallestPolicy = (operation: string): string =>
  JSON.stringify(
    { version: '2.0', statement: [{ effect: 'allow', action: [operation], resource: '*' }] },
    undefined,
    2,
  ).replace(/\[\s+("[^"]+")\s+\]/, '[$1]');
