import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, type DataFiles } from '../../src/data/fileSchemas.ts';

const ajv = new Ajv2020({ allErrors: true }).addSchema(jsonSchema(true), 'data');

/** Says what of `value` is not as the schema has it for a kind of file; nothing where all is. Fields that it does not know count. */
export function schemaErrors(kind: keyof DataFiles, value: unknown): string {
  const validate = ajv.getSchema(`data#/$defs/${kind}`);
  if (!validate) return `The schema has no ${kind}.`;
  return validate(value) === true ? '' : ajv.errorsText(validate.errors);
}
