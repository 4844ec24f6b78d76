import { codeRecord } from '../../../src/data/codeRecord.ts';
import type { CodeRecord } from '../../../src/data/recordSchema.ts';
import { business, common } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';

/** A small site whose data the tests of its files compare whole. */
export const context = dataContextOf({
  tables: {
    one: business('| A.B | 一 |', '| A.C | 二 |'),
    two: business('| A.B | 一 |'),
    three: common('| L | |'),
  },
  products: {
    one: {
      name: { 'zh-cn': '甲_乙' },
      endpoint: 'one.example.com',
      version: '2019-03-19',
      docs: { 'zh-cn': 'https://example.com/one' },
    },
  },
  guides: { g: ['A.B'] },
  actions: { one: { Do: ['A.C'], Undo: ['A.C', 'A.B'] } },
});

const code = context.catalogue.codeOf('A.C');
if (!code) throw new Error('A.C is listed above.');

export const plainRecord: CodeRecord = codeRecord(code, context);

const marked = (plain: string) => ({ text: `*${plain}*`, plain });
const remedy = { ofCategory: false, isGeneral: false };

/** A record in which every field says something. */
export const fullRecord: CodeRecord = {
  ...plainRecord,
  spellings: ['A.C', 'a.c', 'A.c'],
  products: ['one', 'two'],
  meanings: [
    {
      ...marked('一'),
      scope: 'business',
      products: ['one'],
      name: 'not_',
      message: marked('message'),
      cause: marked('cause'),
      solution: marked('solution'),
      httpStatus: '404_',
      extra: [
        { header: 'H_', ...marked('h') },
        { header: 'I', ...marked('i') },
      ],
    },
    { text: '', plain: '', scope: 'common', products: ['two', 'one'], extra: [] },
  ],
  messages: [{ lang: 'en', text: 'Gone `x`' }],
  causes: ['c1', 'c2'].map(marked),
  steps: ['s1', 's2'].map(marked),
  remedies: [
    { ...remedy, product: 'one', retry: 'no', fixedBy: 'caller', text: 'R1', file: 'r1.md' },
    { ...remedy, product: null, ofCategory: true, retry: 'backoff', fixedBy: 'vendor', text: 'R2', file: 'r2.md' },
  ],
  retry: 'no',
  fixedBy: 'caller',
  lookAlikes: [{ code: 'A.B', difference: marked('d') }],
  guides: [{ id: 'g', product: null, title: 'G_', url: 'https://example.com/docs/guides/g/' }],
  related: [
    { code: 'A', why: 'parent' },
    { code: 'A.C.X', why: 'child' },
    { code: 'A.C.Y', why: 'child' },
    { code: 'L.C', why: 'same-name' },
    { code: 'A.B', why: 'same-category' },
  ],
  actions: [
    { product: 'one', name: 'Do', withdrawn: [{ site: null, ending: 'api', date: '2024-10-30' }] },
    { product: 'one', name: 'Undo', withdrawn: [] },
  ],
  since: '2026-01-02',
  listedBy: '2026-01-01',
  changed: '2026-02-03',
};
