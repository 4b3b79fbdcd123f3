import assert from 'node:assert/strict';
import { usualRatings, verdicts } from '../../../src/core/model.ts';
import { statuses } from '../../../src/core/review/statuses.ts';
import { findingLabel, verdictLabels, verdictMeanings } from '../../../src/core/wording/findings.ts';
import { nameStatusWords, statusLabels } from '../../../src/core/wording/statuses.ts';
import { usualScale } from '../../../src/core/sidecar/rules/scale.ts';
import { ratingLabel, ratingsToChoose } from '../../../src/core/wording/ratings.ts';
import { scaleOf } from '../scales.ts';

describe('the words for a finding', () => {
  it('are those of its verdict and its rating, the second in small letters', () => {
    assert.equal(findingLabel({ verdict: 'confirmed' }, usualScale), 'Confirmed');
    assert.equal(findingLabel({ rating: 'half-true' }, usualScale), 'Half true');
    assert.equal(
      findingLabel({ verdict: 'needs-correction', rating: 'mostly-true' }, usualScale),
      'Needs correction, mostly true',
    );
    assert.equal(findingLabel({}, usualScale), null);
  });

  it('are those of the file, with a space where it has a hyphen', () => {
    const asWords = (name: string) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
    for (const verdict of verdicts) assert.equal(verdictLabels[verdict], asWords(verdict));
    for (const rating of usualRatings) assert.equal(ratingLabel(rating, usualScale), asWords(rating));
  });

  it('are the folder’s own where it has a scale, as it writes them', () => {
    const scale = scaleOf(
      '{ id: "false", label: Pants on Fire, value: 0 }',
      '{ id: ok, label: OK, value: 1 }',
    );
    assert.equal(findingLabel({ rating: 'false' }, scale), 'Pants on Fire');
    assert.equal(findingLabel({ verdict: 'confirmed', rating: 'false' }, scale), 'Confirmed, Pants on Fire');
    assert.equal(findingLabel({ verdict: 'confirmed', rating: 'ok' }, scale), 'Confirmed, OK');
    assert.equal(findingLabel({ verdict: 'confirmed', rating: 'half-true' }, scale), 'Confirmed, half true');
    assert.equal(findingLabel({ rating: 'ture' }, scale), 'ture', 'in no scale: as written');
  });

  it('offer the folder’s ratings and no others, with letters that nothing else has', () => {
    const scale = scaleOf(
      '{ id: correct, label: Correct, value: 3 }',
      '{ id: cut, label: Out of context }',
      '{ id: nun, label: Nun }',
      '{ id: nil, label: 9 of 10 }',
    );
    const taken = new Set(['c', 'n', 'u', 'o']);
    const offered = ratingsToChoose(scale, '', taken);
    assert.deepEqual(
      offered.map(({ value, label, key }) => [value, label, key]),
      [
        ['correct', 'Correct', 'r'],
        ['cut', 'Out of context', 't'],
        ['nun', 'Nun', '1'],
        ['nil', '9 of 10', '9'],
      ],
    );
    const old = ratingsToChoose(scale, 'half-true', taken).slice(offered.length);
    assert.deepEqual(
      old.map(({ value, label, key }) => [value, label, key]),
      [['half-true', 'Half true', '']],
      'what is on file can be kept',
    );
    assert.equal(ratingsToChoose(usualScale, 'true', taken).length, usualRatings.length);
    const letters = ratingsToChoose(usualScale, '', taken).map(({ key }) => key);
    assert.equal(new Set([...letters, ...taken]).size, letters.length + taken.size);
  });

  it('tell verdicts apart by what they mean', () => {
    assert.equal(verdictMeanings['needs-correction'], 'cannot be printed as it stands');
    assert.equal(new Set(verdicts.map((verdict) => verdictMeanings[verdict])).size, verdicts.length);
    assert.ok(verdicts.every((verdict) => verdictMeanings[verdict] !== ''));
  });
});

describe('the words for a status', () => {
  it('are its name, and of a fix also what is to be done', () => {
    for (const status of statuses.filter((one) => one !== 'fixed'))
      assert.equal(statusLabels[status].toLowerCase(), status);
    assert.equal(statusLabels.fixed, 'Fixed, to confirm');
  });

  it('say of a name only that it was checked where every printed form was', () => {
    assert.equal(nameStatusWords.checked, 'name checked');
    assert.equal(nameStatusWords['re-check'], 'name to check again');
    assert.equal(nameStatusWords['in progress'], 'name not checked');
    assert.equal(nameStatusWords.open, 'name not checked');
  });
});
