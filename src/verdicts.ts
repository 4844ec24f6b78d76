/**
 * Whether to send a failed request again. `no`: never as it is; `after-fix`: a new request after the fix; `backoff`: the same one later;
 * `after-state-check`: once the outcome is known; `depends`: the code alone does not tell, its steps say how to find out.
 */
export const retryVerdicts = ['no', 'after-fix', 'backoff', 'after-state-check', 'depends'] as const;
export type Retry = (typeof retryVerdicts)[number];

/** Who can make the failure go away; `depends`: the code alone does not tell. */
export const fixers = ['caller', 'account-admin', 'vendor', 'depends'] as const;
export type FixedBy = (typeof fixers)[number];
