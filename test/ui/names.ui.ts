import { useDesk } from './desks.ts';

const wall = `Council Votes on the New Harbor Wall

PORT AVERY — Mayor Helga Torvaldsen presented the plan on Monday. The wall will cost $14 million, Torvaldsen said, and it will be open in April.

“We have waited eleven years for this,” said Peter Brandt, a member of the council.

The council will hear Helga Torvladsen again in May. Peter Brandt called the plan a gamble with public money.
`;
const later = `Harbor Wall Is Open

PORT AVERY — The new wall was opened on Sunday by Helga Torvaldsen, who was mayor when it was planned.

“It took eleven years,” Torvaldsen said.
`;

/** So long one try waits for its places; without them it is made again. */
const answerMs = 10_000;

describe('Names', () => {
  const desk = useDesk({ files: { 'wall.txt': wall, 'later.txt': later } });

  it('printed in two ways are underlined, and kept where somebody says so', async () => {
    await desk().open('wall.txt');
    await desk().untilLanguageMode('News Article');
    await desk().goTo(7, 30);
    await desk().until('the problem', async () =>
      (await desk().problems()).some((one) =>
        one.includes('Helga Torvladsen” here, “Helga Torvaldsen” elsewhere'),
      ),
    );
    await desk().screenshot('names-two-ways');
    await desk().closePanel();
    await desk().goTo(7, 30);
    await desk().runCommand('Copydesk: Keep Name as Printed');
    await desk().untilFile('wall.txt.annotations.yaml', /kind: name\n {4}exact: "Helga Torvladsen"/);
  });

  it('are highlighted, listed over all articles, and lead to a bio or to writing one', async () => {
    await desk().open('wall.txt');
    await desk().untilLanguageMode('News Article');
    await desk().goTo(3, 25);
    const highlights = desk().page.locator('.wordHighlight, .wordHighlightText, .wordHighlightStrong');
    await desk().until('the places that mean them', async () => (await highlights.count()) > 0);
    const widget = desk().page.locator('.peekview-widget');
    // An answer waits two seconds for the other articles; then it says that there may be more.
    await desk().until('the places in the other article', async () => {
      await desk().press('Escape');
      await desk().goTo(3, 25);
      await desk().press('Shift+F12');
      await widget.getByText('later.txt').first().waitFor({ timeout: answerMs });
      return true;
    });
    await desk().screenshot('names-references');
    await desk().press('Escape');
    await desk().goTo(3, 25);
    await desk().press('F12');
    await desk().untilHolds('the offer', /Nothing is on file about Helga Torvaldsen yet/, () =>
      desk().notifications(),
    );
    await desk().screenshot('names-no-bio');
  });
});
