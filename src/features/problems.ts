import {
  Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, languages, Location,
  type Disposable, type Uri,
} from 'vscode'; // prettier-ignore
import { sliceOf, type Issue } from '../core/model.ts';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { forWorkbench, linesForWorkbench } from '../core/shown.ts';
import { slipInWords } from '../core/wording/names.ts';
import { relationInWords } from '../core/wording/relations/relationInWords.ts';
import { withWordsAround } from '../core/wording/around.ts';
import { changeWords } from '../core/wording/statuses.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { privateSidecarUriOf } from '../services/sidecarUri.ts';
import type { Lists } from '../services/lists.ts';
import { entryPlace, firstLineOf } from '../shared/yamlPlaces.ts';
import type { PrivateFiles } from '../services/privateFiles.ts';
import type { RegistryState } from '../services/registries.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/**
 * Problems: what is wrong in a sidecar, a private file, a registry or a folder's rules, at its line; and in the article findings to look
 * at again, and names that are printed in two ways.
 */
export function registerProblems(articles: Articles, lists: Lists, privateFiles: PrivateFiles): Disposable {
  return new Problems(articles, lists, privateFiles);
}

class Problems implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('copydesk');
  private readonly sidecarOf = new Map<string, Uri>();
  private readonly registryOf = new Map<string, Uri>();
  private readonly subscriptions: Disposable[];

  constructor(articles: Articles, lists: Lists, privateFiles: PrivateFiles) {
    this.subscriptions = [
      this.collection,
      articles.onDidReview((checked) => this.show(checked)),
      articles.onDidLeave((uri) => this.clear(uri)),
      lists.onDidJudge(({ rules, source, issues }) =>
        this.collection.set(rules, yamlProblems(source, issues)),
      ),
      privateFiles.onDidRead(({ uri, source, current }) =>
        this.collection.set(uri, yamlProblems(source, current.issues)),
      ),
    ];
    for (const checked of articles.open) this.show(checked);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(checked: CheckedDocument): void {
    const { document, sidecar } = checked;
    this.sidecarOf.set(document.uri.toString(), sidecar.uri);
    this.collection.set(document.uri, [
      ...articleProblems(checked),
      ...nameProblems(checked),
      ...relationProblems(checked),
    ]);
    this.collection.set(sidecar.uri, sidecarProblems(checked));
    this.showRegistry(document.uri, checked.registry);
  }

  private showRegistry(article: Uri, registry: RegistryState | undefined): void {
    const before = this.registryOf.get(article.toString());
    if (registry) this.registryOf.set(article.toString(), registry.uri);
    else this.registryOf.delete(article.toString());
    if (registry) this.collection.set(registry.uri, yamlProblems(registry.source, registry.current.issues));
    // It is shown for as long as it backs an open article.
    const isUsed = [...this.registryOf.values()].some((uri) => uri.toString() === before?.toString());
    if (before && !isUsed) this.collection.delete(before);
  }

  private clear(article: Uri): void {
    this.collection.delete(article);
    this.collection.delete(privateSidecarUriOf(article));
    const sidecar = this.sidecarOf.get(article.toString());
    if (sidecar) this.collection.delete(sidecar);
    this.sidecarOf.delete(article.toString());
    this.showRegistry(article, undefined);
  }
}

/** Information severity, unless data is at risk: a finding that no longer fits is work, not an error of the text. */
function articleProblems({ map, review }: CheckedDocument): Diagnostic[] {
  return review.annotations.flatMap((reviewed) => {
    const { place } = reviewed;
    const message = place.range && changeWords(reviewed, sliceOf(map.text, place.range));
    if (!place.range || message === null) return [];
    const problem = new Diagnostic(
      map.editorRange(place.range),
      linesForWorkbench(message),
      DiagnosticSeverity.Information,
    );
    // No code and nothing related: it stands above the card when the pointer rests there, and the card has the link.
    problem.source = 'Copydesk';
    return [problem];
  });
}

/** Of a part of the article nothing is said: the other place may stand in the rest. */
function nameProblems(checked: CheckedDocument): Diagnostic[] {
  const { document, map, review, isPartial } = checked;
  if (isPartial) return [];
  return review.slips.map((slip) => {
    const problem = new Diagnostic(
      map.editorRange(slip),
      linesForWorkbench(slipInWords(slip)),
      DiagnosticSeverity.Information,
    );
    problem.source = 'Copydesk';
    problem.code = slip.code;
    const { words, range, entry } = slip.other;
    const place = range
      ? new Location(document.uri, map.editorRange(range))
      : entry !== null && entryPlace(checked, entry);
    if (place)
      problem.relatedInformation = [new DiagnosticRelatedInformation(place, forWorkbench(`“${words}”`))];
    return problem;
  });
}

/** Figures of which the article states something that does not hold: at the first place, with the others. */
function relationProblems({ document, map, review }: CheckedDocument): Diagnostic[] {
  return review.relations.flatMap((relation) => {
    const [first, ...others] = relation.places;
    if (relation.severity === null) return [];
    const problem = new Diagnostic(
      map.editorRange(first),
      linesForWorkbench(relationInWords(map.text, relation)),
      severities[relation.severity],
    );
    problem.source = 'Copydesk';
    problem.code = 'figures-disagree';
    problem.relatedInformation = others.map(
      (place) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, map.editorRange(place)),
          forWorkbench(withWordsAround(map.text, place)),
        ),
    );
    return [problem];
  });
}

function sidecarProblems({ review, sidecar }: CheckedDocument): Diagnostic[] {
  // While the YAML is broken only its own errors have a place in it. A re-check is shown at its passage, once.
  const issues: readonly Issue[] = sidecar.current.parses
    ? review.issues.filter(({ code }) => code !== 're-check')
    : sidecar.current.issues;
  return yamlProblems(sidecar.source, issues);
}

function yamlProblems(source: string, issues: readonly Issue[]): Diagnostic[] {
  const placeIn = lineColumnsIn(source);
  return issues.map(({ severity, code, message, range }) => {
    const problem = new Diagnostic(
      firstLineOf(source, placeIn, range),
      linesForWorkbench(message),
      severities[severity],
    );
    problem.source = 'Copydesk';
    problem.code = code;
    return problem;
  });
}
