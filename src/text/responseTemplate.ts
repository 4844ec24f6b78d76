/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What differs from call to call in a response: `{code}`, `{message}` and `{requestId}` of a template; `{code:number}` is no text. */
export interface CallValues {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/**
 * `response`, which is like `template`, with `values` in the placeholders that the template has for them. A placeholder of which a value is not
 * given stays as it is; a code that is a number stays one.
 */
export function fillResponse(response: Json | undefined, template: Json, values: CallValues): Json {
  if (typeof template === 'string') return fillPlaceholder(response, template, values);
  if (Array.isArray(template)) {
    const own: readonly Json[] = Array.isArray(response) ? response : [];
    return template.map((item: Json, index) => fillResponse(own[index], item, values));
  }
  if (!isObject(template)) return response ?? template;
  const own = isObject(response) ? response : {};
  return {
    ...own,
    ...Object.fromEntries(Object.entries(template).map(([key, item]) => [key, fillResponse(own[key], item, values)])),
  };
}

/** What `response`, which is like `template`, says in a placeholder of the template; undefined where it is not like it. */
export function valueIn(response: Json | undefined, template: Json, placeholder: keyof CallValues): string | undefined {
  if (template === `{${placeholder}}` || template === `{${placeholder}:number}`) {
    return typeof response === 'string' || typeof response === 'number' ? String(response) : undefined;
  }
  if (Array.isArray(template)) {
    const own: readonly Json[] = Array.isArray(response) ? response : [];
    return firstOf(template.map((item: Json, index) => valueIn(own[index], item, placeholder)));
  }
  if (!isObject(template)) return undefined;
  return firstOf(
    Object.entries(template).map(([key, item]) =>
      valueIn(isObject(response) ? response[key] : undefined, item, placeholder),
    ),
  );
}

const PLACEHOLDER = /\{(code|message|requestId)(?::number)?\}/g;

function fillPlaceholder(response: Json | undefined, template: string, values: CallValues): Json {
  const known = new Map(Object.entries(values));
  const placeholders = [...template.matchAll(PLACEHOLDER)].map(([, placeholder = '']) => placeholder);
  if (placeholders.length === 0 || placeholders.some((placeholder) => known.get(placeholder) === undefined))
    return response ?? template;
  const text = template.replace(PLACEHOLDER, (_, placeholder: string) => String(known.get(placeholder)));
  const isNumber = typeof response === 'number' || template.endsWith(':number}');
  return isNumber && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

const firstOf = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined);

const isObject = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
