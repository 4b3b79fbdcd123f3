import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const asLink = '[Restore backup](command:workbench.action.terminal.new)';
const brokenName = `${asLink}.txt`;
const equalIds = ferrySidecar.replaceAll(
  /id: a-(?:cost1|pier4)/g,
  'id: "[Settle it here](command:workbench.action.terminal.new)"',
);

const bio =
  'Mayor of Port Alder since 2018, **re-elected** in 2022. Before that she ran the harbor office & R&amp;D at ' +
  '<b>Alder Transit</b>, where [the ferry plan](command:workbench.action.terminal.new) was drawn up; $(trash) ' +
  'see www.example.org or mail mayor@example.org. '.repeat(9);

const hostile = `version: 1
people:
  - id: teresa-okafor
    name: Teresa Okafor
    role: "Pilot [of](command:workbench.action.terminal.new) $(flame) Port Alder"
    bio: ${JSON.stringify(bio)}
    links: [{ title: Odd, url: "https:////x" }, { title: "Page ](https://evil.example/)", url: "https://example.org/(a)" }]
${ferrySidecar
  .slice('version: 1\n'.length)
  .replace(
    'summary: The terminal will cost $48 million',
    'summary: "$(trash) [It](command:x) costs $48 million, R&amp;D"',
  )
  .replace(
    '{ title: "County of Alder, capital plan" }',
    '{ title: "County *of* Alder", url: "https:////x" }',
  )}`;

/** Names with signs that files cannot have on some systems. */
describe('Text of others', () => {
  const desk = useDesk({
    files: {
      [brokenName]: ferry,
      [`${brokenName}.annotations.yaml`]: 'version: 1\nannotations: [\n',
      'ids.txt': ferry,
      'ids.txt.annotations.yaml': equalIds,
      'hostile.txt': ferry,
      'hostile.txt.annotations.yaml': hostile,
    },
  });

  it('is text in a message: a file name in it is no link', async () => {
    await desk().open(brokenName);
    await desk().untilLanguageMode('News Article');
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    const message = await desk().untilHolds('a message', 'has errors', () => desk().notifications());
    await desk().screenshot('text-file-name');
    assert.ok(
      message.replaceAll('\u2060', '').includes(`${brokenName}.annotations.yaml has errors`),
      message,
    );
    assert.equal(await desk().notificationLinks().count(), 0);
    await desk().dismissNotifications();
  });

  it('is text in a message: an id in it is no link', async () => {
    await desk().open('ids.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('$48 million');
    await desk().runCommand('Copydesk: Delete Annotation');
    const message = await desk().untilHolds('a message', 'Settle it here', () => desk().notifications());
    await desk().screenshot('text-id');
    assert.match(message.replaceAll('\u2060', ''), /\[Settle it here\]\(command:/);
    assert.equal(await desk().notificationLinks().count(), 0);
    await desk().dismissNotifications();
  });

  it('is text on a card, whose actions stay in reach', async () => {
    await desk().open('hostile.txt');
    await desk().untilLanguageMode('News Article');
    const folded = await desk().hover('Teresa Okafor', 'Edit Bio');
    await desk().screenshot('text-bio');
    assert.match(folded, /Pilot \[of\]\(command:workbench\.action\.terminal\.new\) \$\(flame\) Port Alder/);
    assert.match(folded, /\*\*re-elected\*\* in 2022\. .* office & R&amp;D at <b>Alder Transit<\/b>/);
    const labels = await desk().hoverCard().locator('a').allInnerTexts();
    assert.deepEqual(labels.slice(0, 3), ['Edit Bio', 'Mark Name as Checked', 'Look Up']);
    await desk().hoverCard().getByText('Whole Card').click();
    const whole = await desk().untilHolds('the whole card', 'mail mayor', () => desk().hoverText());
    assert.match(whole, /see www\.example\.org or mail mayor@example\.org\./);
    assert.match(whole, /Page \]\(https:\/\/evil\.example\/\)/);
    assert.match(whole, /Odd https:\/\/\/\/x/);
    await desk().leave();
  });

  it('leaves every card where one address is odd', async () => {
    await desk().open('hostile.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('$48 million', /Confirmed[^]*48,000,000/);
    await desk().screenshot('text-odd-address');
    assert.match(card, /\$\(trash\) \[It\]\(command:x\) costs \$48 million, R&amp;D/);
    assert.match(card, /Source: County \*of\* Alder https:\/\/\/\/x/);
    await desk().leave();
    await desk().openContainer('Copydesk');
    await desk().untilRow('costs $48 million');
    const rows = await desk().rowTexts();
    assert.ok(
      rows.some((row) => row.replaceAll('\u2060', '').includes('$(trash) [It](command:x) costs')),
      rows.join('\n'),
    );
    await desk().screenshot('text-rows');
  });
});
