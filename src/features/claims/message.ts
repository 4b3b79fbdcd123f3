import { progressOf } from '../../core/review/items/progress.ts';
import { progressInLine } from '../../core/wording/progress.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import type { Review } from '../../core/review/review.ts';

/** What of an article the message rests on. */
interface Shown {
  readonly review: Review;
  readonly sidecar: { readonly current: { readonly parses: boolean } };
}

interface View {
  readonly hasRows: boolean;
  /** The workspace is not trusted, and would allow more if it were. */
  readonly isLimited: boolean;
  /** Words that rows have to hold; empty: none. */
  readonly filter: string;
  /** Of a view that shows the articles of the workspace. */
  readonly folder: { readonly isReading: boolean } | null;
}

const broken =
  'The annotations file has errors. What it said before is shown; nothing is written until they are mended.';
const bare = 'Nothing is annotated yet. Select a passage and add it as a claim with the + above.';
const limited =
  'Restricted Mode: git is not asked for older versions of the article. Manage Workspace Trust, in the … menu above, lifts that.';

const readingFolder = 'Reading the annotations files of the workspace…';

/** What stands above the rows; empty where nothing has to be said. */
export function messageOf(shown: Shown | undefined, { hasRows, isLimited, filter, folder }: View): string {
  const only = filter === '' || !hasRows ? '' : `Only rows with ${inMarks(filter)}. Escape shows all.`;
  if (folder) return [folder.isReading ? readingFolder : '', only].filter((part) => part !== '').join(' ');
  if (!shown) return '';
  const isBare = hasRows && filter === '' && shown.review.annotations.length === 0;
  const first = !shown.sidecar.current.parses ? broken : isBare ? bare : '';
  const progress = progressInLine(progressOf(shown.review)) ?? '';
  const rest = [first, only, isLimited ? limited : ''].filter((part) => part !== '').join(' ');
  return [progress, rest].filter((part) => part !== '').join('. ');
}
