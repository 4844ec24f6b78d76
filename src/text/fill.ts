/**
 * Fills a template: every `{name}` is replaced by the value of that name. A name without a value stays as it is written.
 * @param template a text of the user interface, such as `共 {n} 个`
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
