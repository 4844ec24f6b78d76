import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite } from '../../../../src/site.ts';
import { vendor } from '../../../../src/vendors/tencent-cloud/page.ts';
import { tools } from '../../../../src/vendors/tencent-cloud/tools.ts';

const site = (locale: 'en' | 'zh-cn') =>
  createSite({ origin: 'https://docs.example.com', base: '/', repository: 'https://example.com/a/b' }, locale);

test('each tool has a heading in the language of the page, and a form below it', () => {
  const headings = (['en', 'zh-cn'] as const).map((locale) =>
    Object.values(vendor.tools).map((tool) => {
      const { heading, content } = tool(site(locale));
      assert.match(content.value, /<form|<input|<textarea/);
      return heading;
    }),
  );
  assert.equal(new Set(headings.flat()).size, 4);
});

test('each diagram has a title and says what it shows, in the language of the page', () => {
  const [english, chinese] = [vendor.diagramsOf('en'), vendor.diagramsOf('zh-cn')];
  assert.deepEqual(Object.keys(english), ['SigningFlow', 'RefusalChain']);
  const said = [english, chinese].flatMap((diagrams) =>
    Object.values(diagrams).flatMap(({ title, desc }) => [title, desc]),
  );
  assert.equal(new Set(said.filter(Boolean)).size, 8);
});

test('each tool of a page has a script', () => {
  assert.deepEqual(Object.keys(tools).sort(), Object.keys(vendor.tools).sort());
});
