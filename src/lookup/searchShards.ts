/** The file in `pagefind/` that names, for each language, the folders of the shards that are to be searched beside `pagefind/` itself. */
export const SHARDS_FILE = 'shards.json';

/** What that file holds: folders in `pagefind/` by language, as `<html lang>` names it. */
export type SearchShards = Readonly<Record<string, readonly string[]>>;
