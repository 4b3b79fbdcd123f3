import type { Response } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { headerOf } from './add.ts';
import type { Decided } from './decision.ts';

/** Who was asked to respond, how, and by when. */
export interface Asked {
  /** An id of the people on file, or a name. */
  readonly person: string;
  readonly channel: string | null;
  /** ISO day or moment. */
  readonly deadline: string | null;
}

/** Notes that somebody was asked what they say to passages. @param at ISO moment */
export const askResponse = (
  checked: CheckedArticle,
  about: readonly ReviewedAnnotation[],
  { person, channel, deadline }: Asked,
  { at }: { readonly at: string },
): Decided => ({
  changes: [
    {
      does: 'ask response',
      response: {
        person,
        ...(channel === null ? {} : { channel }),
        asked: at,
        ...(deadline === null ? {} : { deadline }),
      },
      annotations: about.map(({ annotation }) => checked.reading.refOf(annotation)),
      article: headerOf(checked),
    },
  ],
});

/** Notes what somebody answered, or that they declined. */
export const recordResponse = (
  response: Response,
  says: string,
  { at }: { readonly at: string },
): Decided => ({
  changes: [{ does: 'update response', response, patch: { says, answered: at } }],
});
