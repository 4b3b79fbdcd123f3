import type { LikelyMeant } from '../review/names/likely.ts';
import type { NameSlip, SlipCode } from '../review/names/slip.ts';

/** What a problem says of a name that is not printed as elsewhere: both ways, and what it may be. */
export function slipInWords({ code, words, other }: NameSlip): string {
  const here = `“${words}” here, “${other.words}” ${other.range === null ? 'on file' : 'elsewhere'}`;
  switch (code) {
    case 'name-spelling':
      return `${here}: one is misspelled, or they are two people.`;
    case 'given-name':
      return `${here}, with the same office: one given name is wrong, or they are two people.`;
    case 'name-accent':
      return `${here}: the accents differ.`;
    case 'name-joint':
      return `${here}: capitals, spaces or hyphens differ.`;
    case 'name-order':
      return `${here}: the order of the names differs.`;
    case 'title-differs':
      return `${here}: the title changes, and the article does not say why.`;
    case 'surname-first':
      return `“${words}” stands here before the full name, “${other.words}”, is given.`;
  }
}

const otherwise: Readonly<Record<SlipCode, string>> = {
  'name-spelling': 'misspelled',
  'given-name': 'with another given name',
  'name-accent': 'with other accents',
  'name-joint': 'with another hyphen, space or capital',
  'name-order': 'turned round',
  'title-differs': 'with another title',
  'surname-first': 'by the surname',
};

/** Who is likely meant by a name, for a card: where the other stands, it says behind that. */
export const likelyInWords = ({ name, slip: { code, other } }: LikelyMeant): string =>
  `Perhaps ${name}, ${otherwise[code]}?${other.range === null ? ' That is the spelling on file.' : ''}`;

/** What the light bulb offers where the name is to stay. */
export const keepInWords = ({ code }: NameSlip): string =>
  code === 'name-spelling' || code === 'given-name' ? 'These Are Two People' : 'It Is Right as Printed';
