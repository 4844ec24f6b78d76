/** The shape of a failed call's response body. */
interface ErrorResponse {
  Response: { Error: { Code: string; Message: string }; RequestId: string };
}

const standard: ErrorResponse = {
  Response: { Error: { Code: '', Message: '' }, RequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6' },
};

/**
 * The example response of a product's own text, as JSON with two spaces, for another code. The message belongs to the code of the
 * example, so it is kept for that code only. A product without an example gets the platform's shape.
 */
export function exampleResponse(prose: string, code: string, message: string): string {
  const response = exampleIn(prose) ?? structuredClone(standard);
  const { Error: error } = response.Response;
  if (error.Code !== code) Object.assign(error, { Code: code, Message: message });
  return JSON.stringify(response, null, 2);
}

function exampleIn(prose: string): ErrorResponse | undefined {
  for (const [, block = ''] of prose.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const parsed = parse(block);
    if (isErrorResponse(parsed)) return parsed;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A block of code that is not JSON is no example response.
    return undefined;
  }
}

function isErrorResponse(value: unknown): value is ErrorResponse {
  const response = field(value, 'Response');
  return (
    typeof field(field(response, 'Error'), 'Code') === 'string' && typeof field(response, 'RequestId') === 'string'
  );
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
