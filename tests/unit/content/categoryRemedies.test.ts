import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeWordNames } from '../../../src/catalogue/codeWords.ts';
import { isOfCategory } from '../../../src/catalogue/remediesOf.ts';
import { remedyOf } from '../../../src/catalogue/remedyOf.ts';
import { readRemedies } from '../../../src/read/readRemedies.ts';
import { toPlainText } from '../../../src/text/richText.ts';
import { projectRoot } from '../../support/content.ts';

const { remedies } = readRemedies(projectRoot, 'zh-cn');
const ofCategory = remedies.filter(isOfCategory);

test('a remedy of a category holds for every product and is named after its category', () => {
  assert.ok(ofCategory.length > 10);
  for (const { id, product, codes } of ofCategory) {
    assert.equal(product, undefined, id);
    // That of all other codes has the shortest pattern, so every other one comes before it.
    const category = id === 'category-other' ? '' : id.replace('category-', '');
    assert.match(codes[0]?.name ?? '', new RegExp(`^${category}(\\.\\*|\\*)$`));
  }
});

test('the text of a category leaves no place open, whatever words a code has', () => {
  const all = Object.fromEntries(codeWordNames.map((name) => [name, [{ text: 'Xy', isCode: true }]]));
  for (const words of [all, { code: [{ text: 'Xy', isCode: true }] }]) {
    for (const file of ofCategory) {
      const { sections, steps } = remedyOf(file, () => words);
      const texts = [...sections.map(({ markdown }) => markdown), ...steps.map(toPlainText)];
      for (const text of texts) assert.doesNotMatch(text, /[{}|]|\s{2}[^\s]|\p{Script=Han} \p{Script=Han}/u, file.id);
    }
  }
});

test('a category whose codes differ in whether to retry says so', () => {
  const verdicts = new Map(ofCategory.map(({ id, retry }) => [id, retry]));
  // In real tables, some codes of each are mended by waiting, and others never: `InternalError.ParameterError`,
  // `ResourceNotFound.EksResourceNotFound` (being set up, try later), `ResourceUnavailable.NotSupported`.
  const mixed = ['FailedOperation', 'InternalError', 'Invalid', 'LimitExceeded', 'OperationDenied'];
  for (const id of [
    ...mixed,
    'ResourceInsufficient',
    'ResourceNotFound',
    'ResourceUnavailable',
    'UnsupportedOperation',
  ])
    assert.equal(verdicts.get(`category-${id}`), 'depends', id);
});
