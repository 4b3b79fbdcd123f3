import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';
import { steady } from './yaml.ts';

describe('Adding a claim', () => {
  const desk = useDesk({
    files: {
      'all-steps.txt': ferry,
      'no-steps.txt': ferry,
      'escape.txt': ferry,
      'stopped.txt': ferry,
      'typed.txt': ferry,
      'typed.txt.annotations.yaml': `${ferrySidecar.trimEnd()}
sources:
  - { id: plan, title: "Alder County, plan" }
`,
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });
  const claim = 'ridership fell by 12 percent last year';
  const start = ferry.indexOf(claim);

  it('asks for finding, speaker, note and source, and writes what was said', async () => {
    await desk().open('all-steps.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select(claim);
    await desk().press('Control+Alt+c');
    await desk().quickInputShows('Add Claim (1 of 4)');
    await desk().screenshot('adding-1-finding');
    await desk().pick('Needs correction');
    await desk().quickInputShows('should read');
    await desk().screenshot('adding-1-correction');
    await desk().answer('ridership fell by 10 percent last year');
    await desk().quickInputShows('Add Claim (2 of 4)');
    await desk().screenshot('adding-2-speaker');
    await desk().pick('Victor Lindqvist');
    await desk().quickInputShows('Add Claim (3 of 4)');
    await desk().screenshot('adding-3-note');
    await desk().answer('The annual report has 10 percent.');
    await desk().quickInputShows('Add Claim (4 of 4)');
    await desk().screenshot('adding-4-source');
    await desk().answer('Alder Transit, annual report https://example.org/report');
    await desk().quickInputShows('What does it do to the passage?');
    await desk().screenshot('adding-4-says');
    await desk().press('Enter');
    const yaml = await desk().untilFile('all-steps.txt.annotations.yaml', 'sources');
    await desk().openContainer('Copydesk');
    await desk().untilRow('To fix');
    await desk().screenshot('adding-done');
    assert.equal(
      steady(yaml),
      `version: 1
article:
  title: Council Approves Ferry Terminal After Long Debate
  byline: Dana Whitcombe
  published: 2023-03-03
  textSha256: HASH
sources:
  - id: example-alder-transit-annual
    title: Alder Transit, annual report
    url: https://example.org/report
    via: document
    accessed: DAY
annotations:
  - id: ID
    kind: claim
    selector:
      exact: "ridership fell by 12 percent last year"
      prefix: "Victor Lindqvist, a council member who voted against the plan, said "
      suffix: ". “Nobody has shown me who will ride it,” Lindqvist said.\\n\\nThe terminal"
      start: ${start}
      end: ${start + claim.length}
    speaker: Victor Lindqvist
    verdict: needs-correction
    correction: ridership fell by 10 percent last year
    checkedBy: checker@example.org
    checkedAt: TIME
    sources:
      - { source: example-alder-transit-annual, says: contradicts }
    notes:
      - { by: checker@example.org, at: TIME, text: The annual report has 10 percent. }
`,
    );
  });

  it('needs nothing but Enter to skip every step', async () => {
    await desk().open('no-steps.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    for (const step of ['1', '2', '3', '4']) {
      await desk().quickInputShows(`Add Claim (${step} of 4)`);
      await desk().press('Enter');
    }
    const yaml = await desk().untilFile('no-steps.txt.annotations.yaml', 'kind: claim');
    await desk().openContainer('Copydesk');
    await desk().untilRow('employ about 60 people');
    await desk().screenshot('adding-skipped');
    assert.match(steady(yaml), / {4}kind: claim\n {4}selector:\n {6}exact: "employ about 60 people"\n/);
    assert.doesNotMatch(yaml, /verdict|rating|checkedAt|sources|notes/);
  });

  it('writes nothing when the first step is cancelled, and keeps the bare claim when a later one is', async () => {
    await desk().open('escape.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('employ about 60 people');
    await desk().press('Control+Alt+c');
    await desk().untilHolds('a message', 'Select the words first', () => desk().notifications());
    await desk().dismissNotifications();
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    await desk().quickInputShows('Add Claim (1 of 4)');
    await desk().press('Escape');
    await desk().quickInput().waitFor({ state: 'hidden' });
    await desk().select('built in 1951');
    await desk().press('Control+Alt+c');
    await desk().quickInputShows('Add Claim (1 of 4)');
    await desk().press('Enter');
    await desk().quickInputShows('Add Claim (2 of 4)');
    await desk().press('Escape');
    const yaml = await desk().untilFile('escape.txt.annotations.yaml', 'built in 1951');
    assert.doesNotMatch(yaml, /exact: "employ|verdict|speaker/);
    await desk().untilHolds('the status bar', 'kept. Copydesk: Undo', () => desk().statusBar());
  });

  it('takes a speaker and a source that are typed where others are listed, and keeps those half typed', async () => {
    await desk().open('typed.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('ridership fell by 12 percent last year');
    await desk().commandPrompt('Copydesk: Set Speaker', 'Who says it?');
    await desk().type('Lind');
    await desk().quickInputShows('“Lind”');
    await desk().screenshot('adding-typed-speaker');
    await desk().press('Enter');
    // Who is listed comes before what is typed.
    await desk().untilFile('typed.txt.annotations.yaml', 'speaker: Victor Lindqvist');
    await desk().commandPrompt('Copydesk: Set Speaker', 'Who says it?');
    await desk().type('The harbour master');
    await desk().quickInputShows('“The harbour master”');
    await desk().press('Enter');
    await desk().untilFile('typed.txt.annotations.yaml', 'speaker: The harbour master');

    await desk().commandPrompt('Copydesk: Add Source', 'Alder County, plan');
    await desk().type('https://example.org/half');
    await desk().press('Escape');
    await desk().quickInput().waitFor({ state: 'hidden' });
    await desk().commandPrompt('Copydesk: Add Source', '“https://example.org/half”');
    await desk().press('End');
    await desk().type('-of-it');
    await desk().quickInputShows('“https://example.org/half-of-it”');
    await desk().screenshot('adding-typed-source');
    await desk().press('Enter');
    await desk().quickInputShows('What does it do to the passage?');
    await desk().press('Enter');
    const yaml = await desk().untilFile('typed.txt.annotations.yaml', 'half-of-it');
    assert.match(
      yaml,
      /- id: example-half\n +title: "example.org: half of it"\n +url: https:\/\/example\.org\/half-of-it\n/,
    );
    assert.match(yaml, /- \{ source: example-half, says: contradicts \}\n/);

    await desk().runCommand('Copydesk: Add Source');
    await desk().pick('Alder County, plan');
    await desk().quickInputShows('What does it do to the passage?');
    await desk().pick('Gives Context');
    await desk().quickInputShows('page, table, minute');
    await desk().answer('page 8');
    const listed = await desk().untilFile('typed.txt.annotations.yaml', 'page 8');
    assert.match(listed, /- \{ source: plan, says: context, locator: page 8 \}\n/);
  });

  it('keeps what was said before somebody stops, and what was being typed for the next time', async () => {
    await desk().open('stopped.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    await desk().quickInputShows('Add Claim (1 of 4)');
    await desk().pick('Confirmed');
    await desk().quickInputShows('Add Claim (2 of 4)');
    await desk().press('Enter');
    await desk().quickInputShows('Add Claim (3 of 4)');
    await desk().answer('The county has the list.');
    await desk().quickInputShows('Add Claim (4 of 4)');
    await desk().type('Alder County, staff li');
    await desk().press('Escape');
    const yaml = await desk().untilFile('stopped.txt.annotations.yaml', 'The county has the list.');
    assert.match(yaml, /verdict: confirmed/);
    assert.doesNotMatch(yaml, /sources/);
    await desk().untilHolds('the status bar', 'kept. Copydesk: Undo', () => desk().statusBar());
    await desk().screenshot('adding-stopped');

    await desk().click('about 60 people');
    await desk().commandPrompt('Copydesk: Edit Summary', 'Summary of “employ about 60 people”');
    await desk().type('Ask again');
    await desk().press('Escape');
    await desk().quickInput().waitFor({ state: 'hidden' });
    await desk().click('about 60 people');
    await desk().commandPrompt('Copydesk: Edit Summary', 'Summary of “employ about 60 people”');
    assert.equal(await desk().quickInput().locator('input').first().inputValue(), 'Ask again');
    await desk().press('Enter');
    await desk().untilFile('stopped.txt.annotations.yaml', 'summary: Ask again');
  });
});
