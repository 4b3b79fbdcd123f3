import assert from 'node:assert/strict';
import { Sense } from '../../../src/core/mentions/lexicon.ts';
import { peopleInParagraph } from '../../../src/core/mentions/people/paragraph.ts';
import { lexiconOf } from './lexiconOf.ts';

const { given, surname, place, demonym, common, male, female } = Sense;

const lexicon = lexiconOf({
  jane: given | female,
  peter: given | male,
  bob: given | male,
  robert: given | male,
  jorge: given | male,
  will: given | common,
  april: given | female,
  may: given | surname,
  august: given,
  dean: given | surname,
  earl: given | surname,
  marshall: surname,
  roe: surname,
  doe: surname,
  hall: surname,
  following: common,
  nearly: common,
  boat: common,
  boats: common,
  painter: surname,
  meet: common,
  green: common | surname,
  ruritania: place,
  ruritanian: demonym,
  german: demonym | given,
  middle: common,
  east: common | place,
});

/** The text with every candidate for a name in square brackets. */
function marked(text: string): string {
  let from = 0;
  let result = '';
  for (const { candidate } of peopleInParagraph(text, lexicon).candidates) {
    result += `${text.slice(from, candidate.start)}[${text.slice(candidate.start, candidate.end)}]`;
    from = candidate.end;
  }
  return result + text.slice(from);
}

const check = (rules: Readonly<Record<string, readonly string[]>>) => {
  for (const [rule, texts] of Object.entries(rules))
    it(rule, () => {
      assert.deepEqual(
        texts.map((text) => marked(text.replaceAll(/[[\]]/gu, ''))),
        texts,
      );
    });
};

describe('words that may be one name', () => {
  check({
    'are those with a capital that stand together': [
      'the [Jane Roe] boat',
      '[Jane Roe] and [Peter Doe] left',
      '[Jane]/[Roe] left',
      '[Jane-Roe] left',
      '[Jane] - [Roe] left',
      '[Jane-Roe Doe] left',
    ],
    'are no words that only have their capital from the sentence': [
      'The [Roe] boat',
      'But [Roe] left',
      'Will [Roe] leave?',
      'It left. Will [Roe] leave?',
      'Following [Roe] left',
      'It left. Nearly [Roe] left',
      'Meet [Jane Roe]',
    ],
    'may be such words in a place where only a name stands': [
      'so [Will Roe] left',
      'Mr. [Will] left',
      'Judge [Will Roe] left',
      'so [Following Roe] left',
      'so [Will] left',
      'so [Will]’s [Roe] left',
      'so will [Roe] leave',
      'so Will the [Roe] leave',
    ],
    'leave out what somebody is or does, a word that opens the sentence, and those called after somebody': [
      'Gardener [Doe] left',
      'Hydrologist [Roe] left',
      'Gardeners [Jane Roe] and [Doe] left',
      'the [Roe] Cabinet left',
      'the [Jane Roe] White House left',
      'the [Roe Hall] left',
      'Top [Roe] aides left',
      'so [Top Roe] left',
    ],
    'may end in a month or a modal verb behind a given name': [
      '[Jane May] left',
      '[Jane May] may leave',
      'so [Jane] May 4',
      'in [Paris] May 4',
    ],
    'may be a month, but not where a date stands': [
      '[April Roe] left',
      'so [April Roe] left',
      'so [May Roe] left',
      '[August Roe] left',
      'on April [Roe] left',
      'in April [Roe] left',
      'April [Quazul] left',
      'April [Jane] left',
    ],
    'do not begin with what only says something of the next word': [
      'the Paris-based [Roe] left',
      'a Roe-led [Quazul] left',
      'a Roe-backed boat',
    ],
    'go on over initials': [
      '[J. Roe] left',
      '[J.Roe] left',
      '[Jane B. Roe] left',
      '[J.R.R. Roe] left',
      '[J.-R. Roe] left',
      '[Jane B] left',
    ],
    'are no initials by themselves': ['the J. left', 'the U.S. left', 'B left'],
    'go on over a suffix and no further': [
      '[Jane Roe Jr.] left',
      '[Jane Roe, Jr.], left',
      '[Jane Roe, Sr.] left',
      '[Jane Roe III] left',
      '[Jane Roe Jr.] [Peter Doe] left',
      '[Jane Roe], [Jim] left',
    ],
    'end with a possessive': ['[Jane Roe]’s [Peter Doe] left', '[Jane Rows]’ [Peter] left', "[Roe]'s boat"],
    'go on over particles': [
      '[Jane van Roe] left',
      '[Jane van der Roe] left',
      '[Jane] van der de [Roe] left',
      '[Jane] van left',
      '[Jane] van',
      '[Jane] boat [Roe] left',
      '[Jane] van boat [Roe] left',
      '[Jane] van-Roe left',
      '[Jane] van The [Roe] left',
      'so van [Roe] left',
      'Mr. [van Roe] left',
      'Mayor van [Roe] left',
      'Mayor [Roe] left',
    ],
    'end where “y” joins two people': [
      '[Jane Roe y Doe] left',
      '[Jane Roe] y [Jorge Doe] left',
      '[Jane Roe] e [Jorge Doe] left',
      '[Jane Roe de Jorge Doe] left',
      '[Jane Roe y Jorge] left',
      '[Jane Roe y Doe Hall] left',
    ],
    'go on over a nickname of one or two words': [
      '[Jane “Bob” Roe] left',
      '[Jane “Big Bob” Roe] left',
      '[Jane "Bob" Roe] left',
      '[Jane ‘Bob’ Roe] left',
      '[Jane] “[Big Bad Bob]” [Roe] left',
      '[Jane] “[Bob]” left',
      '[Jane] “[Bob]” The [Roe] left',
      '[Jane] “[Bob]”[Roe] left',
      '[Jane] “bob” [Roe] left',
      '[Jane]“[Bob]” [Roe] left',
    ],
    'go on over a given name that is explained in brackets': [
      '[Bob (Robert) Roe] left',
      '[Bob (Robert Quazul) Roe] left',
      '[Bob (Robert Quazul James Tom) Roe] left',
      '[Bob] ([Robert Quazul James Tom Jim]) [Roe] left',
      '[Bob] ([Quazul]) [Roe] left',
      '[Bob] ([Robert]) left',
      '[Bob] ([Robert] the boat) [Roe] left',
      '[Quazul] ([Robert]) [Roe] left',
      '[Bob Doe] ([Robert]) [Roe] left',
    ],
    'are told by letters of many languages': [
      '[Siobhán O’Leary] left',
      '[Jane d’Quazul] left',
      '[Ahmed al-Quazul] left',
      '[Łukasz Żuk] left',
      '[Nguyễn Văn] left',
      'the œuvre left',
    ],
  });
});

describe('a candidate for a name', () => {
  check({
    'begins behind titles': [
      'Mayor [Roe] left',
      'Mayor [Jane Roe] left',
      'Lt. Col. [Jane Roe] left',
      'Vice President [Jane Roe] left',
      'Dr. [Roe] left',
      'H.E. [Jane Roe] left',
      'H E [Jane Roe] left',
      '[H E] left',
      'so HE [Jane Roe] left',
      'Mayor Dr. [Jane Roe] left',
      '[Mayor]’s [Roe] left',
    ],
    'may hold a title that is a name as well': [
      '[Dean Roe] left',
      '[Earl Roe] left',
      '[Jane Dean Roe] left',
      'so [J. Dean Roe] left',
      'Dean [Jane Roe] left',
      'Mayor [Dean Roe] left',
      'Judge [Roe] left',
      'Senior Judge [Roe] left',
    ],
    'begins behind an office and what it is of': [
      '[Secretary] of State [Jane Roe] left',
      '[Secretary] of State [Quazul Roe] left',
      '[Minister] for Trade [Jane Roe] left',
      '[Minister] for Trade [Quazul Roe] left',
      '[Minister] for the Interior [Jane Roe] left',
      '[Minister] for the Interior [Quazul Roe] left',
      '[Minister] of [Planning] and Trade [Jane Roe] left',
      '[Minister] of [Planning] and Trade [Quazul Roe] left',
      '[Ambassador] to Ruritania [Jane Roe] left',
      '[Ambassador] to Ruritania [Quazul Roe] left',
      'the head of ACME [Jane Roe] left',
      'the head of ACME [Quazul Roe] left',
      'the head of ACME NEWS [Jane Roe] left',
      'the boat of [ACME Quazul Roe] left',
      'the boat of Trade [Jane Roe] left',
    ],
    'begins behind a nationality or a party': [
      'so Ruritanian [Jane Roe] left',
      'so Ruritanian [Quazul Roe] left',
      'so Frenchman [Jane Roe] left',
      'so Frenchman [Quazul Roe] left',
      'so Republican [Jane Roe] left',
      'so Republican [Quazul Roe] left',
      'so U.S. [Jane Roe] left',
      'so U.S. [Quazul Roe] left',
      'so Ruritanian Republican [Quazul Roe] left',
      'so [Ruritanian], late, left',
      'so [Frenchman] left',
      'so Ruritanian [Roe] left',
      'so [German Roe] left',
      'so [German Quazul Roe] left',
      'so German [Jane Roe] left',
      'so [Ruritanian Bank] left',
    ],
    'begins behind words that are no names': [
      'the Acme CPO [Jane Roe] left',
      'the Middle East Bureau [Jane Roe] left',
      '[Hall] of Famer [Jane Roe] left',
      'so ABC [Jane] left',
      'so ABCD [Roe] left',
      'so [ABCDE Roe] left',
      'so [ABC Quazul] left',
      'so [ABC ROE] left',
      'the Boat Boat [Jane Roe] left',
      'the Boat Boat [Roe Quazul] left',
      'the Boat Bureau [Roe Quazul] left',
      'the [Boat Roe Quazul] left',
      'the [Boat Boat Roe Boat] left',
      'the [Boat Boat Quazul Roe] left',
      'the [Abc Jane] left',
      'the [Quazul Jane Roe] left',
    ],
    'ends before a title': [
      '[Jane Roe] Minister left',
      '[Jane Roe] ILO Director left',
      '[Jane Dean] left',
      '[Jane Roe Marshall] left',
      '[Roe Director] left',
      '[Jane Roe Painter] left',
      '[Jane Roe] van Minister left',
    ],
    'is nothing that is named after somebody': [
      'Hurricane Roe left',
      'Project Jane Roe left',
      'Lake Roe left',
      'the [Quazul Hurricane] left',
      '[Jane]’s Hurricane Roe left',
    ],
    'is each word of a line in capitals': [
      '[JANE] [ROE] [MEETS] [MAYOR]',
      '[ROE] [MEETS] THE [MAYOR]: 12 [BOATS]',
      '[JANE ROE]',
      '[JANE B. ROE]',
      '[JANE ROE DOE]',
      '[JANE] [ROE] [DOE] [HALL]',
      '[JANE ROE] left',
    ],
  });
});
