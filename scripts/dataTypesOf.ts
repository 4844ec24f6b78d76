import { compile } from 'json-schema-to-typescript';
import { jsonSchema } from '../src/data/fileSchemas.ts';

/** The file that hosts the types, relative to the project. */
export const TYPES_FILE = 'public/api/v1/types.d.ts';

/** The JSON Schema of the data as TypeScript types. */
export const dataTypes = (): Promise<string> =>
  compile(jsonSchema(), 'DataFile', {
    bannerComment: '// Made from schema.json. Unknown fields may be added below one major version.',
    additionalProperties: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
