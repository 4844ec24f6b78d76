import { z } from 'zod';
import { editions, endings } from '../read/readLifeCycle.ts';
import { fixers, retryVerdicts } from '../verdicts.ts';

/** The shape of a code's record: what its page says, for programs. All else of the data is made from it. */

const text = z.string().describe('Markdown');
const plain = z.string().describe('The same text without markup');
const markedUp = z.object({ text, plain }).meta({ id: 'Text' });
export type MarkedUp = z.output<typeof markedUp>;

const address = z.string().describe('An absolute address');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const scope = z.enum(['common', 'business']).describe('Which kind of table lists it');
const retry = z.enum(retryVerdicts).describe('Whether to send a failed request again');
const fixedBy = z.enum(fixers).describe('Who can make the failure go away');
const products = z.array(z.string()).describe('Ids of products');

export const withdrawn = z
  .array(
    z.object({
      site: z.enum(editions).nullable().describe('The only site that it holds for; null where it holds for all'),
      ending: z.enum(endings).describe('What ended: the action, its place in the SDKs, or by a notice its use for now'),
      date: day,
    }),
  )
  .describe('Where and when it ended; empty where it is in use');

const meaningSchema = z
  .object({
    text,
    plain,
    lang: z.string().optional().describe('BCP 47 tag of the text, where it is not in the language of the file'),
    scope,
    products,
    name: z.string().optional().describe('What the error is called, beside its code'),
    /** What the service says with it, where the table tells that from what it means. */
    message: markedUp.optional(),
    cause: markedUp.optional(),
    solution: markedUp.optional(),
    httpStatus: z.string().optional(),
    extra: z.array(z.object({ header: z.string(), text, plain })).describe('Other columns of the table'),
  })
  .meta({ id: 'Meaning' });

const remedySchema = z
  .object({
    product: z.string().nullable().describe('The only product that it holds for; null where it holds for all'),
    ofCategory: z.boolean().describe('Whether it is written for all codes of the category'),
    isGeneral: z.boolean().describe('Whether it is written for codes of no known category'),
    retry,
    fixedBy,
    text: text.describe('All of it, with its headings, as Markdown'),
    file: z.string(),
  })
  .meta({ id: 'Remedy' });

/** Why another code is named beside a code. */
const relations = ['parent', 'child', 'same-name', 'same-category'] as const;

export const codeRecordSchema = z
  .object({
    code: z.string().describe('The spelling of its page and address'),
    spellings: z.array(z.string()).describe('Every spelling in the tables, the one above first'),
    url: address,
    markdown: address.describe('The page as Markdown'),
    category: z.string(),
    scope,
    products,
    meanings: z.array(meaningSchema).describe('Each distinct meaning once, common scope first'),
    retry: retry.nullable().describe('Null where it is not known, or depends on the product'),
    fixedBy: fixedBy.nullable().describe('As retry'),
    messages: z
      .array(z.object({ lang: z.string().describe('BCP 47'), text: z.string() }))
      .describe('Messages that responses are known to hold, word for word; others exist'),
    causes: z.array(markedUp).describe('Of the remedy that holds whatever the product is'),
    steps: z.array(markedUp).describe('As causes, in the order in which to take them'),
    remedies: z.array(remedySchema).describe('Those of single products first'),
    actions: z
      .array(
        z.object({
          product: z.string(),
          name: z.string(),
          withdrawn,
        }),
      )
      .describe('Those that return a business code; any may return a common one, which has none here'),
    guides: z.array(
      z.object({
        id: z.string(),
        product: z.string().nullable().describe('The only product that it is for; null where it is for all'),
        title: z.string(),
        url: address,
      }),
    ),
    related: z.array(z.object({ code: z.string(), why: z.enum(relations) })).describe('At most eight for each reason'),
    lookAlikes: z.array(z.object({ code: z.string(), difference: markedUp })),
    source: z.object({ file: z.string(), line: z.number() }).describe('The first row that lists the code'),
    retired: z
      .object({ date: day, replacedBy: z.array(z.string()) })
      .optional()
      .describe(
        'Since when the tables no longer list it, and what is returned in its place; such a code is in no list',
      ),
    since: day.optional().describe('Since when it is listed here, where that is known'),
    listedBy: day.optional().describe('In place of since: a day on which it was listed already'),
    changed: day.optional().describe('When its text last changed, where that is known'),
  })
  .meta({ id: 'Code' });

export type CodeRecord = z.output<typeof codeRecordSchema>;
export type MeaningRecord = z.output<typeof meaningSchema>;
export type Relation = (typeof relations)[number];
