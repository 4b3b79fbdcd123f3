import { ageOn } from '../../ageOn.ts';
import { contains, placeOf, sliceOf } from '../../model.ts';
import type { RelatedPerson } from '../relating.ts';
import type { Relation, RelationAnswer } from '../relation.ts';
import { ageAbout } from './ageAbout.ts';
import { birthsIn, type Birth } from './births.ts';
import { isQuoted, type TimeParagraph } from './paragraph.ts';
import { agesIn, mayBeOfThen, type PrintedAge } from './printedAges.ts';

interface PlacedAge {
  readonly paragraph: TimeParagraph;
  readonly age: PrintedAge;
}

/** The ages of an article against the dates of birth that it gives or that are on file, and against each other. */
export function agesAgainstBirths(paragraphs: readonly TimeParagraph[]): Relation[] {
  const ages = paragraphs.flatMap((paragraph) =>
    [...agesIn(paragraph)].map((age): PlacedAge => ({ paragraph, age })),
  );
  if (ages.length === 0) return [];
  const births = new Map<RelatedPerson, Birth[]>();
  for (const paragraph of paragraphs)
    for (const { person, ...birth } of birthsIn(paragraph))
      births.set(person, [...(births.get(person) ?? []), birth]);
  const found: Relation[] = [];
  for (const placed of ages) {
    const { person } = placed.age;
    const onFile: Birth[] = person.born === null ? [] : [{ born: person.born, at: null }];
    for (const birth of [...(births.get(person) ?? []), ...onFile]) {
      const relation = againstBirth(placed, birth);
      if (relation) found.push(relation);
    }
  }
  return [...found, ...againstEachOther(ages)];
}

/** A story is written, and somebody dies, some days before it is printed. */
const daysAround = 7;

function againstBirth({ paragraph, age }: PlacedAge, { born, at }: Birth): Relation | null {
  const { published } = paragraph.input;
  const { person, on, years } = age;
  const died = on?.as === 'death' ? (person.died ?? on.date) : null;
  const day = on?.as === 'stated' ? on.date : (died ?? published);
  if (day === null) return null;
  const makes = ageOn(born, day);
  if (!makes) return null;
  const isExact = on?.as === 'stated' || died !== null;
  const widely = isExact ? makes : ageAbout(born, day, daysAround);
  const answer = answerOf(years, makes, widely ?? makes);
  if (answer === 'disagrees') {
    const isElsewhen = !isExact && mayBeOfThen(paragraph, age);
    if (isElsewhen || isQuoted(paragraph, age)) return null;
  }
  const as = on?.as === 'stated' ? 'stated' : died !== null ? 'death' : 'publication';
  return {
    kind: 'age',
    answer,
    places: at === null ? [placeOf(age)] : [placeOf(age), placeOf(at)],
    told: { form: 'age', name: person.name, age: years, born, isOnFile: at === null, on: day, as, makes },
  };
}

function answerOf(
  age: number,
  makes: { low: number; high: number },
  widely: { low: number; high: number },
): RelationAnswer {
  if (age < widely.low || age > widely.high) return 'disagrees';
  return makes.low === makes.high && age === makes.low ? 'agrees' : 'unknown';
}

/** Two ages that are set off behind one name, be it of one person or of namesakes. */
function againstEachOther(ages: readonly PlacedAge[]): Relation[] {
  const first = new Map<string, PlacedAge>();
  const found: Relation[] = [];
  for (const placed of ages) {
    const { paragraph, age } = placed;
    if (!age.isBesideName || age.on !== null || !isSurelyOf(placed)) continue;
    const { name } = age.person;
    const before = first.get(name);
    if (!before) {
      first.set(name, placed);
      continue;
    }
    const isSame = before.age.years === age.years;
    const isOnePerson = before.age.person === age.person;
    const isElsewhen = [before, placed].some((one) => mayBeOfThen(one.paragraph, one.age));
    if (!isSame && (isElsewhen || isQuoted(paragraph, age))) continue;
    found.push({
      kind: 'age',
      answer: isSame ? 'agrees' : 'disagrees',
      places: [placeOf(age), placeOf(before.age)],
      told: { form: 'two ages', name, ages: [before.age.years, age.years], isOnePerson },
    });
  }
  return found;
}

/** The name is printed in full, or nobody else of the article has this surname. */
function isSurelyOf({ paragraph, age }: PlacedAge): boolean {
  const { text, input } = paragraph;
  const printed = sliceOf(text, age.mention);
  if (!age.person.mentions.some((mention) => contains(mention, age.mention))) return false;
  if (printed === age.person.name && printed.includes(' ')) return true;
  const surname = age.person.name.split(' ').at(-1);
  return (
    printed === surname && input.people.filter(({ name }) => name.split(' ').at(-1) === surname).length === 1
  );
}
