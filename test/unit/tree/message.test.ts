import assert from 'node:assert/strict';
import { messageOf } from '../../../src/features/claims/message.ts';
import { annotated, reviewOf } from './reviews.ts';

describe('the message of the Claims view', () => {
  const annotations = [annotated('a', 'open')];
  const shown = (parses: boolean, review = reviewOf({ annotations })) => ({
    review,
    sidecar: { current: { parses } },
  });
  const free = { hasRows: true, isLimited: false, filter: '', folder: null };
  const limited = { ...free, isLimited: true };

  it('is empty where nothing has to be said', () => {
    assert.equal(messageOf(shown(true), free), '');
    assert.equal(messageOf(undefined, limited), '', 'the welcome says it there');
    assert.equal(messageOf(shown(true, reviewOf({})), { ...free, hasRows: false }), '');
  });

  it('says what Restricted Mode leaves out and what lifts that, also beside something else', () => {
    assert.match(
      messageOf(shown(true), limited),
      /^Restricted Mode: git is not asked for older versions.*Manage Workspace Trust/,
    );
    assert.match(messageOf(shown(false), limited), /^The annotations file has errors\. .* Restricted Mode/);
  });

  it('says which rows are left out, and how they come back', () => {
    assert.equal(
      messageOf(shown(true), { ...free, filter: 'ferry' }),
      'Only rows with “ferry”. Escape shows all.',
    );
    assert.equal(
      messageOf(shown(true), { ...free, filter: 'ferry', hasRows: false }),
      '',
      'the welcome says it',
    );
  });

  it('says of a folder only what is of it', () => {
    const bare = shown(false, reviewOf({}));
    assert.equal(messageOf(bare, { ...limited, folder: { isReading: false } }), '');
    assert.match(messageOf(bare, { ...free, folder: { isReading: true } }), /^Reading/);
  });

  it('says of errors before it says that nothing is annotated', () => {
    const bare = reviewOf({});
    assert.match(messageOf(shown(true, bare), free), /^Nothing is annotated yet/);
    assert.match(messageOf(shown(false, bare), free), /^The annotations file has errors/);
  });
});
