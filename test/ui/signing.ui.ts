import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const annotated = (name: string) => ({ [name]: ferry, [`${name}.annotations.yaml`]: ferrySidecar });

describe('Who checked', () => {
  const desk = useDesk({ files: { ...annotated('first.txt'), ...annotated('second.txt') } });

  const setFinding = async (name: string, words: string, finding: string) => {
    // While another article's rows are still in the view, its finding would be set.
    await desk().closeEditors();
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().rowPrompt(words, 'Set Finding', 'Finding on “');
    await desk().pick(finding);
  };

  it('is asked once, with the first finding, and written beside each', async () => {
    await setFinding('first.txt', 'the old pier', 'Confirmed');
    await desk().quickInputShows('Who is checking?');
    await desk().screenshot('signing-asked');
    await desk().answer('Ines Marlow');
    await desk().untilFile('first.txt.annotations.yaml', /verdict: confirmed\n {4}checkedBy: Ines Marlow\n/);
    await setFinding('second.txt', 'the old pier', 'Opinion');
    const yaml = await desk().untilFile('second.txt.annotations.yaml', 'verdict: opinion');
    assert.match(yaml, /verdict: opinion\n {4}checkedBy: Ines Marlow\n/);
  });
});

describe('Who checked, where somebody does not say', () => {
  const desk = useDesk({ files: annotated('ferry.txt') });

  it('is asked no more, and the finding is kept', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().rowPrompt('the old pier', 'Set Finding', 'Finding on “');
    await desk().pick('Confirmed');
    await desk().quickInputShows('Who is checking?');
    await desk().press('Escape');
    await desk().untilFile('ferry.txt.annotations.yaml', /verdict: confirmed\n {4}checkedAt: /);
    await desk().rowPrompt('ridership fell', 'Set Finding', 'Finding on “');
    await desk().pick('Opinion');
    const yaml = await desk().untilFile('ferry.txt.annotations.yaml', 'verdict: opinion');
    assert.doesNotMatch(yaml, /checkedBy/);
  });
});
