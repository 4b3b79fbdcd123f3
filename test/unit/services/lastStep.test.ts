import assert from 'node:assert/strict';
import { lastStep, type SteppedFile } from '../../../src/services/lastStep.ts';

/** A file with steps that can be undone, by when they were made. */
function fileOf(name: string, steps: number[], fails = false) {
  const undone: number[] = [];
  const file: SteppedFile = {
    nextSteps: () => Promise.resolve({ undo: steps.at(-1), redo: undone.at(-1) }),
    make: (verb) => {
      if (fails) return Promise.reject(new Error(`${name} cannot be written`));
      const [from, to] = verb === 'undo' ? [steps, undone] : [undone, steps];
      const at = from.pop();
      if (at === undefined) return Promise.resolve(undefined);
      to.push(at);
      return Promise.resolve(`step ${String(at)}`);
    },
  };
  return { file, steps };
}

describe('a step of undo in several files', () => {
  it('is the last one, in each file that has a part in it; redo goes the same way back', async () => {
    const [one, other] = [fileOf('one', [1, 3]), fileOf('other', [2, 3])];
    const files = [one.file, other.file];
    assert.equal(await lastStep(files, 'undo'), 'step 3');
    assert.deepEqual([one.steps, other.steps], [[1], [2]]);
    assert.equal(await lastStep(files, 'undo'), 'step 2');
    assert.equal(await lastStep(files, 'redo'), 'step 2');
    assert.deepEqual([one.steps, other.steps], [[1], [2]]);
    assert.equal(await lastStep([fileOf('none', []).file], 'undo'), undefined);
  });

  it('is done where the part of the kept text fails, and the next one is not held up by it', async () => {
    const sidecar = fileOf('sidecar', [1, 2]);
    const kept = fileOf('kept', [2], true);
    const told: unknown[] = [];
    const leaveOut = (error: unknown) => {
      kept.steps.pop();
      told.push(error);
      return Promise.resolve();
    };
    const files = [sidecar.file, { ...kept.file, leaveOut }];
    assert.equal(await lastStep(files, 'undo'), 'step 2');
    assert.equal(await lastStep(files, 'undo'), 'step 1');
    assert.match(String(told), /^Error: kept cannot be written$/);
  });

  it('fails where the annotations themselves cannot be written', async () => {
    const sidecar = fileOf('sidecar', [1], true);
    await assert.rejects(lastStep([sidecar.file], 'undo'), /sidecar cannot be written/);
  });
});
