import assert from 'node:assert/strict';
import { claimsIn, type Offer } from '../../../src/core/mentions/claims/claims.ts';

/** How the sentences of a paragraph are offered. */
const offersOf = (paragraph: string): Offer[] => claimsIn(paragraph).map(({ offer }) => offer);
const assertOffered = (offer: Offer, sentences: readonly string[]): void => {
  for (const sentence of sentences) assert.deepEqual(offersOf(sentence), [offer], sentence);
};

describe('a sentence with a key number', () => {
  it('is always offered, whatever else it says', () => {
    assertOffered('always', [
      'The bank paid the candidate $225,000 for a speech.',
      'About a third of the boats stayed in port.',
      'Salt lies nine feet deep there.',
      'She won by 6-4, 6-3.',
      'Forty boats lay at the pier.',
      'Hundreds of people stood on the pier.',
      'Two children were killed when the ferry sank.',
      'The pier will be shut for at least two months.',
      'No ship has left the port in nearly a century.',
      'It was the largest protest in Portfield since the war.',
      'Every 70 minutes somebody calls the number.',
    ]);
  });

  it('is offered for a small count or a length of time where other words speak for it too', () => {
    assertOffered('always', [
      'The council closed three schools after the vote in 2019.',
      'The number of boats had doubled by then, the port’s director said.',
    ]);
    assertOffered('never', [
      'Two thoughts come to mind.',
      'We might meet again in three weeks, he hoped.',
      'One of them smiled.',
    ]);
  });

  it('is none for a date, an age, a clock time or the number of a house', () => {
    for (const sentence of [
      'The pier was closed in 2014.',
      'Kemp, 54, was elected mayor in 2012.',
      'The meeting begins at 7:30 p.m. on Tuesday.',
      'He lives at 42 Harbour Street.',
      'Josephine Achterberg, Who Drew the Bus Maps, Dies at 91',
      'It ran on QGIS 2.8 and nothing else.',
      '“I am 100 percent sure,” she said.',
    ])
      assert.notEqual(offersOf(sentence).at(0), 'always', sentence);
  });

  it('may be a headline, which has no stop, but no label and no cell of a table', () => {
    assertOffered('always', [
      'Economy adds 156,000 jobs; unemployment ticks up to 5 percent',
      'Profits fell 12 percent',
      'Three dead in ferry fire',
    ]);
    assertOffered('never', [
      '“Quiet Harbour” ($20)',
      'Comments (74 posted)',
      '16.6%',
      'Five things about boats',
    ]);
  });

  it('is read for itself among others', () => {
    assert.deepEqual(
      offersOf('She lives at 9 Quay Road. It cost $4 million to build. It cost nothing, she hoped.'),
      ['never', 'always', 'never'],
    );
  });
});

describe('a promise', () => {
  it('is always offered where a government or a firm gave it', () => {
    assertOffered('always', [
      'The government promised to plant trees.',
      'And it pledged to publish the report.',
      'Both firms agreed to lower their prices.',
    ]);
  });

  it('is not where the speaker gives it himself, or nobody did', () => {
    for (const sentence of [
      'I promised to be there.',
      'We have promised to write.',
      'They never agreed to this.',
      'She has not agreed to the use of it.',
    ])
      assert.notEqual(offersOf(sentence).at(0), 'always', sentence);
  });
});

describe('never offered, whatever numbers it holds, is', () => {
  it('a note on who wrote the article', () => {
    assertOffered('never', [
      'Lena Park is a staff writer for the Harbour Post who has covered 20 elections.',
      'The author of three novels, Otto Brandt lives in Portfield with 12 cats.',
      'Otto Brandt is the author of 12 books.',
      'Lena Park covers ports and 40 other things.',
      'Reporting by Lena Park and 12 others; Editing by Ruth Young.',
      'Follow Lena Park on the network, where 40,000 people do.',
      'This article was first published in 2014 and has been read by 300,000 people.',
    ]);
  });

  it('but what is told of a reporter in the news is', () => {
    assertOffered('always', [
      'He is a reporter for the Herald and was jailed for 300 days.',
      'Otto Brandt is a writer for the Post who was paid $40,000 by the port.',
    ]);
  });

  it('what somebody would eat, buy or see', () => {
    assertOffered('never', [
      'I would rather eat 100 worms than see this film again.',
      'Imagine a soup that costs $300 and tastes of rain.',
      'You’d think a $2,000 phone would fit in a pocket.',
      'If you like rain, 40 days of it are for you.',
      'It is a terrific, gorgeous game that lasts 12 hours and is worth its $60.',
    ]);
  });

  it('but what a law or a plan would do is', () => {
    assertOffered('always', [
      'The bill would raise taxes by 5 percent.',
      'If the measure passes, the city would lose $3 million.',
      'We would spend $5 million on the pier, the mayor said.',
    ]);
  });

  it('what says what a picture shows or whose it is', () => {
    assertOffered('never', [
      'Clockwise from top: Lena Park, the pier, and 300 of the fans who came.',
      'Lena Park with her daughter Anna (10 months) in the yard of their house, where they keep 30 goats.',
      'From left, Otto Brandt and 12 guests.',
    ]);
  });

  it('but what begins like one is', () => {
    assertOffered('always', [
      'Top officials spent $4 million, the report says.',
      'Lena Park in 2019 paid $300 for it.',
      'Right now, 5 million people have no water.',
    ]);
  });

  it('a question', () =>
    assertOffered('never', ['Who paid the $300,000?', 'What if 40 clowns met a piano?']));
});
