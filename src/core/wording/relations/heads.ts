import type { HeadFigureTold, HeadPart } from '../../figures/heads/headsTold.ts';
import type { Slip } from '../../figures/heads/slip.ts';
import type { Relation } from '../../figures/relation.ts';
import { sliceOf } from '../../model.ts';

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
export function headFigureInWords(text: string, { places, answer }: Relation, told: HeadFigureTold): string {
  const [head = '', body = ''] = places.map((place) => `‘${sliceOf(text, place).replaceAll(/\s+/gu, ' ')}’`);
  const part = parts[told.part];
  switch (answer) {
    case 'agrees':
      return `${part} says ${head}, and so does the body: ${body}`;
    case 'disagrees':
      return `${part} says ${head}, the body ${body}${told.slip ? ` (${slips[told.slip]})` : ''}`;
    case 'unknown':
      return `${part} says ${head}; whether the body says so cannot be told`;
  }
}
