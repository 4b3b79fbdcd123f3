import {
  addAnnotation,
  addDismissed,
  deleteAnnotation,
  setArticle,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { settleConflict } from '../../../src/core/sidecar/settleConflict.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';
import type { Path } from './measure.ts';
import { annotated, countFor, listYaml, sidecarOf } from './sidecars.ts';
import { fullName } from './texts.ts';

interface Editing {
  readonly source: string;
  readonly edit: YamlEdit;
}

const plain = (count: number): string => sidecarOf(annotated(count).annotations);
const middle = (count: number): string => `note-${String(count >> 1)}`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);
const onFirst = (lines: string): string => sidecarOf(annotated(1).annotations) + lines;

const inputs: Readonly<Record<string, (count: number) => Editing>> = {
  'a field': (count) => ({
    source: plain(count),
    edit: updateAnnotation(middle(count), { summary: 'In short.' }),
  }),
  'an annotation without an id': (count) => {
    const { annotations } = annotated(count);
    const nth = count >> 1;
    const { exact } = annotations[nth].selector;
    return {
      source: sidecarOf(annotations.map((annotation) => ({ ...annotation, id: undefined }))).replaceAll(
        '  - id: undefined\n    kind',
        '  - kind',
      ),
      edit: updateAnnotation({ index: nth, exact }, { summary: 'In short.' }),
    };
  },
  'a new annotation': (count) => {
    const { annotations } = annotated(count);
    return {
      source: sidecarOf(annotations),
      edit: addAnnotation({ kind: 'claim', selector: annotations[count >> 1].selector }),
    };
  },
  'a deleted annotation': (count) => ({ source: plain(count), edit: deleteAnnotation(middle(count)) }),
  'the first annotation deleted': (count) => ({ source: plain(count), edit: deleteAnnotation('note-0') }),
  'a note': (count) => ({ source: plain(count), edit: appendNote(middle(count), { text: 'Seen.' }) }),
  'a note in a long thread': (count) => ({
    source: onFirst(`    notes:\n${numbers(count)
      .map((nth) => `      - text: "${'Seen again. '.repeat(30)}${String(nth)}"\n`)
      .join('')}`),
    edit: appendNote('note-0', { text: 'Seen.' }),
  }),
  'a thread given anew': (count) => ({
    source: onFirst(`    notes:\n${numbers(count).map((nth) => `      - text: "Seen ${String(nth)}"\n`).join('')}`),
    edit: updateAnnotation('note-0', { notes: numbers(count).map((nth) => ({ text: `Seen again ${String(nth)}` })) }),
  }),
  'a person': (count) => ({
    source: `version: 1\n${listYaml('people', numbers(count * 5).map((nth) => ({ id: `p-${String(nth)}`, name: fullName(nth) })))}`,
    edit: upsertPerson({ id: `p-${String(count)}`, role: 'mayor' }),
  }),
  'a dismissed suggestion': (count) => ({
    source: `version: 1\n${listYaml('dismissed', annotated(count).annotations.map(({ selector: { exact, prefix } }) => ({ kind: 'claim', exact, prefix })))}`,
    edit: addDismissed({ kind: 'claim', exact: 'Not there.' }),
  }),
  'the article': (count) => ({ source: plain(count), edit: setArticle({ title: 'Bridge' }) }),
  'unknown keys in one map': (count) => ({
    source: onFirst(numbers(count * 10).map((nth) => `    x-key-of-somebody-${String(nth)}: some words\n`).join('')),
    edit: updateAnnotation('note-0', { summary: 'In short.' }),
  }),
  'keys at the top': (count) => ({
    source: sidecarOf(annotated(1).annotations) + numbers(count * 10).map((nth) => `x-key-of-somebody-${String(nth)}: some words\n`).join(''),
    edit: setArticle({ title: 'Bridge' }),
  }),
  'keys of a flow map': (count) => ({
    source: `version: 1\narticle: {${numbers(count * 10).map((nth) => `"x-key-of-somebody-${String(nth)}": "some words"`).join(', ')}}\n`,
    edit: setArticle({ title: 'Bridge' }),
  }),
  'a flow list on one line': (count) => ({
    source: `version: 1\nannotations: [${annotated(count).annotations.map((annotation) => JSON.stringify(annotation)).join(', ')}]\n`,
    edit: updateAnnotation(middle(count), { summary: 'In short.' }),
  }),
  'comments between': (count) => ({
    source: sidecarOf(annotated(1).annotations) + '    # a comment of somebody\n'.repeat(count * 16),
    edit: updateAnnotation('note-0', { summary: 'In short.' }),
  }),
  'blank lines between': (count) => ({
    source: `${sidecarOf(annotated(1).annotations)}${'\n'.repeat(count * 400)}x-last: 1\n`,
    edit: updateAnnotation('note-0', { summary: 'In short.' }),
  }),
  'an alias of many': (count) => ({
    source: onFirst(`    notes: &thread\n      - text: Seen.\nx-list:\n${'  - *thread\n'.repeat(count * 40)}`),
    edit: appendNote('note-0', { text: 'Seen again.' }),
  }),
  'among many anchors': (count) => ({
    source: onFirst(`x-list:\n${numbers(count * 10).map((nth) => `  - &a${String(nth)} words\n  - *a${String(nth)}\n`).join('')}`),
    edit: updateAnnotation('note-0', { summary: 'In short.' }),
  }),
  'a long text': (count) => ({
    source: plain(1),
    edit: updateAnnotation('note-0', { summary: 'words and more of them '.repeat(count * 18) }),
  }),
  'a long word': (count) => ({
    source: plain(1),
    edit: updateAnnotation('note-0', { summary: 'a'.repeat(count * 400) }),
  }),
  'a conflict': (count) => {
    const conflicts = numbers(count).map((nth) => ({ annotation: 'note-0', field: `x-${String(nth)}`, ours: 'x'.repeat(300), theirs: 'b' }));
    return {
      source: sidecarOf(annotated(1).annotations) + listYaml('conflicts', conflicts),
      edit: settleConflict(conflicts[count >> 1], 'ours'),
    };
  },
}; // prettier-ignore

export const editingPaths: readonly Path[] = Object.entries(inputs).map(([name, make]) => ({
  name: `editing: ${name}`,
  prepare: (size) => {
    const { source, edit } = make(countFor(size));
    return () => {
      const result = edit(source);
      if (!result.ok) throw new Error(`${name}: ${result.message}`);
    };
  },
}));
