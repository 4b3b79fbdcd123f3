import type { Range } from '../../model.ts';
import type { NamedMention, PersonDraft } from '../people/draft.ts';
import type { Gender } from '../people/gender.ts';

/** Somebody whom a pronoun may mean, where the article mentions him; offsets are into the article. */
export interface PlacedMention extends Range {
  /** Where the titles before a name begin. */
  readonly from: number;
  /** The mention, where it is a proper name. */
  readonly name: NamedMention | null;
  /** Who it is; null where a description says only that there is somebody ("a neighbour"). */
  draft: PersonDraft | null;
  /** Of somebody without a draft, as far as the description tells it. */
  readonly gender: Gender | null;
}
