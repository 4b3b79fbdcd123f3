import type { Range } from '../../model.ts';
import { patternOf } from '../../letters.ts';
import { speakerVerbs } from '../people/words/speech.ts';
import { sentenceAt, touching, type ParagraphScene } from './scene.ts';

/** How a name stands in its sentence. */
export type Place =
  | 'speaker'
  | 'subject'
  | 'innerSubject'
  | 'companion'
  | 'ownerOfSubject'
  | 'object'
  | 'governed'
  | 'possessive'
  | 'attributive';

const possessive = /^['’]s?(?!\p{L})/u;
const attributive =
  /^(?:[-–]\p{L}+)? (?:aides?|supporters?|administration|campaign|officials?|spokes\p{L}+|advis[eo]rs?|voters|allies|ally|family|team|staff|backers?|rall(?:y|ies)|foundation|presidency|era|era's|white house|camp|loyalists?|delegates?|surrogates?|fans?|organization|tower|university|brand|critics?|opponents?)(?!\p{L})/iu;
const prepositions =
  'of|by|for|with|to|from|about|against|on|in|at|as|like|than|between|behind|near|under|over|after|before|including|toward|towards|around|via|per|among|despite|without|versus|vs|into|through|beside|besides|alongside|upon|unlike|since|until';
const mayLead =
  'the|a|an|his|her|their|its|former|then|late|longtime|new|fellow|top|senior|rival|candidate|nominee|president|leader|senator|governor|secretary|minister|chairman|director|spokesman|spokeswoman|businessman|husband|wife|son|daughter|brother|sister|mother|father|front-runner|frontrunner|current|republican|democratic|real|estate|mogul|billionaire';
const governed = patternOf(
  String.raw`(?:^|\s)(?:${prepositions})\s+(?:(?:(?:${mayLead})|\p{Lu}[\p{L}.’'-]*),?\s+){0,5}$`,
);
const verb =
  /^(?:,[^,]{3,60},)? (?:(?:also|then|later|never|now|still|just|\p{L}+ly) )?(?:is|was|has|had|will|would|could|can|may|might|should|must|does|did|said|says|told|went|came|made|took|got|gave|won|lost|ran|knew|thought|began|kept|held|left|met|spoke|\p{L}+(?<!\bunit|\bspeed)ed|\p{Ll}{2,}(?<![s'’ui])s)(?!\p{L})/u;

const whoSpeaks = patternOf(
  String.raw`^(?: of [^,;]{2,40})?(?:,[^;“”"]{3,120})?, who (?:(?:also|later|then|has|had) )?(?:${[...speakerVerbs].join('|')})(?!\p{L})`,
);
/** "Roe met Doe": both did. */
const companion = patternOf(
  String.raw`(?:^|\s)(?:(?:met|meets|meeting|joined|joins|faced|faces|debated|debates|married|alongside|beside|together with|accompanied by)(?: with)?|(?:met|spoke|talked|sat|dined|worked|toured|appeared) with)\s+(?:(?:(?:${mayLead})|\p{Lu}[\p{L}.’'-]*),?\s+){0,5}$`,
);

/** The subject of a clause that stands before the main one. */
const opensClause =
  /(?:^|[.,;:] |["”] )(?:[Aa]lthough|[Ww]hen|[Ww]hile|[Aa]s|[Ii]f|[Bb]ecause|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Tt]hough|[Ww]hereas|[Oo]nce|that) (?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u;

const belongsToNext =
  /^ (?!(?:of|from|at|in|on|for|with|and|or|who|whose|the|an?|as|to|is|was|has|had|also|himself|herself|[IVX]+|Jr|Sr)(?!\p{L}))[\p{L}\p{N}]/u;

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
  if (companion.test(before)) return 'companion';
  if (governed.test(before)) return 'governed';
  return hasVerb ? 'innerSubject' : 'object';
}
