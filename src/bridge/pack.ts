import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Text that stands for a value, to be kept by the content layer. That writes what it keeps into a file, a module and a chunk, and
 * parses each of them: as it is, a table of a hundred rows costs more to keep than to parse anew.
 */
export type Packed = string;

/** Packs any value that JSON can hold. */
export const pack = (value: unknown): Packed => deflateRawSync(JSON.stringify(value), { level: 1 }).toString('base64');

/** The value that was packed. */
export const unpack = (packed: Packed): unknown => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
