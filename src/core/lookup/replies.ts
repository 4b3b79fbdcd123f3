import { at, wordsIn } from './json.ts';
import { waitIn, type Found, type LookUpProblem, type Reply } from './problems.ts';

/** Errors that servers of wikis name inside an answer that is none. */
const tooMany: readonly string[] = ['ratelimited', 'request-limit-reached', 'actionthrottledtext'];
const busy: readonly string[] = ['maxlag', 'readonly', 'cirrussearch-too-busy-error', 'search-error'];

/** What answers have that are no errors; one of a query that found nothing has no more than a mark that it is whole. */
const answers: readonly string[] = ['search', 'entities', 'query', 'batchcomplete'];

/** The data of a reply. Servers of wikis answer many errors with status 200 and say in the data what they are. */
export function dataOf(reply: Reply, now: Date): Found<unknown> {
  const { host, status, body } = reply;
  const wait = waitIn(reply.retryAfter, now);
  const problem = (found: LookUpProblem): Found<unknown> => ({ problem: found });
  const data = parsed(body);
  const code = wordsIn(at(data, 'error', 'code'));
  if (status === 429 || (code !== null && tooMany.includes(code)))
    return problem({ host, why: 'too many', wait });
  if (code !== null && busy.includes(code)) return problem({ host, why: 'busy', wait: wait ?? lagIn(data) });
  if (status === 503) return problem({ host, why: 'busy', wait });
  if (status >= 500) return problem({ host, why: 'broken' });
  if (code === null && status >= 400) return problem({ host, why: 'refused' });
  if (code === 'no-such-entity')
    return problem({ why: 'missing', what: wordsIn(at(data, 'error', 'id'), 40) ?? 'this item' });
  if (code !== null)
    return problem({ host, why: 'error', says: wordsIn(at(data, 'error', 'info'), 200) ?? code });
  if (!answers.some((key) => at(data, key) !== undefined))
    return problem({ host, why: 'no data', isPage: /^\s*</.test(body) });
  return { found: data };
}

const lagIn = (data: unknown): number | null => {
  const lag = at(data, 'error', 'lag');
  return typeof lag === 'number' && lag > 0 && lag < 3600 ? Math.ceil(lag) : null;
};

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
