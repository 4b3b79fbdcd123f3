import * as v from 'valibot';
import type { YamlFormat } from '../../yaml/format.ts';
import { mapRecord } from '../../records.ts';
import { ruleLevels, ruleTable } from './levels.ts';

const words = v.string('write text here, in quotes if it holds special characters');

const levelOf = ({ about }: { readonly about: string }) =>
  v.exactOptional(
    v.pipe(v.picklist(ruleLevels, `write one of ${ruleLevels.join(', ')}`), v.description(about)),
  );

/** What a folder's `copydesk.yaml` may say. */
export const folderRulesSchema = v.object({
  version: v.exactOptional(
    v.pipe(
      v.number('write version: 1'),
      v.integer('write version: 1'),
      v.description('Version of this format: 1.'),
    ),
  ),
  lists: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(words, v.description('A path from this file, as in lists/congress.jsonl.')),
        'write a list here, each item after "- "',
      ),
      v.description('Reference lists of people that offer who is meant.'),
    ),
  ),
  rules: v.exactOptional(
    v.pipe(
      v.object(mapRecord(ruleTable, levelOf), 'write keys and values here ("key: value")'),
      v.description('How much is made of what is found: off, information, warning or error.'),
    ),
  ),
});

export const folderRulesFormat: YamlFormat<typeof folderRulesSchema> = {
  name: 'rules file',
  schema: folderRulesSchema,
  version: 1,
  tightKeys: new Set(),
  style: {
    quotedKeys: new Set(),
    proseKeys: new Set(),
    proseWidth: 100,
    indentStep: 2,
    spacedLists: new Set(),
    lineEntries: new Map(),
    lineItems: new Set(),
  },
};
