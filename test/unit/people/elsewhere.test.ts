import assert from 'node:assert/strict';
import { Sense } from '../../../src/core/mentions/lexicon.ts';
import type { PlacedName } from '../../../src/core/mentions/people/candidate.ts';
import { candidatesIn } from '../../../src/core/mentions/people/candidates.ts';
import { peopleInParagraph } from '../../../src/core/mentions/people/paragraph.ts';
import {
  articleReasonsOfName,
  articleReasonsOfWord,
  type ArticleFacts,
} from '../../../src/core/mentions/people/reasons/inArticle.ts';
import {
  acceptedFrom,
  coordinated,
  linkReasonsOfName,
  linkReasonsOfWord,
} from '../../../src/core/mentions/people/reasons/links.ts';
import { drain } from '../../../src/core/steps.ts';
import { lexiconOf } from './lexiconOf.ts';

const lexicon = lexiconOf({
  jane: Sense.given | Sense.female,
  ana: Sense.given | Sense.female,
  roe: Sense.surname,
  doe: Sense.surname,
  paris: Sense.place,
  'un-roe': Sense.organisation,
  ruritanian: Sense.demonym,
});

interface Marked {
  /** The candidate in square brackets. */
  readonly marked: PlacedName;
  readonly all: readonly PlacedName[];
  readonly facts: ArticleFacts;
}

/** Paragraphs stand between "|". */
function candidatesOf(text: string) {
  let at = 0;
  const paragraphs = text.split('|').map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, paragraph, found: peopleInParagraph(paragraph, lexicon) };
  });
  return drain(candidatesIn(paragraphs));
}

function read(text: string): Marked {
  const start = text.indexOf('[');
  const { candidates, facts } = candidatesOf(text.replace('[', '').replace(']', ''));
  const marked = candidates.find(({ offset, candidate }) => offset + candidate.start === start);
  assert.ok(marked, `a candidate in: ${text}`);
  return { marked, all: candidates, facts };
}

function reasonsInArticle(text: string): readonly string[] {
  const { marked, facts } = read(text);
  const [word, ...others] = marked.candidate.words;
  assert.ok(word);
  return others.length === 0
    ? articleReasonsOfWord(word, marked, facts)
    : articleReasonsOfName(marked, facts);
}

describe('what the article says elsewhere of a candidate', () => {
  const texts: readonly (readonly [string, ...string[]])[] = [
    ['[Jane Roe] left.'],
    ['[Quazul] left.'],
    ['[Quazul] left.|Quazul left.'],
    ['[Quazul] left.|Quazul left.|Quazul left.', 'often alone'],
    ['[Quazul] left.|It was quazul.', 'in lower case elsewhere'],
    ['It was quazul.|[Quazul] left.', 'in lower case elsewhere'],
    ['[Quazul] left.|Mr. Quazul left.', 'addressed elsewhere'],
    ['Mr. [Quazul] left.|Mr. Quazul left.'],
    ['[Quazul] left.|Quazul said no.', 'speaks elsewhere'],
    ['[Quazul] left.|“No,” said Quazul.', 'speaks elsewhere'],
    ['[Quazul] said no.|Quazul said no.'],
    ['[Quazul] left.|The brewer Quazul left.', 'a thing is called so'],
    ['[Quazul] left.|Quazul, a brewery, left.', 'a thing is called so'],
    ['[Quazul] left.|Quazul, Inc. left.', 'a thing is called so'],
    ['[Quazul] left.|Quazul Bank left.', 'a thing is called so'],
    ['[Quazul], Inc. left.|Quazul Bank left.'],
    ['[Jane Roe] left.|Roe left.', 'last word alone elsewhere'],
    ['[Jane Paris] left.|Paris left.', 'last word, a place, alone elsewhere'],
    ['[Jane Un-Roe] left.|Un-Roe left.', 'last word, a place, alone elsewhere'],
    ['[Jane Ruritanian] left.|Ruritanian left.', 'last word, a place, alone elsewhere'],
    ['[Jane Roe] left.|Jane left.', 'first word alone elsewhere'],
    ['[Jane Roe] left.|Ms. Roe left.', 'last word alone elsewhere', 'last word addressed elsewhere'],
    ['[Jane Roe] left.|Roe said no.', 'last word alone elsewhere', 'last word speaks elsewhere'],
    ['[Jane Roe] left.|It was roe.', 'last word in lower case elsewhere'],
    ['[Jane Roe] left.|It was jane.', 'first word in lower case elsewhere'],
    ['[Jane Roe] left.|Jane Bank left.', 'a thing opens so'],
    ['[Jane Roe] left.|Jane Roe Bank left.', 'a thing is called so', 'a thing opens so'],
    ['[Jane Roe], Inc. left.|Jane Roe Bank left.'],
    ['[Jane Bank] left.'],
    ['[Jane Roe] left.|Roe Jane Bank left.'],
    ['[Jane Roe] left.|ROE LEFT'],
  ];
  for (const [text, ...reasons] of texts)
    it(`is ${reasons.join(' and ') || 'nothing'}: ${text}`, () => {
      assert.deepEqual(reasonsInArticle(text), reasons);
    });
});

/** What is accepted where every candidate with one of these texts scored so at first, all others 0. */
function linksIn(text: string, scores: Readonly<Record<string, number>>): readonly string[] {
  const { marked, all } = read(text);
  const scoreOf = ({ candidate, paragraph }: PlacedName): number =>
    scores[paragraph.slice(candidate.start, candidate.end)] ?? 0;
  const accepted = drain(acceptedFrom(all, all.map(scoreOf)));
  const [word, ...others] = marked.candidate.words;
  assert.ok(word);
  return others.length === 0
    ? linkReasonsOfWord(word, marked, accepted, scoreOf(marked))
    : linkReasonsOfName(marked, accepted, scoreOf(marked));
}

describe('what the names that were accepted say of a candidate', () => {
  const texts: readonly (readonly [string, Readonly<Record<string, number>>, ...string[]])[] = [
    ['[Quazul] left.', {}],
    ['[Roe] left.|Jane Roe left.', {}],
    ['[Roe] left.|Jane Roe left.', { 'Jane Roe': 2.5 }, 'last word of a name'],
    ['[Roe] left.|Jane Roe left.', { 'Jane Roe': 2.6 }, 'last word of a sure name'],
    ['[Roe] left.|Jane Roe left.|Ana Roe left.', { 'Jane Roe': 3, 'Ana Roe': 1 }, 'last word of a sure name'],
    ['[Roe] left.|Jane Roe left.|Ana Roe left.', { 'Jane Roe': 1, 'Ana Roe': 3 }, 'last word of a sure name'],
    ['[Jane] left.|Jane Roe left.', { 'Jane Roe': 1 }, 'first word of a name: given'],
    ['[Quazul] left.|Quazul Roe left.', { 'Quazul Roe': 2.5 }, 'first word of a name: other'],
    ['[Quazul] left.|Quazul Roe left.', { 'Quazul Roe': 2.6 }, 'first word of a sure name: other'],
    ['[Quazul] left.|Jane Quazul Roe left.', { 'Jane Quazul Roe': 1 }, 'inner word of a name'],
    ['[Quazul] left.|Quazul Roe left.', { 'Quazul Roe': -2 }],
    ['[Quazul] left.|Quazul Roe left.', { 'Quazul Roe': -2.1 }, 'a word of what is no name'],
    ['[Roe] left.|Quazul Roe left.', { 'Quazul Roe': -2.1 }, 'a word of what is no name'],
    ['[Quazul Roe] left.|Jane Quazul Roe left.', { 'Jane Quazul Roe': 1 }, 'tail of a name'],
    ['[Quazul Roe] left.|Jane Quazul Roe left.', { 'Jane Quazul Roe': -1 }],
    ['[Ana Roe] left.|Jane Roe left.', { 'Jane Roe': 1 }, 'shares its last word with a name'],
    ['[Ana Roe] left.|Jane Roe left.', { 'Jane Roe': 1, 'Ana Roe': 0.1 }],
    ['[Ana Roe] left.|Jane Doe left.', { 'Jane Doe': 1 }],
  ];
  for (const [text, scores, ...reasons] of texts)
    it(`is ${reasons.join(' and ') || 'nothing'}: ${text} ${JSON.stringify(scores)}`, () => {
      assert.deepEqual(linksIn(text, scores), reasons);
    });

  const steps: readonly (readonly [number, string, string])[] = [
    [9, 'elsewhere most surely a name', 'all around speaks for a name'],
    [6, 'elsewhere most surely a name', 'all around speaks for a name'],
    [5.9, 'elsewhere most surely a name', 'much around speaks for a name'],
    [4, 'elsewhere most surely a name', 'much around speaks for a name'],
    [3.9, 'elsewhere surely a name', 'much around speaks for a name'],
    [3, 'elsewhere surely a name', 'much around speaks for a name'],
    [2.9, 'elsewhere surely a name', 'something around speaks for a name'],
    [2, 'elsewhere surely a name', 'something around speaks for a name'],
    [1.9, 'elsewhere a name', 'something around speaks for a name'],
    [1, 'elsewhere a name', 'something around speaks for a name'],
    [0.9, 'elsewhere a name', 'nothing around decides'],
    [0.5, 'elsewhere a name', 'nothing around decides'],
    [0.4, 'elsewhere perhaps a name', 'nothing around decides'],
    [-0.5, 'elsewhere perhaps a name', 'nothing around decides'],
    [-0.6, 'elsewhere hardly a name', 'nothing around decides'],
    [-1, 'elsewhere hardly a name', 'nothing around decides'],
    [-1.1, 'elsewhere hardly a name', 'something around speaks against a name'],
    [-2, 'elsewhere hardly a name', 'something around speaks against a name'],
    [-2.1, 'elsewhere no name', 'something around speaks against a name'],
    [-3, 'elsewhere no name', 'something around speaks against a name'],
    [-3.1, 'elsewhere no name', 'much around speaks against a name'],
    [-4, 'elsewhere no name', 'much around speaks against a name'],
    [-4.1, 'elsewhere most surely no name', 'much around speaks against a name'],
    [-6, 'elsewhere most surely no name', 'much around speaks against a name'],
    [-6.1, 'elsewhere most surely no name', 'all around speaks against a name'],
  ];
  for (const [mean, ...reasons] of steps)
    it(`is how two other mentions of the same words fared: ${mean} is ${reasons.join(', ')}`, () => {
      const marked: PlacedName = { ...read('[Jane Roe] left.').marked, contextWeight: 8 };
      const others = [mean - 1, 1].map((contextWeight): PlacedName => ({ ...marked, contextWeight }));
      const accepted = drain(acceptedFrom([marked, ...others], [16, mean - 2, mean + 2]));
      assert.deepEqual(linkReasonsOfName(marked, accepted, 16).slice(0, 2), reasons);
    });
});

describe('what company says of a candidate', () => {
  const name = 'joined to a name';
  const word = 'joined to a likely word';
  const thing = 'joined to what is no name';
  const row = 'in a row of likely names';
  const noRow = 'in a row of what is no name';
  const texts: readonly (readonly [string, readonly number[], ...(string | null)[]])[] = [
    ['Jane Roe and Quazul left.', [1, 0], null, name],
    ['Quazul and Jane Roe left.', [0, 1], name, null],
    ['Jane Roe and Ana Doe left.', [1, 1], name, name],
    ['Jane Roe and Quazul left.', [0, 0], null, null],
    ['Jane Roe and Quazul left.', [-1, 0], null, null],
    ['Roe and Quazul left.', [1, 0], null, word],
    ['Roe, Quazul left.', [1, 0], null, null],
    ['Jane Roe, Quazul left.', [1, 0], null, name],
    ['Jane Roe, and Quazul left.', [1, 0], null, name],
    ['Roe, and Quazul left.', [1, 0], null, null],
    ['Jane Roe and Mr. Quazul left.', [1, 0], null, name],
    ['Jane Roe or Quazul left.', [1, 0], null, null],
    ['Jane Roe; Quazul left.', [1, 0], null, name],
    ['Jane Roe. Quazul left.', [1, 0], null, null],
    ['Roe & Quazul left.', [-2, 0], null, thing],
    ['Roe and Quazul left.', [-2, 0], null, thing],
    ['Roe & Quazul left.', [1, 0], null, null],
    ['Roe, Quazul left.', [-2, 0], null, null],
    ['Jane Roe, or Quazul left.', [1, 0], null, null],
    ['Jane Roe or and Quazul left.', [1, 0], null, null],
    ['Jane Roe, late, and Quazul left.', [1, 0], null, null],
    ['Jane Roe and|Quazul left.', [1, 0], null, null],
    ['Jane Roe, Quazul and Ana Doe left.', [1, 0, 0], null, name, row],
    ['Roe and Quazul, Ana Doe left.', [1, 0, 1], row, name, row],
    ['Roe and Quazul, Doe left.', [1, 0, 0], null, word, row],
    ['Roe, Quazul, Doe left.', [1, 0, 1], row, row, row],
    ['Roe; Quazul; Doe left.', [1, 0, 1], row, row, row],
    ['Roe, Quazul, Doe left.', [-2, 0, -2], noRow, noRow, noRow],
    ['Roe, Quazul, Doe left.', [0.2, 0, -0.2], null, null, null],
    ['Roe, Quazul, Doe left.', [9, 0, -2], noRow, null, row],
    ['Roe, Quazul left.|Doe left.', [1, 0, 1], null, null, null],
  ];
  for (const [text, scores, ...reasons] of texts)
    it(`is ${reasons.map((reason) => reason ?? 'nothing').join(', ')}: ${text} ${scores.join(', ')}`, () => {
      assert.deepEqual(drain(coordinated(candidatesOf(text).candidates, scores)), reasons);
    });
});
