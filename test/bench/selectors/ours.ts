// The two ways in which the project finds a passage again.
import type { Range, Selector } from '../../../src/core/model.ts';
import { describerOf } from '../../../src/core/selectors/describe.ts';
import type { LocateRequest } from '../../../src/core/selectors/locate.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Answer } from './scores.ts';

export interface Method {
  readonly name: string;
  readonly describe: (text: string, passages: readonly Range[]) => Selector[];
  /** Finds the passages in the new text, in their order. */
  readonly locate: (selectors: readonly Selector[], newText: string, oldText: string) => Answer[];
}

const hash = 'the old text';
const answerOf = ({ match, range }: Place): Answer => ({ range, flagged: match === 'unsure' });

const describeEach: Method['describe'] = (text, passages) => passages.map(describerOf(text));

export const withOldText: Method = {
  name: 'ours, old text kept',
  describe: describeEach,
  locate: (selectors, newText, oldText) => {
    const requests = selectors.map((selector): LocateRequest => ({ selector, textSha256: hash }));
    return drain(locateAll(newText, requests, { oldText: () => oldText })).map(answerOf);
  },
};

export const withoutOldText: Method = {
  name: 'ours, selector alone',
  describe: describeEach,
  locate: (selectors, newText) => {
    const requests = selectors.map((selector): LocateRequest => ({ selector }));
    return drain(locateAll(newText, requests)).map(answerOf);
  },
};
