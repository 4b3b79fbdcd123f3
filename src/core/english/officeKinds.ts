import { wordsOf } from './words.ts';

/** Sorts of office, each with the words that say so, folded. */
const words = {
  president: 'president presidents prez',
  'vice president': 'vicepresident viceprez',
  monarch: 'king queen emperor empress pope pontiff sultan emir monarch shah tsar',
  prince: 'prince princess duke duchess',
  premier: 'premier chancellor taoiseach pm',
  minister: 'minister ministers secretary secretaries undersecretary',
  senator: 'senator senators sen sens senate lawmaker legislator',
  representative:
    'representative representatives rep reps congressman congresswoman house mp mps lawmaker legislator parliamentarian td mep',
  governor: 'governor gov',
  mayor: 'mayor',
  judge: 'judge justice magistrate',
  ambassador: 'ambassador envoy',
  leader: 'leader whip',
  speaker: 'speaker',
  director: 'director chairman chairwoman chair chairperson commissioner administrator',
  adviser: 'adviser advisor assistant counselor counsellor advisers advisors',
  spokesman: 'spokesman spokeswoman spokesperson',
  negotiator: 'negotiator',
  soldier: 'general admiral colonel marshal commander gen adm',
  attorney: 'attorney prosecutor solicitor',
  councillor: 'councillor councilman councilwoman alderman councilor councilmember',
} as const;
export type OfficeKind = keyof typeof words;
const isOfficeKind = (key: string): key is OfficeKind => key in words;

/** Which sorts of office a word says, folded. */
export const officeKinds: ReadonlyMap<string, readonly OfficeKind[]> = kindsByWord();

function kindsByWord(): Map<string, OfficeKind[]> {
  const kinds = new Map<string, OfficeKind[]>();
  for (const [kind, list] of Object.entries(words))
    for (const word of wordsOf(list))
      if (isOfficeKind(kind)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
}
