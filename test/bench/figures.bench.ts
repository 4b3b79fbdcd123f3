// Measures what is said about the figures of a text: cases made by hand, errors planted, false alarms, by kind.
//   npm run bench:figures [-- --data DIR …] [--errors] [--held-out]
// DIR holds a copy of NumHG (Dataset/fold-1/val.csv, …) or of PolNeAR (data/train/text, data/dev/text); what is missing
// is left out. --held-out takes NumHG's folds 4 and 5 instead of 1 to 3: not for developing.
import { buildLexicon } from '../../scripts/lexicon.ts';
import { answering } from './figures/answers.ts';
import { printArticles } from './figures/articleTable.ts';
import { printCases } from './figures/caseTable.ts';
import { datesCases } from './figures/cases/dates.ts';
import { headsCases } from './figures/cases/heads.ts';
import { partsCases } from './figures/cases/parts.ts';
import { printHeadlines } from './figures/headlineTable.ts';
import { newsArticles, numberedHeadlines, ownArticles } from './figures/sets.ts';

const words = process.argv.slice(2);
const withErrors = words.includes('--errors');
const isHeldOut = words.includes('--held-out');
const places = words.flatMap((word, index) => (word === '--data' ? words.slice(index + 1, index + 2) : []));

const asset = buildLexicon();
const answer = answering(asset);
printCases([...partsCases, ...datesCases, ...headsCases], answer, withErrors);
printArticles('The project’s own', ownArticles(), answer, withErrors);

const folds = isHeldOut ? [4, 5] : [1, 2, 3];
const headlines = places.flatMap((place) => numberedHeadlines(place, folds));
const title = `NumHG, folds ${isHeldOut ? '4 and 5, held out' : '1 to 3'}`;
if (headlines.length > 0) printHeadlines(title, headlines, asset, withErrors);
const news = places.flatMap(newsArticles);
if (news.length > 0) printArticles('PolNeAR, train and dev', news, answer, withErrors);
if (headlines.length === 0 && news.length === 0) console.log('\nNo public sets: give --data DIR.');
