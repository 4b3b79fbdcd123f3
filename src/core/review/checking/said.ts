import type { CheckedArticle } from '../check.ts';
import type { Decision } from '../decide/decision.ts';

/**
 * What comes of something that was said of an article, once it is written: nothing where the article reads otherwise by
 * then, as its words may stand elsewhere or be others, and nothing where what it is about is not there any more.
 * @param said the text that it was said of
 * @param decide `null` where what it is about is not there
 */
export function decidedOf(
  said: string,
  { text }: Pick<CheckedArticle, 'text'>,
  decide: () => Decision | null,
): Decision {
  if (text !== said)
    return {
      refused:
        'The article was changed after this was begun, so that it could be about other words now. Start Checking again, and say it of those that stand there.',
    };
  return decide() ?? { refused: 'What this is about is not there any more.' };
}
