import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeaderMapping, TableMappings } from '../../../src/tables/columnRoles.ts';
import { scanTables } from '../../../src/tables/scanTables.ts';
import { mappingOf } from '../../../src/tables/tableMapping.ts';

const source = ['# Gateway', '', '## `Op` codes', '', '| Code | Status |', '|---|---|', '| 1 | a |', ''].join('\n');
const mapped = (tables: TableMappings, columns: HeaderMapping = {}) => {
  const [table] = scanTables(source).tables;
  assert.ok(table);
  return mappingOf(table, columns, tables);
};

test('a table that no entry names has the roles of all tables', () => {
  assert.deepEqual(mapped({}, { Code: 'code' }), { Code: 'code' });
  assert.deepEqual(mapped({ Voice: 'ignore', 'Code | State': 'ignore' }, { Code: 'code' }), { Code: 'code' });
});

test('an entry names a heading at any distance, in any case and markup, or the header row', () => {
  for (const name of ['Gateway', 'gateway', '# Gateway', 'Op codes', '## `Op`  codes', 'Code | Status']) {
    assert.equal(mapped({ [name]: 'ignore' }), 'ignore', name);
  }
});

test('the roles of an entry stand before those of all tables', () => {
  assert.deepEqual(mapped({ Gateway: { Status: 'name' } }, { Code: 'code', Status: 'http' }), {
    Code: 'code',
    Status: 'name',
  });
});

test('the header row counts first, then the nearest heading', () => {
  const nearest = { Gateway: 'ignore', 'Op codes': { Status: 'name' } } as const;
  assert.deepEqual(mapped(nearest), { Status: 'name' });
  assert.deepEqual(mapped({ ...nearest, 'Code | Status': { Status: 'extra' } }), { Status: 'extra' });
});
