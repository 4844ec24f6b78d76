import { z } from 'zod';
import { knownLocales } from '../locales.ts';
import { asked } from '../problems/told.ts';
import { isCode } from '../tables/code.ts';
import { codePlaces } from '../tables/codeSections.ts';
import { columnRoles } from '../tables/columnRoles.ts';
import { fixers, retryVerdicts } from '../verdicts.ts';

/** A code, `Category.*` for every code below a category, or `Prefix*` for every code that starts with the prefix. */
const codeOrPattern = z.string().min(1);

/** Interactive helpers that a page can carry. */
export const tools = ['signature-checker', 'clock-check'] as const;
export type Tool = (typeof tools)[number];

/** The digest of a source, which YAML may read as a number, or `pending`. `translationMark.ts` reads it as it is written. */
const digest = z.union([z.number(), z.string().regex(/^(?:pending|[0-9a-f]{12})$/)]);

/** What every guide says of itself in its own language. */
export const titlesSchema = z.looseObject({ title: z.string().min(1), description: z.string().min(1) });

/** Frontmatter of a guide. Starlight reads the other fields. */
export const guideSchema = titlesSchema.extend({
  /** The only product for which the guide is written; without it, the guide is for all. */
  product: z.string().min(1).optional(),
  /** Codes that the guide serves: exact, or `Category.*` for every code below the category. */
  codes: z.array(codeOrPattern).min(1),
  sidebar: z.looseObject({ order: z.number().default(1000) }).default({ order: 1000 }),
});

/** Frontmatter of a remedy. */
export const remedySchema = z.strictObject({
  /** The only product for which the remedy holds; without it, the remedy holds for all. */
  product: z.string().min(1).optional(),
  codes: z.array(codeOrPattern).min(1),
  retry: z.enum(retryVerdicts),
  fixedBy: z.enum(fixers),
  /** Guides of the codes, the most useful first. */
  guides: z.array(z.string().min(1)).default([]),
  /** Messages that responses with the codes are known to hold, word for word. */
  messages: z.partialRecord(z.enum(knownLocales), z.array(z.string().min(1))).default({}),
  /** Tools to show on the codes' pages. */
  tools: z.array(z.enum(tools)).default([]),
});

/** Frontmatter of a remedy that is a translation: all else is said once, in its source. */
export const remedyTranslationSchema = z.strictObject({ translation: digest });

/** Frontmatter of a guide that is a translation. Starlight reads the other fields. */
export const guideTranslationSchema = titlesSchema.extend({ translation: digest });

/** Frontmatter of a code that the tables no longer list; its last text stands below. */
export const retiredSchema = z.strictObject({
  code: z.string().refine(isCode, asked('write-code')),
  /** The products whose tables listed it. */
  products: z.array(z.string().min(1)).min(1),
  /** Which kind of table listed it. */
  scope: z.enum(['common', 'business']),
  /** Since which day the tables no longer list it. */
  date: z.iso.date(asked('write-day')),
  /** The codes that are returned in its place. */
  replacedBy: z.array(z.string().min(1)).default([]),
});

/** A text in some of the languages. */
const localized = z.partialRecord(z.enum(knownLocales), z.string().min(1));

/** Roles of table headers with misleading words: header as written → role. */
const columns = z.record(z.string(), z.enum(columnRoles));

/** How the tables are read, where their own words do not say it. */
const tableFields = {
  /** Of all tables. */
  columns: columns.default({}),
  /** Of the tables below a heading, or with a header row: heading or headers → `ignore` or roles. */
  tables: z.record(z.string(), z.union([z.literal('ignore'), columns])).default({}),
  /** Where the codes stand. Without it: in tables or, in a file whose tables have none, in headings and lists. */
  codesIn: z.array(z.enum(codePlaces)).min(1).optional(),
};

/** The entry `'*'` of `content/products.yml`: what holds for the tables of every product. */
export const sharedTablesSchema = z.strictObject(tableFields);

/** Frontmatter of a table file; it may have other fields, which are the author's own. */
export const tableFileSchema = z.looseObject(tableFields);

/** How tables are read. */
export type TableSettings = z.output<typeof sharedTablesSchema>;

/** One product of `content/products.yml`; every field is optional. */
export const productSchema = z.strictObject({
  name: localized.default({}),
  /** The host of the API, such as `orders.api.example.com`. */
  endpoint: z
    .string()
    .regex(/^[a-z0-9.-]+$/, asked('write-host'))
    .optional(),
  /** API version, `2019-03-19`. */
  version: z
    .string()
    .check(z.iso.date(asked('write-day')))
    .optional(),
  /** Address of the official documentation, per language. */
  docs: localized.default({}),
  ...tableFields,
  /** Codes that the tables of one language alone have: language → code → why, in the languages of the readers. */
  onlyIn: z
    .partialRecord(
      z.enum(knownLocales),
      z.record(
        z.string(),
        localized.refine((reasons) => Object.keys(reasons).length > 0, asked('write-reason')),
      ),
    )
    .default({}),
  /** Whether every code must have a guide, a remedy and its actions for the site to build. */
  complete: z.boolean().default(false),
});

/** Under `'*'` stands what holds for every product. */
export const productsSchema = z
  .record(z.string(), z.unknown())
  .superRefine((products, context) => {
    const shared = sharedTablesSchema.safeParse(products['*'] ?? {});
    for (const issue of shared.error?.issues ?? []) context.addIssue({ ...issue, path: ['*', ...issue.path] });
  })
  .pipe(z.record(z.string(), productSchema));

export type ProductConfig = z.output<typeof productSchema>;
