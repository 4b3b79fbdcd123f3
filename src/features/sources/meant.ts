import { ThemeIcon, type QuickPickItem } from 'vscode';
import { byUse, sourceUses } from '../../core/review/sources/restingOn.ts';
import { sourceTitle } from '../../core/review/sources/named.ts';
import type { SourceEntry } from '../../core/sidecar/schema.ts';
import { restsInWords, whatSource } from '../../core/wording/sources.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import { sourceIcon } from '../../shared/presentation.ts';
import { isSourceRef } from '../../shared/refs.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';

/** The source of a row; else one that is asked for, the one in hand first. `undefined` where the question is waved away. */
export async function sourceMeant(
  checked: CheckedDocument,
  argument: unknown,
  inHand: SourceInHand,
  title: string,
): Promise<SourceEntry | undefined> {
  const { sources } = checked.review.sidecar;
  if (isSourceRef(argument)) {
    const found = sources.find(({ id }) => id === argument.key);
    if (found) return found;
    throw new UserError('This source is not in the annotations file any more.');
  }
  if (sources.length === 0)
    throw new UserError('This article has no sources yet. Take one in hand first, or add one to a finding.');
  const held = inHand.of(checked.document.uri)?.source;
  const uses = byUse(sourceUses(checked.review));
  type Item = QuickPickItem & { source: SourceEntry };
  const items = [
    ...uses.filter(({ source }) => source.id === held),
    ...uses.filter(({ source }) => source.id !== held),
  ].map((use): Item => ({
    label: sourceTitle(use.source),
    description: [whatSource(use.source), restsInWords(use)].filter((part) => part !== '').join(' · '),
    iconPath: new ThemeIcon(sourceIcon(use.source)),
    source: use.source,
  }));
  return (await pickOne(items, { title, placeHolder: 'Which source?', matchOnDescription: true }))?.source;
}
