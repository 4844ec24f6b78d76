import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerQuery } from '../../../../src/lookup/browser/answerQuery.ts';
import { findPages, knownOf, nameOf, realLookups, sourcesOf } from '../../../support/lookupInNode.ts';

const known = knownOf(
  sourcesOf({
    codes: {
      'Auth.Late': '签名过期',
      'Auth.NotAllowed': '没有权限',
      Auth: '鉴权失败',
      'Limit.OverTime': '超过时间上限',
      'Param.CosRegion': '地域错误',
    },
    guides: ['clock', 'quota'],
    serves: { clock: [0] },
    actions: ['LookUpEvents'],
    aliases: [
      [
        ['ExpiredRequest', '慢了'],
        [5, 0],
      ],
    ],
  }),
);
const answer = async (query: string) => {
  const { pages, ...rest } = await answerQuery(query, known);
  return { pages: pages.map((page) => nameOf(page, known)), ...rest };
};

test('codes that a query names come first, in its order, then the guides that serve them', async () => {
  assert.deepEqual(await answer('先是Limit.OverTime，然后 Auth.Late 怎么办'), {
    pages: ['Limit.OverTime', 'Auth.Late', 'guides/clock'],
    isCertain: true,
  });
});

test('a part of a code finds all codes that have it', async () => {
  assert.deepEqual((await answer('cos region')).pages, ['Param.CosRegion']);
  assert.deepEqual((await answer('auth')).pages, ['Auth', 'Auth.Late', 'Auth.NotAllowed']);
});

test('the name that another cloud gives a code leads to what it means, and nowhere else', async () => {
  for (const name of ['ExpiredRequest', 'ExpiredRequestException'])
    assert.deepEqual(await answer(name), { pages: ['guides/clock', 'Auth.Late'], isCertain: true }, name);
});

test('a code that no table lists is named, with names near it', async () => {
  assert.deepEqual(await answer('Limit.OverTimes'), {
    pages: ['Limit.OverTime'],
    isCertain: true,
    unlisted: 'Limit.OverTimes',
  });
  assert.deepEqual((await answer('Limti.OverTmie')).pages, ['Limit.OverTime'], 'slips in both');
  assert.deepEqual(await answer('Auth.Unheard'), { pages: ['Auth'], isCertain: true, unlisted: 'Auth.Unheard' });
  assert.deepEqual(await answer('VpcMissing'), { pages: [], isCertain: true, unlisted: 'VpcMissing' });
});

test('a misspelt code that can be no word is found without any words to load', async () => {
  const refuse = () => Promise.reject(new Error('no words'));
  const without = { ...known, loadWords: refuse, loadAllWords: refuse };
  for (const [query, code] of [
    ['Limti.OverTime', 'Limit.OverTime'],
    ['limti.overtime', 'Limit.OverTime'],
    ['paramcosregionn', 'Param.CosRegion'],
    ['Limit.OvreTime', 'Limit.OverTime'],
  ] as const)
    assert.deepEqual(
      (await answerQuery(query, without)).pages.map((page) => nameOf(page, without)),
      [code],
      query,
    );
  for (const query of ['regoin', 'authh', 'limitovertimes'])
    await assert.rejects(answerQuery(query, without), /no words/, query);
});

test('a name whose parts are words that people look for is no unlisted code', async () => {
  assert.equal((await answer('LookUpEvents')).unlisted, undefined);
  assert.deepEqual((await answer('LateAuth')).pages[0], 'Auth.Late');
});

test('what is described is not certain', async () => {
  assert.deepEqual(await answer('没有权限'), { pages: ['Auth.NotAllowed'], isCertain: false });
  assert.deepEqual((await answer('慢了')).pages, ['guides/clock', 'Auth.Late']);
});

describe('in the content of the project', () => {
  const [chinese, english] = ['zh-cn', 'en'].map((locale) => realLookups().get(locale));
  assert.ok(chinese && english);

  test('a code with words right behind it is found', async () => {
    assert.equal(
      (await findPages('AuthFailure.SignatureFailure-The provided', chinese))[0],
      'AuthFailure.SignatureFailure',
    );
  });

  test('each language finds what it says in the other', async () => {
    assert.equal((await findPages('签名过期', english))[0], 'AuthFailure.SignatureExpire');
    assert.equal((await findPages('signature expired', chinese))[0], 'AuthFailure.SignatureExpire');
  });

  test('letters, digits and words of running text alone find nothing', async () => {
    for (const query of ['<img src=x onerror=alert(1)>', '完全无关的一句话', 'zzqqxxjj'])
      assert.deepEqual(await findPages(query, chinese), [], query);
  });
});

test('an action comes before the codes that have its name in theirs, and a slip of a code before its words', async () => {
  const parts = sourcesOf({
    codes: { 'Internal.StopLogsError': '停止失败', ResourceInUse: '占用', ResourceInsufficient: '不足' },
    actions: ['StopLogs'],
  });
  const pagesOf = async (query: string) => {
    const own = knownOf(parts);
    return (await answerQuery(query, own)).pages.map((page) => nameOf(page, own));
  };
  assert.deepEqual(await pagesOf('StopLogs'), ['actions/p/StopLogs', 'Internal.StopLogsError']);
  assert.deepEqual(await pagesOf(' StopLogs '), ['actions/p/StopLogs', 'Internal.StopLogsError']);
  assert.deepEqual(await pagesOf('StopLog'), ['Internal.StopLogsError']);
  assert.deepEqual(await pagesOf('StopLogsError'), ['Internal.StopLogsError']);
  const own = knownOf(parts);
  const slip = await answerQuery('ResourseInUse', own);
  assert.deepEqual([slip.isCertain, slip.unlisted], [true, 'ResourseInUse']);
  assert.equal(slip.pages.map((page) => nameOf(page, own))[0], 'ResourceInUse');
  const [action] = (await answerQuery('StopLogs', own)).pages;
  assert.deepEqual(action, { kind: 'action', product: 0, name: 'StopLogs', codes: [] });
  const twin = knownOf(sourcesOf({ codes: { 'Internal.StopLogs': '' }, actions: ['StopLogs'] }));
  const named = (await answerQuery('StopLogs', twin)).pages.map((page) => nameOf(page, twin));
  assert.deepEqual(named, ['Internal.StopLogs'], 'a code of that name');
});

test('a name that no table lists leads to what people mean by what it stands below', async () => {
  const own = knownOf(
    sourcesOf({ codes: { RequestLimitExceeded: 'slow' }, guides: ['g'], aliases: [[['Throttling'], [0, 1]]] }),
  );
  const { pages, unlisted } = await answerQuery('Throttling.User.Quota', own);
  assert.deepEqual(
    pages.map((page) => nameOf(page, own)),
    ['RequestLimitExceeded', 'guides/g'],
  );
  assert.equal(unlisted, 'Throttling.User.Quota');
  assert.deepEqual((await answerQuery('Elsewhere.Quota', own)).pages, []);
});

test('a name is one of its own, not one among words, and may have few letters before its dot', async () => {
  for (const name of ['Vm.Gone', 'VPCaB.Gone', ' Vm.Gone ']) assert.equal((await answer(name)).unlisted, name.trim());
  for (const query of ['看看 Vm.Gone', 'Vm.Gone 是什么'])
    assert.equal((await answer(query)).unlisted, undefined, query);
});

test('a code with all words of the query in another order is described, not named', async () => {
  for (const query of ['region cos', 'region.cos'])
    assert.deepEqual(await answer(query), { pages: ['Param.CosRegion'], isCertain: false }, query);
});

test('beside the code with the fewest slips stand those with names near it', async () => {
  const own = knownOf(sourcesOf({ codes: { 'Limit.OverTime': '', 'Limit.OverTimeout': '' } }));
  const { pages } = await answerQuery('Limit.OverTimes', own);
  assert.deepEqual(
    pages.map((page) => nameOf(page, own)),
    ['Limit.OverTime', 'Limit.OverTimeout'],
  );
});
