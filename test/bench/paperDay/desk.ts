import { check, type CheckedArticle } from '../../../src/core/review/check.ts';
import type { Decision, Who } from '../../../src/core/review/decide/decision.ts';
import { editOf } from '../../../src/core/review/decide/edit.ts';
import { findPassage, readSentence, tick } from '../../../src/core/review/decide/tick.ts';
import { addNote } from '../../../src/core/review/decide/thread.ts';
import { annotationOn } from '../../../src/core/review/at.ts';
import type { Item } from '../../../src/core/review/items/item.ts';
import type { Reader } from '../../../src/core/mentions/reader.ts';
import type { Evidence } from '../../../src/core/sidecar/schema.ts';
import { givenSource } from '../../../src/core/review/sources/given.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import type { PaperFinding } from './findings.ts';

const who: Who = { by: 'checker@example.org', at: '2026-11-23T10:00:00Z' };

/** A desk without VS Code, on which a day is entered. */
export class Desk {
  private checked: CheckedArticle;
  private source: string;

  constructor(
    private readonly text: string,
    published: string,
    private readonly reader: Reader,
  ) {
    this.source = `version: 1\narticle:\n  published: ${published}\n`;
    this.checked = this.read();
  }

  get sidecar(): string {
    return this.source;
  }

  get items(): readonly Item[] {
    return this.checked.review.items;
  }

  get sentences() {
    return this.checked.review.sentences;
  }

  /** Enters what was found, with all of its evidence and notes. */
  enter({ start, end, verdict, correction, notes, assignee, summary, sources }: PaperFinding): void {
    const evidence = sources.map((source) => this.filed(source));
    const [first = null, ...others] = evidence;
    const [note = null, ...more] = notes;
    const range = { start, end };
    const item = this.items.find((one) => one.start === start && one.end === end);
    if (verdict === 'confirmed' && item) this.tick(item, first);
    else if (verdict === 'confirmed') {
      const made = {
        start,
        end,
        key: '',
        kind: 'claim',
        state: 'open',
        isHardlyFact: false,
        part: null,
      } as const;
      const passage: Item = { ...made, annotation: null, place: null, person: null, sentence: 0 };
      this.tick(passage, first);
    } else
      this.decide(findPassage(this.checked, range, { verdict, correction, note: null, source: first }, who));
    const ref = () => {
      const found = annotationOn(this.checked.review, range);
      if (!found) throw new Error(`Nothing was annotated on “${this.text.slice(start, end)}”.`);
      return found;
    };
    for (const one of others)
      this.decide({
        changes: [
          { does: 'add source', annotation: this.checked.reading.refOf(ref().annotation), source: one },
        ],
      });
    for (const one of [note, ...more]) if (one !== null) this.decide(addNote(this.checked, ref(), one, who));
    const patch = { ...(assignee === null ? {} : { assignee }), ...(summary === null ? {} : { summary }) };
    if (Object.keys(patch).length > 0)
      this.decide({
        changes: [{ does: 'update', annotation: this.checked.reading.refOf(ref().annotation), patch }],
      });
  }

  tick(item: Item, source: Evidence | null = null): void {
    const basis = source === null ? 'knowledge' : 'source';
    this.decide(tick(this.checked, item, { basis, source }, who));
  }

  readAll(): void {
    for (const nth of this.sentences.keys())
      this.decide(readSentence(this.checked, this.checked.review.sentences[nth], who));
  }

  /** Files the source once, and answers what names it in a finding. */
  private filed(source: PaperFinding['sources'][number]): Evidence {
    const { title, url, kind, quote, locator, accessed = '2026-11-23' } = source;
    const { sources } = this.checked.review.sidecar;
    const given = givenSource(`${title} ${url}`, { sources, today: accessed });
    if (!given) throw new Error(`No source: ${title}`);
    if (given.filed)
      this.decide({
        changes: [{ does: 'file new source', source: { ...given.filed, title, ...(kind ? { kind } : {}) } }],
      });
    return {
      source: given.id,
      ...(locator === undefined ? {} : { locator }),
      ...(quote === undefined ? {} : { quote }),
    };
  }

  private decide(decision: Decision): void {
    if ('refused' in decision) throw new Error(decision.refused);
    const result = editOf(decision)(this.source);
    if (!result.ok) throw new Error(result.message);
    this.source = result.text;
    this.checked = this.read();
  }

  private read(): CheckedArticle {
    return drain(check({ text: this.text, reading: readSidecar(this.source), reader: this.reader }));
  }
}
