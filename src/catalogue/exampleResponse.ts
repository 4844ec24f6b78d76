import { z } from 'zod';
import type { ErrorResponse } from '../pageData.ts';

const errorResponseSchema = z.looseObject({
  Response: z.looseObject({
    Error: z.looseObject({ Code: z.string(), Message: z.string().default('') }),
    RequestId: z.string(),
  }),
});

const standard: ErrorResponse = {
  Response: { Error: { Code: '', Message: '' }, RequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6' },
};

/**
 * The example response of a product's own text, for another code. The message belongs to the code of the example, so it is kept for that
 * code only. A product without an example gets the platform's shape.
 * @param prose Markdown around the product's tables
 * @param message stands where the real message is not known
 */
export function exampleResponse(prose: string, code: string, message: string): ErrorResponse {
  const { Response: response } = exampleIn(prose) ?? standard;
  if (response.Error.Code === code) return { Response: response };
  return { Response: { ...response, Error: { ...response.Error, Code: code, Message: message } } };
}

/** The first block of code that is an error response, or undefined. */
function exampleIn(prose: string): ErrorResponse | undefined {
  for (const [, block = ''] of prose.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const parsed = errorResponseSchema.safeParse(parseJson(block));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A block of code that is not JSON is no example response.
    return undefined;
  }
}
