import type { ItemEntity } from 'wink-nlp';
import type { Detector, KindedRange } from './detector.ts';

/** `compromise`: its people, and its money, percentages and other numbers. */
export async function compromise(): Promise<Detector> {
  const { default: nlp } = await import('compromise');
  interface Found {
    readonly offset: { readonly start: number; readonly length: number };
  }
  interface View {
    readonly json: (options: object) => unknown;
  }
  const rangesOf = (view: View, kind: string): KindedRange[] =>
    (view.json({ offset: true }) as Found[]).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      kind,
    }));
  return {
    name: 'compromise',
    people: (text) => rangesOf(nlp(text).people(), 'person'),
    figures: (text) => {
      const document = nlp(text);
      const money = document.money();
      const percentages = document.percentages();
      return [
        ...rangesOf(money, 'money'),
        ...rangesOf(percentages, 'percent'),
        ...rangesOf(document.numbers().not(money).not(percentages), 'count'),
      ];
    },
    all: (text) => {
      const document = nlp(text);
      return [document.people(), document.numbers(), document.quotations()].map(
        (view) => view.json() as unknown,
      );
    },
  };
}

const winkFigures = new Map([
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
  ['CARDINAL', 'count'],
  ['ORDINAL', 'ordinal'],
  ['DATE', 'date'],
  ['DURATION', 'duration'],
  ['TIME', 'time'],
]);

/** `wink-nlp` has no people: runs of proper nouns stand in for them. */
export async function wink(): Promise<Detector> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model);
  const { its } = nlp;
  /* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are plain keys typed as methods */

  /** Start of each token, and the end of the last. */
  const read = (text: string) => {
    const document = nlp.readDoc(text);
    const spaces = document.tokens().out(its.precedingSpaces);
    const values = document.tokens().out(its.value);
    const starts: number[] = [];
    let position = 0;
    values.forEach((value, index) => {
      const at = text.indexOf(value, position);
      position = at < 0 ? position + (spaces[index]?.length ?? 0) : at;
      starts.push(position);
      position += value.length;
    });
    return { document, values, starts };
  };

  return {
    name: 'wink-nlp',
    people: (text) => {
      const { document, values, starts } = read(text);
      const tags = document.tokens().out(its.pos);
      const people: KindedRange[] = [];
      let first = -1;
      for (let index = 0; index <= tags.length; index++) {
        if (tags[index] === 'PROPN') {
          if (first < 0) first = index;
          continue;
        }
        const last = index - 1;
        if (first >= 0 && last > first) {
          people.push({
            start: starts[first] ?? 0,
            end: (starts[last] ?? 0) + (values[last]?.length ?? 0),
            kind: 'person',
          });
        }
        first = -1;
      }
      return people;
    },
    figures: (text) => {
      const { document, values, starts } = read(text);
      const found: KindedRange[] = [];
      document.entities().each((entity: ItemEntity) => {
        const kind = winkFigures.get(entity.out(its.type));
        const [first, last] = entity.out(its.span) as unknown as [number, number];
        if (!kind) return;
        found.push({
          start: starts[first] ?? 0,
          end: (starts[last] ?? 0) + (values[last]?.length ?? 0),
          kind,
        });
      });
      return found;
    },
    all: (text) => nlp.readDoc(text).entities().out(),
  };
}
