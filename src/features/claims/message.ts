import type { Review } from '../../core/review/review.ts';

/** What of an article the message rests on. */
interface Shown {
  readonly review: Pick<Review, 'annotations'>;
  readonly sidecar: { readonly current: { readonly parses: boolean } };
}

interface View {
  readonly hasRows: boolean;
  /** The workspace is not trusted, and would allow more if it were. */
  readonly isLimited: boolean;
}

const broken =
  'The annotations file has errors. What it said before is shown; nothing is written until they are mended.';
const bare = 'Nothing is annotated yet. Select a passage and add it as a claim with the + above.';
const limited =
  'Restricted Mode: git is not asked for older versions of the article. Manage Workspace Trust, in the … menu above, lifts that.';

/** What stands above the rows; empty where nothing has to be said. */
export function messageOf(shown: Shown | undefined, { hasRows, isLimited }: View): string {
  if (!shown) return '';
  const isBare = hasRows && shown.review.annotations.length === 0;
  const first = !shown.sidecar.current.parses ? broken : isBare ? bare : '';
  return [first, isLimited ? limited : ''].filter((part) => part !== '').join(' ');
}
