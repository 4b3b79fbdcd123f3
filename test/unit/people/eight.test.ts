import assert from 'node:assert/strict';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { listInMemory } from '../../../src/core/people/lists/referenceList.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import { reviewedPeople } from '../../bench/identify/measure.ts';
import { aboutFacts } from '../../bench/identify/people.ts';
import { eight, inTradeTalks } from '../../bench/identify/tradeTalks.ts';

const lexicon = parseLexicon(buildLexicon());

const text = `Tokyo and Washington Prepare for a Difficult Week

Japanese Prime Minister Morihiro Hosokawa will fly to Washington on Thursday. Treasury Secretary Lloyd Bentsen said that nobody should expect a paper without figures, and Hosokawa’s aides said that nobody should expect one with them.

“They both have their parliaments behind them,” said C. Fred Bergsten, director of the Institute for International Economics.

House Majority Leader Richard A. Gephardt (D-Mo.) asked for a law. Mickey Kantor, the U.S. trade representative, and Bowman Cutter, a White House economics adviser, came home from Tokyo on Friday.

What CLINTON agreed in July with Hosokawa’s predecessor, Kiichi Miyazawa, was to be the frame for all of it. Bentsen was there as well.
`;

const reviewed = (article: string, sidecar = '', published: string | null = '1994-02-07') =>
  reviewedPeople(lexicon, article, published, [listInMemory(aboutFacts, inTradeTalks)], sidecar);

const withName = (people: readonly ReviewedPerson[], printed: RegExp) =>
  people.find(({ detected }) => detected !== null && printed.test(detected.name));
const withClinton = (words: string) => text.replace('CLINTON', words);

describe('eight people in the news of February 1994, with a list of them and of decoys', () => {
  it('are all taken with their role on the day, “President Clinton” among them', async () => {
    const people = await reviewed(withClinton('President Clinton'));
    for (const [printed, id, office] of eight) {
      const person = withName(people, printed);
      assert.deepEqual([person?.taken?.person.id, person?.roleOnFile], [id, office]);
    }
    assert.equal(people.filter(({ taken }) => taken).length, eight.length);
  });

  it('leave a mere “Clinton” to the checker: offered as the 42nd president, and as nobody who was dead', async () => {
    const clinton = withName(await reviewed(withClinton('Clinton')), /Clinton$/);
    assert.equal(clinton?.taken, null);
    assert.deepEqual(
      clinton.offered.map(({ person }) => person.id),
      ['bill-clinton'],
    );
  });

  it('have him once the checker has said who it is, and nobody where they said that it is none', async () => {
    const said = async (answer: string) => {
      const sidecar = `people:\n  - id: clinton\n    name: Clinton\n    listed: ${answer}\n`;
      return withName(await reviewed(withClinton('Clinton'), sidecar), /Clinton$/);
    };
    const him = await said('facts/bill-clinton');
    assert.deepEqual(
      [him?.taken?.person.name, him?.roleOnFile],
      ['Bill Clinton', 'President of the United States'],
    );
    const nobody = await said('none');
    assert.deepEqual([nobody?.taken, nobody?.offered], [null, []]);
    const elsewhere = await said('another-list/bill-clinton');
    assert.deepEqual([elsewhere?.taken, elsewhere?.offered], [null, []]);
  });

  it('are hardly taken where the day is not known', async () => {
    const people = await reviewed(withClinton('Clinton'), '', null);
    assert.equal(withName(people, /Clinton$/)?.taken, null);
    assert.equal(withName(people, /Kantor$/)?.taken, null);
  });
});
