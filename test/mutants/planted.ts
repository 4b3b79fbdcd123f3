import { plant } from '../../scripts/mutants/planted.ts';

/** Changes of deciding lines, as a hasty hand could make them: for each, the unit tests that must notice. */
// prettier-ignore
export const planted = [
  // Selectors: a passage is found again or said to be lost, and never put on other words.
  plant('core/selectors/context.ts', 'longest >= usual && longest <= usual + longestWord', 'true', 'selectors/context'),
  plant('core/selectors/context.ts', 'longest <= usual + longestWord', 'longest <= usual + 3 * longestWord', 'selectors/context'),
  plant('core/selectors/context.ts', 'const fewWords = 8', 'const fewWords = 5', 'selectors/context'),
  plant('core/selectors/weigh/certainty.ts', "if (length >= 8) return 'unsure';", "if (length >= 8) return 'certain';", 'selectors/several'),
  plant('core/selectors/words/surrogates.ts', 'return cutsPair ? inside - 1 : inside', 'return inside', 'selectors/describe'),
  plant('core/selectors/words/units.ts', "const minus = '-1'", "const minus = '-'", 'selectors/signs'),
  plant('core/selectors/words/units.ts', '(?:[.,]\\p{Nd}+)*', '', 'selectors/changes'),
  plant('core/selectors/changes.ts', 'unitsA.length === unitsB.length && ', '', 'selectors/changes'),
  // What counts as done.
  plant('core/review/status.ts', "if (annotation.cut) return 'cut';\n  if (place.match === 'lost' || current === null) return 'lost';", "if (place.match === 'lost' || current === null) return 'lost';\n  if (annotation.cut) return 'cut';", 'review/status'),
  plant('core/review/status.ts', '(!asChecked || !certain)', '!asChecked', 'review/uncertain'),
  plant('core/review/status.ts', ' && certain && reads(correction)', ' && reads(correction)', 'review/uncertain'),
  plant('core/review/status.ts', "&& !annotation.stet", '', 'review/status'),
  plant('core/review/review.ts', "status !== 'checked' && status !== 'cut'", "status !== 'checked'", 'review/uncertain'),
  plant('core/review/coverage.ts', 'sentencesIn(text, range).length <= 1', 'sentencesIn(text, range).length <= 2', 'review/coverage'),
  plant('core/review/coverage.ts', "kind === 'quote').map", 'true).map', 'review/coverage'),
  plant('core/review/build.ts', "range && match !== 'unsure' ? [{ kind", 'range ? [{ kind', 'review/suggestions'),
  plant('core/review/suggestions.ts', "(range && match !== 'unsure' ? [range] : [])", '(range ? [range] : [])', 'review/suggestions'),
  plant('core/review/suggestions.ts', 'shared * 2 >= claim', 'shared >= claim', 'review/suggestions'),
  plant('core/review/suggestions.ts', '![...taken, ...asideClaims].some', '!taken.some', 'review/suggestions'),
  // Who is who.
  plant('core/people/joinEntries.ts', 'candidates.length !== 1', 'candidates.length < 1', 'people/rivals'),
  plant('core/people/joinEntries.ts', ' && free.length === 1', ' && free.length > 0', 'people/rivals'),
  plant('core/people/joinEntries.ts', '!named.some(isRival)', 'true', 'people/rivals'),
  // The sidecar: never written where it is not understood, never at the cost of what somebody else wrote.
  plant('core/yaml/draft.ts', '!reading.parses', 'false', 'sidecar/edits'),
  plant('core/yaml/draft.ts', '!reading.writable', 'false', 'sidecar/edits'),
  plant('core/yaml/readFile.ts', 'version <= format.version,', 'version <= format.version + 1,', 'sidecar/read'),
  plant('core/yaml/draft.ts', 'places.length > 1', 'places.length > 2', 'sidecar/edits'),
  plant('core/sidecar/edits.ts', 'if (known === undefined) draft.append', 'draft.append', 'sidecar/edits'),
  plant('core/sidecar/edits.ts', '(startOf(annotation) ?? -1) > start', '(startOf(annotation) ?? -1) >= start', 'sidecar/order'),
  plant('core/yaml/merge/entries.ts', 'if (rules.unchanged(base, left)) return undefined;', 'return undefined;', 'sidecar/merge'),
  plant('core/sidecar/merge/rules.ts', 'hasOtherWords(a) && !hasOtherWords(b) && hasOtherFinding(b) && !sameFindings(a, b)', 'false', 'sidecar/merge'),
  plant('core/yaml/merge/fields.ts', 'if (same(base, ours)) return theirs;', 'return theirs;', 'sidecar/merge'),
  plant('core/yaml/overlay.ts', "if (!Object.hasOwn(entries, key) || given.has(key)) continue;", 'if (given.has(key)) continue;', 'sidecar/edits'),
  // What the text says, and who says it.
  plant('core/mentions/people/pronouns.ts', 'gender && !isQuoted(start)', 'gender', 'people/pronouns'),
  plant('core/mentions/people/weaker.ts', 'fitting.length === 1 ? (fitting.at(0)?.draft ?? null) : null;\n  }\n}', '(fitting.at(0)?.draft ?? null);\n  }\n}', 'people/pronouns'),
  plant('core/mentions/quotes/people.ts', 'const person = named ?? (isPronoun ? meantBy(speaker, paragraphStart) : null);', 'const person = named ?? meantBy(speaker, paragraphStart);', 'quotes/speakers'),
  plant('core/mentions/quotes/people.ts', '!belongsToNext.test(words.slice(end - speaker.start))', 'true', 'quotes/speakers'),
  plant('core/mentions/figures/hedge.ts', '!isPreposition(words, figure) && ', '', 'figures/hedges'),
];
