// Runs inside the extension host, in place of tests: measures the cards of the people of one article, `hover.txt`, beside
// a long `people.yaml` and the lists that a `copydesk.yaml` names.
import * as vscode from 'vscode';
import type { Testing } from '../../../src/extension.ts';
import { prefix, type Measured, type Stall } from './lines.ts';
import { calm, processorMs, StallWatch } from './stalls.ts';

const rounds = 10;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Testing>('copydesk.copydesk');
  if (!extension) throw new Error('copydesk.copydesk is not among the extensions');
  const testing = await extension.activate();
  await calm();
  const top = vscode.workspace.workspaceFolders?.[0].uri ?? vscode.Uri.file('/');
  const opening = new StallWatch();
  const started = performance.now();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(top, 'hover.txt'));
  await vscode.window.showTextDocument(document);
  await answered(testing, document);
  const openingMs = performance.now() - started;
  const openingStall = opening.end();
  // The index of the folder is built once somebody asks.
  await testing.index.start();
  await calm();

  const { review, map } = (await testing.articles.current(document)) ?? {};
  const people = (review?.people ?? []).filter(({ detected }) => detected !== null);
  const places = people.map(
    ({ mentions }) => map?.position(mentions[0].start + 1) ?? new vscode.Position(0, 0),
  );
  const first: Stall[] = [];
  const again: Stall[] = [];
  for (const place of places) first.push(await hover(testing, document, place));
  for (let round = 0; round < rounds; round += 1)
    for (const place of places) again.push(await hover(testing, document, place));

  const registryStall = await readingRegistry(testing, document, vscode.Uri.joinPath(top, 'people.yaml'));
  const measured: Measured = {
    what: 'hover',
    people: people.length,
    registry: people.filter(({ kept }) => kept === 'registry').length,
    listed: people.filter(({ taken, offered }) => taken !== null || offered.length > 0).length,
    first,
    again,
    openingMs,
    openingStall,
    registryStall,
  };
  console.log(prefix + JSON.stringify(measured));
}

/** Waits until the lists have been asked about everybody. */
async function answered({ articles }: Testing, document: vscode.TextDocument): Promise<void> {
  for (;;) {
    const { checked, isAsking } = await articles.answered(document, 1_000);
    if (checked && !checked.isPartial && !isAsking) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function hover(
  { cards }: Testing,
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<Stall> {
  const source = new vscode.CancellationTokenSource();
  const worked = processorMs();
  const started = performance.now();
  const card = await cards.provideHover(document, place, source.token);
  const took = { ms: performance.now() - started, processorMs: processorMs() - worked };
  if (!card) throw new Error(`There is no card at ${String(place.line)}:${String(place.character)}.`);
  return took;
}

/** Writes the registry anew and waits for the review with it. */
async function readingRegistry(
  { articles }: Testing,
  document: vscode.TextDocument,
  registry: vscode.Uri,
): Promise<Stall> {
  const bytes = await vscode.workspace.fs.readFile(registry);
  await calm();
  const watch = new StallWatch();
  const changed = new Promise<void>((resolve) => {
    const listener = articles.onDidReview((checked) => {
      if (checked.document !== document) return;
      listener.dispose();
      resolve();
    });
  });
  const text = new TextDecoder().decode(bytes);
  await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(`${text}# changed\n`));
  await changed;
  return watch.end();
}
