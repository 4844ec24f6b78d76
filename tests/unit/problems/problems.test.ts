import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isProblem,
  isTranslationProblem,
  problem,
  sentencesIn,
  type Problem,
  type ProblemDetails,
  type ProblemId,
  type Sentences,
} from '../../../src/problems/problems.ts';

const position = { file: 'a.md', line: 7, column: 3 };

/** A problem as it is told, without what tells which others follow from it. */
const said = ({ subject: _s, place: _p, lastLine: _l, translated: _t, ...told }: Problem): Problem => told;

const example = <Id extends ProblemId>(id: Id, details: ProblemDetails[Id], message: string, hint: string) => ({
  actual: said(problem(id, position, details)),
  chinese: sentencesIn(problem(id, position, details), 'zh-cn'),
  expected: { id, ...position, message, hint },
});

interface Example {
  readonly actual: Problem;
  readonly chinese: Sentences;
  readonly expected: Problem;
}

/** What each type of problem says, to the letter: people search for these sentences. */
const examples: Readonly<Record<ProblemId, readonly Example[]>> = {
  'missing-code': [
    example('missing-code', {}, 'This row has no error code.', 'Fill the code cell, or delete the row.'),
    example(
      'missing-code',
      { otherText: 'x' },
      'This row has no error code.',
      'Fill the code cell; if the row continues the one above, join its cells to those with <br>.',
    ),
  ],
  'malformed-code': [
    example(
      'malformed-code',
      { code: 'A B' },
      '"A B" is not an error code.',
      'A code is a number, or ASCII letters, digits, underscores and hyphens in parts joined by dots; its title may stand behind it, in brackets or after a dash. Give each of several codes its own row.',
    ),
    example(
      'malformed-code',
      { code: 'E1, E2', codes: 'E1, E2' },
      '"E1, E2" is not an error code.',
      'These seem to be several codes: E1, E2. Give each a row of its own; what it means may be said again.',
    ),
  ],
  'unknown-alias-page': [
    example(
      'unknown-alias-page',
      { name: 'guides/sign', near: 'guides/signing' },
      '"guides/sign" names no page.',
      'Did you mean guides/signing?',
    ),
    example(
      'unknown-alias-page',
      { name: 'x', near: undefined },
      '"x" names no page.',
      'Name a code, guides/<guide> or actions/<product>/<Action>.',
    ),
  ],
  'repeated-phrase': [
    example(
      'repeated-phrase',
      { name: '429', firstLine: '7' },
      '"429" already leads somewhere in line 7.',
      'Keep the phrase in one row, with all of its pages there.',
    ),
  ],
  'duplicate-code': [
    example(
      'duplicate-code',
      { code: 'A', firstLine: '5' },
      'A stands twice in this table; the first is in line 5.',
      'Keep one row for the code and join the two descriptions in it.',
    ),
  ],
  'wrong-cell-count': [
    example(
      'wrong-cell-count',
      { found: '1', expected: '2' },
      'This row has one cell; its table has 2 columns.',
      String.raw`Give the row one cell for each column. Write a literal | inside a cell as \|.`,
    ),
    example(
      'wrong-cell-count',
      { found: '3', expected: '2', fullWidthPipe: '｜' },
      'This row has 3 cells; its table has 2 columns.',
      String.raw`Give the row one cell for each column. Write a literal | inside a cell as \|. Separate cells with |, not with the full-width ｜.`,
    ),
  ],
  'unknown-header': [
    example(
      'unknown-header',
      { header: undefined, headerRow: 'a | b', rows: '0', lastLine: undefined },
      'No column of the table "a | b" is known to hold error codes.',
      'Name the columns Error Code and Description, or say what a column holds under `columns` of the product in content/products.yml, as in `"Header": code`: code, meaning, name, message, cause, solution, http, extra or ignore. A table that is not of errors is passed over by `"a | b": ignore` there; under `\'*\'`, in every product.',
    ),
    example(
      'unknown-header',
      { header: '', headerRow: 'a |', rows: '1', lastLine: '9' },
      'It is not known what the column without a header of the table "a |" holds. Its row, down to line 9, is not read.',
      'Name the columns Error Code and Description, or say what a column holds under `columns` of the product in content/products.yml, as in `"Header": name`: code, meaning, name, message, cause, solution, http, extra or ignore. A table that is not of errors is passed over by `"a |": ignore` there; under `\'*\'`, in every product.',
    ),
    example(
      'unknown-header',
      { header: 'b', headerRow: 'a | b', rows: '2', lastLine: '9' },
      'It is not known what the column "b" of the table "a | b" holds. Its 2 rows, down to line 9, are not read.',
      'Name the columns Error Code and Description, or say what a column holds under `columns` of the product in content/products.yml, as in `"b": name`: code, meaning, name, message, cause, solution, http, extra or ignore. A table that is not of errors is passed over by `"a | b": ignore` there; under `\'*\'`, in every product.',
    ),
  ],
  'too-large': [
    example(
      'too-large',
      { size: '50', most: '10' },
      'This file has 50 MB; files of more than 10 MB are not read.',
      'Make one file of each product, and check that it holds tables of errors and nothing else.',
    ),
  ],
  'endless-link': [
    example(
      'endless-link',
      {},
      'This symbolic link leads nowhere, or to a folder that it stands in.',
      'Remove it, or put a copy of the file in its place.',
    ),
  ],
  'missing-column': [
    example(
      'missing-column',
      { header: '接口', wanted: '接口, 错误码' },
      'This table has no column "接口".',
      'A table of this file has the columns 接口, 错误码; the word in its header tells which is which.',
    ),
  ],
  'needless-column': [
    example(
      'needless-column',
      { header: '颜色', wanted: '接口, 错误码' },
      'It is not known what the column "颜色" holds.',
      'A table of this file has the columns 接口, 错误码; remove the column, or call it one of these.',
    ),
    example(
      'needless-column',
      { header: '', wanted: '接口' },
      'It is not known what the column without a header holds.',
      'A table of this file has the columns 接口; remove the column, or call it one of these.',
    ),
  ],
  'html-table': [
    example(
      'html-table',
      { rows: '1' },
      'This is an HTML table; only Markdown tables are read. Its row is not read.',
      'Write it as a Markdown table: a header row, a row of | --- | --- |, and one line for each code.',
    ),
    example(
      'html-table',
      { rows: '2' },
      'This is an HTML table; only Markdown tables are read. Its 2 rows are not read.',
      'Write it as a Markdown table: a header row, a row of | --- | --- |, and one line for each code.',
    ),
  ],
  'malformed-guide-name': [
    example(
      'malformed-guide-name',
      { name: 'My Guide', wanted: 'my-guide' },
      'A guide cannot have the name "My Guide": its address would be another.',
      'Rename the file to my-guide: lower-case letters, digits and hyphens.',
    ),
  ],
  'not-utf-8': [
    example(
      'not-utf-8',
      {},
      'This file is not UTF-8: from here on, some of its characters cannot be read.',
      'Save it as UTF-8, for example with: iconv -f GB18030 -t UTF-8.',
    ),
  ],
  'unclosed-fence': [
    example(
      'unclosed-fence',
      {},
      'This code fence has no end of its own, so it is not certain which of the lines below are code.',
      'Close it with a line of the same marks, or remove it.',
    ),
  ],
  'row-outside-table': [
    example(
      'row-outside-table',
      {},
      'This line looks like a table row but belongs to no table.',
      String.raw`Put a header row and a delimiter row (| --- | --- |) above it, with no blank line between. Write a | that separates no cells as \|.`,
    ),
    example(
      'row-outside-table',
      { fullWidthPipe: '｜' },
      'This line looks like a table row but belongs to no table.',
      String.raw`Put a header row and a delimiter row (| --- | --- |) above it, with no blank line between. Write a | that separates no cells as \|. Separate cells with |, not with the full-width ｜.`,
    ),
  ],
  'empty-product': [
    example(
      'empty-product',
      {},
      'This file has no row with an error code.',
      'Add a table with the columns Error Code and Description, or headings or items of lists that begin with a code each, or delete the file.',
    ),
  ],
  'lost-rows': [
    example(
      'lost-rows',
      { rows: '3', shown: '1', refused: '1' },
      'Of 3 rows, 1 stand on pages and 1 in problems; the others are lost.',
      'This is a fault of the site, not of the file. Report it with the file.',
    ),
  ],
  'unknown-column': [
    example(
      'unknown-column',
      { name: '说名', product: 'one', near: '说明' },
      'No table of one has the header "说名".',
      'Did you mean "说明"?',
    ),
    example(
      'unknown-column',
      { name: '说名', product: 'one' },
      'No table of one has the header "说名".',
      'Write the header as it stands in the table, or remove the entry.',
    ),
  ],
  'unknown-table': [
    example(
      'unknown-table',
      { name: 'Codez', product: 'one', near: 'Codes' },
      'No table of one stands below a heading "Codez" or has this header row.',
      'Did you mean "Codes"?',
    ),
    example(
      'unknown-table',
      { name: 'Codez', product: 'one' },
      'No table of one stands below a heading "Codez" or has this header row.',
      'Write the heading as it stands above the table, or remove the entry.',
    ),
  ],
  'duplicate-row': [
    example(
      'duplicate-row',
      { name: 'A / B', firstLine: '3' },
      'A / B already has a row, in line 3.',
      'Keep one of the two rows.',
    ),
  ],
  'empty-cell': [
    example('empty-cell', { column: '区别' }, 'The cell "区别" is empty.', 'Fill the cell, or delete the row.'),
  ],
  'stale-translation': [
    example(
      'stale-translation',
      { source: 's.md', file: 'a.md' },
      'This was not translated from s.md:1 as it now reads, or nobody has confirmed that it was.',
      'Compare the two, bring this text up to date, then run: npm run translations -- confirm a.md',
    ),
  ],
  'translation-without-source': [
    example(
      'translation-without-source',
      {},
      'No other language has a file of this name that this could be a translation of.',
      'Name the file as its source, or give it the fields of a text of its own in place of `translation`.',
    ),
  ],
  'unmarked-translation': [
    example(
      'unmarked-translation',
      { source: 's.md' },
      'This file has fields of its own, and so has s.md:1, of the same name.',
      'Facts are said once: put `translation: pending` in place of the fields that no language changes, or rename the file.',
    ),
  ],
  'unlike-translation': [
    example(
      'unlike-translation',
      { own: 'a step', other: 'a heading of level 2', place: 's.md:9' },
      'Here stands a step; in s.md:9 stands a heading of level 2.',
      'Give both languages the same sections, steps, rows and blocks of code, in the same order.',
    ),
  ],
  'unlike-code': [
    example(
      'unlike-code',
      { own: 'a()', other: 'b()', place: 's.md:9' },
      'This line of code is `a()`; in s.md:9 it is `b()`.',
      'Code is the same in every language, but for comments and quoted words that are prose.',
    ),
  ],
  'lost-in-translation': [
    example(
      'lost-in-translation',
      { what: '`Limit`', place: 's.md:9' },
      '`Limit` stands in s.md:9, and nowhere in this text.',
      'Write it here as it stands there, or take it out of the other text.',
    ),
  ],
  'code-in-one-language': [
    example(
      'code-in-one-language',
      { code: 'A.B', other: 's.md', locale: 'en', product: 'one' },
      'A.B stands here, and not in s.md.',
      'Add the row there, or say why there is none, under `onlyIn` of one in content/products.yml: en: { A.B: { en: … } }.',
    ),
  ],
  'needless-acknowledgement': [
    example(
      'needless-acknowledgement',
      { code: 'A.B', locale: 'en' },
      'A.B is not a code that only the tables in "en" have.',
      'Remove the entry.',
    ),
  ],
  'unpaired-look-alike': [
    example(
      'unpaired-look-alike',
      { name: 'A / B', other: 's.md' },
      'The pair A / B stands here, and not in s.md.',
      'Give both tables a row for the pair.',
    ),
  ],
  'invalid-frontmatter': [
    example(
      'invalid-frontmatter',
      { detail: '`title` is missing.' },
      '`title` is missing.',
      'docs/content.md lists every field and its values.',
    ),
    example(
      'invalid-frontmatter',
      { detail: '`title` is missing.', wanted: 'Write it.' },
      '`title` is missing.',
      'Write it.',
    ),
  ],
  'invalid-yaml': [
    example('invalid-yaml', { detail: 'x' }, 'This is not valid YAML: x', 'Correct the syntax in this line.'),
  ],
  'invalid-setting': [
    example(
      'invalid-setting',
      { detail: 'vendor: Write a text; this is a list.' },
      'vendor: Write a text; this is a list.',
      'docs/settings.md has every field, with an example.',
    ),
  ],
  'unknown-word': [
    example(
      'unknown-word',
      { name: 'site.titel', near: 'site.title' },
      '"site.titel" is no text of the interface.',
      'Did you mean site.title?',
    ),
    example('unknown-word', { name: 'x' }, '"x" is no text of the interface.', 'src/i18n/en.json has all of them.'),
  ],
  'missing-file': [
    example(
      'missing-file',
      { name: 'public/logo.svg' },
      'There is no public/logo.svg.',
      'Add it, or name one that is there.',
    ),
  ],
  'misplaced-file': [
    example(
      'misplaced-file',
      { place: 'b.md', taken: undefined },
      'Nothing looks for this file here.',
      'Move it to b.md.',
    ),
    example(
      'misplaced-file',
      { place: 'b.md', taken: 'b.md' },
      'Nothing looks for this file here.',
      'Join it with b.md, which is read, or remove it.',
    ),
    example(
      'misplaced-file',
      { place: undefined, taken: undefined },
      'Nothing looks for this file here.',
      'Move it to the folder for what it holds, as docs/content.md lists them, or out of content.',
    ),
  ],
  'unknown-language': [
    example(
      'unknown-language',
      { name: 'fr', languages: 'a, b' },
      'Nothing looks for this file: "fr" is no language of this site.',
      'The languages are a, b. Move the file to the folder of one of them, or add the language, as docs/content.md says.',
    ),
  ],
  'unknown-code': [
    example('unknown-code', { name: 'A', near: 'B' }, '"A" names no error code of the tables.', 'Did you mean B?'),
    example(
      'unknown-code',
      { name: 'A' },
      '"A" names no error code of the tables.',
      'Name a code of content/errors, or remove the entry.',
    ),
  ],
  'unknown-guide': [
    example('unknown-guide', { name: 'a', near: 'b' }, '"a" names no guide.', 'Did you mean b?'),
    example(
      'unknown-guide',
      { name: 'a' },
      '"a" names no guide.',
      'Name a file of content/docs/guides without its ending.',
    ),
  ],
  'unserved-code': [
    example(
      'unserved-code',
      { name: 'a', code: 'A', file: 'a.mdx' },
      'The guide "a" does not serve A.',
      'Add A under `codes` in a.mdx, or name another guide here.',
    ),
  ],
  'unknown-product': [
    example('unknown-product', { name: 'a', near: 'b' }, '"a" names no product.', 'Did you mean b?'),
    example(
      'unknown-product',
      { name: 'a' },
      '"a" names no product.',
      'Name a file of content/errors without its ending.',
    ),
  ],
  'broken-link': [
    example('broken-link', { name: '/a/', near: '/b/' }, 'The link to "/a/" leads to no page.', 'Did you mean /b/?'),
    example(
      'broken-link',
      { name: '/a/' },
      'The link to "/a/" leads to no page.',
      'Correct the address, or remove the link.',
    ),
  ],
  'broken-anchor': [
    example(
      'broken-anchor',
      { name: '#stepz', near: 'steps' },
      'The link to "#stepz" names a heading that its page does not have.',
      'Did you mean #steps?',
    ),
    example(
      'broken-anchor',
      { name: '#stepz' },
      'The link to "#stepz" names a heading that its page does not have.',
      'Correct what stands after #, or remove it.',
    ),
  ],
  'missing-picture': [
    example(
      'missing-picture',
      { name: '/a.png', wanted: 'public/a.png' },
      'There is no picture "/a.png".',
      'Put it at public/a.png, or correct the address.',
    ),
  ],
  'misspelt-code': [
    example(
      'misspelt-code',
      { name: 'AuthFailur', near: 'AuthFailure' },
      '"AuthFailur" stands here as code, and no table lists it.',
      'Did you mean AuthFailure?',
    ),
  ],
  'empty-remedy': [
    example('empty-remedy', {}, 'This remedy says nothing.', 'Write its causes and steps, or remove the file.'),
  ],
  'code-without-guide': [
    example(
      'code-without-guide',
      { code: 'A', near: 'B is near' },
      'No guide serves A.',
      'Add A under `codes` in a guide of content/docs/guides; B is near.',
    ),
    example(
      'code-without-guide',
      { code: 'A' },
      'No guide serves A.',
      'Add A under `codes` in a guide of content/docs/guides.',
    ),
  ],
  'code-without-remedy': [
    example(
      'code-without-remedy',
      { code: 'A', near: 'B is near' },
      'A has no remedy of its own.',
      'Add a file to content/remedies that lists A under `codes`; B is near.',
    ),
    example(
      'code-without-remedy',
      { code: 'A' },
      'A has no remedy of its own.',
      'Add a file to content/remedies that lists A under `codes`.',
    ),
  ],
  'code-without-action': [
    example(
      'code-without-action',
      { code: 'A', near: 'B is near' },
      'No action returns the business code A.',
      'Name A in a row of content/actions; B is near.',
    ),
    example(
      'code-without-action',
      { code: 'A' },
      'No action returns the business code A.',
      'Name A in a row of content/actions.',
    ),
  ],
  'unknown-action': [
    example('unknown-action', { name: 'Doo', near: 'Do' }, '"Doo" names no action of this file.', 'Did you mean Do?'),
    example(
      'unknown-action',
      { name: 'X', near: undefined },
      '"X" names no action of this file.',
      'Name an action that has a row here.',
    ),
  ],
  'duplicate-action': [
    example(
      'duplicate-action',
      { name: 'Do', first: '3' },
      'Do already has a row, in line 3.',
      'Join the codes of both rows in one.',
    ),
  ],
  'unreadable-withdrawal': [
    example(
      'unreadable-withdrawal',
      { text: 'soon' },
      '"soon" does not say where and when the action ended.',
      'Write a date, with what ended before it where it is not all: SDK 2024-10-30.',
    ),
    example(
      'unreadable-withdrawal',
      { text: 'soon', editions: 'mainland or international', edition: 'mainland' },
      '"soon" does not say where and when the action ended.',
      'Write a date, with the site (mainland or international) and what ended before it where it is not all: mainland SDK 2024-10-30.',
    ),
  ],
  'unknown-edition': [
    example(
      'unknown-edition',
      { text: 'moon' },
      '"moon" is no site of the API.',
      'Leave the cell empty, or name the sites that the API has under `editions` in content/site.yml.',
    ),
    example(
      'unknown-edition',
      { text: 'moon', editions: 'mainland or international' },
      '"moon" is no site of the API.',
      'Write mainland or international, or leave the cell empty for all.',
    ),
  ],
  'unreadable-date': [
    example(
      'unreadable-date',
      { text: 'spring' },
      '"spring" is no date.',
      'Write a year, a month or a day: 2024, 2024-10 or 2024-10-30.',
    ),
  ],
  'duplicate-remedy': [
    example(
      'duplicate-remedy',
      { code: 'A', first: 'a.md' },
      'A already has a remedy, in a.md.',
      'Keep one remedy for the code, or give one of them another `product`.',
    ),
  ],
  'inconsistent-verdict': [
    example(
      'inconsistent-verdict',
      { code: 'A', retry: 'no', expected: 'it passes' },
      'The verdict "no" contradicts what A is: it passes.',
      'Change `retry` in this remedy.',
    ),
  ],
  'missing-look-alike': [
    example(
      'missing-look-alike',
      { code: 'A', other: 'B', why: 'one letter' },
      'A and B are easily confused (one letter), and no row says the difference.',
      'Add a row for the pair to content/look-alikes.',
    ),
  ],
  'unreadable-list': [
    example(
      'unreadable-list',
      { detail: 'x' },
      'This list cannot be read: x.',
      'Correct the file, or export it again.',
    ),
  ],
  'list-without-code-column': [
    example(
      'list-without-code-column',
      { detail: 'a, b' },
      'None of the columns a, b is known to hold error codes.',
      'Name the column of the codes "code", and that of their texts "description".',
    ),
  ],
  'list-without-codes': [
    example(
      'list-without-codes',
      {},
      'This file has no error code that can be told.',
      'A list is a CSV file with a column "code", JSON with a field "code", a table in Markdown, or source in which each code is a constant.',
    ),
  ],
  'unmerged-file': [
    example(
      'unmerged-file',
      {},
      'This line is left from a merge with conflicts.',
      'Keep the lines of both sides, and remove the marks.',
    ),
  ],
  'malformed-permalink': [
    example(
      'malformed-permalink',
      { name: 'a' },
      '"a" is not an address of this site.',
      'An address begins with a slash and has no spaces; the path below which the site is published is left out.',
    ),
  ],
  'unsorted-permalinks': [
    example(
      'unsorted-permalinks',
      { name: '/a/', previous: '/b/' },
      '/a/ stands after /b/.',
      'Run "npm run permalinks": it sorts the file, and removes nothing but repeated lines.',
    ),
  ],
  'duplicate-permalink': [
    example(
      'duplicate-permalink',
      { name: '/a/' },
      '/a/ stands twice.',
      'Run "npm run permalinks": it sorts the file, and removes nothing but repeated lines.',
    ),
  ],
  'lost-permalink': [
    example(
      'lost-permalink',
      { name: '/a/' },
      'The published address /a/ no longer leads to anything.',
      'If it has another address now, add a line to content/redirects.txt: /a/ and the new address.',
    ),
    example(
      'lost-permalink',
      { name: '/errors/A/', near: '/errors/B/', tombstone: 'content/retired/zh-cn/A.md' },
      'The published address /errors/A/ no longer leads to anything.',
      'Like it: /errors/B/. If it has another address now, add a line to content/redirects.txt: /errors/A/ and the new address. If the tables dropped the code, add content/retired/zh-cn/A.md with its last text.',
    ),
  ],
  'malformed-redirect': [
    example(
      'malformed-redirect',
      { line: 'a' },
      '"a" is not a redirect.',
      'A line has the old address, the new one, and then what you like, such as the day and the reason, with spaces between. A page leads to a page, with a slash at the end of both, and a file to a file.',
    ),
  ],
  'duplicate-redirect': [
    example(
      'duplicate-redirect',
      { name: '/a/', firstLine: '3' },
      '/a/ is already redirected, in line 3.',
      'Keep one of the two lines.',
    ),
  ],
  'needless-redirect': [
    example(
      'needless-redirect',
      { name: '/a/', page: '/a/' },
      '/a/ is redirected and has a page.',
      'Remove the line; who follows a link wants the page.',
    ),
    example(
      'needless-redirect',
      { name: '/a/', page: '/A/' },
      '/a/ is redirected, and /A/ has a page.',
      'Remove the line: on many hosts addresses that differ in case only are one, and elsewhere the page of missing addresses leads on.',
    ),
  ],
  'unknown-target': [
    example(
      'unknown-target',
      { name: '/a/' },
      'The redirect leads to /a/, which has no page.',
      'Name the address of a page, or of a file of data.',
    ),
    example(
      'unknown-target',
      { name: '/a/', near: '/b/' },
      'The redirect leads to /a/, which has no page.',
      'Did you mean /b/?',
    ),
  ],
  'chained-redirect': [
    example(
      'chained-redirect',
      { name: '/b/', target: '/c/' },
      'The redirect leads to /b/, which is itself redirected to /c/.',
      'Name the last address: /c/.',
    ),
  ],
  'cyclic-redirect': [
    example(
      'cyclic-redirect',
      { path: '/a/ → /a/' },
      'The redirect comes back to where it began: /a/ → /a/.',
      'Let one of these lines lead to a page.',
    ),
  ],
  'retired-but-listed': [
    example(
      'retired-but-listed',
      { code: 'A', place: 'b.md:5' },
      'A is retired here, but b.md:5 lists it.',
      'Remove this file: the code has its page from the tables.',
    ),
  ],
  'duplicate-retired': [
    example(
      'duplicate-retired',
      { code: 'A', first: 'b.md' },
      'A is already retired, in b.md.',
      'Keep one of the two files.',
    ),
  ],
  'empty-retired': [
    example(
      'empty-retired',
      { code: 'A' },
      'The last text of A is missing.',
      'Write below the frontmatter what the tables said of the code.',
    ),
  ],
};

for (const [id, cases] of Object.entries(examples)) {
  test(`${id} says what happened and what to do`, () => {
    assert.ok(cases.length > 0);
    for (const { actual, expected } of cases) {
      assert.equal(expected.id, id);
      assert.deepEqual(actual, expected);
    }
  });
}

/** Sentences that the examples hand over as they are. */
const HANDED_OVER = /^(?:`title` is missing|vendor: .*|Write it)\.$/;

/** Chinese sentences have no English punctuation or words but names: what stands in code, paths, commands, and values of the examples. */
const CHINESE_SENTENCE = /\p{Script=Han}/u;

test('every problem is told in Chinese too, with the same values', () => {
  for (const [id, cases] of Object.entries(examples)) {
    for (const { actual, chinese } of cases) {
      const sentences = [
        [actual.message, chinese.message],
        [actual.hint, chinese.hint],
      ].filter(([english = '']) => !HANDED_OVER.test(english));
      for (const [english = '', own = ''] of sentences) {
        assert.notEqual(own, english, id);
        assert.match(own, CHINESE_SENTENCE, id);
        assert.match(own, /(?:[。？]|：x|：npm run translations -- confirm \S+)$/, id);
        assert.doesNotMatch(own.replace(/`[^`]*`/g, ''), /undefined|\[object|"/, id);
        for (const [value] of english.matchAll(/[\w-]+\/[\w./-]+\w|(?<=:)\d+\b|`[^`]+`|npm run [\w-]+/g))
          assert.ok(own.includes(value.replace('"Header"', '"表头"')), `${id}: ${value} in ${own}`);
      }
    }
  }
});

test('a language without problems of its own is told of them in English', () => {
  const found = problem('empty-cell', position, { column: 'a' });
  assert.equal(sentencesIn({ ...found, translated: {} }, 'zh-cn').message, found.message);
  assert.equal(sentencesIn(found, 'en').message, found.message);
});

test('a problem is told from what was read', () => {
  assert.equal(isProblem(problem('empty-cell', position, { column: 'a' })), true);
  assert.equal(isProblem({ id: 'a' }), false);
  assert.equal(isProblem({ hint: 'a' }), false);
});

test('problems of translations are told from all others', () => {
  assert.ok(isTranslationProblem('stale-translation'));
  assert.ok(!isTranslationProblem('unknown-code'));
});
