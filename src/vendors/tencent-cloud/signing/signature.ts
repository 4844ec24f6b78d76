/** Signatures of Tencent Cloud requests, and what is wrong with those that fail. */
export { diagnoseV1 } from './diagnoseV1.ts';
export { diagnoseV3 } from './diagnoseV3.ts';
export type { ComparedKind, Diagnosis, DifferingPart } from './diagnosis.ts';
export type { Difference } from './firstDifference.ts';
export type { Mistake, MistakeName } from './mistake.ts';
export { signV1, type V1Request, type V1Signature } from './signV1.ts';
export { signV3, utcDate, type V3Request, type V3Signature } from './signV3.ts';
