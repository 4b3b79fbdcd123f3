import { invisible } from './typography.ts';

// What a UTF-16 unit is to a word.
export const other = 0;
export const letter = 1;
export const digit = 2;
/** A word of its own: scripts that are written without spaces. */
export const single = 3;
/** Without a width: it neither ends a word nor begins one. */
export const unseen = 4;
type CharacterClass = typeof other | typeof letter | typeof digit | typeof single | typeof unseen;

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const unspacedPattern = new RegExp(`[${unspacedScripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
const wordPattern = /[\p{L}\p{N}\p{M}]/u;
const invisiblePattern = new RegExp(`[${invisible}]`, 'u');
const digitPattern = /\p{Nd}/u;

const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function classify(unit: number): CharacterClass {
  if (isCommonHan(unit)) return single;
  const character = String.fromCharCode(unit);
  if (digitPattern.test(character)) return digit;
  if (unspacedPattern.test(character)) return single;
  if (invisiblePattern.test(character)) return unseen;
  return wordPattern.test(character) ? letter : other;
}

/** The classes of the units that most texts are made of. */
const commonClasses = Uint8Array.from({ length: 0x250 }, (_, unit) => classify(unit));
export const classOf = (unit: number): number =>
  unit < commonClasses.length ? commonClasses[unit] : classify(unit);

export const apostrophe = 0x27;
export const isApostrophe = (unit: number): boolean =>
  unit === apostrophe || unit === 0x2019 || unit === 0x2018;
export const isPointOrComma = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

/** Is this unit part of a word? */
export const isWordUnit = (unit: number): boolean => classOf(unit) !== other;
