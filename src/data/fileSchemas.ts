import { z } from 'zod';
import { editions } from '../read/readLifeCycle.ts';
import { codeRecordSchema, withdrawn } from './recordSchema.ts';

/**
 * The version of all files of data. Below one major number, which is part of their addresses, fields are only ever added, and the minor
 * number then goes up.
 */
export const DATA_VERSION = '1.2';

/** What every file begins with. */
export const head = {
  version: z.string().regex(/^1\.\d+$/),
  language: z.string().describe('BCP 47 tag of the texts'),
  contentDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe('The day of the newest change of the content, where it is known'),
};

const codeNames = z.array(z.string()).describe('Titles of codes, as in Code.code');

const actionSchema = z
  .object({
    product: z.string(),
    name: z.string(),
    url: z.string(),
    since: z.string().nullable().describe('Since when it is known: a year, a month or a day'),
    withdrawn,
    sites: z.array(z.enum(editions)).describe('The only sites that offer it; empty where all do'),
    replacedBy: z.array(z.string()).describe('Actions of the same product to call in its place'),
    codes: codeNames,
  })
  .meta({ id: 'Action' });

const productSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    data: z.string().describe('The file of its codes'),
    endpoint: z.string().nullable(),
    apiVersion: z.string().nullable(),
    docs: z.string().nullable(),
    common: codeNames,
    business: codeNames,
  })
  .meta({ id: 'Product' });

const categorySchema = z.object({ name: z.string(), url: z.string(), codes: codeNames }).meta({ id: 'Category' });

/** The shape of each kind of file, by the name of its type. */
export const fileSchemas = {
  CodesFile: fileSchema('CodesFile', { codes: z.array(codeRecordSchema) }),
  CodeFile: fileSchema('CodeFile', codeRecordSchema.shape),
  CategoriesFile: fileSchema('CategoriesFile', { categories: z.array(categorySchema) }),
  ProductsFile: fileSchema('ProductsFile', { products: z.array(productSchema) }),
  ProductFile: fileSchema('ProductFile', { product: productSchema, codes: z.array(codeRecordSchema) }),
  ActionsFile: fileSchema('ActionsFile', { actions: z.array(actionSchema) }),
};

function fileSchema<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  return z.object({ ...head, ...shape }).meta({ id });
}

export type DataFiles = { readonly [Name in keyof typeof fileSchemas]: z.output<(typeof fileSchemas)[Name]> };

/**
 * All shapes as JSON Schema 2020-12: `$defs` names one for each kind of file. Readers must let fields pass that they do not know, since some may
 * be added; with `isStrict` they are refused, for tests.
 */
export const jsonSchema = (isStrict = false): object =>
  z.toJSONSchema(z.union(Object.values(fileSchemas)).meta({ title: 'DataFile' }), {
    target: 'draft-2020-12',
    io: isStrict ? 'output' : 'input',
  });
