import assert from 'node:assert/strict';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { answering } from '../../bench/figures/answers.ts';
import { partsCases } from '../../bench/figures/cases/parts.ts';

const answer = answering(buildLexicon());

describe('What an article states about its parts, wholes and changes', () => {
  for (const one of partsCases)
    it(`${one.answer}, ${one.kind}: ${one.text}`, () => {
      const answers = answer(one)
        .relations.filter(({ kind }) => kind === one.kind)
        .map(({ answer }) => answer);
      if (one.answer === 'unknown')
        assert.ok(
          answers.every((other) => other === 'unknown'),
          answers.join(),
        );
      else assert.ok(answers.includes(one.answer) && !answers.includes(opposite[one.answer]), answers.join());
    });
});

const opposite = { agrees: 'disagrees', disagrees: 'agrees' } as const;
