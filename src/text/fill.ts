/**
 * Fills a template: every `{name}` is replaced by the value of that name, and `{name|code|codes}` by the first word where the value is 1, else
 * by the second. A name without a value stays as it is written.
 * @param template a text of the user interface, such as `共 {n} 个`
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (placeholder, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined || one === undefined) return String(value ?? placeholder);
    return String(value === 1 ? one : many);
  });
