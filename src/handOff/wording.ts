import type { FixedBy, Retry } from '../verdicts.ts';

/** The words of one language. They are templates for `fill`. */
export interface HandOffWords {
  readonly pair: string;
  readonly code: string;
  readonly meaning: string;
  readonly name: string;
  readonly httpStatus: string;
  readonly tableMessage: string;
  readonly tableCause: string;
  readonly tableSolution: string;
  readonly steps: string;
  readonly link: string;
  readonly requestId: string;
  readonly action: string;
  readonly region: string;
  readonly time: string;
  readonly policy: string;
  readonly product: string;
  readonly retry: Readonly<Record<Retry | 'label', string>>;
  readonly fixedBy: Readonly<Record<FixedBy | 'label', string>>;
  readonly reply: ReplyWords;
}

export interface ReplyWords {
  readonly greeting: string;
  readonly happened: string;
  readonly happenedCalling: string;
  readonly happenedIn: string;
  readonly happenedCallingIn: string;
  readonly meaning: string;
  readonly meanings: string;
  readonly message: string;
  readonly policy: string;
  readonly tableCause: string;
  readonly tableSolution: string;
  readonly steps: string;
  readonly noSteps: string;
  readonly retry: Readonly<Record<Retry, string>>;
  /** The steps are addressed to the caller: who else fixes it needs saying. */
  readonly fixedBy: Readonly<Record<Exclude<FixedBy, 'caller'>, string>>;
  readonly back: string;
  readonly bring: readonly string[];
  readonly never: string;
  readonly link: string;
  readonly close: string;
}
