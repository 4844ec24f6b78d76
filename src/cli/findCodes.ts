import { answerQuery } from '../lookup/browser/answerQuery.ts';
import { codesOfError } from '../lookup/browser/codesOfError.ts';
import type { KnownCodes } from '../lookup/browser/knownCodes.ts';
import type { CallSettings } from '../lookup/browser/paste/callFields.ts';
import { readPaste } from '../lookup/browser/paste/readPaste.ts';
import { productOfCode } from '../lookup/browser/productOfCode.ts';
import { rankMessages } from '../lookup/browser/rankMessages.ts';
import { readQuery } from '../lookup/browser/readQuery.ts';
import { findProduct, type IndexedCode, type SerializedIndex } from '../lookup/shared/codeIndex.ts';
import { fold, toAlphanumeric } from '../lookup/shared/fold.ts';

/** What one thing that was asked for turned out to be. */
export interface Finding {
  /** The code, message or query, as written; secrets are masked. */
  readonly asked: string;
  /** The code that it means, or undefined where it means none or several. */
  readonly code: string | undefined;
  /** Whether it is that code letter by letter, in any case. */
  readonly isExact: boolean;
  /** Codes that it may mean, likeliest first, the code itself included. */
  readonly candidates: readonly string[];
}

const MAX_CANDIDATES = 8;
const MAX_QUERY_LENGTH = 200;

/** What a text is looked up in. */
interface Known {
  readonly known: KnownCodes;
  readonly products: SerializedIndex['products'];
  /** What the site says of responses. */
  readonly settings: CallSettings;
}

/** Finds the codes that a text names, as the site's look-up does: a code, a part of one, words of a meaning, or a pasted error. */
export async function findCodes(text: string, { known, products, settings }: Known): Promise<Finding[]> {
  const isKnown = (code: string): boolean => known.byKey.has(code.toLowerCase());
  const paste = readPaste(text, isKnown, { productOfCode: productOfCode(known, products), settings });
  if (paste?.foreign !== undefined) return [findingOf(paste.masked.slice(0, MAX_QUERY_LENGTH), [], false)];
  const errors = paste?.errors ?? [];
  if (errors.length === 0) {
    const query = readQuery((paste?.masked ?? text).trim().slice(0, MAX_QUERY_LENGTH));
    return [await findQuery(query.text, known, findProduct({ products }, query.product ?? ''))];
  }
  const findings = await Promise.all(
    errors.map(async (error) => {
      if (error.code !== undefined && !error.isClientSide) {
        const found = await findQuery(error.code, known, findProduct({ products }, error.product ?? ''));
        if (found.code !== undefined) return found;
      }
      const codes = await codesOfError(error, known);
      return findingOf(error.code ?? error.message ?? '', codes, codes.length === 1 && error.code === undefined);
    }),
  );
  return [...new Map(findings.map((finding) => [finding.code ?? finding.asked, finding])).values()];
}

async function findQuery(query: string, known: KnownCodes, product: number | undefined): Promise<Finding> {
  const folded = fold(query);
  if (folded === '') return findingOf(query, [], false);
  const { pages, unlisted } = await answerQuery(query, known, product);
  const codes = pages.flatMap((page) => (page.kind === 'code' ? [page.entry] : []));
  const [first] = codes;
  const isNamed = first?.key === folded || first?.alphanumeric === toAlphanumeric(folded) || codes.length === 1;
  const saying = rankMessages(await known.loadMeanings(), query).map((position) => known.entries[position]);
  const isSaidByFirst = saying.length === 1 && saying[0] === first;
  return findingOf(query, codes, (isNamed || isSaidByFirst) && unlisted === undefined);
}

function findingOf(asked: string, codes: readonly IndexedCode[], isDecided: boolean): Finding {
  const candidates = codes.slice(0, MAX_CANDIDATES).map(({ code }) => code);
  const code = isDecided ? candidates[0] : undefined;
  return { asked, code, isExact: code?.toLowerCase() === asked.trim().toLowerCase(), candidates };
}
