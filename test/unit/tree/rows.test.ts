import assert from 'node:assert/strict';
import { type Review } from '../../../src/core/review/review.ts';
import { statuses, type Status } from '../../../src/core/review/statuses.ts';
import { rowKinds, type Row } from '../../../src/features/claims/row.ts';
import { rowOf } from '../../../src/features/claims/rows.ts';
import type { WorkCounts } from '../../../src/core/review/work.ts';
import { usualRatings, verdicts } from '../../../src/core/model.ts';
import { usualScale } from '../../../src/core/sidecar/rules/scale.ts';
import type { Annotation, Note } from '../../../src/core/sidecar/schema.ts';
import { gistOf } from '../../../src/core/wording/gist.ts';
import { lookOf } from '../../../src/shared/presentation.ts';
import { nothing } from '../review/found.ts';
import { scaleOf } from '../scales.ts';
import type { Ref } from '../../../src/shared/refs.ts';
import { annotated, disagreeing, named, reviewOf, suggested } from './reviews.ts';

const article = 'file:///desk/harbour.txt';

function row(
  review: Review,
  kind: 'annotation' | 'suggestion' | 'person' | 'relation' | 'response',
  key: string,
): Row {
  const found = rowOf({ article, kind, key }, review);
  assert.ok(found, `a row for ${key}`);
  return found;
}

describe('a row of the tree', () => {
  it('shows the words as they now stand in the article, else as they were checked', () => {
    const text = 'Crane: $5 million.';
    const lost = annotated('crane', 'lost');
    const placed = { ...lost, place: { ...lost.place, range: { start: 0, end: text.length } } };
    assert.equal(row(reviewOf({ text, annotations: [placed] }), 'annotation', 'crane').label, text);
    assert.equal(row(reviewOf({ annotations: [lost] }), 'annotation', 'crane').label, 'Words of crane');
  });

  it('prefers the summary that somebody wrote', () => {
    const review = reviewOf({ annotations: [annotated('crane', 'open', { summary: 'Crane: $4 million' })] });
    assert.equal(row(review, 'annotation', 'crane').label, 'Crane: $4 million');
  });

  it('says finding and speaker, and first that a finding may hold no longer', () => {
    const said = (status: (typeof statuses)[number], verdict?: 'confirmed') =>
      row(
        reviewOf({
          annotations: [annotated('a', status, { ...(verdict ? { verdict } : {}), speaker: 'Ann Vos' })],
        }),
        'annotation',
        'a',
      ).description;
    assert.equal(said('checked', 'confirmed'), 'Confirmed · Ann Vos');
    assert.equal(said('re-check', 'confirmed'), 'Re-check · Ann Vos');
    assert.equal(said('open'), 'Open · Ann Vos');
  });

  it('says in a few letters what a long passage is about, then finding, speaker and line, then the words', () => {
    const text =
      'Harbour news\n\nVictor Lindqvist, a council member, said ridership fell by 12 percent last year.';
    const start = text.indexOf('ridership');
    const range = { start, end: text.length - 1 };
    const fell = annotated('fell', 'to fix', { verdict: 'needs-correction', speaker: 'Victor Lindqvist' });
    const at = text.indexOf('12 percent');
    const figure = { start: at, end: at + 10, kind: 'percent', value: 12, unit: '%', hedge: null } as const;
    const placed = { ...fell, place: { ...fell.place, range } };
    const found = {
      ...reviewOf({ text, annotations: [placed] }),
      mentions: { ...nothing, figures: [figure] },
    };
    const { label, description, spoken } = row(found, 'annotation', 'fell');
    assert.equal(label, '12 percent · ridership fell');
    assert.equal(description, 'To fix · Victor Lindqvist · line 3 · ridership fell by 12 percent last year');
    assert.equal(
      spoken,
      'claim: ridership fell by 12 percent last year. Needs correction, Victor Lindqvist, line 3',
    );
  });

  it('says whom its queries wait for, and how soon it is to be checked where that is unusual', () => {
    const said = (fields: Parameters<typeof annotated>[2]) =>
      row(reviewOf({ annotations: [annotated('a', 'in progress', fields)] }), 'annotation', 'a').description;
    const query = { id: 'n-1', to: 'reporter', text: 'Which count?' };
    assert.equal(said({ notes: [query] }), 'asks reporter · In progress');
    assert.equal(said({ priority: 'high' }), 'In progress · high priority');
    assert.equal(said({ priority: 'medium' }), 'In progress');
    const answer = { answers: 'n-1', text: 'Customs basis.' };
    assert.equal(said({ notes: [query, answer] }), 'reporter answered · In progress');
    const other = { id: 'n-2', to: 'editor', text: 'Cut it?' };
    assert.equal(said({ notes: [query, answer, other] }), 'reporter answered, asks editor · In progress');
    assert.equal(said({ notes: [query, { ...answer, accepted: { by: 'ann' } }] }), 'In progress');
    const kindOf = (status: 'checked' | 'cut', notes: readonly Note[]) =>
      row(reviewOf({ annotations: [annotated('a', status, { notes })] }), 'annotation', 'a').kind;
    assert.equal(kindOf('checked', [query]), 'annotation checked');
    assert.equal(kindOf('checked', [query, answer]), 'annotation checked answered', 'which can be accepted');
    assert.equal(kindOf('cut', [query, answer]), 'annotation cut', 'what is cut asks nobody any more');
  });

  it('says of what the article itself asserts the figure, and whose it is without its article', () => {
    const gist = (words: string, figure: string) => {
      const start = words.indexOf(figure);
      const number = {
        start,
        end: start + figure.length,
        kind: 'date',
        value: null,
        unit: null,
        hedge: null,
      } as const;
      const review = { ...reviewOf({ text: words }), mentions: { ...nothing, figures: [number] } };
      return gistOf(review, { range: { start: 0, end: words.length }, words, speaker: null }, 24);
    };
    assert.equal(gist('the old pier, built in 1951, is no longer safe', '1951'), '1951 · old pier, built…');
    assert.equal(gist('The terminal will cost $48 million', '$48 million'), '$48 million · terminal…');
    assert.equal(
      gist('The terminal will have room for 350 cars and buses', '350'),
      '350 cars · terminal will…',
    );
    const far = 'Ann Vos, who voted against the plan of the port, said ridership fell by 12 percent';
    assert.equal(gist(far, '12 percent'), '12 percent · ridership…');
  });

  it('shows in its tooltip the whole passage and what rests on it', () => {
    const review = reviewOf({
      annotations: [
        annotated('crane', 're-check', {
          verdict: 'needs-correction',
          correction: 'Words of the crane',
          speaker: 'Ann Vos',
          sources: [{ title: 'Deed' }],
          checkedBy: 'checker@example.org',
          checkedAt: '2026-11-23T10:00:00Z',
        }),
      ],
    });
    assert.deepEqual(row(review, 'annotation', 'crane').tooltip?.split('\n'), [
      '“Words of crane”',
      'Said by Ann Vos',
      'Re-check; the finding was: Needs correction',
      'Should read: “Words of the crane”',
      'Source: Deed',
      'Checked by checker@example.org, 2026-11-23',
    ]);
  });

  it('shows each finding by an icon of its own', () => {
    const looks = [
      ...verdicts.map((verdict) => ({ verdict })),
      ...usualRatings.map((rating) => ({ rating })),
    ].map((fields) =>
      lookOf(
        'verdict' in fields && fields.verdict === 'needs-correction' ? 'to fix' : 'checked',
        annotated('a', 'checked', fields).annotation,
        usualScale,
      ),
    );
    assert.equal(new Set(looks.map(({ icon }) => icon)).size, verdicts.length + usualRatings.length);
  });

  it('shows each status by an icon of its own, and says it to a screen reader', () => {
    const rows = statuses.map((status) =>
      row(reviewOf({ annotations: [annotated('a', status)] }), 'annotation', 'a'),
    );
    assert.equal(new Set(rows.map(({ icon }) => icon)).size, statuses.length);
    assert.equal(new Set(rows.map(({ spoken }) => spoken)).size, statuses.length);
    for (const { spoken } of rows) assert.match(spoken ?? '', /^claim: Words of a\. [A-Z]/);
  });

  it('has no mark of its own where its label is cut off and the words follow', () => {
    const words = 'Whale experts regard the sound as a greeting among the young of the herd';
    const { label, description } = row(
      reviewOf({ annotations: [annotated('a', 'open', { summary: words })] }),
      'annotation',
      'a',
    );
    assert.deepEqual([label, description], ['Whale experts regard the', `Open · ${words}`]);
  });

  it('does not show a false statement that is checked like a true one', () => {
    const icon = (rating: 'true' | 'false') =>
      row(reviewOf({ annotations: [annotated('a', 'checked', { rating })] }), 'annotation', 'a').icon;
    assert.notEqual(icon('true'), icon('false'));
  });

  it('says and shows a rating as the folder calls it, and one of the usual scale as ever', () => {
    const scale = scaleOf(
      '{ id: pants, label: Pants on Fire, value: 0, icon: flame, colour: red }',
      '{ id: half, label: Half right, value: 1 }',
      '{ id: right, label: Right, value: 2 }',
    );
    const shown = (fields: Partial<Annotation>, status: Status = 'checked') => {
      const review = reviewOf({ annotations: [annotated('a', status, fields)], scale });
      const { description, icon, color } = row(review, 'annotation', 'a');
      return [description.split(' · ')[0], icon, color];
    };
    assert.deepEqual(shown({ rating: 'pants' }), ['Pants on Fire', 'flame', 'charts.red']);
    assert.deepEqual(shown({ rating: 'half' }), ['Half right', 'color-mode', 'checked']);
    assert.deepEqual(shown({ rating: 'false' }), ['False', 'error', 'attention']);
    assert.deepEqual(shown({ rating: 'flase' }, 'unresolved'), [
      'flase, no verdict yet',
      'question',
      'attention',
    ]);
    assert.deepEqual(
      shown({ verdict: 'needs-correction', rating: 'pants' }, 'to fix'),
      ['To fix', 'edit', 'toFix'],
      'what is to do comes first',
    );
  });

  it('says who is suggested to have said what', () => {
    const text = 'The crane costs $4 million.';
    const by = (speaker: string | null) =>
      row(reviewOf({ text, suggestions: [suggested('s', 0, text.length, speaker)] }), 'suggestion', 's');
    assert.deepEqual([by('Ann Vos').label, by('Ann Vos').description], [text, 'Ann Vos · line 1']);
    assert.deepEqual([by(null).label, by(null).description], [text, 'line 1']);
    assert.equal(by('Ann Vos').spoken, `Suggestion: ${text}, said by Ann Vos, line 1`);
    assert.equal(by(null).spoken, `Suggestion: ${text}, line 1`);
  });

  it('tells a suggestion in quotation marks from one that is reported', () => {
    const text = 'The crane costs $4 million.';
    const by = (kind: 'direct' | 'reported') => {
      const review = reviewOf({ text, suggestions: [suggested('s', 0, text.length, 'Ann Vos')] });
      const speaker = { start: 0, end: 3 };
      const quote = { start: 4, end: 20, kind, scare: false, speaker, person: null, candidates: [] };
      return row({ ...review, mentions: { ...review.mentions, quotes: [quote] } }, 'suggestion', 's').tooltip;
    };
    assert.match(by('direct') ?? '', /\nSaid by Ann Vos \(quoted\)$/);
    assert.match(by('reported') ?? '', /\nSaid by Ann Vos \(reported speech\)$/);
  });

  it('counts the places that print a name, and says how the name stands', () => {
    const at = (form: 'name' | 'pronoun') => ({ start: 0, end: 3, form });
    const spoken = (mentions: readonly ('name' | 'pronoun')[], status: 'open' | 'checked' | 're-check') =>
      row(
        reviewOf({ people: [named('Ann Vos', { mentions: mentions.map(at), role: 'harbour master', status })] }),
        'person',
        'Ann Vos',
      ).spoken; // prettier-ignore
    assert.equal(spoken(['pronoun'], 'open'), 'Ann Vos, harbour master, not mentioned, name not checked');
    assert.equal(
      spoken(['name', 'pronoun'], 'checked'),
      'Ann Vos, harbour master, mentioned once, name checked',
    );
    assert.equal(
      spoken(['name', 'name'], 're-check'),
      'Ann Vos, harbour master, mentioned 2 times, name to check again',
    );
  });

  it('names what a merge left open', () => {
    const label = (conflict: { annotation?: string; person?: string; field?: string }) =>
      rowOf({ article, kind: 'conflict', index: 0 }, reviewOf({ conflicts: [conflict] }))?.label;
    assert.equal(label({ annotation: 'a-1', field: 'verdict' }), 'a-1: verdict');
    assert.equal(label({ person: 'ann-vos' }), 'ann-vos: deleted on one side');
    assert.equal(label({ field: 'title' }), 'The file: title');
  });

  it('says who has not answered, since when, and about what', () => {
    const review = reviewOf({
      annotations: [annotated('a-1', 'open'), annotated('a-2', 'open')],
      responses: [
        {
          person: 'Jane Roe',
          annotations: ['a-1', 'a-2', 'a-9'],
          channel: 'by mail',
          asked: '2026-11-20T09:30:00Z',
          deadline: '2026-11-24T18:00:00Z',
        },
        { deadline: '2026-11-24' },
      ],
    });
    const late = row(review, 'response', '0');
    assert.equal(late.label, 'Jane Roe');
    assert.equal(
      late.description,
      'overdue since 2026-11-24 18:00 UTC · asked on 2026-11-20, by mail · Words of a-1 and 1 more',
    );
    assert.equal(
      late.tooltip,
      'Jane Roe was asked on 2026-11-20, by mail, and has not answered\noverdue since 2026-11-24 18:00 UTC\nAbout “Words of a-1”\nAbout “Words of a-2”',
    );
    assert.equal(
      late.spoken,
      'No response from Jane Roe, overdue since 2026-11-24 18:00 UTC, asked on 2026-11-20, by mail, about Words of a-1 and 1 more',
    );
    const bare = row(review, 'response', '1');
    assert.deepEqual([bare.label, bare.description], ['somebody', 'overdue since 2026-11-24']);
  });

  it('is not there where its part has gone from the review', () => {
    const gone: Ref[] = [
      { article, kind: 'annotation', key: 'a' },
      { article, kind: 'suggestion', key: 'a' },
      { article, kind: 'person', key: 'a' },
      { article, kind: 'response', key: '0' },
      { article, kind: 'conflict', index: 0 },
    ];
    for (const ref of gone) assert.equal(rowOf(ref, reviewOf({})), undefined);
  });

  it('counts what is to do at an article of the folder', () => {
    const of = (counts: WorkCounts | null, path = 'spring/talks.txt') => {
      const found = rowOf({ article, kind: 'article', path, counts, isReviewed: false }, reviewOf({}));
      return [found?.label, found?.description, found?.icon];
    };
    const none = { attention: 0, 'to fix': 0, open: 0, done: 0 };
    assert.deepEqual(of({ ...none, attention: 1, 'to fix': 3, open: 12, done: 9 }), [
      'talks.txt',
      '1 needs attention · 3 to fix · 12 open · spring',
      'bell',
    ]);
    assert.deepEqual(of({ ...none, done: 14 }, 'talks.txt'), ['talks.txt', '14 done', 'pass-filled']);
    assert.deepEqual(of(none, 'talks.txt').at(1), 'nothing annotated');
    assert.deepEqual(of(null, 'talks.txt'), ['talks.txt', 'could not be read', 'warning']);
  });

  it('is of a kind that the menus are tested against', () => {
    const review = reviewOf({
      annotations: statuses.flatMap((status) => [
        annotated(status, status),
        annotated(`${status} answered`, status, {
          notes: [
            { id: 'n-1', to: 'reporter', text: 'Which?' },
            { answers: 'n-1', text: 'This.' },
          ],
        }),
      ]),
      suggestions: [suggested('s', 0, 0, null)],
      relations: [disagreeing('r')],
      people: [
        named('ann-vos'),
        ...(['sidecar', 'registry', 'both'] as const).map((kept) => named(kept, { kept })),
        named('an official', { unnamed: true }),
      ],
      conflicts: [{ field: 'title' }],
      responses: [{ deadline: '2026-11-24' }],
    });
    const kinds = [
      ...new Set(review.annotations.map(({ key }) => row(review, 'annotation', key).kind)),
      row(review, 'suggestion', 's').kind,
      row(review, 'relation', 'r').kind,
      row(review, 'response', '0').kind,
      row(review, 'person', 'ann-vos').kind,
      ...['sidecar', 'registry', 'both', 'an official'].map((key) => row(review, 'person', key).kind),
      rowOf({ article, kind: 'conflict', index: 0 }, review)?.kind,
      rowOf({ article, kind: 'article', path: 'a.txt', counts: null, isReviewed: false }, review)?.kind,
      rowOf({ article, kind: 'group', name: 'People', icon: null, children: [], isOpen: true }, review)?.kind,
    ];
    assert.deepEqual(kinds.toSorted(), rowKinds.toSorted());
  });
});
