import type { WritingStyle } from '../../../src/core/yaml/format.ts';

/** No key is special, so that a test says all there is to say. */
export const plainStyle: WritingStyle = {
  quotedKeys: new Set(['exact']),
  proseKeys: new Set(['text']),
  proseWidth: 60,
  indentStep: 2,
  spacedLists: new Set(['spaced']),
  lineEntries: new Map(),
  lineObjects: new Map(),
};
