// Measures what is said about the figures of a text: cases made by hand, planted errors, false alarms.
//   npm run bench:figures [-- --errors]
import { buildLexicon } from '../../scripts/lexicon.ts';
import { answering } from './figures/answers.ts';
import { printCases } from './figures/caseTable.ts';
import { datesCases } from './figures/cases/dates.ts';
import { headsCases } from './figures/cases/heads.ts';
import { partsCases } from './figures/cases/parts.ts';

const words = process.argv.slice(2);
const answer = answering(buildLexicon());
printCases([...partsCases, ...datesCases, ...headsCases], answer, words.includes('--errors'));
