import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ReviewedAnnotation, ReviewedPerson, Suggestion } from '../../core/review/review.ts';
import { shorten } from '../../core/review/shorten.ts';
import { sliceOf } from '../../core/model.ts';
import type { Conflict } from '../../core/sidecar/schema.ts';
import type { CheckedArticle } from '../../services/articleSession.ts';
import { findingLabel, markLooks, markOf, themeColor } from '../../shared/presentation.ts';
import type { Ref } from '../../shared/refs.ts';
import { idOf, type GroupNode, type Node } from './nodes.ts';

/** How a node looks. A node whose part is gone from the review, in the moment before a refresh, is empty. */
export function itemOf(node: Node, checked: CheckedArticle | undefined): TreeItem {
  const item =
    node.kind === 'group' ? groupItem(node) : ((checked && leafItem(node, checked)) ?? new TreeItem(''));
  item.id = idOf(node);
  return item;
}

function groupItem({ name, icon, children, isOpen }: GroupNode): TreeItem {
  const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(name, state);
  item.description = String(children.length);
  item.contextValue = 'group';
  if (icon) item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: `${name}, ${String(children.length)}` };
  return item;
}

function leafItem(node: Ref, checked: CheckedArticle): TreeItem | undefined {
  const { review } = checked;
  switch (node.kind) {
    case 'annotation': {
      const reviewed = review.annotations.find(({ key }) => key === node.key);
      return reviewed && withReveal(annotationItem(reviewed, checked), node);
    }
    case 'suggestion': {
      const suggestion = review.suggestions.find(({ key }) => key === node.key);
      return suggestion && withReveal(suggestionItem(suggestion, checked), node);
    }
    case 'person': {
      const person = review.people.find(({ id }) => id === node.key);
      return person && withReveal(personItem(person), node);
    }
    case 'conflict': {
      const conflict = review.sidecar.conflicts.at(node.index);
      return conflict && conflictItem(conflict);
    }
  }
}

function withReveal(item: TreeItem, node: Ref): TreeItem {
  item.command = { command: 'copydesk.revealItem', title: 'Go to Passage', arguments: [node] };
  return item;
}

/** The words tell the rows apart, the icon says what was found; finding and speaker follow where there is room. */
function annotationItem(reviewed: ReviewedAnnotation, { map }: CheckedArticle): TreeItem {
  const { annotation, status, place, speaker } = reviewed;
  const look = markLooks[markOf(status, annotation)];
  const finding = findingLabel(annotation);
  const saysMoreThanFinding = !['checked', 'to fix', 'unresolved'].includes(status);
  const label = finding === null || saysMoreThanFinding ? look.label : finding;
  const words =
    annotation.summary ??
    shorten(place.range ? sliceOf(map.text, place.range) : annotation.selector.exact, 70);
  const item = new TreeItem(words);
  item.iconPath = new ThemeIcon(look.icon, themeColor(look.color));
  item.contextValue = `annotation ${status}`;
  const said = [...new Set([label, finding, speaker])].filter((part) => part !== null);
  item.description = said.join(' · ');
  item.tooltip = `${words}\n${said.join(' · ')}`;
  item.accessibilityInformation = { label: `${annotation.kind}: ${ended(words)} ${said.join(', ')}` };
  return item;
}

/** With a full stop where the words have no end of their own. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function suggestionItem({ claim, speaker }: Suggestion, { map }: CheckedArticle): TreeItem {
  const words = shorten(sliceOf(map.text, claim), 90);
  const item = new TreeItem(words);
  item.description = speaker ?? '';
  item.iconPath = new ThemeIcon('lightbulb');
  item.contextValue = 'suggestion';
  item.tooltip = sliceOf(map.text, claim);
  item.accessibilityInformation = {
    label: `Suggestion: ${words}${speaker === null ? '' : `, said by ${speaker}`}`,
  };
  return item;
}

function personItem(person: ReviewedPerson): TreeItem {
  const item = new TreeItem(person.name);
  item.description = person.role ?? '';
  const isChecked = person.status === 'checked';
  item.iconPath = isChecked ? new ThemeIcon('verified', themeColor('checked')) : new ThemeIcon('person');
  item.contextValue = person.unnamed ? 'person unnamed' : 'person named';
  const places = person.mentions.filter(({ form }) => form === 'name').length;
  const mentioned =
    places === 0 ? 'not mentioned' : places === 1 ? 'mentioned once' : `mentioned ${String(places)} times`;
  const state = isChecked
    ? 'name checked'
    : person.status === 're-check'
      ? 'name to check again'
      : 'name not checked';
  item.tooltip = [person.name, person.role, `${mentioned}, ${state}`]
    .filter((part) => part !== null)
    .join('\n');
  item.accessibilityInformation = {
    label: `${person.name}, ${person.role === null ? '' : `${person.role}, `}${mentioned}, ${state}`,
  };
  return item;
}

function conflictItem({ annotation, person, source, field }: Conflict): TreeItem {
  const item = new TreeItem(
    `${annotation ?? person ?? source ?? 'The file'}: ${field ?? 'deleted on one side'}`,
  );
  item.description = 'two people changed it';
  item.iconPath = new ThemeIcon('git-merge', themeColor('attention'));
  item.contextValue = 'conflict';
  return item;
}
