import assert from 'node:assert/strict';
import {
  dayTyped,
  likelyPublication,
  problemOfPublication,
  setPublication,
} from '../../../../src/core/review/decide/publication.ts';
import { checkedWith, sidecarAfter, written } from './desk.ts';

const text = `Ferry to Run on Sundays

By Jane Roe

The ferry of Port Arlen will run on Sundays from May on, the harbor office said on Friday.
`;

describe('The day of publication', () => {
  it('is kept in the annotations, with what the text says about itself where these are begun', () => {
    const { article } = sidecarAfter('', setPublication(checkedWith(text, ''), '2016-02-03'));
    assert.equal(article?.published, '2016-02-03');
    assert.equal(article.title, 'Ferry to Run on Sundays');
  });

  it('changes its line and no other, and goes where it is emptied', () => {
    const yaml = 'version: 1 # ours\narticle:\n  published: 2016-02-03 # by the web\n  desk: metro\n';
    const checked = checkedWith(text, yaml);
    assert.equal(written(yaml, setPublication(checked, '2016-02-04')), yaml.replace('02-03', '02-04'));
    assert.deepEqual(setPublication(checked, '2016-02-03'), { changes: [] });
    assert.equal(sidecarAfter(yaml, setPublication(checked, null)).article?.published, undefined);
  });

  it('is what the files, the text, the address or the name say, in this order', () => {
    const { review } = checkedWith(text, '');
    const likely = (onFile: string | undefined, path: string, article = review.article) =>
      likelyPublication(article, onFile, path);
    assert.equal(likely('2016-02-03T10:00:00Z', '/desk/2016-02-05-ferry.md'), '2016-02-03');
    assert.equal(likely(undefined, '/desk/2016-02-05-ferry.md'), '2016-02-05');
    assert.equal(likely(undefined, '/desk/20160205_ferry.txt'), '2016-02-05');
    assert.equal(likely(undefined, '/2016-02-05/ferry.txt'), null);
    assert.equal(likely(undefined, '/desk/2016-02-31-ferry.md'), null);
    const dated = checkedWith(
      `---\ntitle: Ferry\nurl: https://a.example/2016/02/04/ferry\n---\n${text}`,
      '',
    ).review;
    assert.equal(likely(undefined, '/desk/ferry.md', dated.article), '2016-02-04');
  });

  it('may be typed as it is printed, and has to be a day that has come', () => {
    for (const typed of ['2016-02-03', ' Feb. 3, 2016 ', 'February 3, 2016', '3 February 2016'])
      assert.equal(problemOfPublication(typed, '2026-11-23', false), null, typed);
    assert.equal(dayTyped('Feb. 3, 2016'), '2016-02-03');
    for (const typed of ['', '2016-02-31', 'Sunday', 'in 2016', 'Feb. 3, 2016, at noon', '2027-01-01'])
      assert.ok(problemOfPublication(typed, '2026-11-23', false), typed);
    assert.equal(problemOfPublication('', '2026-11-23', true), null);
  });
});
