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
  /** Its text. One that holds all codes is made chunk by chunk: whole, it took 130 MB at 12,000 codes. */
  readonly chunks: Iterable<string>;
}

/**
 * All files for programs and language models in the language of a catalogue.
 * @param sourceOf the source of a guide
 */
export function* dataFiles(context: DataContext, sourceOf: (guide: Guide) => string): Generator<DataFile> {
  const { catalogue } = context;
  const { urls } = context.site;
  const file = (name: string, value: object): DataFile => fileOf(urls.dataFile(name), json(value));
  const records = new Map(catalogue.codes.map((code) => [code, codeRecord(code, context)]));
  const recordOf = (code: Code): CodeRecord => records.get(code) ?? codeRecord(code, context);
  const codes = [...records.values()];
  const guideText = (guide: Guide): string => guideMarkdown(guide, sourceOf(guide), context);
  const codeText = (code: CodeRecord): string => codeMarkdown(code, context);
  for (const guide of catalogue.guides) yield fileOf(urls.guideMarkdown(guide.id), guideText(guide));
  for (const code of codes) {
    yield fileOf(urls.codeMarkdown(code.code), codeText(code));
    yield fileOf(urls.codeData(code.code), json(codeFile(code, context)));
  }
  for (const code of catalogue.retired.map((retired) => codeRecord(retired, context))) {
    yield fileOf(urls.codeMarkdown(code.code), codeText(code));
    yield fileOf(urls.codeData(code.code), json(codeFile(code, context)));
  }
  for (const product of catalogue.products) {
    yield fileOf(productDataOf(urls, product.id), json(productFile(product, recordOf, context)));
  }
  yield { url: urls.dataFile('codes.json'), chunks: codesJson(codes, context) };
  yield fileOf(urls.dataFile('codes.csv'), csv(codes));
  yield file('categories.json', categoriesFile(context));
  yield file('products.json', productsFile(context));
  yield file('actions.json', actionsFile(context));
  yield fileOf(urls.file('api/v1/schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  yield fileOf(urls.llms, llms(codes, context));
  const texts = function* () {
    yield* catalogue.guides.values().map(guideText);
    yield* codes.values().map(codeText);
  };
  yield { url: urls.llmsFull, chunks: separated(texts(), '\n---\n\n') };
}

const fileOf = (url: string, text: string): DataFile => ({ url, chunks: [text] });

const json = (value: object): string => `${JSON.stringify(value)}\n`;

/** `codesFile` as JSON. */
function* codesJson(codes: readonly CodeRecord[], context: DataContext): Generator<string> {
  const [start = '', end = ''] = json(codesFile([], context)).split(/(?<="codes":\[)/);
  yield start;
  yield* separated(
    codes.values().map((code) => JSON.stringify(code)),
    ',',
  );
  yield end;
}

function* separated(chunks: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const chunk of chunks) {
    yield isFirst ? chunk : separator + chunk;
    isFirst = false;
  }
}
