const givenNames = ['Anna', 'Bert', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const syllables = [
  'bar',
  'den',
  'fol',
  'gar',
  'hem',
  'kor',
  'lin',
  'mar',
  'nes',
  'pol',
  'rad',
  'sten',
  'vik',
];

/** A surname of its own for each number. */
export function surname(nth: number): string {
  let rest = nth;
  let name = '';
  do {
    name += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const fullName = (nth: number): string => `${givenNames[nth % givenNames.length]} ${surname(nth)}`;

/** A paragraph like no other, of about 200 characters. */
export function paragraph(nth: number): string {
  const sum = String(1000 + nth);
  return (
    `The council of ${surname(nth)} spent $${sum} million on bridge ${String(nth)} in March, ${fullName(nth)} said. ` +
    `“We counted ${sum} cars a day,” she said, and the ${surname(nth + 7)} road stayed open until ${String(1900 + (nth % 120))}.`
  );
}

/** The parts, one for each number from 0 on, until there is so much text. */
export function until(size: number, part: (nth: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let nth = 0; length < size; nth++) {
    const next = part(nth);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, size);
}

export const repeated =
  (words: string) =>
  (size: number): string =>
    words.repeat(Math.ceil(size / words.length)).slice(0, size);
