import {
  languages,
  Location,
  SymbolInformation,
  SymbolKind,
  workspace,
  type Disposable,
  type Uri,
} from 'vscode';
import { sliceOf } from '../../core/model.ts';
import { shorten } from '../../core/shorten.ts';
import { forWorkbench } from '../../core/shown.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';
import { locationOf } from './elsewhere.ts';

/** More rows than this nobody reads. */
const mostPeople = 200;
const mostClaims = 100;
const longestClaim = 120;

/** "Go to Symbol in Workspace": the people and claims of all articles. */
export function registerSymbols(articles: Articles, index: FolderIndex): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      // A workspace without an article in front of anybody is none to be read.
      const { open } = articles;
      if (open.length > 0 && index.progress.state === 'not started')
        void index.start().catch(() => undefined);
      const isOpen = new Set(open.map(({ document }) => document.uri.toString()));
      const letters = query.toLowerCase();
      const others = [
        ...index
          .peopleLike(query, mostPeople)
          .map(({ file, name, places }) => ({ file, words: name, place: places[0], kind: person })),
        ...index
          .claimsLike(query, mostClaims)
          .map(({ file, words, place }) => ({ file, words, place, kind: claim })),
      ]
        .filter(({ file }) => !isOpen.has(file))
        .map(({ words, place, file, kind }) => symbol(words, kind, locationOf(file, place)));
      return [...open.flatMap((checked) => symbolsOf(checked, letters)), ...others];
    },
  });
}

const person = SymbolKind.Object;
const claim = SymbolKind.String;

function symbolsOf({ document, map, review }: CheckedDocument, letters: string): SymbolInformation[] {
  const people = review.people.flatMap(({ name, mentions, unnamed }) => {
    const first = mentions.find(({ form }) => form === 'name');
    return first && !unnamed ? [{ words: name, range: first, kind: person }] : [];
  });
  const claims = review.annotations.flatMap(({ annotation, place: { range } }) =>
    annotation.kind === 'claim' && range
      ? [{ words: annotation.summary ?? sliceOf(map.text, range), range, kind: claim }]
      : [],
  );
  return [...people, ...claims]
    .filter(({ words }) => words.toLowerCase().includes(letters))
    .map(({ words, range, kind }) =>
      symbol(shorten(words, longestClaim), kind, new Location(document.uri, map.editorRange(range))),
    );
}

const symbol = (words: string, kind: SymbolKind, place: Location): SymbolInformation =>
  new SymbolInformation(forWorkbench(words), kind, forWorkbench(pathOf(place.uri)), place);

const pathOf = (uri: Uri): string => workspace.asRelativePath(uri);
