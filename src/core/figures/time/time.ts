import type { RelatingInput } from '../relating.ts';
import type { Relation } from '../relation.ts';
import type { Steps } from '../../steps.ts';
import { publicationOn } from '../../mentions/figures/resolve.ts';
import { agesAgainstBirths } from './ages.ts';
import { agoIn, sinceIn } from './ago.ts';
import { anniversariesIn, yearsInARow } from './anniversaries.ts';
import { besideDays } from './besideDay.ts';
import { timeParagraphs, type TimeParagraph } from './paragraph.ts';
import { spansIn } from './spans.ts';
import { birthsOnFile } from './twoBirths.ts';
import { weekdaysIn } from './weekdays.ts';

/** What is stated between dates, weekdays, durations and ages. Figures are read by paragraph; what is here is light. */
export function* timeRelations(input: RelatingInput): Steps<readonly Relation[]> {
  const found: Relation[] = [];
  const paragraphs: TimeParagraph[] = [];
  const day = publicationOn(input.published).from;
  for (const paragraph of timeParagraphs({ ...input, published: day })) {
    paragraphs.push(paragraph);
    found.push(
      ...weekdaysIn(paragraph),
      ...besideDays(paragraph),
      ...birthsOnFile(paragraph),
      ...agoIn(paragraph),
      ...sinceIn(paragraph),
      ...anniversariesIn(paragraph),
      ...yearsInARow(paragraph),
      ...spansIn(paragraph),
    );
    yield;
  }
  found.push(...agesAgainstBirths(paragraphs));
  return found;
}
