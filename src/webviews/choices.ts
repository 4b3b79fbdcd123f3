import type { Choice } from '../core/review/findingForm/messages.ts';
import { element } from './elements.ts';

/** One of a few, or none: radio buttons with the letters that choose them. */
export interface Choices<Value extends string> {
  readonly element: HTMLElement;
  /** Empty for none. */
  value(): Value | '';
  /** As if somebody had chosen it. */
  choose(value: Value | ''): void;
  /** Chooses what the letter stands for; whether there is such a one. */
  take(letter: string): boolean;
  focus(): void;
}

/**
 * @param at the field
 * @param none what choosing none of them is called
 */
export function choicesField<Value extends string>(
  at: string,
  legend: string,
  choices: readonly Choice<Value>[],
  none: string,
  first: Value | '',
  changed: (value: Value | '') => void,
): Choices<Value> {
  const radios = new Map<Value | '', HTMLInputElement>();
  const option = (value: Value | '', label: string, meaning: string, key: string): HTMLElement => {
    const radio = element('input', { type: 'radio', name: at, value, 'data-at': at });
    radio.checked = value === first;
    radio.addEventListener('change', () => changed(value));
    radios.set(value, radio);
    const text = element('span', {}, label);
    const shown = element('label', { class: 'option', title: meaning }, radio, text);
    if (key !== '') {
      radio.setAttribute('aria-keyshortcuts', key.toUpperCase());
      shown.append(element('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()));
    }
    if (meaning !== '') radio.setAttribute('aria-label', `${label}: ${meaning}`);
    return shown;
  };
  const options = choices.map(({ value, label, meaning, key }) => option(value, label, meaning, key));
  const made = element(
    'fieldset',
    { id: at, role: 'radiogroup', 'aria-describedby': `${at}-problem` },
    element('legend', {}, legend),
    element('div', { class: 'options' }, ...options, option('', none, '', '')),
    element('p', { class: 'problem', id: `${at}-problem` }),
  );
  const value = (): Value | '' => [...radios].find(([, radio]) => radio.checked)?.[0] ?? '';
  const choose = (wanted: Value | ''): void => {
    const radio = radios.get(wanted);
    if (!radio || radio.checked) return;
    radio.checked = true;
    changed(wanted);
  };
  return {
    element: made,
    value,
    choose,
    take: (letter) => {
      const found = choices.find(({ key }) => key !== '' && key === letter);
      if (!found) return false;
      radios.get(found.value)?.focus();
      choose(found.value);
      return true;
    },
    focus: () => (radios.get(value()) ?? [...radios.values()].at(0))?.focus(),
  };
}
