import type { Settings } from '../read/siteSchema.ts';
import { fillResponse, valueIn, type Json } from '../text/responseTemplate.ts';

/** What the settings say of responses. */
export type ResponseSettings = Pick<Settings['call'], 'response' | 'sampleRequestId'>;

/**
 * The example response of a product's own text, for another code. The message belongs to the code of the example, so it is kept for that
 * code only. A product without an example gets the site's.
 * @param prose Markdown around the product's tables
 * @param message stands where the real message is not known
 */
export function exampleResponse(
  prose: string,
  code: string,
  message: string,
  { response: template, sampleRequestId: requestId }: ResponseSettings,
): Json {
  const own = exampleIn(prose, template);
  if (own === undefined) return fillResponse(undefined, template, { code, message, requestId });
  const isItsCode = valueIn(own, template, 'code') === code;
  return fillResponse(
    own,
    template,
    isItsCode ? { message: valueIn(own, template, 'message') ?? '' } : { code, message },
  );
}

/** The first block of code that is like the site's response, with a code and the id of a call, or undefined. */
function exampleIn(prose: string, template: Json): Json | undefined {
  for (const [, block = ''] of prose.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const parsed = parseJson(block);
    const isLike = (['code', 'requestId'] as const).every(
      (place) => valueIn(parsed, template, place) !== undefined || !JSON.stringify(template).includes(`{${place}`),
    );
    if (parsed !== undefined && isLike) return parsed;
  }
  return undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // A block of code that is not JSON is no example response.
    return undefined;
  }
}
