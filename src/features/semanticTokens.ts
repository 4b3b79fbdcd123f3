import { EventEmitter, languages, SemanticTokensBuilder, SemanticTokensLegend, Disposable } from 'vscode';
import type { Range } from '../core/model.ts';
import { articleLanguage } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';

const types = ['person', 'figure', 'quotation', 'headline', 'byline', 'pageFurniture'] as const;
type TokenType = (typeof types)[number];
interface Token extends Range {
  readonly type: TokenType;
}

const legend = new SemanticTokensLegend([...types]);

/** Colours what the text says: names, figures, quotations, headline, byline, and dims page furniture. */
export function registerSemanticTokens(articles: Articles): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    articles.onDidReview(() => changed.fire()),
    languages.registerDocumentSemanticTokensProvider(
      { language: articleLanguage },
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document, token) {
          const checked = await articles.current(document);
          if (!checked || token.isCancellationRequested) return undefined;
          return build(checked);
        },
      },
      legend,
    ),
  );
}

function build(checked: CheckedDocument) {
  const builder = new SemanticTokensBuilder(legend);
  for (const { start, end, type } of flattened(tokensOf(checked)))
    for (const line of linesOf(checked, { start, end })) builder.push(checked.map.editorRange(line), type);
  return builder.build();
}

function tokensOf({ review }: CheckedDocument): Token[] {
  const { article, mentions, people } = review;
  const as =
    (type: TokenType) =>
    ({ start, end }: Range): Token => ({ start, end, type });
  return [
    ...article.blocks.filter(({ kind }) => kind === 'noise').map(as('pageFurniture')),
    ...[article.headline].flatMap((range) => (range ? [as('headline')(range)] : [])),
    ...article.blocks.filter(({ kind }) => kind === 'section').map(as('headline')),
    ...[article.byline].flatMap((range) => (range ? [as('byline')(range)] : [])),
    ...mentions.quotes.filter(({ kind, scare }) => kind === 'direct' && !scare).map(as('quotation')),
    ...mentions.figures.map(as('figure')),
    ...people.flatMap((person) =>
      person.unnamed ? [] : person.mentions.filter(({ form }) => form === 'name').map(as('person')),
    ),
  ];
}

/** Semantic tokens may not overlap: a name or figure inside a quotation cuts it in two; later types win. */
function flattened(tokens: readonly Token[]): Token[] {
  const cuts = [...new Set(tokens.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const sorted = [...tokens].sort((a, b) => a.start - b.start);
  const out: Token[] = [];
  const active: Token[] = [];
  let next = 0;
  for (let nth = 0; nth + 1 < cuts.length; nth++) {
    const [start, end] = [cuts[nth], cuts[nth + 1]];
    while (next < sorted.length && sorted[next].start <= start) active.push(sorted[next++]);
    for (let at = active.length - 1; at >= 0; at--) if (active[at].end <= start) active.splice(at, 1);
    const top = active.reduce<Token | undefined>(
      (best, token) => (best && rank(best) >= rank(token) ? best : token),
      undefined,
    );
    if (!top) continue;
    const last = out.at(-1);
    if (last?.end === start && last.type === top.type) out[out.length - 1] = { ...last, end };
    else out.push({ start, end, type: top.type });
  }
  return out;
}

/** In the headline and in page furniture nothing else is coloured. */
const rank = ({ type }: Token): number =>
  type === 'headline' || type === 'pageFurniture'
    ? types.length
    : { quotation: 0, byline: 1, figure: 2, person: 3 }[type];

/** A token may not span lines. */
function linesOf({ map }: CheckedDocument, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (let at = map.text.indexOf('\n', start); at >= 0 && at < end; at = map.text.indexOf('\n', from)) {
    if (at > from) lines.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) lines.push({ start: from, end });
  return lines;
}
