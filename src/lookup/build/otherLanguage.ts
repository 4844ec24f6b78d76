import { codeKey } from '../../tables/code.ts';
import type { OtherLanguage } from '../shared/serializedWords.ts';
import type { LookupIndex } from './buildIndex.ts';

type Said = Pick<LookupIndex, 'index' | 'texts'>;

/** What the index of another language says of the pages of `own`. */
export function otherLanguage({ index: { codes, guides } }: Pick<Said, 'index'>, other: Said): OtherLanguage {
  const texts = new Map(other.index.codes.map((code, position) => [codeKey(code), other.texts[position]]));
  const said = new Map(other.index.guides.map(([id, title, description]) => [id, [title, description] as const]));
  return {
    texts: codes.map((code) => texts.get(codeKey(code)) ?? ''),
    guides: guides.map(([id]) => said.get(id) ?? ['', '']),
  };
}
