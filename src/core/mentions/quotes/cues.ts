import { weekdayPattern } from '../../english/calendar.ts';
import type { Range } from '../../model.ts';
import { endOfWord, lowered, nextWord, sieveOf } from '../../letters.ts';
import { baseForms, cueWords, doubtfulForms, type CueKind } from './words/cues.ts';

/** A word outside quotation marks that says that somebody speaks, thinks or promises. */
export interface Cue extends Range {
  readonly word: string;
  readonly kinds: ReadonlySet<CueKind>;
  /** With its auxiliaries and adverbs: where a subject before it ends. */
  readonly from: number;
}

const mayBeCue = sieveOf(cueWords.keys());
const adverbs =
  'also|then|later|often|repeatedly|recently|simply|once|never|still|even|first|previously|now|just|again|always|sometimes|long|apparently|reportedly|have|has|had|would|will|did|does|do|is|are|was|were|not|can|could|may|might|should|must|and|on|[a-z]+ly|all|both';
const weekday = `(?:on |late |early |last )?(?:${weekdayPattern})(?: (?:morning|afternoon|evening|night))?`;
const verbLead = new RegExp(String.raw`(?:[\s,]+(?:${adverbs}|${weekday}))*[\s,]*$`);
const passive = /\b(?:was|were|is|are|be|been|being|gets?|got|as|widely|having)(?:\s+\p{L}+ly)?\s$/u;
const notSaid =
  /\b(?:to|will|would|could|can|cannot|must|should|might|may|not|n['’]t|did|does|do|don['’]t|let['’]s|let|please)\s(?:\p{L}+ly\s)?$/u;
const nounBefore =
  /\b(?:the|a|an|his|her|their|its|our|these|those|this|such|of|no|any|some|new|other|more|public|media|news|recent|many|several|out|up|little|much|great|high|for|with|in|on|by|from|all|and|or|false|early)\s$|['’]s?\s$/iu;
/** Between these and a noun a past form is an adjective: "with added costs", "its stated aim", "a reported 12". */
const adjectiveBefore = /\b(?:with|of|for|an?|its|their|his|her|our|any|no|more|less) $/iu;
/** In UTF-16 units: "hardly ever really ". */
const neverReach = 24;
const never = /\b(?:never|hardly) (?:\p{L}+ly )?$/u;
const pastForm = /(?:ed|id|old|ote|ught|elt|wn|ore|ead|aid)$/u;
const lookBack = 60;
const lookAhead = 24;
/** "25 basis points" */
const counted = /(?:\d|basis|percentage|hundred|thousand|million) $/u;
/** "As he put it,", "she put it bluntly:". */
const putsIt = /^ it(?: (?:this|that) way| \p{Ll}+ly)?(?:[,:.”"]| (?:to|in|on|at) )/u;
/** "Already said to be weak": it was said of him. */
const saidToBe = /^ to (?:be|have) /u;
const speakingPronoun = /\b(?:he|she|they) $/iu;

/** Cues of a paragraph in order, those inside the given ranges left out. */
export function cuesIn(paragraph: string, quoted: readonly Range[]): Cue[] {
  const found: Cue[] = [];
  let inside = 0;
  let next = 0;
  while (next < paragraph.length) {
    const start = nextWord(paragraph, next);
    const end = endOfWord(paragraph, start);
    next = end + 1;
    if (!mayBeCue(paragraph, start, end)) continue;
    const written = paragraph.slice(start, end);
    const word = lowered(written);
    const kinds = cueWords.get(word);
    if (!kinds) continue;
    if (written !== word && /[\p{L}\p{N},] $/u.test(paragraph.slice(Math.max(0, start - 2), start))) continue;
    while ((quoted[inside]?.end ?? Infinity) <= start) inside += 1;
    if ((quoted[inside]?.start ?? Infinity) <= start) continue;
    const lead = paragraph.slice(Math.max(0, start - lookBack), start);
    if (!isVerb(word, lead, paragraph.slice(end, end + lookAhead))) continue;
    // A comma stays with the words before: what it sets off there is not the subject.
    const belonging = verbLead.exec(lead)?.[0].replace(/^,/u, '').length ?? 0;
    found.push({ start, end: start + written.length, word, kinds, from: start - belonging });
  }
  return found;
}

function isVerb(word: string, lead: string, tail: string): boolean {
  if (never.test(lead.slice(-neverReach))) return false;
  if (word.startsWith('put')) return putsIt.test(tail);
  if (word === 'said' && saidToBe.test(tail) && !speakingPronoun.test(lead)) return false;
  if (word === 'points' && counted.test(lead)) return false;
  if (pastForm.test(word) && /^ by\b/u.test(tail)) return false;
  if (word.endsWith('ed') && adjectiveBefore.test(lead) && /^ [\p{L}\p{N}]/u.test(tail)) return false;
  if (doubtfulForms.has(word) && nounBefore.test(lead)) return false;
  if (baseForms.has(word) && notSaid.test(lead)) return false;
  return !(pastForm.test(word) && passive.test(lead));
}
