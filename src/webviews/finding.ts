import { likelyVoice } from '../core/review/decide/beforehand.ts';
import type { FindingFields, FindingProblem } from '../core/review/findingForm/fields.ts';
import type { FromFinding, ShownFinding, ToFinding } from '../core/review/findingForm/messages.ts';
import { choicesField } from './choices.ts';
import { button, element, labelledBox, lineBox, wordsBox, type Box } from './elements.ts';
import { changesSpoken, marked } from './marked.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromFinding): void };
const desk = acquireVsCodeApi();

/** How long after a key what was typed is told: it is kept as a draft from then on. */
const pauseMs = 150;
/** How long after a key the changes of a correction are spoken. */
const speakMs = 900;
let pause: ReturnType<typeof setTimeout> | undefined;
let form: ReturnType<typeof drawForm> | undefined;

function typed(): void {
  clearTimeout(pause);
  pause = setTimeout(flush, pauseMs);
}

function flush(): void {
  clearTimeout(pause);
  if (form) desk.postMessage({ does: 'typed', fields: form.read() });
}

function save(): void {
  clearTimeout(pause);
  if (form) desk.postMessage({ does: 'save', fields: form.read() });
}

function close(): void {
  flush();
  desk.postMessage({ does: 'close' });
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');

window.addEventListener('message', ({ data }: MessageEvent<ToFinding>) => {
  if (data.does === 'show') form = drawForm(data);
  else form?.tell(data.problems, data.notice);
});
document.addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  else if (event.key === 'Escape') close();
  else if (!isPlain || isText(event.target) || form?.take(event.key.toLowerCase()) !== true) return;
  event.preventDefault();
  event.stopPropagation();
});
window.addEventListener('blur', flush);
desk.postMessage({ does: 'ready' });

type TextField = 'correction' | 'speaker' | 'source' | 'locator' | 'note' | 'to' | 'assignee';

function drawForm(shown: ShownFinding) {
  const { fields, passage } = shown;
  const boxes = new Map<TextField, Box>();
  const text = (at: TextField): string => boxes.get(at)?.value ?? fields[at];
  const box = (at: TextField, label: string, hint: string, made: Box): HTMLElement => {
    boxes.set(at, made);
    return labelledBox(at, label, hint, made);
  };
  const line = (at: TextField, label: string, hint = ''): HTMLElement =>
    box(at, label, hint, lineBox(fields[at]));
  const listed = (at: 'speaker' | 'source' | 'to' | 'assignee', label: string, hint = ''): HTMLElement => {
    const made = lineBox(fields[at]);
    made.setAttribute('list', `${at}-offers`);
    const offers = shown.offers[at].map((value) => element('option', { value }));
    const field = box(at, label, hint, made);
    field.append(element('datalist', { id: `${at}-offers` }, ...offers));
    return field;
  };

  /** Somebody has said what the source does: it follows the finding no longer. */
  let isVoiceChosen = fields.says !== '';
  const voices = choicesField('says', 'What the source does', shown.voices, 'Left open', fields.says, () => {
    isVoiceChosen = true;
    typed();
  });
  const followFinding = (): void => {
    if (isVoiceChosen) return;
    const verdict = verdicts.value();
    const rating = ratings?.value() ?? '';
    const found = { ...(verdict && { verdict }), ...(rating && { rating }) };
    voices.choose(likelyVoice(found, shown.scale) ?? '');
    isVoiceChosen = false;
  };
  const verdicts = choicesField('verdict', 'Verdict', shown.verdicts, 'None', fields.verdict, (verdict) => {
    showCorrection();
    followFinding();
    typed();
    if (verdict === 'needs-correction') focusCorrection();
  });
  const ratings =
    shown.ratings.length === 0
      ? null
      : choicesField('rating', 'Rating of what is asserted', shown.ratings, 'None', fields.rating, () => {
          followFinding();
          typed();
        });

  const changes = element('p', { class: 'changes', 'aria-hidden': 'true' });
  const spoken = element('p', { class: 'spoken', role: 'status' });
  const correction = element(
    'div',
    {},
    box(
      'correction',
      'It should read',
      'As it reads now; change what is wrong.',
      wordsBox(fields.correction, Math.min(8, Math.max(2, Math.ceil(passage.length / 60)))),
    ),
    changes,
    spoken,
  );
  let speaking: ReturnType<typeof setTimeout> | undefined;
  function drawChanges(): void {
    const stretches = marked(passage, text('correction'));
    const isSame = stretches.every(({ is }) => is === 'kept');
    changes.hidden = isSame;
    changes.replaceChildren(
      ...stretches.map(({ is, words }) =>
        is === 'kept' ? words : element(is === 'out' ? 'del' : 'ins', {}, words),
      ),
    );
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      spoken.textContent = isSame ? '' : changesSpoken(stretches);
    }, speakMs);
  }
  function showCorrection(): void {
    correction.hidden = verdicts.value() !== 'needs-correction';
  }
  function focusCorrection(): void {
    const target = boxes.get('correction');
    target?.focus();
    target?.setSelectionRange(target.value.length, target.value.length);
  }

  const notice = element('p', { class: 'notice', role: 'status', id: 'notice' });
  const priorities = choicesField(
    'priority',
    'Priority',
    shown.priorities,
    'Not set',
    fields.priority,
    typed,
  );
  const page = element(
    'form',
    { novalidate: '', 'aria-labelledby': 'heading', class: 'finding' },
    element('h1', { id: 'heading' }, shown.heading),
    element('blockquote', {}, passage),
    notice,
    verdicts.element,
    ...(ratings ? [ratings.element] : []),
    correction,
    listed('speaker', 'Who says it', 'Left empty: the article itself.'),
    element(
      'div',
      { class: 'pair wide' },
      listed(
        'source',
        'Source',
        shown.isSourceInHand
          ? 'The source in hand. Empty it where it says nothing of this.'
          : 'One on file, a web address, a file, or publisher and title.',
      ),
      line('locator', 'Where in it', 'Page, table, minute.'),
    ),
    voices.element,
    element(
      'div',
      { class: 'pair wide' },
      box('note', 'Note', '', wordsBox(fields.note, 3)),
      listed('to', 'Asks', 'With a name, the note is a query and waits for an answer.'),
    ),
    element('div', { class: 'pair' }, priorities.element, listed('assignee', 'Who is to check it')),
    ...(shown.onFile.length === 0
      ? []
      : [
          element(
            'section',
            { 'aria-labelledby': 'on-file' },
            element('h2', { id: 'on-file' }, 'On file'),
            element('ul', {}, ...shown.onFile.map((words) => element('li', {}, words))),
          ),
        ]),
    element(
      'div',
      { class: 'buttons' },
      button('Save', save, 'Save', 'primary'),
      button('Close', close),
      element(
        'span',
        { class: 'hint' },
        'Ctrl+Enter saves. Escape closes; what you typed is kept as a draft. The letters choose while no box is typed into.',
      ),
    ),
  );
  page.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('input', ({ target }) => {
    if (target === boxes.get('correction')) drawChanges();
    typed();
  });
  document.body.replaceChildren(page);
  tellNotice(shown.notice, shown.isDraft);
  showCorrection();
  drawChanges();
  if (fields.source !== '') followFinding();
  if (verdicts.value() === 'needs-correction' && shown.isDraft) focusCorrection();
  else verdicts.focus();

  function tellNotice(words: string, isDraft: boolean): void {
    notice.replaceChildren(words);
    if (isDraft)
      notice.append(
        ' ',
        button('Discard Draft', () => desk.postMessage({ does: 'discard' })),
      );
    notice.hidden = words === '';
  }

  function read(): FindingFields {
    return {
      verdict: verdicts.value(),
      rating: ratings?.value() ?? '',
      correction: text('correction'),
      speaker: text('speaker'),
      source: text('source'),
      says: text('source').trim() === '' ? '' : voices.value(),
      locator: text('locator'),
      note: text('note'),
      to: text('to'),
      priority: priorities.value(),
      assignee: text('assignee'),
    };
  }

  /** Each problem beside its field; the first field that has one gets the focus. */
  function tell(problems: readonly FindingProblem[], words: string): void {
    for (const place of page.querySelectorAll('.problem')) place.textContent = '';
    for (const one of page.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
    let first: HTMLElement | undefined;
    for (const { at, message } of problems) {
      const place = document.getElementById(`${at}-problem`);
      const target = page.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`) ?? undefined;
      if (place) place.textContent = message;
      target?.setAttribute('aria-invalid', 'true');
      first ??= target;
    }
    tellNotice(words, false);
    if (words !== '') notice.scrollIntoView({ block: 'nearest' });
    first?.focus();
  }

  const take = (letter: string): boolean => verdicts.take(letter) || ratings?.take(letter) === true;

  return { read, tell, take };
}
