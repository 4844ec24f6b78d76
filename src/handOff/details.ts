import type { Prose } from './richText.ts';

/** What a page says of a code, and what is known of the call that failed with it. */
export interface HandOffFacts {
  readonly code: string;
  readonly meanings: readonly Prose[];
  readonly steps: readonly Prose[];
  /** Absent where the page gives no verdict, or several. */
  readonly retry?: Retry;
  readonly fixedBy?: FixedBy;
  /** The permanent address of the page. */
  readonly url: string;
  readonly call: HandOffCall;
}

export type Retry = 'no' | 'after-fix' | 'backoff' | 'after-state-check';

export type FixedBy = 'caller' | 'account-admin' | 'vendor';

export interface HandOffCall {
  readonly requestId?: string;
  readonly action?: string;
  readonly region?: string;
  readonly product?: string;
  readonly message?: string;
}

/** The words of one language. A `{name}` in them stands for a fact. */
export interface HandOffWords {
  readonly pair: string;
  readonly code: string;
  readonly meaning: string;
  readonly steps: string;
  readonly link: string;
  readonly action: string;
  readonly region: string;
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
  readonly steps: string;
  readonly noSteps: string;
  readonly retry: Readonly<Record<Retry, string>>;
  /** A caller who fixes it needs no word more. */
  readonly fixedBy: Readonly<Record<Exclude<FixedBy, 'caller'>, string>>;
  readonly back: string;
  readonly bring: readonly string[];
  readonly never: string;
  readonly link: string;
  readonly close: string;
}

/** `template` with each `{name}` replaced. */
export const fillIn = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
