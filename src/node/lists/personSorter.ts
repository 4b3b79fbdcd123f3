import type { ListPerson } from '../../core/people/lists/listPerson.ts';
import { personOf, type PendingOffice, type PersonPart } from '../../core/people/lists/personPart.ts';
import type { Office } from '../../core/people/lists/listPerson.ts';
import { SortedLines } from './sortedLines.ts';

/** Digits of a part's number, so that numbers are in the order of their digits. */
const numberDigits = 8;

/** Puts together what many records say of one person, be they far apart. */
export class PersonSorter {
  private readonly lines: SortedLines;
  private count = 0;

  constructor(folder: string) {
    this.lines = new SortedLines(folder, 'parts');
  }

  async add(part: PersonPart): Promise<void> {
    this.count += 1;
    const number = this.count.toString(36).padStart(numberDigits, '0');
    // An id holds no tab and no line feed, and neither does JSON.
    await this.lines.add(`${part.id}\t${number}\t${JSON.stringify(part)}`);
  }

  /** Everybody, in the order of ids, in batches. */
  async *batches(settle: (office: PendingOffice) => Office | null): AsyncGenerator<readonly ListPerson[]> {
    let id = '';
    let parts: PersonPart[] = [];
    const people: ListPerson[] = [];
    const finish = (): void => {
      const person = parts.length === 0 ? null : personOf(parts, settle);
      if (person) people.push(person);
      parts = [];
    };
    for await (const batch of this.lines.batches()) {
      for (const line of batch) {
        const end = line.indexOf('\t');
        if (line.slice(0, end) !== id) {
          finish();
          id = line.slice(0, end);
        }
        // A person in ten thousand records is none: what comes after so many says nothing new.
        if (parts.length < mostParts)
          parts.push(JSON.parse(line.slice(end + 2 + numberDigits)) as PersonPart);
      }
      yield people.splice(0);
    }
    finish();
    yield people;
  }
}

const mostParts = 2000;
