import type { Slip } from './slip.ts';

/** What a head stands for: a headline and what is under it are heads of the whole, a caption is one of a picture. */
export type HeadPart = 'headline' | 'deck' | 'caption';

/** A figure of a head and the body's. Places: the head's; the body's, unless the answer is "unknown". */
export interface HeadFigureTold {
  readonly form: 'head-figure';
  readonly part: HeadPart;
  /** How one of them may have become the other; `null` where they agree or it cannot be told. */
  readonly slip: Slip | null;
}

/** A figure that the body comes back to. Places: where it does, and where it was. */
export interface RepeatTold {
  readonly form: 'repeat';
  /** How one of them may have become the other; `null` where they are the same. */
  readonly slip: Slip | null;
}

/** A name of a head. Places: the head's, the body's. */
export interface HeadNameTold {
  readonly form: 'head-name';
}

export type HeadsTold = HeadFigureTold | HeadNameTold | RepeatTold;
