import type { Annotation, PastFinding } from '../../sidecar/schema.ts';
import { hasFinding } from '../status.ts';
import type { Who } from './decision.ts';

/** The history of an annotation with the finding of now as the last one. */
export function withFindingOfNow({
  history = [],
  selector,
  verdict,
  rating,
  checkedBy,
  checkedAt,
}: Annotation): PastFinding[] {
  const last = {
    ...(verdict === undefined ? {} : { verdict }),
    ...(rating === undefined ? {} : { rating }),
    exact: selector.exact,
    ...(checkedBy === undefined ? {} : { by: checkedBy }),
    ...(checkedAt === undefined ? {} : { at: checkedAt }),
  };
  return [...history, last];
}

/** What a second checker finds leaves what the first has found in the history; one's own finding is only put right. */
export const historyBeside = (annotation: Annotation, { by }: Who): { history?: PastFinding[] } =>
  hasFinding(annotation) && annotation.checkedBy !== undefined && annotation.checkedBy !== by
    ? { history: withFindingOfNow(annotation) }
    : {};
