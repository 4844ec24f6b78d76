/** Matches the query or fragment of an address that describes a failed call. `callContext.ts` parses it. */
export const CALL_QUERY = /[#?&](request.?id|time|action|region|product|message)=/i;
