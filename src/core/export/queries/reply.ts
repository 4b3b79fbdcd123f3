import { placeInWords } from './asText.ts';
import type { GivenAnswer } from './filledSheet.ts';
import { withoutSpaces } from './print.ts';
import type { SheetQuery } from './sheet.ts';

/** No dash and no digit behind it: "2-3 weeks" and "2.5 million" begin no answer. */
const numbered = /^[\s*_#]*(?:(?:question|query|answer|no\.?|q|a)\s*)?(\d{1,3})\s*[.):](?!\d)[\s*_]*(.*)$/iu;
const quoted = /^\s*>[\s>]*/;
/** Ends what somebody wrote: what follows is the mail that they answer, or their signature. */
const ends = /^(?:-- ?|_{5,}|-{3,}.*original message.*-{3,}|on .{6,120} wrote:|from: .+)$/i;

/**
 * What a mail says by the numbers of the queries. A number counts only if it is one of them and higher than the one
 * before: others belong to an answer. Lines of the mail that it answers (`>`) only lead to a number.
 */
export function readReply(mail: string, asked: readonly SheetQuery[]): readonly GivenAnswer[] {
  const byNumber = new Map(asked.map((query) => [query.number, query]));
  const given = new Map<number, string[]>();
  let current = 0;
  for (const line of mail.split(/\r\n|[\n\r]/)) {
    if (ends.test(line.trim())) {
      if ([...given.values()].some((lines) => lines.some((words) => words.trim() !== ''))) break;
      continue;
    }
    const isQuoted = quoted.test(line);
    const words = line.replace(quoted, '');
    const match = numbered.exec(words);
    const number = Number(match?.[1]);
    if (match && number > current && byNumber.has(number)) {
      current = number;
      given.set(number, isQuoted ? [] : [match[2]]);
    } else if (current > 0 && !isQuoted) given.get(current)?.push(words);
  }
  return [...given].flatMap(([number, lines]) => {
    const query = byNumber.get(number);
    const words = query ? withoutQuestion(lines, query) : '';
    return words === '' ? [] : [{ number, annotation: '', note: '', print: '', words }];
  });
}

/** What was written, without what was asked, which stands above it where somebody answered below the question. */
function withoutQuestion(lines: readonly string[], query: SheetQuery): string {
  const asked = query.query.note.text.split('\n');
  const echoes = new Set(
    [placeInWords(query), query.passage?.words ?? '', query.query.note.text, ...asked].map(bare),
  );
  const kept = lines.map((line) => line.replace(/^[\s*_]*answer\s*:[\s*_]*/i, ''));
  while (kept.length > 0 && (kept[0].trim() === '' || echoes.has(bare(kept[0])))) kept.shift();
  return kept.join('\n').trim();
}

/** Without the marks that the text for a mail has. */
const bare = (words: string): string => withoutSpaces(words.replace(/[\\*_]/g, '')).toLowerCase();
