/** What the query or the fragment of an address has where it tells of a call; `callContext.ts` reads the whole. */
export const CALL_QUERY = /[#?&](request.?id|action|region|product|message)=/i;
