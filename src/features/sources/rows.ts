import type { Review } from '../../core/review/review.ts';
import { byUse, sourceUses, type SourceUse } from '../../core/review/sources/restingOn.ts';
import { sourceTitle } from '../../core/review/sources/named.ts';
import type { Scale } from '../../core/sidecar/rules/scale.ts';
import type { SourceEntry } from '../../core/sidecar/schema.ts';
import { shorten } from '../../core/shorten.ts';
import { standingLabel } from '../../core/wording/statuses.ts';
import { restsInWords, whatSource } from '../../core/wording/sources.ts';
import { lookOf, sourceIcon } from '../../shared/presentation.ts';
import type { AnnotationRef, PersonRef, SourceRef } from '../../shared/refs.ts';

/** Letters of a title: beside it stands what rests on it, at the side bar's width of the beginning. */
const longestTitle = 26;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** For who hears it. */
  readonly spoken: string;
  /** Codicon id. */
  readonly icon: string;
}

/** What the manifest's menus tell rows by. */
export const sourceRowKinds = ['source', 'source in hand'] as const;

/** A source; the commands of its menu take it as the ref that it is. */
export interface SourceRow extends Row, SourceRef {
  readonly rowKind: (typeof sourceRowKinds)[number];
  readonly children: readonly RestingRow[];
}

/** What rests on it. */
export interface RestingRow extends Row {
  readonly ref: AnnotationRef | PersonRef;
}

/** The one in hand first, then the most used; those that nothing rests on say so. */
export function sourceRows(
  article: string,
  review: Review,
  { held, isPinned }: { readonly held: string | null; readonly isPinned: boolean },
): SourceRow[] {
  const uses = byUse(sourceUses(review));
  const isHeld = ({ source }: SourceUse): boolean => source.id === held;
  return [...uses.filter(isHeld), ...uses.filter((use) => !isHeld(use))].map((use): SourceRow => {
    const { source } = use;
    const hand = isHeld(use) ? (isPinned ? 'in hand, pinned' : 'in hand') : '';
    const description = [hand, restsInWords(use), whatSource(source)]
      .filter((part) => part !== '')
      .join(' · ');
    return {
      article,
      kind: 'source',
      key: source.id,
      rowKind: isHeld(use) ? 'source in hand' : 'source',
      id: `${article} source ${source.id}`,
      label: shorten(sourceTitle(source), longestTitle),
      description,
      tooltip: tooltipOf(source),
      spoken: `Source ${sourceTitle(source)}, ${description}`,
      icon: isHeld(use) ? 'magnet' : sourceIcon(source),
      children: restingOn(article, use, review.scale),
    };
  });
}

function restingOn(
  article: string,
  { source, annotations, people, names }: SourceUse,
  scale: Scale,
): RestingRow[] {
  return [
    ...annotations.map((reviewed): RestingRow => {
      const { annotation, status, key } = reviewed;
      const label = shorten(annotation.selector.exact);
      const evidence = (annotation.sources ?? []).find((one) => one.source === source.id);
      const description = [standingLabel(reviewed, scale), evidence?.locator].filter(Boolean).join(' · ');
      return {
        ref: { article, kind: 'annotation', key },
        id: `${article} source ${source.id} annotation ${key}`,
        label,
        description,
        tooltip: annotation.selector.exact,
        spoken: `${label}, ${description}`,
        icon: lookOf(status, annotation, scale).icon,
      };
    }),
    ...names.map(({ form, person }): RestingRow => ({
      ref: { article, kind: 'person', key: person.id },
      id: `${article} source ${source.id} name ${person.id} ${form}`,
      label: form,
      description: 'name as printed',
      tooltip: form,
      spoken: `Name ${form}, as printed`,
      icon: 'tag',
    })),
    ...people.map(({ id, name }): RestingRow => ({
      ref: { article, kind: 'person', key: id },
      id: `${article} source ${source.id} person ${id}`,
      label: name,
      description: 'bio',
      tooltip: name,
      spoken: `Bio of ${name}`,
      icon: 'person',
    })),
  ];
}

const tooltipOf = (source: SourceEntry): string =>
  [
    sourceTitle(source),
    source.url,
    source.archived === undefined ? undefined : `Archived: ${source.archived}`,
    source.accessed === undefined ? undefined : `Read ${source.accessed}`,
    source.licence,
    `Called ${source.id} in the file`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
