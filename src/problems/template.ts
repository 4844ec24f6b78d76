/** The sentences of one type of problem, and the values that they mention. */
export interface ProblemTemplate<Details> {
  /** What happened. */
  readonly message: (details: Details) => string;
  /** What to do about it. */
  readonly hint: (details: Details) => string;
}

/** The first parameter of a function; `unknown` of one that has none. */
export type FirstParameter<Function> = Function extends (details: infer Details) => string ? Details : never;

/** The values that both sentences of a problem mention. */
export type DetailsOf<Template extends ProblemTemplate<never>> = FirstParameter<Template['message']> &
  FirstParameter<Template['hint']>;

/** The same problems in another language. */
export type SameProblems<Problems extends Record<string, ProblemTemplate<never>>> = {
  readonly [Id in keyof Problems]: ProblemTemplate<DetailsOf<Problems[Id]>>;
};

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
