import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('Cards', () => {
  const desk = useDesk({
    files: {
      'ferry.txt': ferry,
      'bio.txt': ferry,
      'link.txt': ferry,
      'finding.txt': ferry,
      'finding.txt.annotations.yaml': ferrySidecar,
    },
  });

  it('say who a name is, wherever it stands', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('Okafor', 'Mentioned', 'Okafor told reporters');
    await desk().screenshot('cards-name');
    assert.match(card, /Teresa Okafor/);
    assert.match(card, /Mayor/);
    assert.match(card, /Mentioned 3 times, on lines: 15 \(2\), 23/);
    assert.match(card, /We have waited long enough for this boat/);
    assert.match(card, /Add Bio/);
    await desk().leave();
  });

  it('write a figure out and give its sentence', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('$48 million', '48,000,000');
    await desk().screenshot('cards-figure');
    assert.match(card, /48,000,000 US dollars/);
    assert.match(card, /Sentence: .*to build a ferry terminal that will cost \$48 million/);
    await desk().leave();
  });

  it('put the finding first where a figure is annotated', async () => {
    await desk().open('finding.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('$48 million', /Confirmed[^]*48,000,000/);
    await desk().screenshot('cards-annotated-figure');
    assert.match(card, /The terminal will cost \$48 million/);
    assert.match(card, /County of Alder, capital plan/);
    assert.match(card, /Change Finding/);
    await desk().leave();
  });

  it('take a bio and show it from then on', async () => {
    await desk().open('bio.txt');
    await desk().untilLanguageMode('News Article');
    await desk().hover('Victor Lindqvist', 'Add Bio');
    await desk().hoverCard().getByText('Add Bio').click();
    await desk().quickInputShows('Role');
    await desk().screenshot('cards-bio-role');
    await desk().answer('Council member for the harbor district');
    await desk().quickInputShows('Bio');
    await desk().answer('Runs a boatyard; on the council since 2014.');
    await desk().quickInputShows('Link');
    await desk().answer('https://example.org/lindqvist');
    await desk().untilFile('bio.txt.annotations.yaml', 'example.org');
    const card = await desk().hover('Lindqvist', 'Edit Bio', 'Lindqvist said.');
    await desk().screenshot('cards-bio');
    assert.match(card, /Victor Lindqvist · Council member for the harbor district/);
    assert.match(card, /Runs a boatyard; on the council since 2014\./);
    await desk().leave();
    const yaml = desk().read('bio.txt.annotations.yaml') ?? '';
    assert.match(
      yaml,
      /\npeople:\n {2}- id: victor-lindqvist\n {4}name: Victor Lindqvist\n {4}role: Council member for the harbor district\n/,
    );
  });

  it('lose nothing of a bio whose link begins without https://, or when somebody stops before the link', async () => {
    await desk().open('link.txt');
    await desk().untilLanguageMode('News Article');
    await desk().hover('Victor Lindqvist', 'Add Bio');
    await desk().hoverCard().getByText('Add Bio').click();
    await desk().quickInputShows('Role');
    await desk().press('Enter');
    await desk().quickInputShows('Bio');
    await desk().answer('Runs a boatyard.');
    await desk().quickInputShows('Link');
    await desk().answer('his page');
    await desk().quickInputShows('That is no web address');
    await desk().screenshot('cards-bio-no-address');
    await desk().answer('example.org/lindqvist');
    const yaml = await desk().untilFile('link.txt.annotations.yaml', 'https://example.org/lindqvist');
    assert.match(yaml, /bio: Runs a boatyard\./);

    await desk().hover('Teresa Okafor', 'Add Bio');
    await desk().hoverCard().getByText('Add Bio').click();
    await desk().quickInputShows('Role');
    await desk().press('Enter');
    await desk().quickInputShows('Bio');
    await desk().answer('Mayor since 2018.');
    await desk().quickInputShows('Link');
    await desk().press('Escape');
    await desk().untilFile('link.txt.annotations.yaml', 'bio: Mayor since 2018.');
    await desk().leave();
  });
});
