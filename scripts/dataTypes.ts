/** Writes `public/api/v1/types.d.ts`, the shapes of the data as TypeScript types. A test fails while it differs from the schema. */
import { writeFileSync } from 'node:fs';
import { dataTypes, TYPES_FILE } from './dataTypesOf.ts';

writeFileSync(TYPES_FILE, await dataTypes());
