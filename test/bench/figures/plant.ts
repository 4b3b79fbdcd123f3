/** Ways to get a printed figure wrong. */
export const alterations = [
  'weekday',
  'million/billion',
  'points',
  'tenfold',
  'swapped',
  'one digit',
  'one more',
] as const;
export type Alteration = (typeof alterations)[number];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = new RegExp(weekdays.join('|'));
const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/;
const scale = /(?<=\d\s?)[MB](?![\p{L}])|(?<![\p{L}])[mb]illion/iu;

/** The words with one thing wrong, or `null` where they have nothing of the kind. `random` gives numbers from 0 to 1. */
export function altered(words: string, how: Alteration, random: () => number): string | null {
  const other = alteredBy[how](words, random);
  return other === words ? null : other;
}

type Alter = (words: string, random: () => number) => string | null;

const onDigits =
  (alter: (plain: string, random: () => number) => string | null): Alter =>
  (words, random) => {
    const match = digits.exec(words);
    if (!match) return null;
    const printed = match[0].replace(/,$/, '');
    const other = alter(printed.replaceAll(',', ''), random);
    if (other === null) return null;
    const shown = printed.includes(',') || other.length > 4 ? withCommas(other) : other;
    return words.slice(0, match.index) + shown + words.slice(match.index + printed.length);
  };

const withCommas = (plain: string): string => {
  const [whole = '', ...decimals] = plain.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.');
};

const placesOf = (plain: string): number => (plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0);

const alteredBy: Readonly<Record<Alteration, Alter>> = {
  'one more': onDigits((plain) => {
    const places = placesOf(plain);
    return (Number(plain) + 10 ** -places).toFixed(places);
  }),
  'one digit': onDigits((plain, random) => {
    const at = Math.floor(random() * plain.length);
    const digit = plain.charAt(at);
    if (digit === '.') return null;
    const shift = 1 + Math.floor(random() * 9);
    const other = String((Number(digit) + shift) % 10);
    return at === 0 && other === '0' ? null : plain.slice(0, at) + other + plain.slice(at + 1);
  }),
  swapped: onDigits((plain) => {
    const match = /(\d)(?!\1)(\d)/.exec(plain);
    if (!match || (match.index === 0 && match[2] === '0')) return null;
    return `${plain.slice(0, match.index)}${match.at(2) ?? ''}${match.at(1) ?? ''}${plain.slice(match.index + 2)}`;
  }),
  tenfold: onDigits((plain) => String(Number((Number(plain) * 10).toFixed(4)))),
  'million/billion': (words) =>
    words.replace(scale, (found) => {
      const [from, to] = /^m/i.test(found) ? ['m', 'b'] : ['b', 'm'];
      return found.startsWith(from.toUpperCase()) ? to.toUpperCase() + found.slice(1) : to + found.slice(1);
    }),
  points: (words) => {
    if (/percentage points?/.test(words)) return words.replace(/percentage points?/, 'percent');
    return words.replace(/ percent$/, ' percentage points');
  },
  weekday: (words, random) =>
    words.replace(weekday, (found) => {
      const shift = 1 + Math.floor(random() * 6);
      return weekdays[(weekdays.indexOf(found) + shift) % 7] ?? found;
    }),
};

/** The same numbers every time. A linear congruential generator, constants of the C standard's example. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
