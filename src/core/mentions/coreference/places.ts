import { irregularPasts } from '../../english/verbs.ts';
import { patternOf } from '../../letters.ts';
import type { Range } from '../../model.ts';
import { speakerVerbs } from '../people/words/speech.ts';
import { belongsToNext } from '../quotes/heads.ts';
import { sentenceAt, touching, type ParagraphScene } from './scene.ts';
import {
  asking,
  attributed,
  beforeNames,
  mutualVerbs,
  noVerbs,
  prepositions,
  verbsWith,
} from './words/beside.ts';

/** How a name stands in its sentence. */
export type Place =
  | 'speaker'
  | 'subject'
  | 'innerSubject'
  | 'addressee'
  | 'companion'
  | 'ownerOfSubject'
  | 'object'
  | 'governed'
  | 'possessive'
  | 'attributive';

const possessive = /^['’]s?(?!\p{L})/u;
const attributive = patternOf(String.raw`^(?:[-–]\p{L}+)? (?:${attributed})(?!\p{L})`, 'i');
/** Titles and the like, up to the name. */
const titles = String.raw`\s+(?:(?:(?:${beforeNames})|\p{Lu}[\p{L}.’'-]*),?\s+){0,5}$`;
const governed = patternOf(String.raw`(?:^|\s)(?:${prepositions})${titles}`);
/** "Roe met Doe": both did. */
const companion = patternOf(
  String.raw`(?:^|\s)(?:(?:${mutualVerbs}|alongside|beside|together with|accompanied by)(?: with)?|(?:${verbsWith}) with)${titles}`,
);
/** "Roe asked Doe": Doe will answer. */
const addressee = patternOf(String.raw`(?:^|\s)(?:${asking})${titles}`);

const auxiliaries =
  'is|was|has|had|will|would|could|can|may|might|should|must|does|did|said|says|told|went|made|got|won|lost|ran|knew|thought|began|met|spoke';
/** A verb right behind the name, or behind what two commas set off. */
const verb = patternOf(
  String.raw`^(?:,[^,]{3,60},)? (?:(?:also|then|later|never|now|still|just|\p{L}+ly) )?(?:${[auxiliaries, ...irregularPasts].join('|')}|(?!(?:${noVerbs})(?!\p{L}))(?:\p{L}+ed|\p{Ll}{2,}(?<![s'’ui])s))(?!\p{L})`,
);

/** "Jane Roe of Oldtown, a teacher, who said". */
const whoSpeaks = patternOf(
  String.raw`^(?: of [^,;]{2,40})?(?:,[^;“”"]{3,120})?, who (?:(?:also|later|then|has|had) )?(?:${[...speakerVerbs].join('|')})(?!\p{L})`,
);

/** Before the subject of a clause that stands before the main one, or within it. */
const opensClause =
  /(?:^|[.,;:] |["”] )(?:[Aa]lthough|[Ww]hen|[Ww]hile|[Aa]s|[Ii]f|[Bb]ecause|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Tt]hough|[Ww]hereas|[Oo]nce|that) (?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u;

/** "For Jane Roe, the plan is a mistake." */
const viewpoint = /^(?:For|To) (?:\p{L}[\p{L}.’'-]* ){0,6}$/u;

/** Where a name or pronoun stands; offsets are into the paragraph, `from` is where its titles begin. */
export function placeOf(
  paragraph: string,
  { start, end }: Range,
  from: number,
  scene: ParagraphScene,
): Place {
  const after = paragraph.slice(end, end + 180);
  const sentence = sentenceAt(scene, start);
  const before = paragraph.slice(Math.max(sentence, from - 60), from);
  const opens = paragraph.slice(sentence, from).trim() === '';
  if (possessive.test(after)) return opens ? 'ownerOfSubject' : 'possessive';
  if (attributive.test(after)) return 'attributive';
  const isHeadOf = (range: Range) =>
    !(end < range.end && belongsToNext.test(after)) && !governed.test(paragraph.slice(range.start, from));
  if (touching(scene.speakers, { start, end }).some(isHeadOf) || whoSpeaks.test(after)) return 'speaker';
  if (touching(scene.subjects, { start, end }).some(isHeadOf)) return 'subject';
  if (viewpoint.test(paragraph.slice(sentence, from)) && after.startsWith(',')) return 'subject';
  const hasVerb = verb.test(after);
  if (hasVerb && (opens || /[,;:—–-] ?(?:["”’']+ ?)?$/u.test(before))) {
    return touching(scene.subjects, { start: sentence, end: from }).some((subject) => subject.end <= from)
      ? 'innerSubject'
      : 'subject';
  }
  if (hasVerb && opensClause.test(before)) return 'innerSubject';
  if (addressee.test(before)) return 'addressee';
  if (companion.test(before)) return 'companion';
  if (governed.test(before)) return 'governed';
  return hasVerb ? 'innerSubject' : 'object';
}
