import type { Relation } from '../../figures/relation.ts';
import { changeInWords, directionInWords, rateInWords, recordInWords, stepInWords } from './changes.ts';
import {
  averageInWords,
  leadInWords,
  multipleInWords,
  seatsInWords,
  totalInWords,
  unanimousInWords,
} from './counts.ts';
import { headFigureInWords, headNameInWords, repeatInWords } from './heads.ts';
import { partInWords, sameShareInWords, shareInWords, splitInWords, wholeCountInWords } from './shares.ts';
import { timeInWords } from './time.ts';

/**
 * What the words of the article state about its own figures and what comes of it, a sentence for a card.
 * @param text the article's
 */
export function relationInWords(text: string, relation: Relation): string {
  const words = toldInWords(text, relation);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(/\.$/u, '')}.`;
}

function toldInWords(text: string, relation: Relation): string {
  const { told } = relation;
  switch (told.form) {
    case 'share':
      return shareInWords(text, relation, told);
    case 'same-share':
      return sameShareInWords(text, relation, told);
    case 'part':
      return partInWords(text, relation, told);
    case 'split':
      return splitInWords(text, relation, told);
    case 'whole-count':
      return wholeCountInWords(text, relation, told);
    case 'total':
      return totalInWords(text, relation, told);
    case 'multiple':
      return multipleInWords(text, relation, told);
    case 'lead':
      return leadInWords(text, relation, told);
    case 'unanimous':
      return unanimousInWords(text, relation);
    case 'seats':
      return seatsInWords(text, relation, told);
    case 'average':
      return averageInWords(text, relation, told);
    case 'change':
      return changeInWords(text, relation, told);
    case 'step':
      return stepInWords(text, relation, told);
    case 'direction':
      return directionInWords(text, relation, told);
    case 'record':
      return recordInWords(text, relation, told);
    case 'head-name':
      return headNameInWords(text, relation);
    case 'repeat':
      return repeatInWords(text, relation, told);
    case 'head-figure':
      return headFigureInWords(text, relation, told);
    case 'rate':
      return rateInWords(text, relation, told);
    case 'weekday':
    case 'ago':
    case 'anniversary':
    case 'in a row':
    case 'span':
    case 'age':
    case 'births':
    case 'beside':
    case 'two ages':
      return timeInWords(told, relation.answer);
  }
}
