import assert from 'node:assert/strict';
import { readFolderRules } from '../../src/core/sidecar/rules/read.ts';
import type { Scale } from '../../src/core/sidecar/rules/scale.ts';

/** The scale of a folder with these ratings, each in YAML on a line; nothing is wrong with them. */
export function scaleOf(...ratings: readonly string[]): Scale {
  const source = `version: 1\nratings:\n${ratings.map((rating) => `  - ${rating}\n`).join('')}`;
  const { scale, issues } = readFolderRules(source);
  assert.deepEqual(issues, []);
  return scale;
}
