import assert from 'node:assert/strict';
import * as v from 'valibot';
import { editFile } from '../../../src/core/yaml/draft.ts';
import { allOf, type YamlEdit } from '../../../src/core/yaml/editResult.ts';
import type { FileSchema, WritingStyle, YamlFormat } from '../../../src/core/yaml/format.ts';
import { mergeFiles } from '../../../src/core/yaml/merge.ts';
import { idOrContent, mergeEntries } from '../../../src/core/yaml/merge/entries.ts';
import { mergeDicts } from '../../../src/core/yaml/merge/fields.ts';
import { dataOfValue, sameData } from '../../../src/core/yaml/data.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { readFile } from '../../../src/core/yaml/readFile.ts';

// Three kinds of files that are none of the sidecar's: each with a schema and a style of its own.

const style: WritingStyle = {
  quotedKeys: new Set(['name']),
  proseKeys: new Set(['about']),
  proseWidth: 50,
  indentStep: 4,
  spacedLists: new Set(['people']),
  lineEntries: new Map(),
  lineObjects: new Map(),
};
const words = v.string('write text');
const personEntries = {
  id: words,
  name: v.exactOptional(words),
  about: v.exactOptional(words),
  offices: v.exactOptional(v.array(v.object({ title: words, from: v.exactOptional(words) }), 'write a list')),
};
const registry = {
  name: 'people list',
  schema: v.object({ people: v.exactOptional(v.array(v.object(personEntries), 'write a list')) }),
  version: null,
  tightKeys: new Set<string>(),
  style,
} satisfies YamlFormat;

const ruleEntries = {
  'no-source': v.exactOptional(v.picklist(['off', 'warning'], 'write off or warning')),
  secondary: v.exactOptional(v.picklist(['off', 'warning'], 'write off or warning')),
};
const rules = {
  name: 'rules file',
  schema: v.object({
    version: v.exactOptional(v.number('write version: 3')),
    lists: v.exactOptional(v.array(words, 'write a list')),
    rules: v.exactOptional(v.object(ruleEntries, 'write keys and values')),
  }),
  version: 3,
  tightKeys: new Set(['rules']),
  style: {
    ...style,
    quotedKeys: new Set<string>(),
    proseKeys: new Set<string>(),
    indentStep: 2,
    spacedLists: new Set<string>(),
  },
} satisfies YamlFormat;

const contactEntries = { contact: v.exactOptional(words), about: v.exactOptional(words) };
const contacts = {
  name: 'private file',
  schema: v.object({
    annotations: v.exactOptional(v.record(v.string(), v.object(contactEntries), 'write ids with values')),
  }),
  version: null,
  tightKeys: new Set<string>(),
  style,
} satisfies YamlFormat;

const read = <Schema extends FileSchema>(source: string, format: YamlFormat<Schema>) =>
  readFile(parseYaml(source), format);

function after(source: string, edit: YamlEdit): string {
  const result = edit(source);
  if (!result.ok) assert.fail(`${result.message}\n${source}`);
  return result.text;
}

describe('a YAML file of any format', () => {
  describe('with a list of entries', () => {
    const source = [
      '# The desk knows them',
      'people:',
      '  - id: ann   # by phone',
      "    name: 'Ann Lee'",
      '    shoe: 41',
      '',
      '  - { id: bob, "name": "Bob" }   ',
      'mine: &m { a: [1, 2] }',
      'theirs: *m',
    ].join('\n');
    const put = (person: { readonly id: string; readonly [key: string]: unknown }) =>
      editFile(registry, (draft) => {
        draft.upsert('people', personEntries, person);
      });

    it('is read by its schema', () => {
      const { value, issues, writable } = read(source, registry);
      assert.deepEqual(value, {
        people: [
          { id: 'ann', name: 'Ann Lee' },
          { id: 'bob', name: 'Bob' },
        ],
      });
      assert.deepEqual(issues, []);
      assert.ok(writable);
    });

    it('is edited in its own style, and no other byte changes', () => {
      const about = 'Editor of the morning paper since the spring; knows the harbor.';
      assert.equal(
        after(source, put({ id: 'ann', name: 'Anne Lee', about })),
        source
          .replace("'Ann Lee'", '"Anne Lee"')
          .replace(
            '    shoe',
            '    about: >-\n        Editor of the morning paper since the\n        spring; knows the harbor.\n    shoe',
          ),
      );
      assert.equal(
        after(source, put({ id: 'cid', name: 'Cid', offices: [{ title: 'Mayor', from: '1993' }] })),
        source.replace(
          '}   \n',
          [
            '}   ',
            '',
            '  - id: cid',
            '    name: "Cid"',
            '    offices:',
            '        - title: Mayor',
            '          from: "1993"',
            '',
          ].join('\n'),
        ),
      );
      assert.equal(after('', put({ id: 'cid' })), 'people:\n    - id: cid\n');
    });

    it('is called by its name where an edit is refused', () => {
      const refusal = (text: string) => {
        const result = put({ id: 'ann', name: 'x' })(text);
        assert.ok(!result.ok);
        return result.message;
      };
      assert.match(refusal('people: x\n'), /"people:" in the people list is not a list/);
      assert.match(refusal('people:\n\t- id: ann\n'), /^The people list has an error/);
      assert.match(refusal('people:\n- id: ann\n- id: ann\n'), /more than once.* in the people list/);
      assert.deepEqual(
        read('- ann\n', registry).issues.map(({ code, message }) => [code, message]),
        [['no-keys-and-values', 'A people list is keys and values: begin it with "people:".']],
      );
    });

    it('is not edited where aliases stand for more than can be read', () => {
      const tenfold = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
      const rungs = ['a', 'b', 'c', 'd', 'e'].map(
        (name, at, all) => `- &${all[at + 1] ?? 'f'} ${tenfold(name)}\n`,
      );
      const result = put({ id: 'ann' })(`other:\n- &a [x]\n${rungs.join('')}`);
      assert.ok(!result.ok, 'What cannot be read was edited.');
      assert.equal(result.message, 'This people list cannot be read in full, so nothing was written.');
    });

    it('is told what it says, and loses a list of the top with its lines alone', () => {
      const shown: unknown[] = [];
      const edit = editFile(registry, (draft) => {
        shown.push(
          draft.text(['people', 0], 'name'),
          draft.text(['people', 0], 'about'),
          draft.text(['mine'], 'a'),
        );
        draft.removeTop('people');
      });
      assert.equal(
        after(source, edit),
        source.slice(source.indexOf('mine:')).replace(/^/u, '# The desk knows them\n'),
      );
      assert.deepEqual(shown, ['Ann Lee', undefined, undefined]);
    });

    it('takes several edits as one: all of them, or none', () => {
      const both = allOf(put({ id: 'ann', name: 'Anne' }), put({ id: 'bob', name: 'Rob' }));
      assert.equal(after(source, both), source.replace("'Ann Lee'", '"Anne"').replace('"Bob"', '"Rob"'));
      const twice = source.replace('mine:', '  - { id: bob }\nmine:');
      assert.ok(!allOf(put({ id: 'bob', name: 'x' }), put({ id: 'ann', name: 'Anne' }))(twice).ok);
    });

    it('throws where an edit has a bug, rather than say that it is refused', () => {
      const bug = editFile(registry, () => {
        throw new TypeError('a bug');
      });
      assert.throws(() => bug(source), TypeError);
      const nowhere = editFile(registry, (draft) => {
        draft.put(['people', 7], dataOfValue('x'));
      });
      assert.throws(() => nowhere(source), /nothing at people\.7/);
    });

    it('is merged by its entries', () => {
      const peopleRules = {
        name: 'person',
        entries: personEntries,
        needed: new Set(['id']),
        special: () => undefined,
        disputed: () => null,
        unchanged: sameData,
        idOf: idOrContent,
        order: () => 0,
      };
      const merge = (ours: string, theirs: string) =>
        mergeFiles(
          registry,
          (sides) => ({
            merged: mergeDicts(registry.schema.entries, sides, (field, values) =>
              field === 'people' ? mergeEntries(values, idOrContent, peopleRules, []) : values.base,
            ),
            conflicts: 0,
          }),
          source,
          ours,
          theirs,
        );
      const ours = after(source, put({ id: 'ann', name: 'Anne' }));
      const theirs = after(source, put({ id: 'ann', offices: [{ title: 'Mayor' }] }));
      assert.deepEqual(merge(ours, theirs), {
        text: after(ours, put({ id: 'ann', offices: [{ title: 'Mayor' }] })),
        conflicts: 0,
      });
    });
  });

  describe('with a version of its own', () => {
    const source = 'version: 3\r\nlists: [a.jsonl] # the House\r\nrules:\r\n  secondary: off\r\n';
    const set = (patch: object) =>
      editFile(rules, (draft) => {
        draft.patch(['rules'], ruleEntries, patch);
      });

    it('says what it cannot read, where', () => {
      const text = source.replace('off', 'loud').replace('lists: [', 'lists: [[x], ');
      const { value, issues } = read(text, rules);
      assert.deepEqual(value, { version: 3, lists: ['a.jsonl'], rules: {} });
      assert.deepEqual(
        issues.map(({ message, range }) => [message, text.slice(range.start, range.end)]),
        [
          ['lists: write text.', '['],
          ['secondary: write off or warning.', 'loud'],
        ],
      );
      const inside = read('version: 3\nrules:\n  lists: [x]\n', rules);
      assert.deepEqual(
        inside.issues.map(({ code }) => code),
        ['misplaced-key'],
      );
    });

    it('is edited where its version is known', () => {
      assert.equal(
        after(source, set({ 'no-source': 'warning' })),
        source.replace('  secondary', '  no-source: warning\r\n  secondary'),
      );
      assert.equal(after('', set({ secondary: 'off' })), 'version: 3\nrules:\n  secondary: "off"\n');
      assert.equal(
        after('version: 3\nrules:\n', set({ secondary: 'off' })),
        'version: 3\nrules:\n  secondary: "off"\n',
      );
      const misfit = set({ secondary: 'off' })('version: 3\nrules: [off]\n');
      assert.ok(!misfit.ok, 'A list was edited as keys and values.');
      assert.equal(
        misfit.message,
        '"rules" in the rules file should hold keys and values. Make it so, then try again.',
      );
      const newer = set({ secondary: 'off' })(source.replace('3', '4'));
      assert.ok(!newer.ok, 'A file of a newer version was edited.');
      assert.match(newer.message, /^A newer Copydesk wrote this rules file/);
      assert.match(read('lists: []\n', rules).issues[0].message, /"version: 3"/);
    });
  });

  describe('with free keys', () => {
    const source = 'annotations:\n  a-1: { contact: Ann, room: 4 }\n  a-2: gone\n';

    it('is read by what stands under each', () => {
      const { value, issues, locate } = read(source, contacts);
      assert.deepEqual(value, { annotations: { 'a-1': { contact: 'Ann' } } });
      assert.equal(issues.length, 1);
      const range = locate(value.annotations['a-1'], 'contact');
      assert.equal(range && source.slice(range.start, range.end), 'Ann');
    });

    it('takes a new key, changes one and leaves the others', () => {
      const put = (id: string, contact: string) =>
        editFile(contacts, (draft) => {
          const keys = new Map([[id, dataOfValue({ contact })]]);
          if (draft.at(['annotations', id])) draft.patch(['annotations', id], contactEntries, { contact });
          else draft.setKeys(['annotations'], {}, keys);
        });
      assert.equal(after(source, put('a-1', 'Bob')), source.replace('Ann', 'Bob'));
      assert.equal(after(source, put('a-3', 'Cid')), `${source}  a-3:\n      contact: Cid\n`);
      assert.equal(after('', put('a-3', 'Cid')), 'annotations:\n    a-3:\n        contact: Cid\n');
      const both = editFile(contacts, (draft) => {
        const keys = ['a-5', 'a-4'].map((id) => [id, dataOfValue({ contact: id })] as const);
        draft.setKeys(['annotations'], {}, new Map(keys));
      });
      assert.equal(after(source, both), `${source}  a-4:\n      contact: a-4\n  a-5:\n      contact: a-5\n`);
      const whole = editFile(contacts, (draft) => {
        draft.patch([], contacts.schema.entries, { annotations: { 'a-4': { contact: 'Dee' } } });
      });
      assert.equal(after(source, whole), 'annotations:\n  a-2: gone\n  a-4:\n      contact: Dee\n');
    });
  });
});
