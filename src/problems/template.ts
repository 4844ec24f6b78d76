/** The sentences of one type of problem, and the values that they mention. */
export interface ProblemTemplate<Details> {
  /** What happened. */
  readonly message: (details: Details) => string;
  /** What to do about it. */
  readonly hint: (details: Details) => string;
}

/** The error code that a problem is about. */
export interface Code {
  readonly code: string;
}

/** The name that a problem is about. */
export interface Name {
  readonly name: string;
}

/** What the author may have meant, if anything is near. */
export interface Near {
  readonly near?: string | undefined;
}
