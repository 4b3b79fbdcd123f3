import { difference, quotient, scaled, sum, type Interval } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areOnOneScale, standsFor } from '../phrases/stands.ts';

const up =
  'rose|rises?|rising|gain(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|advanc(?:ed|es|ing)|add(?:ed|s|ing)?|increas(?:ed|es|ing)|surg(?:ed|es|ing)|soar(?:ed|s|ing)?|grew|up';
const down =
  'fell|falls?|falling|los(?:t|es|ing)|dropp?(?:ed|s|ing)?|slipp?(?:ed|s|ing)?|slid|sank|sink(?:s|ing)|declin(?:ed|es|ing)|tumbl(?:ed|es|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|shed|sheds|retreat(?:ed|s)|gave up|gives up|giving up|eas(?:ed|es|ing)|decreas(?:ed|es|ing)|down';
const verb = `\\b(?<verb>${up}|${down})\\b(?: by| another)?`;
const rising = new RegExp(`^(?:${up})$`, 'iu');
const level = '(?:,|\\))? (?:to|at)(?: close| end| finish| settle| trade)?(?: at)? <level:mct>';

const patterns = [
  // "fell 221 points, or 0.9 percent, to 25,126"
  pattern(`${verb} <step:mct>(?: points)?(?:,? or | \\(|, )<size:p>${level}`),
  // "rose 1.1 percent, or 177 points, to 18,212"
  pattern(`${verb} <size:p>(?:,? or | \\(|, )<step:mct>(?: points)?${level}`),
];

const percent = 100;

/** How much something moved, how much that is in percent, and where it ended. */
export const steps: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [size, step, level] = [match.figure('size'), match.figure('step'), match.figure('level')];
      const [stated, moved, ended] = [standsFor(size), standsFor(step), standsFor(level)];
      if (!stated || !moved || !ended || !areOnOneScale(step, level)) continue;
      if ((step.figure.kind === 'money') !== (level.figure.kind === 'money')) continue;
      const begun = computedFrom(ended, moved, rising.test(match.words('verb')) ? difference : sum);
      if (begun.wide.low <= 0) continue;
      const computed = computedFrom(moved, begun, inPercent);
      const places = [size.range, step.range, level.range];
      yield conclude(phrase, { kind: 'change', places, computed, stated }, (doubt) => ({
        form: 'step',
        computed: computed.said,
        doubt,
      }));
    }
};

const inPercent = (a: Interval, b: Interval): Interval => scaled(quotient(a, b), percent);
