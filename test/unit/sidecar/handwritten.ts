import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';

/**
 * Sidecars as all sorts of people write them: block and flow style, odd indentation, comments in any column, blank
 * lines, every kind of scalar, tags, unknown and complex keys, annotations without an id, CRLF, a byte order mark, no
 * final line break. Everything written is drawn from `g`, so that a failure shrinks.
 */
export interface Handwriting {
  /** Write `&anchors` and `*aliases` too. */
  readonly aliases: boolean;
  /** Write tags, keys that are no text, and annotations without an id too. */
  readonly odd?: boolean;
  /** The most annotations to write; four where it is missing. */
  readonly most?: number;
}

/** A key that is no text, as YAML allows. */
const complexKey = '[a, {b: c}]';
const isComplex = (key: string) => key.startsWith('[');

const words = [
  'It rained.',
  'no',
  '1.10',
  '041',
  'a: b # c',
  "it's",
  '“quoted” — so',
  '- dash',
  '[x]',
  '',
  'two\nlines',
  'end\n',
  '  led',
  'tab\tbed',
  '💧 wet',
  'true',
  'back\\slash "and"',
  'word '.repeat(30).trim(),
  '%a @b `c`',
  'x,y',
];

export function handwritten(g: GeneratorValue, { aliases, odd = false, most = 4 }: Handwriting): string {
  const writer = new Writer(g, aliases, odd, most);
  return writer.file();
}

/** Lives for one file. */
class Writer {
  private comments = 0;
  private anchors = 0;
  private readonly anchored: string[] = [];

  constructor(
    private readonly g: GeneratorValue,
    private readonly aliases: boolean,
    private readonly odd: boolean,
    private readonly most: number,
  ) {}

  file(): string {
    const lines = [...this.opening(), ...this.gap(0), 'version: 1'];
    if (this.chance(2)) lines.push(...this.pair('article', 0, () => this.map(this.articleKeys(), 0)));
    if (this.chance(3)) lines.push(`mine:${this.trailing()}`, ...this.indented(['- 1', '- {a: [b, c]}'], 1));
    if (this.chance(2)) lines.push(...this.pair('people', 0, () => this.seq(this.people(), 0)));
    lines.push(...this.gap(0));
    lines.push(...this.pair('annotations', 0, () => this.seq(this.annotations(), 0)));
    if (this.chance(3)) lines.push(...this.gap(0), 'dismissed: []');
    if (this.chance(3)) lines.push('# the end');
    if (this.odd && this.chance(8)) lines.push('...', ...(this.chance(2) ? ['# beyond'] : []));
    const lineBreak = this.chance(4) ? '\r\n' : '\n';
    const text = lines.join(lineBreak) + (this.chance(3) ? '' : lineBreak);
    return (this.chance(6) ? '\uFEFF' : '') + text;
  }

  /** What may stand before a document. */
  private opening(): string[] {
    if (!this.odd || !this.chance(8)) return [];
    return [...(this.chance(3) ? ['%YAML 1.2'] : []), `---${this.trailing()}`];
  }

  private articleKeys(): Fields {
    return this.some({ title: this.scalar(), byline: this.scalar(), weather: this.scalar() });
  }

  private people(): Node[] {
    const count = this.upTo(2);
    return Array.from({ length: count }, (_, index) =>
      this.mapOf({
        id: `p${index}`,
        ...this.some({ name: this.scalar(), shoe: this.scalar(), role: this.scalar() }),
      }),
    );
  }

  private annotations(): Node[] {
    const count = 1 + this.upTo(this.most - 1);
    return Array.from({ length: count }, (_, index) => {
      const selector = this.mapOf({
        exact: this.scalar(),
        ...this.some({ prefix: this.scalar(), start: String(index * 10), hue: this.scalar() }),
      });
      const note = () => this.mapOf({ text: this.scalar(), ...this.some({ by: this.scalar() }) });
      const fields: Fields = {
        kind: 'claim',
        selector,
        ...this.some({
          summary: this.scalar(),
          mood: this.scalar(),
          verdict: 'opinion',
          speaker: this.scalar(),
          assignee: '',
          notes: { items: Array.from({ length: this.upTo(2) }, note) },
          odd: this.mapOf({ deep: this.scalar(), list: { items: ['1', 'x'] } }),
          ...(this.odd ? { [complexKey]: this.scalar(), [this.oddKey()]: this.scalar() } : {}),
        }),
      };
      if (this.odd && this.chance(3)) return this.mapOf(fields);
      const withId: Fields = this.chance(2)
        ? { id: `a-${index}`, ...fields }
        : { ...fields, id: `a-${index}` };
      return this.mapOf(withId);
    });
  }

  /** What stands after `key:`, on its line and below. */
  private pair(key: string, column: number, value: () => Block): string[] {
    const { inline, below } = value();
    const lead = ' '.repeat(column);
    const after = inline === '' ? this.trailing() : this.space() + inline;
    if (isComplex(key) || this.chance(20))
      return [`${lead}? ${key}${this.trailing()}`, `${lead}:${after}`, ...below];
    return [`${lead}${this.chance(6) ? `"${key}"` : key}:${after}`, ...below];
  }

  private value(node: Node, column: number, inSeq: boolean): Block {
    if (typeof node === 'string') return { inline: node, below: [] };
    if ('text' in node) return this.writeScalar(node.text, column);
    const block = 'items' in node ? this.seq(node.items, column) : this.map(node.fields, column);
    if (!inSeq) return block;
    return block;
  }

  private map(fields: Fields, column: number): Block {
    const pairs = Object.entries(fields);
    if (pairs.length === 0 || this.chance(4)) return this.flow({ fields }, column);
    const mark = this.anchor();
    const marks = [mark, this.tag()].filter((part) => part !== '').join(' ');
    const inner = column + 1 + this.upTo(3);
    const below = pairs.flatMap(([key, node]) => [
      ...this.gap(inner),
      ...this.pair(key, inner, () => this.value(node, inner, false)),
    ]);
    this.close(mark);
    return { inline: marks === '' ? '' : marks + this.trailing(), below };
  }

  private seq(items: readonly Node[], column: number): Block {
    if (items.length === 0 || this.chance(6)) return this.flow({ items: [...items] }, column);
    const dash = column + this.upTo(3);
    const below = items.flatMap((item) => [...this.gap(dash), ...this.item(item, dash)]);
    return { inline: '', below };
  }

  private item(node: Node, dash: number): string[] {
    const lead = ' '.repeat(dash);
    if (this.aliases && typeof node !== 'string' && this.chance(8)) {
      const alias = this.pickAlias(node);
      if (alias) return [`${lead}- ${alias}${this.trailing()}`];
    }
    if (
      typeof node !== 'string' &&
      'fields' in node &&
      !this.chance(5) &&
      Object.keys(node.fields).length > 0
    ) {
      // A compact map: its first key beside the dash.
      const gap = 1 + this.upTo(2);
      const inner = dash + 1 + gap;
      const lines = Object.entries(node.fields).flatMap(([key, value], index) => [
        ...(index === 0 ? [] : this.gap(inner)),
        ...this.pair(key, inner, () => this.value(value, inner, false)),
      ]);
      return [`${lead}-${' '.repeat(gap)}${lines[0].trimStart()}`, ...lines.slice(1)];
    }
    const { inline, below } = this.value(node, dash, true);
    if (inline === '' || below.length === 0 || !('fields' in Object(node)))
      return [`${lead}-${inline === '' ? '' : ` ${inline}`}`, ...below];
    return [`${lead}- ${inline}`, ...below];
  }

  private flow(node: Exclude<Node, string>, column: number): Block {
    const tag = 'fields' in node ? this.tag() : '';
    const [inline, ...below] = (tag + (tag && ' ') + this.flowText(node, column) + this.trailing()).split(
      '\n',
    );
    return { inline, below };
  }

  /** On one line, or each on its own. */
  private inFlow(entries: readonly string[], column: number): string {
    if (!this.odd || !this.chance(4)) return entries.join(', ');
    const lead = ' '.repeat(column + 1 + this.upTo(3));
    return entries
      .map((entry, index) => `${entry}${index + 1 < entries.length ? ',' : ''}${this.trailing()}\n${lead}`)
      .join('');
  }

  private flowText(node: Node, column: number): string {
    if (typeof node === 'string') return node;
    if ('text' in node)
      return this.chance(2) && /^[\w.]+$/.test(node.text) ? node.text : JSON.stringify(node.text);
    const space = this.chance(2) ? ' ' : '';
    if ('items' in node)
      return `[${space}${this.inFlow(
        node.items.map((item) => this.flowText(item, column)),
        column,
      )}${space}]`;
    const pairs = Object.entries(node.fields).map(
      ([key, value]) => `${isComplex(key) ? '? ' : ''}${key}: ${this.flowText(value, column)}`,
    );
    return `{${space}${this.inFlow(pairs, column)}${space}}`;
  }

  private writeScalar(text: string, column: number): Block {
    const mark = this.anchor();
    const lead = [mark, this.tag()].map((part) => (part === '' ? '' : `${part} `)).join('');
    const known = this.anchored.length;
    this.close(mark);
    if (known > 0 && mark === '' && this.chance(6)) {
      const alias = this.pickAlias({ text });
      if (alias) return { inline: alias + this.trailing(), below: [] };
    }
    const inline = (written: string): Block => ({ inline: lead + written + this.trailing(), below: [] });
    const inner = ' '.repeat(column + 1 + this.upTo(3));
    const folded = (written: string): Block => {
      const at = this.odd && this.chance(4) ? / (?=\w)(?<=\w )/.exec(written)?.index : undefined;
      if (at === undefined) return inline(written);
      const rest = inner + written.slice(at + 1) + this.trailing();
      return { inline: lead + written.slice(0, at), below: [...(this.chance(6) ? [''] : []), rest] };
    };
    switch (this.upTo(4)) {
      case 0:
        return folded(/^[\w.]+( [\w.]+)*$/.test(text) ? text : JSON.stringify(text));
      case 1:
        return inline(/[\n\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`);
      case 2: {
        if (!/^[\w.]+( [\w.]+)*\n?$/.test(text)) return inline(JSON.stringify(text));
        const keep = this.chomping(text);
        const below = text
          .trimEnd()
          .split(this.chance(2) ? ' ' : '\0')
          .map((line) => inner + line);
        return {
          inline: `${lead}>${keep}${this.trailing()}`,
          below: [...below, ...(this.chance(3) ? [''] : [])],
        };
      }
      case 3: {
        if (!/^\S[^\t]*[^\s]\n?$/.test(text)) return inline(JSON.stringify(text));
        const keep = this.chomping(text);
        return {
          inline: `${lead}|${keep}${this.trailing()}`,
          below: text
            .trimEnd()
            .split('\n')
            .map((line) => inner + line),
        };
      }
      default:
        return folded(JSON.stringify(text));
    }
  }

  /** Whether a block scalar ends with a line break, or with all that there are. */
  private chomping(text: string): string {
    if (this.odd && this.chance(5)) return '+';
    return text.endsWith('\n') ? '' : '-';
  }

  /** A key that looks like something else, or that holds an alias. */
  private oddKey(): string {
    const keys = ['7', '~', 'null', ...(this.anchored.length > 0 ? [`[*${this.anchored[0]} , x]`] : [])];
    return keys[this.upTo(keys.length - 1)];
  }

  private anchor(): string {
    if (!this.aliases || !this.chance(4)) return '';
    return `&n${this.anchors++}`;
  }

  private tag(): string {
    return this.odd && this.chance(12) ? '!desk' : '';
  }

  /** What an anchor names is written: aliases may follow. */
  private close(mark: string): void {
    if (mark !== '') this.anchored.push(mark.slice(1));
  }

  /** Any alias will do where text is wanted; what it stands for may not fit, and is left out when read. */
  private pickAlias(node: Node): string | null {
    if (this.anchored.length === 0 || typeof node === 'string') return null;
    return `*${this.anchored[this.upTo(this.anchored.length - 1)]} `.trimEnd();
  }

  private mapOf(fields: Fields): Node {
    return { fields };
  }

  private scalar(): Node {
    return { text: words[this.upTo(words.length - 1)] };
  }

  private some(fields: Fields): Fields {
    return Object.fromEntries(Object.entries(fields).filter(() => this.chance(2)));
  }

  private gap(column: number): string[] {
    const lines: string[] = [];
    if (this.chance(5)) lines.push('');
    if (this.chance(6)) lines.push(`${' '.repeat(this.upTo(column))}# c${this.comments++}`);
    return lines;
  }

  private trailing(): string {
    return this.chance(7) ? ` # c${this.comments++}` : '';
  }

  private space(): string {
    return ' '.repeat(1 + (this.chance(8) ? 2 : 0));
  }

  private indented(lines: readonly string[], by: number): string[] {
    return lines.map((line) => ' '.repeat(by) + line);
  }

  /** One in `of`. */
  private chance(of: number): boolean {
    return this.g(fc.integer, { min: 0, max: of - 1 }) === of - 1;
  }

  private upTo(most: number): number {
    return this.g(fc.integer, { min: 0, max: most });
  }
}

type Node =
  string | { readonly text: string } | { readonly items: readonly Node[] } | { readonly fields: Fields };
type Fields = Readonly<Record<string, Node>>;
interface Block {
  readonly inline: string;
  readonly below: readonly string[];
}
