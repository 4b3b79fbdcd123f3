/** Makes an element; words are only ever its text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export type Box = HTMLInputElement | HTMLTextAreaElement;

/** A box with its label above it, what it is for below, and room for what is wrong with it. */
export function labelledBox(at: string, label: string, hint: string, box: Box): HTMLElement {
  box.id = at;
  box.dataset.at = at;
  const described = [`${at}-problem`, ...(hint === '' ? [] : [`${at}-hint`])];
  box.setAttribute('aria-describedby', described.join(' '));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: at }, label),
    box,
    ...(hint === '' ? [] : [element('p', { class: 'hint', id: `${at}-hint` }, hint)]),
    element('p', { class: 'problem', id: `${at}-problem` }),
  );
}

export const lineBox = (value: string): HTMLInputElement => {
  const box = element('input', { type: 'text', spellcheck: 'false', autocomplete: 'off' });
  box.value = value;
  return box;
};

/** As high as its words, within reason. */
export const wordsBox = (value: string, rows: number): HTMLTextAreaElement => {
  const box = element('textarea', { rows: String(rows) });
  box.value = value;
  return box;
};

export const button = (
  words: string,
  run: () => void,
  label = words,
  kind = 'secondary',
): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind, 'aria-label': label }, words);
  made.addEventListener('click', run);
  return made;
};
