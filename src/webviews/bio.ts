import type { FieldSuggestion, FromForm, ShownForm, ToForm } from '../core/review/bioForm.ts';
import type { PeopleFile } from '../core/review/decide/bio.ts';
import type { BioField, BioFields, FieldProblem } from '../core/review/decide/bioFields.ts';
import { button, element, labelledBox, lineBox, wordsBox, type Box } from './elements.ts';
import { placeNow } from './rowPlaces.ts';
import { rowsField } from './rows.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromForm): void };
const desk = acquireVsCodeApi();

type TextField = Exclude<BioField, 'roles' | 'links'>;

/** How long after a key what was typed is told: it is kept as a draft from then on. */
const pauseMs = 150;
let pause: ReturnType<typeof setTimeout> | undefined;
let form: ReturnType<typeof drawForm> | undefined;

function typed(): void {
  clearTimeout(pause);
  pause = setTimeout(flush, pauseMs);
}

function flush(): void {
  clearTimeout(pause);
  if (form) desk.postMessage({ does: 'typed', ...form.read() });
}

function save(): void {
  clearTimeout(pause);
  if (form) desk.postMessage({ does: 'save', ...form.readToSave() });
}

function close(): void {
  flush();
  desk.postMessage({ does: 'close' });
}

window.addEventListener('message', ({ data }: MessageEvent<ToForm>) => {
  if (data.does === 'show') form = drawForm(data);
  else form?.tell(data.problems, data.notice);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
});
window.addEventListener('blur', flush);
desk.postMessage({ does: 'ready' });

function drawForm(shown: ShownForm) {
  const used = new Set(shown.used);
  /** The rows as they were told last: what is said of a row is said of the one that it was. */
  let told: Readonly<Record<'roles' | 'links', readonly string[]>> = { roles: [], links: [] };
  const { fields, isUnnamed, kept, files } = shown;
  const boxes = new Map<TextField, Box>();
  const box = (at: TextField, label: string, hint: string, made: Box): HTMLElement => {
    boxes.set(at, made);
    return element('div', {}, labelledBox(at, label, hint, made), suggested(at));
  };
  const line = (at: TextField, label: string, hint = ''): HTMLElement =>
    box(at, label, hint, lineBox(fields[at]));
  const roles = rowsField(
    'roles',
    'Roles held over time',
    'role',
    { title: 'Role', from: 'From', to: 'Until' },
    typed,
  );
  const links = rowsField('links', 'Links', 'link', { title: 'Title', url: 'Address' }, typed);
  roles.add(fields.roles);
  links.add(fields.links);
  const notice = element('p', { class: 'notice', id: 'notice' });
  const besideSave = element('p', {
    class: 'notice',
    role: 'status',
    'aria-live': 'polite',
    id: 'save-notice',
  });
  besideSave.hidden = true;

  function suggested(at: BioField): HTMLElement {
    const ofField = shown.suggestions.filter(({ field }) => field === at);
    const list = element('div', { class: 'suggestions' });
    for (const suggestion of ofField)
      list.append(
        element(
          'p',
          { class: 'suggestion' },
          element('span', { class: 'origin' }, suggestion.from),
          ` ${suggestion.shown} `,
          button('Use', () => use(suggestion), `Use ${suggestion.shown}, from ${suggestion.from}`),
        ),
      );
    return list;
  }

  function use(suggestion: FieldSuggestion): void {
    if (suggestion.field === 'roles') roles.add(suggestion.value);
    else if (suggestion.field === 'links') links.add(suggestion.value);
    else {
      const target = boxes.get(suggestion.field);
      if (target) target.value = suggestion.value;
      target?.focus();
    }
    if (suggestion.isOfList) used.add(suggestion.field);
    typed();
  }

  const keep = element('fieldset', {
    id: 'keepIn',
    role: 'radiogroup',
    'aria-describedby': 'keepIn-problem',
  });
  function choice(value: PeopleFile, words: string): HTMLElement {
    const radio = element('input', {
      type: 'radio',
      name: 'keepIn',
      value,
      id: `keepIn-${value}`,
      'data-at': 'keepIn',
    });
    radio.checked = shown.keepIn === value;
    radio.addEventListener('change', typed);
    return element('div', { class: 'choice' }, radio, element('label', { for: radio.id }, words));
  }
  if (kept === null && !isUnnamed)
    keep.append(
      element('legend', {}, 'Keep in'),
      choice('sidecar', `This article’s file (${files.sidecar}): for this article alone`),
      choice('registry', `${files.registry} of the folder: for every article under it`),
      element('p', { class: 'problem', id: 'keepIn-problem' }),
    );
  else keep.append(element('legend', {}, 'Kept in'), element('p', { class: 'hint' }, kept ?? files.sidecar));

  const name = isUnnamed
    ? line('name', 'Described as', 'As the article describes them. Who it is, is never asked for.')
    : line('name', 'Name as displayed');
  const aliases = box('aliases', 'Also written as', 'One a line.', wordsBox(fields.aliases, 2));
  const bio = box(
    'bio',
    'Bio',
    'A sentence or two, of what is true of them in public.',
    wordsBox(fields.bio, 5),
  );
  const main = [name, line('role', 'Role'), bio];
  const more = [
    line(
      'asOf',
      'Bio is true as of',
      'A day, a month or a year. Left empty, a new bio is true as of today, one of a list as of that list.',
    ),
    element(
      'div',
      { class: 'pair' },
      line('born', 'Born', 'As 1921-02-11, 1921-02 or 1921.'),
      line('died', 'Died'),
    ),
    element('div', {}, roles.element, suggested('roles')),
    aliases,
    element('div', {}, links.element, suggested('links')),
    line('image', 'Portrait', 'A picture beside the file, as in media/portrait.jpg.'),
    line('wikidata', 'Wikidata', 'As Q42, or the address of the page.'),
  ];
  const page = element(
    'form',
    { novalidate: '', 'aria-labelledby': 'heading' },
    element('h1', { id: 'heading' }, shown.heading),
    notice,
    ...main,
    ...(isUnnamed ? [aliases] : more),
    keep,
    element(
      'div',
      { class: 'buttons' },
      button('Save', save, 'Save', 'primary'),
      button('Close', close),
      element(
        'span',
        { class: 'hint' },
        'Ctrl+Enter saves. Escape closes; what you typed is kept as a draft.',
      ),
    ),
    besideSave,
  );
  page.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('input', typed);
  document.body.replaceChildren(page);
  tellNotice(shown.notice, shown.isDraft);
  boxes.get('bio')?.focus();

  function tellNotice(words: string, isDraft: boolean): void {
    notice.replaceChildren(words);
    if (isDraft)
      notice.append(
        ' ',
        button('Discard Draft', () => desk.postMessage({ does: 'discard' })),
      );
    notice.hidden = words === '';
  }

  /** What stands in the form to be saved. */
  function readToSave(): ReturnType<typeof read> {
    told = { roles: roles.keys(), links: links.keys() };
    return read();
  }

  function read(): { fields: BioFields; used: readonly BioField[]; keepIn: PeopleFile | null } {
    const text = (at: TextField): string => boxes.get(at)?.value ?? fields[at];
    const chosen = page.querySelector<HTMLInputElement>('input[name="keepIn"]:checked')?.value;
    return {
      fields: {
        name: text('name'),
        aliases: text('aliases'),
        role: text('role'),
        roles: roles.values().map(({ title = '', from = '', to = '' }) => ({ title, from, to })),
        bio: text('bio'),
        asOf: text('asOf'),
        born: text('born'),
        died: text('died'),
        image: text('image'),
        wikidata: text('wikidata'),
        links: links.values().map(({ title = '', url = '' }) => ({ title, url })),
      },
      used: [...used],
      keepIn: chosen === 'sidecar' || chosen === 'registry' ? chosen : shown.keepIn,
    };
  }

  /** Each problem beside its field; the first field that has one gets the focus. */
  function tell(problems: readonly FieldProblem[], words: string): void {
    for (const place of page.querySelectorAll('.problem')) place.textContent = '';
    for (const one of page.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
    let first: HTMLElement | undefined;
    for (const { at: asTold, message } of problems) {
      const at = placeNow(asTold, told);
      const place = document.getElementById(`${at}-problem`);
      const target =
        page.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`) ??
        page.querySelector<HTMLElement>(`#${CSS.escape(at)} input`);
      if (place) place.textContent = message;
      target?.setAttribute('aria-invalid', 'true');
      first ??= target ?? undefined;
    }
    tellNotice(words, false);
    besideSave.hidden = words === '';
    besideSave.textContent = words;
    first?.focus();
  }

  return { read, readToSave, tell };
}
