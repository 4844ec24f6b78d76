import type { Code, Guide } from '../catalogue/types.ts';
import { actionsFile, categoriesFile, codeFile, codesFile, productFile, productsFile } from './fileRecords.ts';
import { codeMarkdown } from './codeMarkdown.ts';
import { codeRecord } from './codeRecord.ts';
import { productDataOf } from '../urls.ts';
import type { DataContext } from './context.ts';
import { csv } from './csv.ts';
import { jsonSchema } from './fileSchemas.ts';
import { guideMarkdown } from './guideMarkdown.ts';
import { llms } from './llms.ts';
import type { CodeRecord } from './recordSchema.ts';

/** A file of data. */
export interface DataFile {
  /** Its address, with the site's base. */
  readonly url: string;
  readonly text: string;
}

/**
 * All files for programs and language models in the language of a catalogue.
 * @param sourceOf the source of a guide
 */
export function* dataFiles(context: DataContext, sourceOf: (guide: Guide) => string): Generator<DataFile> {
  const { catalogue } = context;
  const { urls } = context.site;
  const file = (name: string, value: object): DataFile => ({ url: urls.dataFile(name), text: json(value) });
  const records = new Map(catalogue.codes.map((code) => [code, codeRecord(code, context)]));
  const recordOf = (code: Code): CodeRecord => records.get(code) ?? codeRecord(code, context);
  const codes = [...records.values()];
  const twins: string[] = [];
  for (const guide of catalogue.guides) {
    const text = guideMarkdown(guide, sourceOf(guide), context);
    twins.push(text);
    yield { url: urls.guideMarkdown(guide.id), text };
  }
  for (const code of codes) {
    const text = codeMarkdown(code, context);
    twins.push(text);
    yield { url: urls.codeMarkdown(code.code), text };
    yield { url: urls.codeData(code.code), text: json(codeFile(code, context)) };
  }
  for (const code of catalogue.retired.map((retired) => codeRecord(retired, context))) {
    yield { url: urls.codeMarkdown(code.code), text: codeMarkdown(code, context) };
    yield { url: urls.codeData(code.code), text: json(codeFile(code, context)) };
  }
  for (const product of catalogue.products) {
    yield { url: productDataOf(urls, product.id), text: json(productFile(product, recordOf, context)) };
  }
  yield file('codes.json', codesFile(codes, context));
  yield { url: urls.dataFile('codes.csv'), text: csv(codes) };
  yield file('categories.json', categoriesFile(context));
  yield file('products.json', productsFile(context));
  yield file('actions.json', actionsFile(context));
  yield { url: urls.file('api/v1/schema.json'), text: `${JSON.stringify(jsonSchema(), null, 2)}\n` };
  yield { url: urls.llms, text: llms(codes, context) };
  yield { url: urls.llmsFull, text: twins.join('\n---\n\n') };
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;
