export const ones: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14],
  ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
]); // prettier-ignore

export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80],
  ['ninety', 90],
]); // prettier-ignore

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7],
  ['billion', 1e9], ['lakhs', 1e5], ['crores', 1e7], ['trillion', 1e12], ['quadrillion', 1e15], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12],
]); // prettier-ignore

/** Letters that multiply an amount of money when they stand right after it: "€3m". */
export const moneyLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['b', 1e9], ['t', 1e12], ['mm', 1e6], ['mil', 1e6], ['mln', 1e6], ['bln', 1e9],
]); // prettier-ignore

/** Plurals that say only how large a number is; with "of" between two of them they multiply. */
export const vagueNumbers = [
  'dozens',
  'hundreds',
  'thousands',
  'tens',
  'millions',
  'billions',
  'trillions',
  'scores',
];

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['¼', 1 / 4], ['¾', 3 / 4], ['⅓', 1 / 3], ['⅔', 2 / 3], ['⅛', 1 / 8], ['⅜', 3 / 8],
  ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6],
]); // prettier-ignore

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7],
  ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13],
  ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18],
  ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['hundredth', 100],
]); // prettier-ignore

/** Names of the parts of a whole: "two thirds", "a quarter". */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4],
  ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7],
  ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]); // prettier-ignore
