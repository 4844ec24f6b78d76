import type { Locale } from '../locales.ts';
import en from './en.json' with { type: 'json' };
import zhCn from './zh-cn.json' with { type: 'json' };

/** All text of the user interface in one language. */
export type Text = typeof zhCn;

const texts: Record<Locale, Text> = { 'zh-cn': zhCn, en };

/** The user-interface text of `locale`. */
export const textOf = (locale: Locale): Text => texts[locale];

/** `template` with every `{name}` replaced by the value of that name. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
