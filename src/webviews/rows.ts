import { button, element, labelledBox, lineBox } from './elements.ts';

/** A list of rows that can be added to and taken from, each of the same boxes. */
export interface RowsField {
  readonly element: HTMLElement;
  values(): Record<string, string>[];
  /** By what the boxes of each row are called, in the order of the rows: a row keeps its key as others come and go. */
  keys(): readonly string[];
  /** At the end. */
  add(rows: readonly object[]): void;
}

/**
 * @param at the field, as in "roles"
 * @param one what a row is called, as in "role"
 * @param boxes by their keys: what stands above each
 */
export function rowsField(
  at: string,
  legend: string,
  one: string,
  boxes: Readonly<Record<string, string>>,
  changed: () => void,
): RowsField {
  const list = element('div', { class: 'rows' });
  const status = element('p', { class: 'spoken', role: 'status' });
  const names = Object.keys(boxes);
  const rowsNow = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.row')];
  const read = (): Record<string, string>[] =>
    rowsNow().map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll('input')].map((box, nth): [string, string] => [names[nth], box.value]),
      ),
    );
  let drawn = 0;
  const addButton = button(`Add ${one}`, () => {
    add([{}]);
    rowsNow().at(-1)?.querySelector('input')?.focus();
    changed();
  });

  function add(rows: readonly object[]): void {
    list.append(...rows.map(drawRow));
    number();
  }

  /** A row is called by its place, for who hears it. */
  function number(): void {
    rowsNow().forEach((row, nth) => {
      row.setAttribute('aria-label', `${one} ${String(nth + 1)}`);
      row.querySelector('button')?.setAttribute('aria-label', `Remove ${one} ${String(nth + 1)}`);
    });
  }

  function drawRow(row: object): HTMLElement {
    const key = `k${String(drawn++)}`;
    const values = new Map<string, unknown>(Object.entries(row));
    const cells = names.map((name) => {
      const value = values.get(name);
      return labelledBox(
        `${at}.${key}.${name}`,
        boxes[name],
        '',
        lineBox(typeof value === 'string' ? value : ''),
      );
    });
    const remove = button('Remove', () => {
      const nth = rowsNow().indexOf(made);
      made.remove();
      number();
      status.textContent = `${one} ${String(nth + 1)} removed`;
      (
        rowsNow()
          .at(Math.min(nth, rowsNow().length - 1))
          ?.querySelector('input') ?? addButton
      ).focus();
      changed();
    });
    const made = element('div', { class: `row ${at}`, role: 'group', 'data-key': key }, ...cells, remove);
    return made;
  }

  return {
    element: element('fieldset', { id: at }, element('legend', {}, legend), list, addButton, status),
    values: read,
    keys: () => rowsNow().map(({ dataset }) => dataset.key ?? ''),
    add,
  };
}
