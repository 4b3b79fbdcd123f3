import type { HeadFigureTold, HeadPart, RepeatTold } from '../../figures/heads/headsTold.ts';
import type { Slip } from '../../figures/heads/slip.ts';
import type { Relation } from '../../figures/relation.ts';
import { quotedAt } from './printed.ts';

const parts: Readonly<Record<HeadPart, string>> = {
  headline: 'The headline',
  deck: 'The line under the headline',
  caption: 'The caption',
};

const slips: Readonly<Record<Slip, string>> = {
  scale: 'a thousand or a million times as much',
  tenfold: 'ten or a hundred times as much',
  swap: 'digits swapped',
  digit: 'one digit differs',
  dropped: 'one digit more',
  next: 'one more or less',
};

/** "The headline says ‘118’, the body ‘18’ (one digit more)" */
export function headFigureInWords(text: string, relation: Relation, told: HeadFigureTold): string {
  const [head, body] = [quotedAt(text, relation, 0), quotedAt(text, relation, 1)];
  const part = parts[told.part];
  switch (relation.answer) {
    case 'agrees':
      return `${part} says ${head}, and so does the body: ${body}`;
    case 'disagrees':
      return `${part} says ${head}, the body ${body}${told.slip ? ` (${slips[told.slip]})` : ''}`;
    case 'unknown':
      return `${part} says ${head}; whether the body says so cannot be told`;
  }
}

/** "The headline spells ‘Kowalzcyk’ what the body spells ‘Adam Kowalczyk’" */
export function headNameInWords(text: string, relation: Relation): string {
  const [head, body] = [quotedAt(text, relation, 0), quotedAt(text, relation, 1)];
  return relation.answer === 'disagrees'
    ? `The head spells ${head} what the body spells ${body}`
    : `The head and the body both name ${head}`;
}

/** "‘$41 million’ here, ‘$14 million’ before (digits swapped)" */
export function repeatInWords(text: string, relation: Relation, { slip }: RepeatTold): string {
  const [again, first] = [quotedAt(text, relation, 0), quotedAt(text, relation, 1)];
  return slip === null
    ? `${again}, as before: ${first}`
    : `${again} here, of the same thing ${first} before (${slips[slip]})`;
}
