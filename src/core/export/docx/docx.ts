import { strToU8, zipSync } from 'fflate';
import type { BlockKind } from '../../article/article.ts';
import { inMarks } from '../../wording/quotation.ts';
import { entryOf } from '../entry.ts';
import { blocksOf, headingOf, originOf, type HandedAnnotation, type HandedOn } from '../handedOn.ts';
import { sourceInLine } from '../sourceInLine.ts';
import { copyXml, type Commented } from './copy.ts';
import { trackedEdits } from './edits.ts';
import { contentTypes, documentRels, namespace, packageRels, part, styles } from './parts.ts';
import { doneByXml, paragraphXml, runXml, type ParagraphStyle } from './xml.ts';

/**
 * The article as a Word document (ECMA-376): annotations as comments at their passages, corrections still to be made as
 * tracked changes. @param now ISO moment with its zone
 */
export function asDocx(handed: HandedOn, now: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRels,
    'word/document.xml': part(`<w:document ${namespace}><w:body>${bodyXml(handed)}</w:body></w:document>`),
    'word/comments.xml': part(`<w:comments ${namespace}>${commentsXml(handed)}</w:comments>`),
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': documentRels,
  };
  const mtime = new Date(now);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { mtime }]])),
  );
}

const styleOf: Readonly<Partial<Record<BlockKind, ParagraphStyle>>> = {
  headline: 'Heading1',
  section: 'Heading2',
  byline: 'Quiet',
  caption: 'Quiet',
  kicker: 'Quiet',
  noise: 'Quiet',
};

function bodyXml(handed: HandedOn): string {
  const { checked, annotations, sources } = handed;
  const { text } = checked;
  const comments = annotations.flatMap(({ place }, id): Commented[] =>
    place === null ? [] : [{ ...place.range, id }],
  );
  const edits = trackedEdits(text, annotations);
  const blocks = blocksOf(handed);
  const copy = blocks.map((block, nth) => {
    const from = nth === 0 ? 0 : blocks[nth - 1].end;
    const to = nth === blocks.length - 1 ? text.length : block.end;
    const inside = copyXml(
      text,
      block,
      {
        begins: comments.filter(({ start }) => start >= from && start < to),
        ends: comments.filter(({ end }) => end > from && end <= to),
      },
      edits,
      // A number belongs to one change: so many come before this paragraph.
      annotations.length + 2 * edits.filter(({ start }) => start < block.start).length,
    );
    return paragraphXml(inside, styleOf[block.kind]);
  });
  const lost = annotations.filter(({ place }) => place === null);
  return [
    paragraphXml(runXml(headingOf(handed)), 'Title'),
    paragraphXml(runXml(originOf(handed).join(', ')), 'Quiet'),
    ...copy,
    ...section(
      'Not in the Article',
      lost.flatMap((one) => lostXml(handed, one)),
    ),
    ...section(
      'Sources',
      sources.map((source) => paragraphXml(runXml(`${String(source.number)}. ${sourceInLine(source)}`))),
    ),
  ].join('');
}

const section = (heading: string, paragraphs: readonly string[]): readonly string[] =>
  paragraphs.length === 0 ? [] : [paragraphXml(runXml(heading), 'Heading1'), ...paragraphs];

const lostXml = (handed: HandedOn, one: HandedAnnotation): readonly string[] => [
  paragraphXml(runXml(inMarks(one.words))),
  ...entryXml(handed, one, 'Quiet'),
];

const commentsXml = (handed: HandedOn): string =>
  handed.annotations
    .map((one, id) => {
      if (one.place === null) return '';
      const { checkedBy, checkedAt } = one.reviewed.annotation;
      return `<w:comment w:id="${String(id)}"${doneByXml(checkedBy, checkedAt)}>${entryXml(handed, one, 'CommentText').join('')}</w:comment>`;
    })
    .join('');

/** How it stands and what is said of it, a paragraph each. */
function entryXml({ checked }: HandedOn, one: HandedAnnotation, style: ParagraphStyle): readonly string[] {
  const { standing, rows } = entryOf(one, checked.review.scale);
  return [
    paragraphXml(runXml(standing, { isBold: true }), style),
    ...rows.map(({ label, runs, source }) => {
      const behind = source === null ? '' : ` [${String(source)}]`;
      const words = runs.map(({ words: some, look }) => runXml(some, { isBold: look === 'strong' })).join('');
      return paragraphXml(`${runXml(`${label}: `, { isBold: true })}${words}${runXml(behind)}`, style);
    }),
  ];
}
