import { commands, Disposable, QuickPickItemKind, type QuickPickItem } from 'vscode';
import { grown } from '../../core/review/checking/grow.ts';
import { isOfKind } from '../../core/review/checking/stops.ts';
import { checkingKeys } from '../../core/wording/checkingKeys.ts';
import { pickOne } from '../../shared/asking.ts';
import { commandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import { Targets } from '../../shared/targets.ts';
import { keysOf, type Keys } from './keys.ts';
import { Mode, type ModeTools } from './mode.ts';
import { registerWhatChanged, type SinceTools } from './sinceSignOff.ts';

/** Checking without the mouse: a walk through the article by single keys. */
export function registerChecking(
  tools: ModeTools,
  since: SinceTools,
  rows: Rows,
  edge: Commands,
): Disposable {
  const mode = new Mode(tools);
  const targets = new Targets(tools.articles, rows);
  const keys = keysOf(mode, edge);
  return Disposable.from(
    mode,
    edge.register('copydesk.startChecking', (argument) =>
      mode.start(() => targets.editable(), isByLockingKey(argument)),
    ),
    edge.register('copydesk.stopChecking', () => mode.stop()),
    edge.register('copydesk.showCheckingKeys', showKeys),
    registerWhatChanged(mode, new RowCommands(edge, rows), targets, since),
    registerSaying(keys),
    registerAsking(keys),
    registerWalking(keys),
  );
}

/** What the key that begins passes, as package.json has it: it locks the editor before this extension may be awake. */
const isByLockingKey = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'isLocked' in argument && argument.isLocked === true;

const registerSaying = ({ saying, walking }: Keys): Disposable =>
  Disposable.from(
    saying.register('copydesk.tickItem', ({ ticking }) => ticking.tick('source')),
    saying.register('copydesk.tickAsKnown', ({ ticking }) => ticking.tick('knowledge')),
    saying.register('copydesk.tickAsReported', ({ ticking }) => ticking.tick('reporter')),
    saying.register('copydesk.tickFromTape', ({ ticking }) => ticking.tickBy('tape')),
    saying.register('copydesk.tickFromTranscript', ({ ticking }) => ticking.tickBy('transcript')),
    saying.register('copydesk.tickFromNotes', ({ ticking }) => ticking.tickBy('notes')),
    saying.register('copydesk.tickFromPrint', ({ ticking }) => ticking.tickBy('print')),
    saying.register('copydesk.tickRepeats', ({ ticking }) => ticking.tickRepeats()),
    saying.register('copydesk.readSentence', ({ ticking }) => ticking.readSentence()),
    saying.register('copydesk.opinionItem', ({ ticking }) => ticking.opinion()),
    saying.register('copydesk.setItemAside', ({ ticking }) => ticking.setAside()),
    walking.register('copydesk.undoItem', ({ round }) => round.undo()),
  );

const registerAsking = ({ asking }: Keys): Disposable =>
  Disposable.from(
    asking.register('copydesk.correctItem', (going) => going.asking.correct()),
    asking.register('copydesk.queryItem', (going) => going.asking.query()),
    asking.register('copydesk.noteItem', (going) => going.asking.note()),
    asking.register('copydesk.takeSourceHere', async () => {
      await commands.executeCommand(commandId('takeSource'));
    }),
  );

const registerWalking = ({ walking }: Keys): Disposable =>
  Disposable.from(
    walking.register('copydesk.nextItem', ({ round }) => round.goOn()),
    walking.register('copydesk.previousItem', ({ round }) => {
      if (!round.go(-1)) round.say('Nothing is left.');
    }),
    walking.register('copydesk.nextSentence', ({ round }) => {
      if (!round.go(1, round.walk.isOfOtherSentence)) round.say('No other sentence has anything left.');
    }),
    walking.register('copydesk.previousSentence', ({ round }) => {
      const first = round.walk.sentenceBefore();
      if (first) round.goTo(first);
      else round.say('No other sentence has anything left.');
    }),
    walking.register('copydesk.nextOfKind', ({ round }) => {
      const item = round.walk.atHand.stop?.item;
      if (!item || !round.go(1, isOfKind(item.kind))) round.say('No other of this kind is left.');
    }),
    walking.register('copydesk.growItem', ({ round }) => {
      const wider = grown(round.checked.review, round.walk.atHand.range);
      if (wider) round.stand(round.walk.chosen(wider));
      else round.say('There are no more words to take.');
    }),
    walking.register('copydesk.walkHardlyFacts', ({ round }) => {
      const hardlyFacts = !round.walk.wanted.hardlyFacts;
      round.walk.wanted = { ...round.walk.wanted, hardlyFacts };
      round.say(hardlyFacts ? 'Stops also at what is hardly a fact.' : 'Passes by what is hardly a fact.');
    }),
    walking.register('copydesk.walkSettled', ({ round }) => {
      const settled = !round.walk.wanted.settled;
      round.walk.wanted = { ...round.walk.wanted, settled };
      round.say(settled ? 'Stops also at what is done.' : 'Passes by what is done.');
    }),
    // Any other key would make VS Code offer to make the article writable.
    walking.register('copydesk.ignoreKey', ({ round }) => round.showCard()),
  );

/** Lists the keys; one that is chosen is pressed. */
async function showKeys(): Promise<void> {
  type Item = QuickPickItem & { command?: string };
  const items = checkingKeys.flatMap(([group, keys]): Item[] => [
    { label: group, kind: QuickPickItemKind.Separator },
    ...keys.map(({ command, keys: names, does }) => ({
      label: names.join(', '),
      description: does,
      command: `copydesk.${command}`,
    })),
  ]);
  const picked = await pickOne(items, {
    title: 'Keys of Checking',
    placeHolder: 'Enter does what the key does',
    matchOnDescription: true,
  });
  if (picked?.command !== undefined) await commands.executeCommand(picked.command);
}
