import { otherRoleOf } from '../review/onFilePerson.ts';
import type { ReviewedPerson } from '../review/review.ts';
import { listNamed } from './lists.ts';
import { dayInWords } from './dates.ts';
import { inMarks } from './quotation.ts';

/** What is asked where the article gives somebody another role than the one held on its day; empty where it does not. */
export function roleQuestion(person: ReviewedPerson, published: string | null): string {
  const other = otherRoleOf(person);
  const { name, articleRole, taken } = person;
  if (!other || articleRole === null) return '';
  const day = published === null ? '' : ` for ${dayInWords(published)}`;
  const where = other.by === 'list' && taken ? `In ${listNamed(taken.list)}` : 'On file';
  return `The article calls ${name} ${inMarks(articleRole)}. ${where}${day}: ${inMarks(other.role)}. Which is right?`;
}
