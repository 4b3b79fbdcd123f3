import { ferry } from './articles.ts';
import { useDesk } from './desks.ts';

describe('The walkthrough', () => {
  const desk = useDesk({
    files: { 'ferry.txt': ferry },
    size: { width: 1600, height: 900 },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });
  const steps = () => desk().page.locator('.getting-started-step');
  const press = async (title: string, button: string) => {
    await steps().filter({ hasText: title }).click();
    await steps().locator('.monaco-button', { hasText: button }).filter({ visible: true }).click();
  };
  const untilDone = (title: string) =>
    desk().until(`“${title}” to be done`, async () => {
      const done = desk().page.locator('.codicon-getting-started-step-checked');
      return (await steps().filter({ hasText: title }).filter({ has: done }).count()) > 0;
    });

  it('leads from the empty view to an article, which its buttons then are about', async () => {
    await desk().openContainer('Copydesk');
    await desk().page.locator('.sidebar').getByText('Show How It Is Checked').click();
    await press('Open an Article', 'Open File');
    await desk().chooseFile('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await untilDone('Open an Article');
    await desk().click('Teresa Okafor');
    await press('See Who a Name Is', 'Show Card');
    await desk().untilHolds('the card of the name', 'Add Bio', () => desk().hoverText());
    await untilDone('See Who a Name Is');
    await desk().screenshot('walkthrough');
    await press('Check by Keys', 'Start Checking');
    await desk().untilHolds('the status bar', /\d+ of \d+ · /, () => desk().statusBar());
    await untilDone('Check by Keys');
  });
});
