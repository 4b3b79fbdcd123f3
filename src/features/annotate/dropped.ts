import type { Disposable } from 'vscode';
import { localDay } from '../../core/moment.ts';
import { droppedSources } from '../../core/review/sources/dropped.ts';
import { givenSource } from '../../core/review/sources/given.ts';
import type { SourceEntry } from '../../core/sidecar/schema.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { droppedIn } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Adds the links and files that were dropped on a row to what its finding rests on. */
export function registerDropped(edge: RowCommands, targets: Targets, desk: Desk): Disposable {
  return edge.register('copydesk.addDropped', async (argument) => {
    const { checked, reviewed } = await targets.annotation(argument);
    const dropped = droppedIn(argument);
    const words = dropped ? droppedSources(dropped, checked.document.uri.toString()) : [];
    if (words.length === 0)
      throw new UserError(
        'That is no link. Drop the address of a page, or a file, on the row of an annotation.',
      );
    const today = localDay(new Date());
    const listed: SourceEntry[] = [...checked.review.sidecar.sources];
    const given = words.flatMap((one) => {
      const source = givenSource(one, { sources: listed, today });
      if (source?.filed) listed.push(source.filed);
      return source ?? [];
    });
    const evidence = given.map(({ id, filed, locator }) => ({
      evidence: { source: id, ...(locator === null ? {} : { locator }) },
      filed,
    }));
    const isSaved = await desk.decide(checked, 'Add source', ({ addSources }) =>
      addSources(checked, reviewed, evidence),
    );
    const what = given.length > 1 ? `${String(given.length)} sources` : 'Source';
    if (isSaved) mention(`${what} added: ${annotationNamed(checked, reviewed)}`, 6000);
  });
}
