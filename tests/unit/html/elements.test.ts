import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  breadcrumbs,
  breakable,
  categoryIcon,
  codeLink,
  codeName,
  copyButton,
  inlineHtml,
  langOf,
  section,
  untranslatedNote,
  untranslatedText,
} from '../../../src/html/elements.ts';
import { html } from '../../../src/html/html.ts';
import { createSite } from '../../../src/site.ts';

const site = createSite({ origin: 'https://a.example', base: '/docs', repository: 'https://git.example/x' }, 'en');

test('a code may break after its dots', () => {
  assert.equal(codeName('A.B.C').value, '<code class="code-name" translate="no">A.<wbr>B.<wbr>C</code>');
  assert.equal(codeName('A.').value, '<code class="code-name" translate="no">A.</code>');
});

test('a segment that is longer than a line may break between its words', () => {
  const parts = (name: string, line?: number) => breakable(name, line).value.split('<wbr>');
  assert.deepEqual(parts('AddressQuotaLimitExceeded'), ['AddressQuotaLimitExceeded']);
  assert.deepEqual(parts('AddressQuotaLimitExceeded', 21), ['Address', 'Quota', 'Limit', 'Exceeded']);
  assert.deepEqual(parts('InUse.SSLClientCert2Disable_Unsupported'), [
    'InUse.',
    'SSL',
    'Client',
    'Cert2',
    'Disable_',
    'Unsupported',
  ]);
});

test('a code is text, whatever characters it has', () => {
  assert.equal(codeName('<A>.B&').value, '<code class="code-name" translate="no">&#60;A&#62;.<wbr>B&#38;</code>');
  assert.match(codeLink('a"b', site.urls).value, /^<a href="\/docs\/en\/errors\/a%22b\/">/);
});

test('no code ends its element, begins another or brings its own line break', () => {
  const shown = (code: string) =>
    codeName(code).value.replace(/^<code class="code-name" translate="no">|<\/code>$/g, '');
  assert.equal(shown('</code><script>a</script>'), '&#60;/code&#62;&#60;script&#62;a&#60;/script&#62;');
  assert.equal(shown(`"onclick='a'`), '&#34;onclick=&#39;a&#39;');
  assert.equal(shown('A<wbr>.B'), 'A&#60;wbr&#62;.<wbr>B');
});

test('whatever a cell holds is text', () => {
  assert.equal(
    inlineHtml([
      { type: 'text', value: 'a<b' },
      { type: 'break' },
      { type: 'code', value: '<i>' },
      { type: 'link', value: '"', href: 'https://a.example/?x="&y' },
    ]).value,
    'a&#60;b<br><code>&#60;i&#62;</code><a href="https://a.example/?x=&#34;&#38;y" rel="noopener">&#34;</a>',
  );
});

test('the icon of a category is hidden from assistive technology', () => {
  assert.equal(
    categoryIcon({ shape: 'circle', hue: 'purple' }).value,
    '<i class="category-icon circle purple" aria-hidden="true"></i>',
  );
});

test('a section begins with a heading that links to itself', () => {
  assert.equal(
    section('a', 'One & two', html`<p>x</p>`).value,
    '<section><h2 id="a">One &#38; two<a class="anchor" href="#a" tabindex="-1" aria-hidden="true"></a></h2><p>x</p></section>',
  );
});

test('a button copies its text, or the address of the page', () => {
  assert.match(copyButton('Copy', 'Copied', 'a"').value, / data-copy="a&#34;" data-done="Copied">Copy</);
  assert.match(copyButton('Copy', 'Copied').value, / data-copy=""/);
});

test('breadcrumbs lead from the home page to the page', () => {
  const { value } = breadcrumbs(site, [{ label: 'Codes', href: '/docs/en/errors/' }], '<A>');
  assert.deepEqual(
    [...value.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    ['/docs/en/', '/docs/en/errors/'],
  );
  assert.match(value, /<li aria-current="page" translate="no">&#60;A&#62;<\/li>/);
});

test('a text in another language than the page says so, and in which', () => {
  assert.equal(langOf('en', site).value, '');
  assert.equal(langOf('zh-cn', site).value, ' lang="zh-CN"');
  assert.equal(untranslatedNote('en', site), false);
  const note = untranslatedNote('zh-cn', site);
  assert.ok(note);
  assert.equal(note.value, `<p class="notice">${untranslatedText('zh-cn', site)}</p>`);
  assert.match(note.value, /Chinese/);
});

test('a segment breaks within itself only where it is longer than a line', () => {
  assert.doesNotMatch(breakable('AaBb', 4).value, /<wbr>/);
  assert.match(breakable('AaBbC', 4).value, /Aa<wbr>Bb<wbr>C/);
});
