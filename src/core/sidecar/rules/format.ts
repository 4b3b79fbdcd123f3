import * as v from 'valibot';
import type { YamlFormat } from '../../yaml/format.ts';
import { mapRecord } from '../../records.ts';
import { onOneLine } from '../../shown.ts';
import { ruleLevels, ruleTable } from './levels.ts';
import { ratingColours } from './scale.ts';

const words = v.string('write text here, in quotes if it holds special characters');

const levelOf = ({ about }: { readonly about: string }) =>
  v.exactOptional(
    v.pipe(v.picklist(ruleLevels, `write one of ${ruleLevels.join(', ')}`), v.description(about)),
  );

/** Letters of an id or a label: a label stands beside others in a row. */
const longest = 40;
const idPattern = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/;
/** What a codicon can be called, and no more: no `~spin`, no path, nothing that ends the `$(…)` it is put in. */
const iconPattern = /^(?=.{1,40}$)[a-z]+(-[a-z]+)*$/;
/** As far as a value may be from zero: with one that is infinite there is no middle. */
const furthest = 1_000_000;

/** Nothing in it ends a line or turns the order of letters round. */
const isLabel = (label: string): boolean =>
  /[\p{L}\p{N}]/u.test(label) && label.length <= longest && onOneLine(label) === label;

const ratingSchema = v.pipe(
  v.object(
    {
      id: v.pipe(
        words,
        v.regex(idPattern, 'write small letters, digits and hyphens, as in mostly-true'),
        v.description('How annotations files write it, as in mostly-true; unique in the scale.'),
      ),
      label: v.pipe(
        words,
        v.check(isLabel, `write it on one line of at most ${String(longest)} letters`),
        v.description('What the desk calls it.'),
      ),
      value: v.exactOptional(
        v.pipe(
          v.number('write a number, without quotes, or leave it out'),
          v.minValue(-furthest, `write a number above ${String(-furthest)}`),
          v.maxValue(furthest, `write a number below ${String(furthest)}`),
          v.description(
            'The higher, the truer. Left out: the rating leaves the question open, as unproven does.',
          ),
        ),
      ),
      icon: v.exactOptional(
        v.pipe(
          words,
          v.regex(iconPattern, 'write the name of an icon of VS Code, as in pass-filled'),
          v.description('An icon of VS Code by its name, as in pass-filled.'),
        ),
      ),
      colour: v.exactOptional(
        v.pipe(
          v.picklist(
            ratingColours,
            `write one of ${ratingColours.join(', ')}, which each theme has its own of`,
          ),
          v.description('A colour of charts, of which each theme has its own.'),
        ),
      ),
    },
    'write keys and values here ("key: value")',
  ),
  v.description('A rating.'),
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
  ratings: v.exactOptional(
    v.pipe(
      v.array(ratingSchema, 'write a list here, each item after "- "'),
      v.description('A scale of ratings of the folder’s own, in the order in which it is offered.'),
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
    lineObjects: new Map(),
  },
};
