import assert from 'node:assert/strict';
import { useDesk } from './desks.ts';

const harbour = `Harbour Spends Less on Its Quays

By Ines Marlow
March 5, 2024

PORT AVERY — The harbour spent roughly $90 million on quays in 2023, nearly half of its overall budget of $120 million.

The library spent roughly $55 million on books in 2023, nearly half of its overall budget of $118 million, said Mayor Teresa Okafor.

The old bridge cost $27.5 million in 1937. It is 2.7 miles long.
`;

describe('Figures', () => {
  const desk = useDesk({
    files: { 'harbour.txt': harbour, 'ruled.txt': harbour, 'kept.txt': harbour },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });
  const disagrees = 'is about 75 % of $120 million';

  it('have a card with what the article states about them, and more of it on demand', async () => {
    await desk().open('harbour.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('$90 million', 'Disagrees');
    await desk().screenshot('figures-disagree');
    assert.match(card, /90,000,000 US dollars[^]*Confirm[^]*Copy[^]*Hedged: “roughly”[^]*Disagrees: .*75 %/);
    await desk().leave();
    await desk().hover('$27.5 million', /dollars of 2025/i);
    await desk().hoverCard().getByText('Dollars of 2025').click();
    await desk().untilHolds('the whole card', /about 616 million US dollars/, () => desk().hoverText());
    await desk().screenshot('figures-whole');
    await desk().press('Escape');
  });

  it('are confirmed with one key', async () => {
    await desk().open('kept.txt');
    await desk().untilLanguageMode('News Article');
    await desk().goTo(10, 22);
    await desk().press('Control+Alt+G');
    await desk().untilFile(
      'kept.txt.annotations.yaml',
      /- \{ id: a-\w+, kind: figure, selector: \{ exact: "\$27\.5 million".*verdict: confirmed/,
    );
  });

  it('that disagree are a problem and a row, as the folder wants it, until somebody says that they are right', async () => {
    await desk().open('ruled.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('nearly half · roughly');
    await desk().screenshot('figures-claims-view');
    await desk().until('the problem', async () =>
      (await desk().problems()).some((one) => one.includes(disagrees)),
    );
    await desk().screenshot('figures-problem');
    desk().write('copydesk.yaml', 'version: 1\nrules: { figures-disagree: off }\n');
    await desk().until('no problem', async () =>
      (await desk().problems()).every((one) => !one.includes(disagrees)),
    );
    desk().write('copydesk.yaml', 'version: 1\nrules: { figures-disagree: error }\n');
    await desk().until('the problem', async () =>
      (await desk().problems()).some((one) => one.includes(disagrees)),
    );
    await desk().closePanel();
    await desk().rowAction('nearly half · roughly', 'Keep Figure as Printed');
    await desk().untilFile(
      'ruled.txt.annotations.yaml',
      /dismissed:\n {2}- kind: figure\n {4}exact: "nearly half"/,
    );
    await desk().until('no row', async () =>
      (await desk().rowTexts()).every((one) => !one.includes('nearly half · roughly')),
    );
  });
});
