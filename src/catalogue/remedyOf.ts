import type { RemedyFile } from '../read/readRemedies.ts';
import { fillRuns, fillWords, wordMarkdown, type Words } from '../text/fillWords.ts';
import { codeWordNames } from './codeWords.ts';
import { isGeneral, isOfCategory } from './remediesOf.ts';
import type { Remedy } from './types.ts';

/** A remedy as it holds for one code; that of a category with the words of the code in its text. */
export function remedyOf(file: RemedyFile, wordsIn: (locale: RemedyFile['locale']) => Words): Remedy {
  const { id, locale, product, retry, fixedBy, messages, tools, sections, steps, examples } = file;
  const remedy: Remedy = {
    id,
    locale,
    file: file.file,
    product: product?.name,
    retry,
    fixedBy,
    messages,
    tools,
    sections,
    steps,
    examples,
    words: undefined,
    isGeneral: isGeneral(file),
  };
  if (!isOfCategory(file)) return remedy;
  const words = wordsIn(locale);
  return {
    ...remedy,
    words,
    sections: sections.map((section) => ({
      ...section,
      markdown: fillWords(section.markdown, codeWordNames, words, wordMarkdown),
    })),
    steps: steps.map((step) => fillRuns(step, codeWordNames, words)),
    examples: examples.map((example) => fillRuns(example, codeWordNames, words)),
  };
}
