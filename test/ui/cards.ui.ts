import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('Cards', () => {
  const desk = useDesk({
    files: {
      'ferry.txt': ferry,
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

  it('write a figure out, and have its sentence folded', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('$48 million', '48,000,000');
    await desk().screenshot('cards-figure');
    assert.match(card, /48,000,000 US dollars/);
    assert.match(card, /Confirm[^]*the sentence …/i);
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
});
