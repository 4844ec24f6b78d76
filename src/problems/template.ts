/** Values that the sentences of a problem mention, by name. */
export type ProblemDetails = Readonly<Record<string, string | undefined>>;

/** The sentences of one type of problem. */
export interface ProblemTemplate {
  /** What happened. */
  readonly message: (details: ProblemDetails) => string;
  /** What to do about it. */
  readonly hint: (details: ProblemDetails) => string;
}
