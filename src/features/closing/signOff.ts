import { ThemeIcon, type Disposable, type Memento, type QuickPickItem } from 'vscode';
import { localMoment } from '../../core/moment.ts';
import type { LeftOpen, ReviewedSignoff } from '../../core/review/closing/signoffs.ts';
import type { WaivedWork } from '../../core/review/decide/signOff.ts';
import { isOpenWork } from '../../core/review/review.ts';
import { leftInWords, signoffInWords } from '../../core/wording/closing.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import { statusLabels } from '../../core/wording/statuses.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import type { GitIgnore } from '../../services/gitIgnore.ts';
import { mention } from '../../services/messages.ts';
import type { PrivateFiles } from '../../services/privateFiles.ts';
import { pickOne, pickOrType, pickMany } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';
import { offerToIgnore } from './keptPrivate.ts';

/** Offered before anybody has signed off as anything. */
const usualRoles = ['research', 'copy desk', 'editor', 'legal'];

interface SigningTools {
  readonly desk: Desk;
  readonly engine: Engine;
  readonly privateFiles: PrivateFiles;
  readonly gitIgnore: GitIgnore;
  readonly memento: Memento;
}

/** Signs the article off as it stands, in a role. */
export const registerSignOff = (
  edge: RowCommands,
  targets: Targets,
  { desk, engine, privateFiles, gitIgnore, memento }: SigningTools,
  drafts: Drafts,
): Disposable =>
  edge.register('copydesk.signOff', async (argument) => {
    const checked = await targets.editable(argument);
    const { leftOpen, signoffsOf } = await engine.closing();
    const now = localMoment(new Date());
    const left = leftOpen(checked.review, now);
    const role = await askRole(checked, left, signoffsOf(checked), drafts);
    if (role === undefined) return;
    const waived = await askWaived(checked, left, drafts);
    if (!waived) return;
    const stays = leftInWords(left) ?? 'nothing is open';
    const why = waived.length === 0 ? '' : `, ${String(waived.length)} waived`;
    const items = [
      {
        label: `Sign Off as ${role}`,
        detail: stays + why,
        iconPath: new ThemeIcon('pass'),
        isYes: true,
      },
      {
        label: 'Not Yet',
        description: 'nothing is written',
        iconPath: new ThemeIcon('circle-slash'),
        isYes: false,
      },
    ];
    const question = {
      title: 'Sign Off',
      placeHolder: 'It holds for the text as it is now, and is void when that changes',
    };
    if (!(await pickOne(items, question))?.isYes) return;
    const { uri } = checked.document;
    const wasThere = await privateFiles.exists(uri);
    const isSaved = await desk.sign(checked, 'Sign off', ({ signOff }, who) =>
      signOff(checked, role, waived, who, now),
    );
    if (isSaved) mention(`Signed off as ${role}.`, 6000);
    if (!wasThere && (await privateFiles.exists(uri))) await offerToIgnore(uri, gitIgnore, memento);
  });

async function askRole(
  checked: CheckedDocument,
  open: LeftOpen,
  signoffs: readonly ReviewedSignoff[],
  drafts: Drafts,
): Promise<string | undefined> {
  const roles = [
    ...new Set([
      ...signoffs
        .map(({ signoff }) => signoff.role ?? '')
        .filter(Boolean)
        .reverse(),
      ...usualRoles,
    ]),
  ];
  const items = roles.map((role): QuickPickItem & { role: string } => {
    const last = signoffs.findLast(({ signoff }) => signoff.role === role);
    return { label: role, description: last ? signoffInWords(last) : '', role };
  });
  const left = leftInWords(open);
  const question = {
    title: left === null ? 'Sign Off: nothing is open' : `Sign Off: ${left}`,
    placeHolder: 'As what: choose, or type another role',
  };
  const answer = await pickOrType(items, question, drafts.of('role', checked.document.uri.toString(), ''));
  if (!answer) return undefined;
  return 'typed' in answer ? answer.typed : answer.item.role;
}

/** What of the open work may stay open; `undefined` where the question was waved away. */
async function askWaived(
  checked: CheckedDocument,
  { annotations }: LeftOpen,
  drafts: Drafts,
): Promise<readonly WaivedWork[] | undefined> {
  if (annotations.length === 0) return [];
  const items = annotations.map((reviewed) => ({
    label: annotationNamed(checked, reviewed),
    description: isOpenWork(reviewed.status) ? statusLabels[reviewed.status] : 'Checked, but a query waits',
    detail: reviewed.annotation.summary ?? '',
    reviewed,
  }));
  const picked = await pickMany(items, {
    title: 'Sign Off: Waive',
    placeHolder: 'Tick what may stay open; Enter without a tick waives nothing',
  });
  if (!picked) return undefined;
  const waived: WaivedWork[] = [];
  for (const { reviewed, label } of picked) {
    const why = await askText(`Waive ${label}`, 'Why it may stay open', waived.at(-1)?.why ?? '', {
      draft: drafts.of('why waived', checked.document.uri.toString(), reviewed.key),
    });
    if (why === cancelled) return undefined;
    waived.push({ reviewed, why });
  }
  return waived;
}
