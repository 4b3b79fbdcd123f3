import assert from 'node:assert/strict';
import { textSha256 } from '../../../../src/core/hash.ts';
import type { Mentions, Person } from '../../../../src/core/mentions/mentions.ts';
import {
  acceptSuggestions,
  addGathered,
  annotate,
  dismissSuggestions,
} from '../../../../src/core/review/decide/add.ts';
import { likelySpeaker, likelyVoice, type Gathered } from '../../../../src/core/review/decide/beforehand.ts';
import { ann, checkedWith, nobody, rangeOf, sidecarAfter } from './desk.ts';
import { usualScale } from '../../../../src/core/sidecar/rules/scale.ts';
import { scaleOf } from '../../scales.ts';

const passage = 'The port handled 412,000 containers last year';
const text = `Harbour board meets\n\nBy Ada Holm\n\nMarch 3, 2021\n\n${passage}, said the mayor, Ines Duarte.\n\nThe vote is in autumn.`;
const hash = textSha256(text);
const gathered: Gathered = {
  kind: 'claim',
  finding: null,
  correction: null,
  speaker: null,
  source: null,
  note: null,
};

describe('adding an annotation', () => {
  it('begins a sidecar with what the text says of itself, and the hash of that text', () => {
    const checked = checkedWith(text, '');
    const decision = annotate(checked, rangeOf(text, passage), { kind: 'claim' });
    const { version, article, annotations } = sidecarAfter('', decision);
    assert.equal(version, 1);
    assert.deepEqual(article, {
      title: 'Harbour board meets',
      byline: 'Ada Holm',
      published: '2021-03-03',
      textSha256: hash,
    });
    const [{ selector }] = annotations;
    assert.equal(selector.exact, passage);
    assert.equal(selector.textSha256, undefined);
    assert.ok(text.slice(0, selector.start).endsWith(selector.prefix ?? '-'));
    assert.ok(text.slice(selector.end).startsWith(selector.suffix ?? '-'));
    assert.equal(decision.textToKeep, hash);
  });

  it('keeps what the sidecar says of the article, and keeps no text twice', () => {
    const yaml = `version: 1\narticle: { title: Ours, textSha256: ${hash} }\n`;
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    assert.deepEqual(sidecarAfter(yaml, decision).article, { title: 'Ours', textSha256: hash });
    assert.equal(decision.textToKeep, undefined);
  });

  it('says nothing of the article in a sidecar that somebody has begun, if only with a comment', () => {
    const yaml = '# Ada checks this one.\n';
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    const { article, annotations } = sidecarAfter(yaml, decision);
    assert.deepEqual(article, { textSha256: hash });
    assert.equal(annotations.length, 1);
    const blank = ' \n';
    const begun = annotate(checkedWith(text, blank), rangeOf(text, passage), { kind: 'claim' });
    assert.equal(sidecarAfter(blank, begun).article?.title, 'Harbour board meets');
  });

  const old = `${text} More.`;
  const fileOf = (selector: string): string =>
    `version: 1\narticle: { textSha256: ${textSha256(old)} }\nannotations:\n  - { id: a-1, kind: note, selector: { ${selector} } }\n`;
  const vote = rangeOf(text, 'The vote is in autumn');

  it('moves the hash on where every other selector holds for this text', () => {
    const yaml = fileOf(`exact: "The vote is in autumn", start: ${vote.start}, end: ${vote.end}`);
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    const { article, annotations } = sidecarAfter(yaml, decision);
    assert.equal(article?.textSha256, hash);
    assert.deepEqual(
      annotations.map(({ selector }) => selector.textSha256),
      [undefined, undefined],
    );
  });

  it('leaves the hash where one does not, and names its own text', () => {
    for (const selector of [
      `exact: "The vote is in autumn", start: ${vote.start + 1}, end: ${vote.end + 1}`,
      'exact: "The vote is in autumn"',
      `exact: "The vote is in autumn", start: ${vote.start}, end: ${vote.end}, textSha256: ${'b'.repeat(64)}`,
    ]) {
      const yaml = fileOf(selector);
      const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
      const { article, annotations } = sidecarAfter(yaml, decision);
      assert.equal(article?.textSha256, textSha256(old), selector);
      const added = annotations.find(({ kind }) => kind === 'claim');
      assert.equal(added?.selector.textSha256, hash, selector);
    }
  });

  it('leaves the hash where another place of a fact does not hold', () => {
    const yaml = fileOf(`exact: "The vote is in autumn", start: ${vote.start}, end: ${vote.end}`).replace(
      ' } }\n',
      ' }, also: [{ exact: "The vote was in spring", start: 1, end: 2 }] }\n',
    );
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    assert.equal(sidecarAfter(yaml, decision).article?.textSha256, textSha256(old));
  });

  it('leaves the hash where only some of them hold', () => {
    const holds = `exact: "The vote is in autumn", start: ${vote.start}, end: ${vote.end}`;
    const yaml = `${fileOf(holds)}  - { id: a-2, kind: note, selector: { exact: "Harbour board met", start: 0, end: 17 } }\n`;
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    assert.equal(sidecarAfter(yaml, decision).article?.textSha256, textSha256(old));
  });

  it('takes a selector that was made on this very text as one that holds', () => {
    const yaml = fileOf(`exact: "The vote is in autumn", textSha256: ${hash}`);
    const decision = annotate(checkedWith(text, yaml), rangeOf(text, passage), { kind: 'claim' });
    assert.equal(sidecarAfter(yaml, decision).article?.textSha256, hash);
  });

  it('says all that was gathered, and signs a finding', () => {
    const decision = addGathered(
      checkedWith(text, ''),
      rangeOf(text, passage),
      {
        kind: 'claim',
        finding: { verdict: 'needs-correction', rating: 'half-true' },
        correction: 'The port handled 421,000 containers',
        speaker: { speaker: 'the mayor' },
        source: { title: 'Port report' },
        note: 'Ask the port.',
      },
      ann,
    );
    const [annotation] = sidecarAfter('', decision).annotations;
    const { id, selector, ...said } = annotation;
    assert.match(id ?? '', /^a-/);
    assert.equal(selector.exact, passage);
    assert.deepEqual(said, {
      kind: 'claim',
      speaker: 'the mayor',
      verdict: 'needs-correction',
      rating: 'half-true',
      correction: 'The port handled 421,000 containers',
      checkedBy: 'ann@example.org',
      checkedAt: ann.at,
      sources: [{ title: 'Port report' }],
      notes: [{ by: 'ann@example.org', at: ann.at, text: 'Ask the port.' }],
    });
  });

  it('signs nothing where nothing was found, and with no name where nobody has given theirs', () => {
    const add = (more: Partial<Gathered>) =>
      sidecarAfter(
        '',
        addGathered(checkedWith(text, ''), rangeOf(text, passage), { ...gathered, ...more }, nobody),
      ).annotations[0];
    const bare = add({});
    assert.deepEqual(Object.keys(bare).sort(), ['id', 'kind', 'selector']);
    const found = add({ finding: { verdict: 'confirmed' }, note: 'Seen.' });
    assert.equal(found.checkedBy, undefined);
    assert.equal(found.checkedAt, nobody.at);
    assert.deepEqual(found.notes, [{ at: nobody.at, text: 'Seen.' }]);
    assert.equal(found.rating, undefined);
  });
});

const mayor: Person = {
  id: 'ines-duarte',
  name: 'Ines Duarte',
  unnamed: false,
  role: 'mayor',
  mentions: [{ ...rangeOf(text, 'Ines Duarte'), form: 'name' }],
};
const claim = {
  ...rangeOf(text, passage),
  speaker: rangeOf(text, 'the mayor'),
  person: 'ines-duarte',
  score: 0.5,
};
const withClaim: Partial<Mentions> = { people: [mayor], claims: [claim] };

describe('a suggestion', () => {
  it('is accepted as a claim by who says it, on file or in the words of the text', () => {
    const accept = (yaml: string, mentions: Partial<Mentions>) => {
      const checked = checkedWith(text, yaml, mentions);
      return sidecarAfter(yaml, acceptSuggestions(checked, checked.review.suggestions.slice(0, 1)))
        .annotations[0];
    };
    const onFile = 'version: 1\npeople:\n  - { id: mayor, name: Ines Duarte }\n';
    assert.equal(accept(onFile, withClaim).person, 'mayor');
    assert.equal(accept('', withClaim).speaker, 'Ines Duarte');
    assert.equal(accept('', { claims: [{ ...claim, person: null }] }).speaker, 'the mayor');
    const own = accept('', { claims: [{ ...claim, person: null, speaker: null }] });
    assert.deepEqual([own.kind, own.speaker, own.person], ['claim', undefined, undefined]);
    assert.equal(own.verdict, undefined);
  });

  it('is dismissed by its words and what stands around them, and is offered no more', () => {
    const checked = checkedWith(text, '', withClaim);
    const decision = dismissSuggestions(checked, checked.review.suggestions.slice(0, 1));
    const [dismissed] = sidecarAfter('', decision).dismissed;
    assert.equal(dismissed.kind, 'claim');
    assert.equal(dismissed.exact, passage);
    assert.ok(text.includes(`${dismissed.prefix ?? '-'}${passage}${dismissed.suffix ?? '-'}`));
    const yaml = `version: 1\ndismissed:\n  - { kind: claim, exact: "${passage}" }\n`;
    assert.deepEqual(checkedWith(text, yaml, withClaim).review.suggestions, []);
  });
});

describe('the likely speaker of a passage', () => {
  const inside = rangeOf(text, '412,000 containers');
  const quote = {
    ...rangeOf(text, passage),
    kind: 'direct' as const,
    scare: false,
    speaker: rangeOf(text, 'the mayor'),
    person: 'ines-duarte',
    candidates: [],
  };
  const speakerOf = (mentions: Partial<Mentions>, range = inside) =>
    likelySpeaker(checkedWith(text, '', mentions), range);

  it('is that of the quote that holds it, or that it holds', () => {
    assert.deepEqual(speakerOf({ people: [mayor], quotes: [quote] }), { speaker: 'Ines Duarte' });
    const longer = rangeOf(text, `${passage}, said the mayor`);
    assert.deepEqual(speakerOf({ people: [mayor], quotes: [quote] }, longer), { speaker: 'Ines Duarte' });
    assert.deepEqual(speakerOf({ quotes: [quote] }), { speaker: 'the mayor' });
  });

  it('is nobody outside of quotes, within marks around a word, or where nobody is named', () => {
    assert.equal(speakerOf({ quotes: [quote] }, rangeOf(text, 'The vote')), null);
    assert.equal(speakerOf({ quotes: [{ ...quote, scare: true }] }), null);
    assert.equal(speakerOf({ quotes: [{ ...quote, person: null, speaker: null }] }), null);
    assert.equal(speakerOf({ claims: [claim] }), null, 'a claim speaks only for just its passage');
    const begins = rangeOf(text, 'The port handled');
    assert.equal(speakerOf({ claims: [claim] }, begins), null, 'not for one that only begins with it');
  });
});

describe('what a source most likely does to a passage', () => {
  it('is what the finding rests on, and open where the finding does not tell', () => {
    assert.equal(likelyVoice({ verdict: 'confirmed' }, usualScale), 'supports');
    assert.equal(likelyVoice({ rating: 'true' }, usualScale), 'supports');
    assert.equal(likelyVoice({ verdict: 'needs-correction' }, usualScale), 'contradicts');
    assert.equal(
      likelyVoice({ verdict: 'confirmed', rating: 'false' }, usualScale),
      'contradicts',
      'he said it, it is not so',
    );
    for (const finding of [null, {}, { verdict: 'unverified' as const }, { rating: 'half-true' as const }])
      assert.equal(likelyVoice(finding, usualScale), null);
  });

  it('is told by the two ends of a folder’s own scale, and by none of the ratings between or beside them', () => {
    const scale = scaleOf(
      '{ id: right, label: Right, value: 2 }',
      '{ id: off, label: Off, value: 1 }',
      '{ id: false, label: Wrong, value: 0 }',
      '{ id: open, label: Open }',
    );
    const voices = ['right', 'off', 'false', 'open', 'nowhere'].map((rating) =>
      likelyVoice({ rating }, scale),
    );
    assert.deepEqual(voices, ['supports', null, 'contradicts', null, null]);
  });
});
