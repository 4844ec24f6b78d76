import type { CallContext } from '../../lookup/shared/callContext.ts';

/** No operation is refused by a policy that is known. */
export const refusedOperation: (call: CallContext) => string | undefined = () => undefined;

export const isPolicy: (text: string) => boolean = () => false;

export const smallestPolicy: (operation: string) => string = () => '';
