import assert from 'node:assert/strict';
import { ratings, verdicts } from '../../../src/core/model.ts';
import { statuses } from '../../../src/core/review/statuses.ts';
import {
  findingLabel,
  ratingLabels,
  verdictLabels,
  verdictMeanings,
} from '../../../src/core/wording/findings.ts';
import { nameStatusWords, statusLabels } from '../../../src/core/wording/statuses.ts';

describe('the words for a finding', () => {
  it('are those of its verdict and its rating, the second in small letters', () => {
    assert.equal(findingLabel({ verdict: 'confirmed' }), 'Confirmed');
    assert.equal(findingLabel({ rating: 'half-true' }), 'Half true');
    assert.equal(
      findingLabel({ verdict: 'needs-correction', rating: 'mostly-true' }),
      'Needs correction, mostly true',
    );
    assert.equal(findingLabel({}), null);
  });

  it('are those of the file, with a space where it has a hyphen', () => {
    const asWords = (name: string) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
    for (const verdict of verdicts) assert.equal(verdictLabels[verdict], asWords(verdict));
    for (const rating of ratings) assert.equal(ratingLabels[rating], asWords(rating));
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
