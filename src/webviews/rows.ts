import { button, element, labelledBox, lineBox } from './elements.ts';

/** A list of rows that can be added to and taken from, each of the same boxes. */
export interface RowsField {
  readonly element: HTMLElement;
  values(): Record<string, string>[];
  fill(rows: readonly object[]): void;
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
  const keys = Object.keys(boxes);
  const rowsNow = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.row')];
  const read = (): Record<string, string>[] =>
    rowsNow().map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll('input')].map((box, nth): [string, string] => [keys[nth], box.value]),
      ),
    );
  const add = button(`Add ${one}`, () => {
    draw([...read(), {}]);
    rowsNow().at(-1)?.querySelector('input')?.focus();
    changed();
  });

  function draw(rows: readonly object[]): void {
    list.replaceChildren(...rows.map((row, nth) => drawRow(row, nth)));
  }

  function drawRow(row: object, nth: number): HTMLElement {
    const values = new Map<string, unknown>(Object.entries(row));
    const cells = keys.map((key) => {
      const value = values.get(key);
      return labelledBox(
        `${at}.${String(nth)}.${key}`,
        boxes[key],
        '',
        lineBox(typeof value === 'string' ? value : ''),
      );
    });
    const remove = button(
      'Remove',
      () => {
        draw(read().filter((_, other) => other !== nth));
        status.textContent = `${one} ${String(nth + 1)} removed`;
        (
          rowsNow()
            .at(Math.min(nth, rowsNow().length - 1))
            ?.querySelector('input') ?? add
        ).focus();
        changed();
      },
      `Remove ${one} ${String(nth + 1)}`,
    );
    return element(
      'div',
      { class: `row ${at}`, role: 'group', 'aria-label': `${one} ${String(nth + 1)}` },
      ...cells,
      remove,
    );
  }

  return {
    element: element('fieldset', { id: at }, element('legend', {}, legend), list, add, status),
    values: read,
    fill: draw,
  };
}
