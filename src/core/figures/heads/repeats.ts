import { placeOf, sliceOf } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { Relation } from '../relation.ts';
import { closeness } from './agree.ts';
import type { Body } from './body.ts';
import { contextOf, stemsIn } from './context.ts';
import type { HeadNumber, Scale } from './headNumber.ts';
import { sentenceAround } from './sentence.ts';
import { slipBetween, type Slip } from './slip.ts';

const scales: ReadonlySet<Scale> = new Set(['count', 'money', 'share', 'length', 'weight', 'measure']);
/** Slips that are no other number by chance; of what has so many digits. */
const sure: ReadonlySet<Slip> = new Set(['scale', 'tenfold', 'swap']);
const fewestDigits = 2;

const back = /\b(?:the|that|this|its|their|these|those) (?:[\p{L}-]+ )?$/iu;
/** What sets two figures of a thing apart: another time, another one, a part of it, what may be. */
const apart =
  /\b(?:another|other|more|less|additional|instead|later|earlier|now|then|last|next|previous\p{L}*|former|new|old|first|second|after|before|each|every|per|annual\p{L}*|month\p{L}*|year\p{L}*|since|until|rose|fell|up|down|increase\p{L}*|cut|rais\p{L}+)\b|\b(?:19|20)\d\d\b/iu;
const narrows = /^[^.,;]{0,20}\b(?:who|that|which|whose|where|already|so far)\b/iu;

/** Figures that the body comes back to: "the 230 welders of the plant" where the plant has 320 welders. */
export function* repeats({ text, numbers }: Body): Steps<Relation[]> {
  const told = numbers.filter(({ scale }) => scales.has(scale));
  const found: Relation[] = [];
  for (const [index, again] of told.entries()) {
    if (!isBack(text, again)) continue;
    const relation = relationWith(text, again, told.slice(0, index), told);
    if (relation) found.push(relation);
    yield;
  }
  return found;
}

function isBack(text: string, number: HeadNumber): boolean {
  if (number.hedge !== null || number.low !== number.high) return false;
  return (
    back.test(text.slice(Math.max(0, number.start - 30), number.start)) && digitsOf(number) >= fewestDigits
  );
}

/** Digits of the number up to its last that is no nought. */
const digitsOf = ({ high, step }: HeadNumber): number =>
  String(Math.round(high / step)).replace(/0+$/u, '').length;

function relationWith(
  text: string,
  again: HeadNumber,
  before: readonly HeadNumber[],
  all: readonly HeadNumber[],
): Relation | null {
  const sentence = sentenceAround(text, again);
  const behind = text.slice(again.end, sentence.end);
  if (narrows.test(behind)) return null;
  const about = contextOf(text, again, sentence).after.slice(0, 2);
  if (about.length === 0) return null;
  for (const first of before.toReversed()) {
    if (first.scale !== again.scale || first.unit !== again.unit || first.hedge !== null) continue;
    const place = sentenceAround(text, first);
    if (place.start === sentence.start) continue;
    const stems = new Set(stemsIn(sliceOf(text, place)));
    const shared = about.filter((stem) => stems.has(stem)).length;
    const isSame = closeness(again, first) === 'same' || closeness(first, again) === 'same';
    const places = [placeOf(again), placeOf(first)];
    if (isSame && shared === about.length)
      return { kind: 'repeat', answer: 'agrees', places, told: { form: 'repeat', slip: null } };
    const slip = isSame ? null : slipBetween(again.high, first.high, again.step);
    if (slip === null || !sure.has(slip) || digitsOf(first) < fewestDigits) continue;
    if (shared < (slip === 'scale' ? 1 : about.length) || isToldTwice(again, all)) continue;
    if (apart.test(sliceOf(text, place)) || apart.test(text.slice(sentence.start, again.end + nearBehind)))
      continue;
    const kind = slip === 'swap' ? 'repeat' : 'magnitude';
    return { kind, answer: 'disagrees', places, told: { form: 'repeat', slip } };
  }
  return null;
}

/** Words so near behind a figure are still about it (UTF-16). */
const nearBehind = 30;

/** A slip is made once. */
const isToldTwice = (again: HeadNumber, all: readonly HeadNumber[]): boolean =>
  all.some(({ start, scale, high }) => start !== again.start && scale === again.scale && high === again.high);
