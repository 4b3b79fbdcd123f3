import { placeOf } from '../../model.ts';
import type { Relation } from '../relation.ts';
import { birthsIn } from './births.ts';
import { daysOf } from './calendar.ts';
import { isQuoted, type TimeParagraph } from './paragraph.ts';

/** The dates of birth that a paragraph gives against those on file; the coarser of the two says how exactly. */
export function* birthsOnFile(paragraph: TimeParagraph): Generator<Relation, void, void> {
  for (const { person, born, at } of birthsIn(paragraph)) {
    const [told, onFile] = [daysOf(born), person.born === null ? null : daysOf(person.born)];
    if (!at || !told || !onFile || person.born === null) continue;
    const isSame = told.first <= onFile.last && onFile.first <= told.last;
    if (!isSame && isQuoted(paragraph, at)) continue;
    yield {
      kind: 'date',
      answer: isSame ? 'agrees' : 'disagrees',
      places: [placeOf(at)],
      told: { form: 'births', name: person.name, born, onFile: person.born },
    };
  }
}
