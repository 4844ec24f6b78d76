import { z } from 'zod';
import { knownLocales } from '../locales.ts';
import { asked } from '../problems/told.ts';
import { categoryRuleSchema, familySchema } from './categorySettings.ts';
import { editions } from './readLifeCycle.ts';

/** The fields of `content/site.yml`. All are optional, and none has a default that belongs to one API. */

/** One text for all languages, or one for each. */
export const localized = z.union([z.string().min(1), z.partialRecord(z.enum(knownLocales), z.string().min(1))], {
  error: asked('write-localized'),
});

/** `#1d4e9e`, or one colour for each theme. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, asked('write-colour'));
const themed = z.union([colour, z.strictObject({ light: colour, dark: colour })], {
  error: asked('write-colours'),
});

/** Names of custom properties in `styles/tokens.css` that a site may give values of its own. */
const themeColours = ['ground', 'surface', 'raised', 'line', 'ink', 'link', 'accent', 'good', 'warn', 'bad'] as const;

/** Parts of the home page, the bar, the sidebar and the foot. */
const sections = ['categories', 'guides', 'products', 'data'] as const;
export type Section = (typeof sections)[number];

/** Interactive helpers: what reads pasted errors, and the tools of a vendor. */
export const tools = ['paste', 'signature-checker', 'clock-check'] as const;
export type SiteTool = (typeof tools)[number];

/** A file of `public`, such as `logo.svg`. */
const publicFile = z.string().regex(/^[\w-][\w./-]*$/, asked('write-file'));

/** The names of fields of a response, `code` or `error.code`. */
const fieldNames = z.array(z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/, asked('write-field'))).min(1);

/** Text of a regular expression. */
const pattern = z.string().refine(isPattern, asked('write-pattern'));

const callSchema = z.strictObject({
  /** What the vendor calls the id of a call. */
  requestId: z.string().min(1).default('request ID'),
  /** The hosts of the API, as a regular expression. */
  hosts: pattern.optional(),
  /** The regions of the API, as a regular expression. */
  regions: pattern.optional(),
  /** A response with an error. `{code}`, `{message}` and `{requestId}` stand for what differs from call to call. */
  response: z
    .record(z.string(), z.json())
    .default({ error: { code: '{code}', message: '{message}' }, requestId: '{requestId}' }),
  /** An id of a call as the example shows it. */
  sampleRequestId: z.string().min(1).default('00000000-0000-4000-8000-000000000000'),
  /** Names under which responses have what the reader of pasted texts looks for; others that are common are known. */
  fields: z
    .strictObject({
      code: fieldNames.default([]),
      message: fieldNames.default([]),
      requestId: fieldNames.default([]),
    })
    .prefault({}),
});

export const siteSchema = z.strictObject({
  name: localized.optional(),
  shortName: localized.optional(),
  description: localized.optional(),
  /** A picture in the bar. */
  logo: publicFile.optional(),
  icons: z
    .strictObject({
      vector: publicFile.default('favicon.svg'),
      touch: publicFile.default('icons/180.png'),
      small: publicFile.default('icons/192.png'),
      large: publicFile.default('icons/512.png'),
    })
    .prefault({}),
  /** The default one first. `languages/chosen.ts` reads it before all else. */
  languages: z.array(z.enum(knownLocales)).min(1).optional(),
  repository: z
    .strictObject({
      address: z.url({
        protocol: /^https?$/,
        error: asked('write-address'),
      }),
      branch: z.string().min(1),
      /** Where a file is shown and edited; what stands in brackets is left out where no line is known. */
      view: z.string().includes('{file}', asked('write-place')),
      edit: z.string().includes('{file}', asked('write-place')),
    })
    .partial()
    .default({}),
  colours: z.partialRecord(z.enum(themeColours), themed).default({}),
  sections: z.array(z.enum(sections)).default([...sections]),
  call: callSchema.prefault({}),
  /** Texts of the interface in other words: language → group → name → text. `catalogue/checkWords.ts` compares the names. */
  words: z.partialRecord(z.enum(knownLocales), z.record(z.string(), z.json())).default({}),
  codes: z
    .strictObject({
      /** What is a code, as a regular expression for the whole of it. */
      pattern: pattern.optional(),
    })
    .prefault({}),
  categories: categoryRuleSchema,
  families: z.array(familySchema).default([]),
  /** The file of aliases, below `content`. */
  aliases: z
    .string()
    .regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.md$/, asked('write-aliases'))
    .default('aliases.md'),
  /** The sites that the API has, where actions differ between them. */
  editions: z.array(z.enum(editions)).default([]),
  /** A folder of `src/vendors`. */
  vendor: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
  tools: z.array(z.enum(tools)).default([...tools]),
});

/** The settings of a site. */
export type Settings = z.output<typeof siteSchema>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    // What is wrong with it is said by the schema.
    return false;
  }
}
