import assert from 'node:assert/strict';
import { ferry } from './articles.ts';
import { useDesk } from './desks.ts';

describe('Importing people', () => {
  const desk = useDesk({
    files: {
      'ferry.txt': ferry,
      'council.csv':
        'Wer,Wann,Amt\nHelen Okafor,1961-02-03,Mayor of Alder\n[Peter](command:x),1970,\n,1980,\n',
      'copydesk.yaml': '# Ours.\nversion: 1\n',
    },
  });

  it('asks what it has to know, makes the list, and offers it to the folder', async () => {
    await desk().open('ferry.txt');
    await desk().runCommand('Copydesk: Import People');
    await desk().chooseFile('council.csv');
    await desk().quickInputShows('Import People (1 of 4)');
    await desk().screenshot('import-1-file');
    await desk().press('Enter');
    await desk().quickInputShows('Import People (2 of 4)');
    await desk().answer('Alder Council');
    await desk().quickInputShows('Import People (3 of 4)');
    await desk().screenshot('import-3-licence');
    await desk().pick('CC BY-NC 4.0');
    await desk().quickInputShows('Import People (4 of 4)');
    await desk().screenshot('import-4-sensitive');
    await desk().press('Enter');
    await desk().quickInputShows('Which column holds the full name?');
    await desk().screenshot('import-columns');
    await desk().pick('Wer');
    await desk().quickInputShows('other names');
    await desk().pick('None of Them');
    await desk().quickInputShows('birth');
    await desk().pick('Wann');
    await desk().quickInputShows('office or role');
    await desk().pick('Amt');
    // Nothing is left to choose from.
    await desk().untilFile('lists/council.about.json', 'columns');
    await desk().untilHolds(
      'the notification',
      /2 people are in council\.jsonl now\. 1 record was left out/,
      () => desk().notifications(),
    );
    await desk().screenshot('import-done');
    await desk().answerNotification('Use It for This Folder');
    const rules = await desk().untilFile('copydesk.yaml', 'lists');
    assert.equal(rules, '# Ours.\nversion: 1\nlists:\n  - lists/council.jsonl\n');
    const about: unknown = JSON.parse(desk().read('lists/council.about.json') ?? '');
    assert.deepEqual(
      { ...(about as object), date: '' },
      {
        title: 'Alder Council',
        licence: 'CC BY-NC 4.0',
        isNonCommercial: true,
        isSensitive: false,
        date: '',
        source: 'council.csv',
        columns: { name: 'Wer', born: 'Wann', office: 'Amt' },
      },
    );
    assert.match(desk().read('lists/council.jsonl') ?? '', /Helen Okafor/);
  });
});
