import * as vscode from 'vscode';
import type { LookedFor } from '../../src/core/lookup/candidates.ts';
import type { Found, LookUpProblem } from '../../src/core/lookup/problems.ts';
import { soughtIn } from '../../src/core/lookup/typed.ts';
import { lookUpProblemInWords } from '../../src/core/wording/lookUp.ts';
import { usualLimits } from '../../src/services/lookUp/asking.ts';
import { LookUp } from '../../src/services/lookUp/lookUp.ts';
import { placesOn, wikiFile, type LoggedRequest, type Scenario } from '../lookUp/scenarios.ts';
import { portrait } from '../lookUp/world.ts';
import { deepEqual, equal, eventually, match, ok } from './harness/assert.ts';
import { closeAll, open, read, reviewed, scratch, testing } from './harness/scratch.ts';
import { ferry, sidecarOf } from './harness/stories.ts';

const okafor: LookedFor = {
  name: 'Helen Okafor',
  published: '2026-06-17',
  role: 'director of the authority',
};
/** A browser asks as itself, and is told neither where a server sends on to nor anything that may not be read. */
const inBrowser = typeof process === 'undefined';
const never = new AbortController().signal;

async function wiki(): Promise<string> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const { origin } = JSON.parse((await read(vscode.Uri.joinPath(folder.uri, wikiFile))) ?? '{}') as {
    origin: string;
  };
  return origin;
}

const requests = async (scenario: Scenario): Promise<LoggedRequest[]> =>
  (await fetch(`${await wiki()}/${scenario}/log`)).json() as Promise<LoggedRequest[]>;

async function lookUpOn(scenario: Scenario): Promise<LookUp> {
  const places = placesOn(await wiki(), scenario);
  const limits = {
    ...usualLimits,
    dataBytes: 1_000_000,
    ...(scenario.startsWith('silent') ? { seconds: 1 } : {}),
  };
  return new LookUp(
    () => places,
    { name: 'Copydesk/test', header: inBrowser ? 'Api-User-Agent' : 'User-Agent' },
    limits,
  );
}

const found = <T>(got: Found<T>): T => {
  if ('problem' in got) throw new Error(lookUpProblemInWords(got.problem));
  return got.found;
};

/** Has the look-ups of the extension itself ask there. */
async function askAt(scenario: Scenario): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  const target = vscode.ConfigurationTarget.Global;
  for (const [name, address] of Object.entries(placesOn(await wiki(), scenario)))
    await settings.update(`lookUp.${name}`, address, target);
}

describe('A look-up', () => {
  afterEach(closeAll);
  after(async () => {
    const settings = vscode.workspace.getConfiguration('copydesk');
    for (const name of ['wikidata', 'wikipedia', 'commons', 'images'])
      await settings.update(`lookUp.${name}`, undefined, vscode.ConfigurationTarget.Global);
  });

  it('finds who is meant, and all that is to be filed', async () => {
    const lookUp = await lookUpOn('fine');
    const [first] = found(await lookUp.candidates(soughtIn('Helen Okafor'), okafor, never));
    equal(first.item.id, 'Q1001');
    const person = found(await lookUp.person(first.item, never));
    equal(person.page?.revision, 12_345);
    ok(person.image);
    const image = found(await lookUp.image(person.image, never));
    deepEqual([...image.bytes], [...portrait]);
  });

  const failures: readonly [Scenario, LookUpProblem['why']][] = [
    ['silent', 'late'], ['silent-body', 'late'], ['hang-up', 'unreachable'], ['too-many', 'too many'],
    ['too-many-seconds', 'too many'], ['too-many-date', 'too many'], ['unavailable', 'busy'], ['broken', 'broken'],
    ['forbidden', 'refused'], ['maxlag', 'busy'], ['maxlag-bare', 'busy'], ['ratelimited', 'too many'], ['error', 'error'],
    ['page', 'no data'], ['cut-off', 'no data'], ['nothing', 'no data'], ['huge', 'too long'], ['sent-on-away', 'sent on'],
    ['sent-on-in-circles', 'sent on'],
  ]; // prettier-ignore
  for (const [scenario, why] of failures)
    it(`says one thing where the server is ${scenario}`, async () => {
      const got = await (await lookUpOn(scenario)).candidates(soughtIn('Helen Okafor'), okafor, never);
      ok('problem' in got, 'something was found');
      equal(got.problem.why, why);
      if (scenario === 'too-many-seconds') match(lookUpProblemInWords(got.problem), /in 37 seconds/);
    });

  it('follows no server in a browser, which does not say where to, and elsewhere only to itself', async () => {
    const got = await (await lookUpOn('sent-on-here')).candidates(soughtIn('Helen Okafor'), okafor, never);
    equal('problem' in got ? got.problem.why : 'found', inBrowser ? 'sent on' : 'found');
  });

  it('files what is chosen, with source, licence and date, and the image beside it', async () => {
    await askAt('fine');
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { review } = await open(article);
    const person = review.people.find(({ name }) => name === 'Helen Okafor');
    ok(person);
    const ref = { article: article.toString(), kind: 'person', key: person.id };
    const { keepIn } = await testing();
    await keepIn.remember('sidecar');
    const done = vscode.commands.executeCommand('copydesk.lookUpPerson', ref);
    const yaml = await eventually('the facts on file', async () => {
      // What is offered first, and all that is ticked, is taken.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return read(sidecar);
    });
    await done;
    match(yaml, /bio: >-\n\s+Helen Ada Okafor is an American official/);
    match(yaml, /born: 1958-04-12\n/);
    match(yaml, /- title: member of the Port Avery Council\n\s+from: 2006-01-03\n\s+to: 2014-01-03\n/);
    match(yaml, /wikidata: Q1001\n/);
    match(yaml, /image: media\/helen-okafor\.png\n/);
    match(yaml, /licence: CC BY-SA 4\.0\n/);
    match(yaml, /licence: CC0 1\.0\n/);
    match(yaml, /licence: CC BY-SA 4\.0, Ann & Co\n/);
    match(yaml, /url: \S+title=Helen_Okafor&oldid=12345\n/);
    ok(!/trustee|bank|married|Vale/i.test(yaml), yaml);
    const image = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'media/helen-okafor.png'));
    deepEqual([...image], [...portrait]);

    const { sidecars } = await testing();
    await sidecars.undo(article);
    await reviewed('nothing on file', article, (checked) =>
      checked.review.people.every(({ entry }) => entry === null),
    );
  });

  it('says who asks, in each kind of host', async () => {
    const asked = (await requests('fine')).filter(({ url }) => url.includes('wbsearchentities'));
    const names = asked.map(({ userAgent, apiUserAgent }) => (inBrowser ? apiUserAgent : userAgent));
    ok(
      names.some((name) => /^Copydesk\/\d+\.\d+\.\d+ \(/.test(name)),
      names.join('\n'),
    );
  });

  it('that fails changes nothing', async () => {
    await askAt('ratelimited');
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { review } = await open(article);
    const person = review.people.find(({ name }) => name === 'Helen Okafor');
    ok(person);
    const before = (await requests('ratelimited')).length;
    const ref = { article: article.toString(), kind: 'person', key: person.id };
    void vscode.commands.executeCommand('copydesk.lookUpPerson', ref);
    await eventually('a question to the server', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await requests('ratelimited')).length > before;
    });
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    deepEqual(names, ['ferry.txt']);
  });
});
