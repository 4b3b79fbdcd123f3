import assert from 'node:assert/strict';
import { ferry } from './articles.ts';
import { useDesk } from './desks.ts';
import type { Desk } from './harness.ts';

const passage = 'ridership fell by 12 percent last year';
const sidecar = (name: string) => ({
  [`${name}.annotations.yaml`]: `version: 1
annotations:
  - id: a-rider
    kind: claim
    selector:
      exact: "${passage}"
      prefix: "against the plan, said "
      suffix: ". “Nobody has shown"
      start: ${ferry.indexOf(passage)}
      end: ${ferry.indexOf(passage) + passage.length}
    verdict: needs-correction
    correction: "ridership fell by 10 percent last year"
    notes:
      - text: The annual report has 10 percent.
`,
});

async function openArticle(desk: Desk, name: string): Promise<void> {
  await desk.open(name);
  await desk.untilLanguageMode('News Article');
  await desk.openContainer('Copydesk');
  await desk.untilRow('ridership fell');
}

describe('The end of the day', () => {
  const desk = useDesk({
    files: {
      'made.txt': ferry.replace('12 percent', '10 percent'),
      ...sidecar('made.txt'),
      'asked.txt': ferry,
      ...sidecar('asked.txt'),
      'signed.txt': ferry,
      ...sidecar('signed.txt'),
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });
  it('confirms all corrections made, and says which', async () => {
    await openArticle(desk(), 'made.txt');
    await desk().runCommand('Copydesk: Confirm All Corrections Made');
    await desk().until('the question', async () =>
      (await desk().notifications()).includes('1 correction made'),
    );
    await desk().screenshot('closing-confirm-made');
    await desk().answerNotification('Confirm 1');
    const yaml = await desk().untilFile('made.txt.annotations.yaml', 'verdict: confirmed');
    assert.match(yaml, /exact: "ridership fell by 10 percent last year"/);
  });

  it('keeps who was asked to respond, and what they said', async () => {
    await openArticle(desk(), 'asked.txt');
    await desk().select(passage);
    await desk().runCommand('Copydesk: Ask for Response');
    await desk().quickInputShows('Who was asked');
    await desk().screenshot('closing-asked');
    await desk().pick('Victor Lindqvist');
    await desk().quickInputShows('How they were asked');
    await desk().answer('by mail');
    await desk().quickInputShows('The day by whose end');
    await desk().answer('2020-01-31');
    await desk().untilFile('asked.txt.annotations.yaml', /deadline: 2020-01-31/);
    await desk().untilRow('Victor Lindqvist', 'overdue since 2020-01-31');
    await desk().screenshot('closing-overdue');
    await desk().rowPrompt('overdue since', 'Record Response', 'Response of Victor Lindqvist');
    await desk().answer('He declined.');
    const yaml = await desk().untilFile('asked.txt.annotations.yaml', 'says: He declined.');
    await desk().until(
      'the row to go',
      async () => !(await desk().rowTexts()).join('\n').includes('overdue'),
    );
    assert.match(yaml, /responses:\n {4}- person: Victor Lindqvist\n {6}annotations:\n {8}- a-rider\n/);
  });

  it('signs off with what is waived, keeps the text, and then walks what changed', async () => {
    await openArticle(desk(), 'signed.txt');
    await desk().runCommand('Copydesk: Sign Off');
    await desk().quickInputShows('As what');
    await desk().screenshot('closing-sign-role');
    await desk().pick('research');
    await desk().quickInputShows('Tick what may stay open');
    await desk().pick(passage);
    await desk().screenshot('closing-sign-waive');
    await desk().press('Enter');
    await desk().quickInputShows('Why it may stay open');
    await desk().answer('deadline');
    await desk().quickInputShows('Sign Off as research');
    await desk().screenshot('closing-sign-confirm');
    await desk().press('Enter');
    const yaml = await desk().untilFile('signed.txt.annotations.yaml', 'role: research');
    assert.match(yaml, /waived:\n {8}- annotation: a-rider\n {10}why: deadline\n/);
    const kept = await desk().untilFile('signed.txt.annotations.private.yaml', 'room for 350 cars');
    assert.match(
      kept,
      /^version: 1\ntexts:\n {2}- textSha256: \S+\n {4}by: checker@example\.org\n {4}role: research\n/,
    );
    await desk().replace('350 cars', '380 cars');
    await desk().replace(' Engineers closed it last fall after finding cracks in 14 of its pilings.', '');
    await desk().save();
    await desk().runCommand('Copydesk: Check What Changed');
    const line = desk().page.locator('.statusbar [id*="copydesk.checking"]').first();
    await desk().untilHolds('the walk', '1 of 2 · changed: 350 → 380 · paraphrase The terminal', async () =>
      (await line.innerText()).replaceAll('\u00a0', ' '),
    );
    await desk().untilHolds('what it rests on', 'the text in the private file', () => desk().notifications());
    await desk().screenshot('closing-what-changed');
    await desk().dismissNotifications();
    await desk().press('Escape', 'Escape');
    await line.waitFor({ state: 'detached' });
  });
});

describe('The corrections for the writer', () => {
  const desk = useDesk({
    files: { 'sheet.txt': ferry, ...sidecar('sheet.txt') },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });

  it('shows the writer was, now and why beside the article', async () => {
    await openArticle(desk(), 'sheet.txt');
    await desk().runCommand('Copydesk: Copy Corrections');
    const shown = await desk().untilHolds('the corrections', 'Why:', () => desk().shownText('Untitled-1'));
    await desk().screenshot('closing-corrections');
    assert.match(shown, /ridership fell by ~~12~~\s+percent last year/);
    await desk().runCommand('View: Revert and Close Editor');
  });
});
