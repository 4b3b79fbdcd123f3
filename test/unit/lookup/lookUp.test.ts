import assert from 'node:assert/strict';
import type { Candidate, LookedFor } from '../../../src/core/lookup/candidates.ts';
import { factsOf, type FoundPerson } from '../../../src/core/lookup/facts.ts';
import type { Found, LookUpProblem } from '../../../src/core/lookup/problems.ts';
import { soughtIn } from '../../../src/core/lookup/typed.ts';
import { lookUpProblemInWords } from '../../../src/core/wording/lookUp.ts';
import type { Agent } from '../../../src/services/lookUp/asking.ts';
import { LookUp } from '../../../src/services/lookUp/lookUp.ts';
import { placesOn, type LoggedRequest, type Scenario } from '../../lookUp/scenarios.ts';
import { startWiki, type Wiki } from '../../lookUp/server.ts';
import { portrait } from '../../lookUp/world.ts';

const agent: Agent = { name: 'Copydesk/test', header: 'User-Agent' };
/** What never ends is given up soon; all else has its time. */
const limitsOn = (scenario: Scenario) => ({
  seconds: scenario.startsWith('silent') ? 0.5 : 60,
  dataBytes: 1_000_000,
  imageBytes: 100_000,
});
const limits = limitsOn('fine');
const okafor: LookedFor = {
  name: 'Helen Okafor',
  published: '2026-06-17',
  role: 'director of the authority',
};

describe('A look-up', () => {
  let wiki: Wiki;
  /** Each with a wiki of its own: hooks are not known where changes are planted. */
  const itAsks = (title: string, test: () => Promise<void>) =>
    it(title, async () => {
      wiki = await startWiki();
      try {
        await test();
      } finally {
        await wiki.stop();
      }
    });

  const on = (scenario: Scenario) =>
    new LookUp(() => placesOn(wiki.origin, scenario), agent, limitsOn(scenario));
  const never = new AbortController().signal;
  const find = (scenario: Scenario, typed = 'Helen Okafor', who = okafor) =>
    on(scenario).candidates(soughtIn(typed), who, never);
  const found = <T>(got: Found<T>): T => {
    if ('problem' in got) assert.fail(lookUpProblemInWords(got.problem));
    return got.found;
  };
  const problem = (got: Found<unknown>): LookUpProblem => {
    if ('found' in got) assert.fail('something was found');
    return got.problem;
  };
  const person = async (typed: string, scenario: Scenario = 'fine'): Promise<FoundPerson> => {
    const [first] = found(await find(scenario, typed));
    return found(await on(scenario).person(first.item, never));
  };
  const log = async (scenario: Scenario): Promise<LoggedRequest[]> =>
    (await fetch(`${wiki.origin}/${scenario}/log`)).json() as Promise<LoggedRequest[]>;

  itAsks(
    'ranks those who may be meant by name, then by office and life on the day, and leaves out what is no person',
    async () => {
      const ranked = found(await find('fine'));
      const told = ({ item, name, time }: Candidate) => [item.id, name, time];
      assert.deepEqual(ranked.map(told), [
        ['Q1001', 'label', 'in office'],
        ['Q1002', 'label', 'dead'],
        ['Q1003', 'alias', 'alive'],
      ]);
      assert.deepEqual(ranked[0].shared, ['director', 'authority']);
      const then = { ...okafor, published: '1860-01-01' };
      assert.deepEqual(found(await find('fine', 'Helen Okafor', then)).map(told), [
        ['Q1002', 'label', 'alive'],
        ['Q1001', 'label', 'not born'],
        ['Q1003', 'alias', 'not born'],
      ]);
    },
  );

  for (const typed of [
    'Q1001',
    'Q1007',
    'https://www.wikidata.org/wiki/Special:EntityData/Q1001.json',
    'https://de.m.wikipedia.org/wiki/Helen_Okafor',
    'https://fr.wikipedia.org/wiki/H%C3%A9l%C3%A8ne_Okafor',
  ])
    // prettier-ignore
    itAsks(`takes ${typed}`, async () => {
      assert.deepEqual(
        found(await find('fine', typed)).map(({ item }) => item.id),
        ['Q1001'],
      );
    });

  itAsks(
    'reads a page of the Wikipedia that it asks there, by title, number or revision, behind redirects',
    async () => {
      const places = { ...placesOn(wiki.origin, 'fine') };
      const here = new LookUp(() => places, agent, limits);
      const host = '127.0.0.1';
      for (const page of [{ title: 'Helen Ada Okafor' }, { pageId: '501' }, { revision: '12345' }]) {
        const sought = {
          by: 'page',
          page: { host: new URL(wiki.origin).host, site: 'enwiki', ...page },
        } as const;
        assert.deepEqual(
          found(await here.candidates(sought, okafor, never)).map(({ item }) => item.id),
          ['Q1001'],
          host,
        );
      }
      const titled = async (title: string) =>
        problem(
          await here.candidates(
            { by: 'page', page: { host: new URL(wiki.origin).host, site: 'enwiki', title } },
            okafor,
            never,
          ),
        );
      assert.deepEqual(await titled('Okafor'), { why: 'several', what: 'Okafor' });
      assert.deepEqual(await titled('Port Avery Ferry'), { why: 'no item', what: 'Port Avery Ferry' });
      assert.deepEqual(await titled('Nobody At All'), { why: 'missing', what: 'Nobody At All' });
    },
  );

  itAsks(
    'brings offices with their terms joined, without those that were found wrong or have no certain end',
    async () => {
      const { item, labels, publicOffices } = await person('Q1001');
      assert.deepEqual(
        item.offices.map(({ office, from, to, endedSomeDay }) => [
          labels.get(office),
          from,
          to,
          endedSomeDay,
        ]),
        [
          ['trustee of the Avery Museum', '1990', null, false],
          ['chair of the Avery Bank', '1995-01-01', null, true],
          ['member of the Port Avery Council', '2006-01-03', '2014-01-03', false],
          ['Director of the Harbor Authority', '2015-02-01', null, false],
        ],
      );
      assert.deepEqual([...publicOffices].sort(), ['Q2001', 'Q2002']);
    },
  );

  itAsks('offers facts of the public kind alone, all that is certain of them ticked', async () => {
    const offered = factsOf(await person('Q1001'), placesOn(wiki.origin, 'fine'), null, '2026-11-27');
    const told = offered.map(({ fact, doubt }) => {
      const { is, ...rest } = fact;
      return [
        doubt?.why ?? 'ticked',
        is,
        ...Object.values<unknown>(rest).filter((value) => typeof value === 'string'),
      ];
    });
    assert.deepEqual(told, [
      ['ticked', 'bio', 'Helen Ada Okafor is an American official who has led the Port Avery Harbor Authority since 2015. She sat on the city council from 2006 to 2014.', 'wikipedia'],
      ['other bio', 'bio', 'American official (born 1958)', 'wikidata'],
      ['ticked', 'born', '1958-04-12'],
      ['open', 'office', 'trustee of the Avery Museum', '1990'],
      ['ticked', 'office', 'member of the Port Avery Council', '2006-01-03', '2014-01-03'],
      ['ticked', 'office', 'Director of the Harbor Authority', '2015-02-01'],
      ['ticked', 'link', 'Helen Okafor, Wikipedia', `${wiki.origin}/fine/wikipedia/wiki/Helen_Okafor`],
      ['ticked', 'link', 'Official website', 'https://harbor.example/okafor'],
      ['ticked', 'item', 'Q1001'],
      ['ticked', 'image'],
    ]); // prettier-ignore
    const asked = (await log('fine')).map(({ url }) => url).join('\n');
    for (const never of ['Q1009', 'Q4001', 'Q4002']) assert.ok(!asked.includes(never), never);
  });

  itAsks(
    'gives of somebody without an office the year of birth alone, and no bio that tells of faith or family',
    async () => {
      const offered = factsOf(await person('Q1008'), placesOn(wiki.origin, 'fine'), null, '2026-11-27');
      assert.deepEqual(
        offered.map(({ fact }) => (fact.is === 'born' ? fact.date : fact.is)),
        ['1971', 'link', 'item'],
      );
    },
  );

  itAsks('files no years before the common era', async () => {
    const found = await person('Q1006');
    assert.deepEqual(
      [found.item.born, found.item.died, found.item.label],
      ['-0099-07-12', '-0044', 'Gaius Merula'],
    );
    const facts = factsOf(found, placesOn(wiki.origin, 'fine'), null, '2026-11-27').map(
      ({ fact }) => fact.is,
    );
    assert.deepEqual(facts, ['bio', 'bio', 'link', 'item']);
  });

  itAsks('has the image with its licence and author, as text', async () => {
    const { image } = await person('Q1001');
    assert.ok(image);
    assert.deepEqual([image.licence, image.author, image.revision], ['CC BY-SA 4.0', 'Ann & Co', 77_001]);
    assert.deepEqual(found(await on('fine').image(image, never)), { bytes: portrait, type: 'png' });
    assert.equal((await person('Q1001', 'image-unlicensed')).image, null);
    assert.equal((await person('Q1001', 'image-elsewhere')).image, null);
  });

  itAsks('says who asks, to each server, and asks without a session', async () => {
    await person('Helen Okafor', 'sent-on-here');
    const requests = await log('sent-on-here');
    assert.ok(requests.length > 4);
    for (const { url, userAgent } of requests) {
      assert.equal(userAgent, 'Copydesk/test');
      assert.match(url, /[?&]origin=\*(?:&|$)/);
    }
  });

  const failures: readonly [Scenario, LookUpProblem['why'], RegExp][] = [
    ['silent', 'late', /has not answered within 0\.5 seconds/],
    ['silent-body', 'late', /has not answered within/],
    ['hang-up', 'unreachable', /cannot be reached/],
    ['too-many', 'too many', /too many questions\. Wait a minute or two/],
    ['too-many-seconds', 'too many', /Look up again in 37 seconds/],
    ['too-many-date', 'too many', /Look up again in (?:8\d|90|91) seconds/],
    ['unavailable', 'busy', /too busy to answer\. Look up again in 10 seconds/],
    ['broken', 'broken', /has an error of its own/],
    ['forbidden', 'refused', /refuses to answer/],
    ['maxlag', 'busy', /too busy to answer\. Look up again in 5 seconds/],
    ['maxlag-bare', 'busy', /Look up again in 6 seconds/],
    ['ratelimited', 'too many', /too many questions\. Wait a minute/],
    ['error', 'error', /answers with an error: \[x\] Caught/],
    ['page', 'no data', /a page instead of data/],
    ['cut-off', 'no data', /not understood/],
    ['nothing', 'no data', /not understood/],
    ['huge', 'too long', /more than 1 MB, which is not read/],
    ['sent-on-away', 'sent on', /sends on to localhost:9, where nothing is asked/],
    ['sent-on-in-circles', 'sent on', /sends on to another address/],
  ];
  for (const [scenario, why, words] of failures)
    itAsks(`says what is wrong with a server that is ${scenario}`, async () => {
      for (const typed of ['Helen Okafor', 'Q1001']) {
        const got = problem(await find(scenario, typed));
        assert.equal(got.why, why);
        const said = lookUpProblemInWords(got);
        assert.match(said, words);
        assert.ok(said.startsWith('127.0.0.1:'), said);
      }
    });

  itAsks('says that nobody is there', async () => {
    const nowhere = { ...placesOn('http://127.0.0.1:9', 'fine') };
    const got = await new LookUp(() => nowhere, agent, limits).candidates(soughtIn('Q1001'), okafor, never);
    assert.deepEqual(problem(got), { why: 'unreachable', host: '127.0.0.1:9' });
  });

  const wrong: readonly [typed: string, LookUpProblem][] = [
    ['Q9999', { why: 'missing', what: 'Q9999' }],
    ['Q1005', { why: 'several', what: 'Okafor' }],
    ['Q1004', { why: 'no person', what: 'Helen Okafor' }],
    ['Nobody At All', { why: 'nobody', name: 'Nobody At All' }],
    ['Port Avery', { why: 'nobody', name: 'Port Avery' }],
    ['https://de.wikipedia.org/wiki/Niemand', { why: 'missing', what: 'Niemand' }],
    ['https://xx.wikipedia.org/wiki/Vos', { why: 'unknown address', address: 'xx.wikipedia.org: Vos' }],
    ['https://example.org/Q1', { why: 'unknown address', address: 'https://example.org/Q1' }],
  ];
  for (const [typed, expected] of wrong)
    itAsks(`says of ${typed} that it is ${expected.why}`, async () => {
      assert.deepEqual(problem(await find('fine', typed)), expected);
    });

  itAsks('waits as long as a server wants before it asks again', async () => {
    const lookUp = on('too-many-seconds');
    const ask = () => lookUp.candidates(soughtIn('Q1001'), okafor, never);
    await ask();
    const before = (await log('too-many-seconds')).length;
    const again = problem(await ask());
    assert.equal(again.why, 'too many');
    assert.equal((await log('too-many-seconds')).length, before);
  });

  itAsks('is given up when somebody stops it', async () => {
    const stop = new AbortController();
    const asked = on('silent').candidates(soughtIn('Q1001'), okafor, stop.signal);
    stop.abort();
    assert.deepEqual(problem(await asked), { why: 'cancelled' });
  });

  const images: readonly [Scenario, LookUpProblem['why']][] = [
    ['image-missing', 'refused'],
    ['image-too-many', 'too many'],
    ['image-is-page', 'no image'],
    ['image-huge', 'too long'],
  ];
  for (const [scenario, why] of images)
    itAsks(`keeps nothing of a file that is ${scenario}`, async () => {
      const { image } = await person('Q1001', scenario);
      assert.ok(image);
      assert.equal(problem(await on(scenario).image(image, never)).why, why);
    });
});
