/** Markup that may stand in a page as it is. Only `html` and `trusted` make it, so a plain string never becomes markup by mistake. */
export class Html {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

/** What may stand in a template: nothing, text, markup, or a list of them. */
export type HtmlValue = string | number | false | null | undefined | Html | readonly HtmlValue[];

/**
 * A template of HTML in which every value is escaped unless it is markup itself: `<a href="${address}">${text}</a>`.
 * A value may stand where text stands or as the value of an attribute in double quotes, and nowhere else. Line breaks between elements and
 * values lay out the source and are not sent; any other line break is a space.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const strings = withoutLayout(template);
  let markup = strings[0] ?? '';
  for (let index = 0; index < values.length; index++) markup += markupOf(values[index]) + (strings[index + 1] ?? '');
  return new Html(markup);
}

/** Markup that another renderer made and answers for, such as rendered Markdown. */
export const trusted = (markup: string): Html => new Html(markup);

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): Html =>
  new Html(value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`);

/** `value` as the content of a `<script type="application/json">`: no text in it can close the element. */
export const jsonText = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** `text` as the text of an element or the value of a quoted attribute, of HTML or XML. */
export const escapeHtml = (text: string): string =>
  UNSAFE.test(text) ? text.replace(UNSAFE_ALL, (character) => `&#${character.charCodeAt(0)};`) : text;

const UNSAFE = /[&<>"']/;
const UNSAFE_ALL = new RegExp(UNSAFE, 'g');

function markupOf(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.value;
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  let markup = '';
  for (const item of value) markup += markupOf(item);
  return markup;
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutLayout(template: TemplateStringsArray): readonly string[] {
  const cached = known.get(template);
  if (cached) return cached;
  const strings = template.map((part) =>
    part.replace(/\s*\n\s*/g, (gap, at: number) => {
      const [before, after] = [part[at - 1], part[at + gap.length]];
      return before === undefined || after === undefined || before === '>' || after === '<' || after === '>' ? '' : ' ';
    }),
  );
  known.set(template, strings);
  return strings;
}
