import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOn, type Scenario } from '../lookUp/scenarios.ts';
import { startWiki, type Wiki } from '../lookUp/server.ts';
import { useDesk } from './desks.ts';

const harbor = `Harbor Authority Plans Second Ferry Line

By Rosa Lindqvist
June 17, 2026

PORT AVERY — A second ferry will run between Port Avery and the outer islands from April, the harbor authority said Monday.

The line will cost $14 million a year and carry about 2,300 passengers a day, said Helen Okafor, director of the authority.

“We have waited eleven years for this,” Okafor said. “The islands are growing.”
`;

let wiki: Wiki;
before(async () => {
  wiki = await startWiki();
});
after(() => wiki.stop());

/** As a user sets it: a folder cannot. */
const askedAt = (scenario: Scenario) => () =>
  Object.fromEntries(
    Object.entries(placesOn(wiki.origin, scenario)).map(([name, address]) => [
      `copydesk.lookUp.${name}`,
      address,
    ]),
  );
const title = 'Look Up Helen Okafor: What Is Sent to 127.0.0.1';

describe('Looking somebody up', () => {
  const desk = useDesk({
    files: { 'harbor.txt': harbor, 'filed.txt': harbor, 'pasted.txt': harbor },
    userSettings: askedAt('fine'),
  });
  const open = async (name: string) => {
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
  };

  it('says what is sent before it is, shows who may be meant, and files what is ticked', async () => {
    await open('harbor.txt');
    await desk().hover('Okafor', 'Look Up', 'Helen Okafor, director');
    await desk().hoverCard().getByText('Look Up').first().click();
    await desk().quickInputShows(title);
    await desk().quickInputShows('Nothing else of the article is sent');
    await desk().screenshot('look-up-asked');
    await desk().pick('Look Up “Helen Okafor”');

    await desk().quickInputShows('Who Is Meant?');
    const [first, second, third] = await desk().quickInputRows().allInnerTexts();
    assert.match(first, /Helen Okafor.*born 1958.*in office then: Director of the Harbor Authority/s);
    assert.match(second, /1821–1890.*dead by then/s);
    assert.match(third, /Helen Okafor-Brandt.*also named so/s);
    await desk().screenshot('look-up-candidates');
    await desk().press('Enter');

    await desk().quickInputShows('What Goes on File');
    await desk().screenshot('look-up-facts');
    await desk().press('Enter');
    await desk().quickInputShows('Where is Helen Okafor kept?');
    await desk().screenshot('look-up-kept');
    await desk().press('Enter');
    const yaml = await desk().untilFile('harbor.txt.annotations.yaml', /image: media\/helen-okafor\.png/);
    assert.match(yaml, /licence: CC BY-SA 4\.0\n/);
    assert.ok(existsSync(join(desk().folder, 'media/helen-okafor.png')));
    await desk().hover('Okafor', /American official/, 'Helen Okafor, director');
    await desk().screenshot('look-up-card');
    await desk().leave();
  });

  it('takes the address of a page that is typed instead', async () => {
    await open('pasted.txt');
    await desk().openContainer('Copydesk');
    await desk().rowPrompt('Helen Okafor', 'Look Up Person', title);
    await desk().type('https://de.m.wikipedia.org/wiki/Helen_Okafor#Leben');
    await desk().quickInputShows('Use');
    await desk().press('Enter');
    await desk().quickInputShows('Who Is Meant?');
    await desk().press('Enter');
    await desk().quickInputShows('What Goes on File');
    await desk().press('Escape');
    assert.equal(desk().read('pasted.txt.annotations.yaml'), undefined);
  });

  it('asks before it replaces what is on file', async () => {
    const sidecar =
      'version: 1\npeople:\n  - id: helen-okafor\n    name: Helen Okafor\n    bio: Harbor pilot; director since 2015.\n';
    desk().write('filed.txt.annotations.yaml', sidecar);
    await open('filed.txt');
    await desk().click('Okafor', 'Helen Okafor, director');
    await desk().commandPrompt('Copydesk: Look Up Person', title);
    await desk().press('Enter');
    await desk().quickInputShows('Who Is Meant?');
    await desk().press('Enter');
    await desk().quickInputShows('in place of “Harbor pilot; director since 2015.”');
    await desk().press('Enter');
    const yaml = await desk().untilFile('filed.txt.annotations.yaml', 'wikidata: Q1001');
    assert.match(yaml, /bio: Harbor pilot; director since 2015\.\n/);
    assert.doesNotMatch(yaml, /American official/);
    assert.equal(readFileSync(join(desk().folder, 'filed.txt'), 'utf8'), harbor);
  });
});

describe('Looking somebody up where the server has an error', () => {
  const desk = useDesk({ files: { 'failing.txt': harbor }, userSettings: askedAt('error') });

  it('says what is wrong with a server, in its own words as text, and changes nothing', async () => {
    await desk().open('failing.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('Okafor', 'Helen Okafor, director');
    await desk().commandPrompt('Copydesk: Look Up Person', title);
    await desk().press('Enter');
    await desk().untilHolds(
      'the message',
      /answers with an error: \[x\] Caught .* Nothing was changed\./,
      () => desk().notifications(),
    );
    await desk().screenshot('look-up-failed');
    assert.equal(await desk().notificationLinks().count(), 0);
    assert.equal(desk().read('failing.txt.annotations.yaml'), undefined);
    await desk().dismissNotifications();
  });
});
