import { ageOn, hadDied, type Age } from '../ageOn.ts';
import { dayInWords } from './dates.ts';

/** "72", or "72 or 73". */
export const ageInWords = ({ low, high }: Age): string =>
  low === high ? String(low) : `${String(low)} ${high - low === 1 ? 'or' : 'to'} ${String(high)}`;

/** When somebody lived, as far as it is known. */
export interface Life {
  readonly born?: string | null | undefined;
  readonly died?: string | null | undefined;
}

/** "born February 11, 1921, died May 23, 2006 at 85"; empty where neither is known. */
export function lifeInWords({ born, died }: Life): string {
  const aged = born && died ? ageOn(born, died) : null;
  return [
    born ? `born ${dayInWords(born)}` : '',
    died ? `died ${dayInWords(died)}${aged ? ` at ${ageInWords(aged)}` : ''}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** How old somebody was on a day; `null` where nobody can say, or he had died by then. */
export const ageThen = ({ born, died }: Life, day: string | null): Age | null =>
  !born || day === null || hadDied(died ?? undefined, day) ? null : ageOn(born, day);
