import type { Range } from '../../../src/core/model.ts';
import type { Reading } from './detector.ts';
import type { GoldSet } from './gold.ts';
import { spanTasks } from './measure.ts';
import { emptyQuoteTally, scoreQuotes } from './quoteScores.ts';
import type { PronounMiss } from './pronounScores.ts';
import { scoreSpans } from './scores.ts';

/** The range in brackets, with a little of what stands around it, on one line. */
function inContext(text: string, { start, end }: Range, around = 40): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/gu, ' ');
}

/** Prints misses and false alarms of the development parts. Errors in held-out parts stay unread. */
export function printErrors(sets: readonly GoldSet[], reading: Reading): void {
  for (const set of sets.filter(({ part }) => part === 'development')) {
    console.log(`\nErrors in ${set.name}`);
    if (set.task === 'claims') printClaimErrors(set, reading);
    else if (set.task === 'quotes') printQuoteErrors(set, reading);
    else printSpanErrors(set, reading);
  }
}

function printSpanErrors(set: GoldSet, reading: Reading): void {
  for (const { name, found, wanted } of spanTasks(set, reading)) {
    for (const document of set.documents) {
      const score = scoreSpans(document.text, found(document.text), wanted(document));
      for (const range of score.missed) {
        console.log(`missed\t${name}\t${document.id}\t${inContext(document.text, range)}`);
      }
      for (const range of score.falseAlarms) {
        console.log(`false\t${name}\t${document.id}\t${inContext(document.text, range)}`);
      }
    }
  }
}

function printQuoteErrors(set: GoldSet, reading: Reading): void {
  for (const document of set.documents) {
    const misses = scoreQuotes(document, reading.quotes(document.text), emptyQuoteTally());
    for (const { wanted, got, said, at } of misses) {
      console.log(
        `${document.id}\twanted ${wanted}\tgot ${got}\t${said}\t${inContext(document.text, at, 120)}`,
      );
    }
  }
}

const shown = 200;

/** Check-worthy sentences with the lowest scores, and others with the highest. */
function printClaimErrors(set: GoldSet, reading: Reading): void {
  const scored = set.documents
    .map(({ text, label }) => ({ text, label, score: reading.sentenceScore(text) }))
    .sort((a, b) => a.score - b.score);
  for (const { text, score } of scored.filter(({ label }) => label === 1).slice(0, shown)) {
    console.log(`missed\t${score.toFixed(2)}\t${text}`);
  }
  for (const { text, score } of scored.filter(({ label }) => label === 0).slice(-shown)) {
    console.log(`false\t${score.toFixed(2)}\t${text}`);
  }
}

export function printPronounErrors(misses: readonly PronounMiss[]): void {
  console.log('\nPronouns that were not right');
  for (const { pronoun, text, got } of misses) {
    console.log(
      `${pronoun.id}\twanted ${pronoun.name}\tgot ${got ?? 'nobody'}\t${inContext(text, pronoun, 200)}`,
    );
  }
}
