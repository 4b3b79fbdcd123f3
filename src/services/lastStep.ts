import type { NextSteps } from './yaml/yamlFile.ts';

export type StepVerb = 'undo' | 'redo';

/** A file that has a part in steps of undo. */
export interface SteppedFile {
  readonly nextSteps: () => Promise<NextSteps>;
  /** Makes the next step there and answers its label. */
  readonly make: (verb: StepVerb) => Promise<string | undefined>;
  /**
   * Of a file whose part may fail without the others': called where it did, to say so. The step is let go of there, or it
   * would fail again with each further one.
   */
  readonly leaveOut?: (error: unknown) => Promise<void>;
}

/**
 * Takes back what was made last, or makes again what was taken back last, in each file that has a part in it. Answers the
 * label; `undefined` where nothing was done.
 */
export async function lastStep(files: readonly SteppedFile[], verb: StepVerb): Promise<string | undefined> {
  const times: (number | undefined)[] = [];
  for (const file of files) times.push((await file.nextSteps())[verb]);
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0) return undefined;
  const at = verb === 'undo' ? Math.max(...known) : Math.min(...known);
  let label: string | undefined;
  for (const [nth, file] of files.entries()) {
    if (times[nth] !== at) continue;
    try {
      label = (await file.make(verb)) ?? label;
    } catch (error) {
      if (!file.leaveOut) throw error;
      await file.leaveOut(error);
    }
  }
  return label;
}
