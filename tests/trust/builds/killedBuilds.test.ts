import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { endBuild } from '../../support/endBuild.ts';
import { copyProject, type ProjectCopy } from '../../support/project.ts';

let project: ProjectCopy;
let site: Map<string, string>;

before(() => {
  project = copyProject();
  assert.equal(project.build().status, 0);
  site = project.digests();
  // What a build now makes differs from the site that is there.
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) => text.replace('| 内部错误。 |', '| 服务内部出错了。 |'));
});
after(() => {
  project.remove();
});

/** Moments of a build, in their order, each by something that it prints then. */
const moments: Readonly<Record<string, RegExp>> = {
  'the check of the content': /rows in =/,
  'the reading of the collections': /\[content\]/,
  'the bundling': /Building static entrypoints/,
  'the first page': /├─/,
  'the middle of the pages': /errors\/ResourceInUse\/index\.html/,
  'the sitemap': /sitemap-index\.xml/,
  'the pictures': /\[share-pictures\]/,
  'the search index': /\[search-index\]/,
  'the data': /\[data-files\]/,
  'the redirects': /\[redirects\]/,
};

for (const [name, moment] of Object.entries(moments)) {
  test(`a build that is killed during ${name} leaves the last good site as it was`, async () => {
    assert.deepEqual(await endBuild(project, 'SIGKILL', moment), [null, 'SIGKILL']);
    assert.deepEqual(project.digests(), site);
  });
}
