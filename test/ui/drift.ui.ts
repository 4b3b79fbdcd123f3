import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const annotated = (name: string) => ({ [name]: ferry, [`${name}.annotations.yaml`]: ferrySidecar });

describe('An article that changes', () => {
  const desk = useDesk({
    files: {
      ...annotated('digit.txt'),
      ...annotated('fixed.txt'),
      ...annotated('lost.txt'),
      ...annotated('renamed.txt'),
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });

  const openBoth = async (name: string) => {
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old pier', 'Open');
  };

  it('takes its marks along, asks to check again where a digit changes, and takes a key for yes', async () => {
    await openBoth('digit.txt');
    await desk().goTo(13);
    await desk().type('Correspondents report: ');
    await desk().until('the mark to move along', async () => {
      const [on, off] = [await desk().marksOf('$48 million'), await desk().marksOf('Correspondents')];
      return on.includes('solid') && off.length === 0;
    });
    await desk().untilRow('The terminal will cost', 'Confirmed');

    await desk().replace('48', '49', '$48 million');
    await desk().untilRow('The terminal will cost', 'Re-check');
    await desk().until('the new number to be marked', async () =>
      (await desk().marksOf('49', '$49 million')).includes('boxed'),
    );
    assert.deepEqual(
      (await desk().marksOf('a ferry')).filter((mark) => mark === 'boxed'),
      [],
    );
    const card = await desk().hover('49', 'finding: Confirmed', '$49 million');
    assert.match(card, /Re-check · finding: Confirmed\n+Confirm · /);
    assert.match(card, /will cost \$48 49 million/);
    assert.equal(card.match(/will cost/g)?.length, 2, 'once in the summary, once in what changed');
    await desk().screenshot('drift-re-check');
    await desk().leave();
    await desk().untilHolds('the problems', 'Changed since it was checked: 48 → 49', async () =>
      (await desk().problems()).join('\n'),
    );
    await desk().screenshot('drift-problem');
    await desk().closePanel();

    await desk().click('49', '$49 million');
    await desk().press('Control+Alt+y');
    await desk().until('the row to be confirmed', async () =>
      (await desk().rowTexts()).some((row) => /Confirmed · .*The terminal will cost/.test(row)),
    );
    const yaml = await desk().untilFile('digit.txt.annotations.yaml', 'Now: ');
    assert.match(yaml, / {6}exact: "?a ferry terminal that will cost \$49 million"?\n/);
    assert.match(yaml, /\$48 million” Now: “/);
    assert.match(yaml, /summary: The terminal will cost \$49 million\n/);
    await desk().untilHolds('the status bar', 'In short now: “The terminal will cost $49 million”', () =>
      desk().statusBar(),
    );
    await desk().until('the mark to go', async () => !(await desk().marksOf('49')).includes('boxed'));
    await desk().screenshot('drift-confirmed');
    await desk().save();
  });

  it('reports a fix, which one click confirms', async () => {
    await openBoth('fixed.txt');
    await desk().replace('12', '10', '12 percent');
    await desk().untilRow('Fixed, to confirm');
    await desk().screenshot('drift-fixed');
    await desk().rowAction('ridership fell by 10', 'Confirm Passage');
    await desk().untilRow('ridership fell by 10', 'Confirmed');
    const yaml = desk().read('fixed.txt.annotations.yaml') ?? '';
    assert.match(yaml, / {6}exact: "?ridership fell by 10 percent last year"?\n/);
    assert.doesNotMatch(yaml, /correction:/);
    await desk().screenshot('drift-fix-confirmed');
    await desk().save();
  });

  it('lists what is lost, and puts it on the selection again', async () => {
    const gone = ' Engineers closed it last fall after finding cracks in 14 of its pilings.';
    await openBoth('lost.txt');
    await desk().replace(
      'Okafor and Lindqvist agreed on one thing: the old pier, built in 1951, is no longer safe.',
      '',
    );
    await desk().untilRow('the old pier', 'Lost');
    await desk().screenshot('drift-lost');
    await desk().select(gone.trim());
    await desk().rowAction('the old pier', 'Re-attach to Selection');
    await desk().pick('Engineers closed it last fall');
    await desk().untilRow('Engineers closed it last fall', 'In progress');
    const yaml = await desk().untilFile('lost.txt.annotations.yaml', 'Re-attached');
    assert.match(yaml, / {6}exact: "?Engineers closed it last fall/);
    await desk().screenshot('drift-re-attached');
    await desk().save();
  });

  it('is renamed in the explorer with its sidecar', async () => {
    await openBoth('renamed.txt');
    await desk().openContainer('Explorer');
    await desk().renameInExplorer('renamed.txt', 'ferry-final.txt');
    await desk().untilFile('ferry-final.txt.annotations.yaml', 'a-pier4');
    assert.equal(desk().read('renamed.txt.annotations.yaml'), undefined);
    assert.equal(desk().read('ferry-final.txt.annotations.yaml'), ferrySidecar);
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old pier', 'Open');
    await desk().screenshot('drift-renamed');
  });
});
