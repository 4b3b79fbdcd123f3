import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copydesk, linesOf, program, removeScratch, scratch } from './harness.ts';

const headline = 'Harbour Spends $90 Million on Quays';
const text =
  'PORT AVERY — The harbour spent roughly $90 million on quays in 2023, nearly half of its overall budget of $120 million.\n\nMayor Ann Vos said on Sunday that it was enough.\n';

interface Place {
  in?: string;
  start: number;
  end: number;
}
interface Line {
  file: string;
  id: unknown;
  article: { headline: string | null; published: string | null; paragraphs: Place[] };
  figures: (Place & { value: unknown })[];
  people: { name: string }[];
  relations: { kind: string; answer: string; places: Place[]; says: string }[];
}

const inLines = (...records: unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

const whole = { id: 'a-1', headline, published: '2024-03-05T10:00:00Z', text };

describe('copydesk analyze on JSON Lines', () => {
  afterEach(removeScratch);

  it('reads each line as an article, in order, with its headline apart', () => {
    const folder = scratch({ 'day.jsonl': inLines(whole, { id: 7, text: 'Ann Vos left.' }) });
    const ran = copydesk(folder, 'analyze', '--json', 'day.jsonl');
    assert.deepEqual([ran.status, ran.err], [0, '']);
    const [first, second] = linesOf(ran) as Line[];
    assert.deepEqual([first.file, first.id, second.id], ['day.jsonl', 'a-1', 7]);
    assert.deepEqual([first.article.headline, second.article.headline], [headline, null]);
    assert.equal(first.article.published, '2024-03-05');
    const words = ({ in: part, start, end }: Place) =>
      (part === 'headline' ? headline : text).slice(start, end);
    assert.deepEqual(first.figures.map(words), [
      '$90 Million',
      '$90 million',
      '2023',
      'half',
      '$120 million',
      'Sunday',
    ]);
    assert.deepEqual(
      first.figures.map((figure) => figure.in),
      ['headline', ...Array<undefined>(5).fill(undefined)],
    );
    assert.equal(first.figures[5].value, '2024-03-03');
    const share = first.relations.find(({ kind }) => kind === 'fraction');
    assert.equal(share?.answer, 'disagrees');
    assert.deepEqual(share.places.map(words), ['nearly half', 'roughly $90 million', '$120 million']);
    assert.match(share.says, /75 %/);
  });

  it('names the lines that hold none, and goes on with the others', () => {
    const folder = scratch({
      'day.jsonl': inLines(
        '{',
        [1],
        { text: 5 },
        { text, published: 'lately' },
        '',
        { text, headline: 3 },
        whole,
      ),
    });
    const ran = copydesk(folder, 'analyze', '--json', 'day.jsonl');
    assert.equal(ran.status, 2);
    assert.deepEqual(
      ran.err
        .trim()
        .split('\n')
        .map((line) => /jsonl:(\d+): it/.exec(line)?.[1] ?? /jsonl:(\d+): its/.exec(line)?.[1]),
      ['1', '2', '3', '4', '6'],
    );
    assert.deepEqual(
      (linesOf(ran) as Line[]).map(({ id }) => id),
      ['a-1'],
    );
  });

  it('reads them from standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, 'analyze', '-'], {
      cwd: scratch(),
      encoding: 'utf8',
      input: `${inLines(whole)}\n`,
    });
    assert.equal(status, 0);
    assert.match(stdout, /^-: a-1\n/);
    assert.match(stdout, /\n +headline {2}money +\$90 Million/);
    assert.match(stdout, /\n +1:\d+ +DISAGREES .*75 % of \$120 million/);
  });

  it('says so where there is none', () => {
    const { status, err } = copydesk(scratch(), 'analyze', 'day.jsonl');
    assert.deepEqual([status, err], [2, 'copydesk: day.jsonl: there is no such file.\n']);
  });
});
