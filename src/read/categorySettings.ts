import { z } from 'zod';
import { knownLocales } from '../locales.ts';
import { asked } from '../problems/told.ts';

/** How `content/site.yml` says which category a code belongs to, and how categories group into families. */

const rule = z.discriminatedUnion(
  'by',
  [
    /** What stands before the first separator: `AuthFailure.SignatureFailure` → `AuthFailure`. */
    z.strictObject({ by: z.literal('separator'), separator: z.string().min(1).default('.') }),
    /** The letters that a code begins with: `ACC-1042` → `ACC`, `E1001` → `E`. */
    z.strictObject({ by: z.literal('prefix') }),
    /** Numbers by so many: by the hundred, `40017` → `400xx`. Letters before the number stay: `E1001` → `E10xx`. */
    z.strictObject({
      by: z.literal('digits'),
      size: z.literal([10, 100, 1000]).default(100),
    }),
    /** The nearest heading above the table. */
    z.strictObject({ by: z.literal('heading') }),
    /** The text in a column of the table, by its header. */
    z.strictObject({ by: z.literal('column'), column: z.string().min(1) }),
    /** A list: category → its codes, or patterns such as `card_*`. */
    z.strictObject({
      by: z.literal('map'),
      map: z.record(z.string().min(1), z.array(z.coerce.string().min(1)).min(1)),
    }),
  ],
  { error: asked('write-rule') },
);

/** A rule, or where it needs nothing else its name alone: `prefix`. */
export const categoryRuleSchema = z
  .preprocess((value) => (typeof value === 'string' ? { by: value } : value), rule)
  .default({ by: 'separator', separator: '.' });

export type CategoryRule = z.output<typeof rule>;

/** Okabe and Ito's colours for the colour-blind, in tones that reach 3:1 on both grounds. */
export const hues = ['purple', 'blue', 'orange', 'green', 'red', 'sky'] as const;
export type Hue = (typeof hues)[number];

export const shapes = ['circle', 'square', 'diamond', 'triangle', 'down', 'plus', 'ring', 'box'] as const;
export type Shape = (typeof shapes)[number];

export const familySchema = z.strictObject({
  /** What readers call it: `Your request`. */
  name: z.union([z.string().min(1), z.partialRecord(z.enum(knownLocales), z.string().min(1))]),
  colour: z.enum(hues),
  /** Of all its categories; without one, each category has its own. */
  shape: z.enum(shapes).optional(),
  /** Names of categories, or patterns such as `40*`. */
  categories: z.array(z.coerce.string().min(1)).min(1),
});
export type Family = z.output<typeof familySchema>;
