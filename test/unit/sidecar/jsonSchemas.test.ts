import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

/** What an editor says of a YAML file, by the schema that the build has made: where, and what. */
function complaints(schema: string, source: string): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
  const validate = ajv.compile(JSON.parse(readFileSync(`out/unit/bin/${schema}.schema.json`, 'utf8')));
  validate(parse(source, { schema: 'core' }));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schemas that editors check our files by', () => {
  it('let the samples through', () => {
    for (const file of ['samples/moon-landing.txt', 'samples/rate-decision.article'])
      assert.deepEqual(complaints('annotations', readFileSync(`${file}.annotations.yaml`, 'utf8')), [], file);
  });

  it('say what is wrong in annotations', () => {
    const wrong =
      'version: 1\nannotations:\n  - { kind: rumour, selector: { exact: x, start: -1 } }\n  - kind: claim\n';
    assert.deepEqual(complaints('annotations', wrong), [
      '/annotations/0/kind enum',
      '/annotations/0/selector/start minimum',
      '/annotations/1 required',
    ]);
    assert.deepEqual(complaints('annotations', 'people: []\n'), [' required']);
  });

  it('let a people file through as we read it: with keys of others, words without quotes, empty keys', () => {
    const source = [
      'version: 1',
      'people:',
      '  - id: gwen-hartley',
      '    name: Gwen Hartley',
      '    aliases:',
      '    roles: [{ title: Harbour master, from: 2019 }]',
      '    born: 1961-05-02',
      '    listed: harbour/p-1',
      '    shoe size: 38',
      '    sources: [harbour]',
      'sources:',
      '  - { id: harbour, title: North Coast Harbour, licence: CC0 1.0 }',
      '',
    ].join('\n');
    assert.deepEqual(complaints('people', source), []);
    assert.deepEqual(complaints('people', 'people: []\n'), []);
  });

  it('say what is wrong in a people file', () => {
    assert.deepEqual(complaints('people', 'people: { gwen: Gwen Hartley }\n'), ['/people type']);
    assert.deepEqual(
      complaints('people', 'people:\n  - { name: Gwen, listed: nobody, roles: [{ from: 2019 }] }\n').sort(),
      ['/people/0 required', '/people/0/listed pattern', '/people/0/roles/0 required'],
    );
    assert.deepEqual(complaints('people', 'people:\n  - { id: gwen, born: May 2 }\n'), [
      '/people/0/born pattern',
    ]);
  });

  it('let the rules of a folder through, and say what is wrong in them', () => {
    assert.deepEqual(complaints('copydesk', 'version: 1\nlists: [lists/congress.jsonl]\nratings: []\n'), []);
    assert.deepEqual(complaints('copydesk', 'lists: lists/congress.jsonl\n'), ['/lists type']);
    assert.deepEqual(complaints('copydesk', 'version: one\nlists: [{ path: x }]\n'), [
      '/version type',
      '/lists/0 type',
    ]);
  });
});
