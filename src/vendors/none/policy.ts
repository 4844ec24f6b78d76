/** No operation is refused by a policy that is known. */
export const refusedOperation = (): string | undefined => undefined;

export const isPolicy = (): boolean => false;

export const smallestPolicy = (): string => '';
