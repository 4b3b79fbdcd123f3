import { addressInMarkdown, inMarkdown, runInMarkdown } from '../markdownText.ts';
import { inMarks } from '../wording/quotation.ts';
import { byAndOn, entryOf, type EntryRow } from './entry.ts';
import type { NumberedSource } from './evidence.ts';
import { headingOf, originOf, type HandedAnnotation, type HandedOn } from './handedOn.ts';
import { overviewOf } from './overview.ts';
import { printedInWords } from './printed.ts';
import { sourceInLine } from './sourceInLine.ts';

/** The checking of an article to be read, in Markdown that reads well as it is. @param now ISO moment with its zone */
export function asMarkdown(handed: HandedOn, now: string): string {
  const sections = [
    [overviewIn(handed, now)],
    section(
      'Findings',
      handed.annotations.map((one) => annotationIn(handed, one)),
    ),
    section('Names Checked', namesIn(handed)),
    section('Sources', sourcesIn(handed.sources)),
    section('Corrections Printed', printedIn(handed)),
  ];
  const head = [`# ${inMarkdown(headingOf(handed))}`, inMarkdown(originOf(handed).join(', '))];
  return `${[...head, ...sections.flat()].filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (heading: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`## ${heading}`, ...parts];

function overviewIn(handed: HandedOn, now: string): string {
  const { work, progress, reading, findings, coverage, signoffs, responses } = overviewOf(handed, now);
  const found = findings.map(({ label, count }) => `${label} ${String(count)}`).join(', ');
  const covered = coverage
    .map(({ label, count, of }) => `${label} ${String(count)} of ${String(of)}`)
    .join(', ');
  return [
    item('How it stands', work),
    ...(progress === null ? [] : [item('Items checked', progress)]),
    item('Read', reading),
    ...(found === '' ? [] : [item('Findings', found)]),
    ...(covered === '' ? [] : [item('Covered', covered)]),
    ...signoffs.map((words) => item('Signed off', words)),
    ...responses.map((words) => item('Right of response', words)),
  ].join('\n');
}

const item = (label: string, words: string): string => `- **${label}:** ${inMarkdown(words)}`;

function annotationIn({ checked }: HandedOn, handed: HandedAnnotation): string {
  const { standing, rows } = entryOf(handed, checked.review.scale);
  const { place, words } = handed;
  const where = place === null ? 'Not in the article' : `Line ${String(place.line)}`;
  return [
    `### ${where}: ${inMarkdown(standing)}`,
    `> ${inMarkdown(inMarks(words))}`,
    rows.map(rowIn).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const rowIn = ({ label, runs, source }: EntryRow): string =>
  `- **${inMarkdown(label)}:** ${runs.map(runInMarkdown).join('')}${source === null ? '' : ` (${String(source)})`}`;

const namesIn = ({ names }: HandedOn): readonly string[] =>
  names.length === 0
    ? []
    : [
        names
          .map(({ words, person, place, by, at, evidence }) => {
            const whose = person === words ? '' : ` (${inMarkdown(person)})`;
            const numbers = [...new Set(evidence.map(({ source }) => source.number))].join(', ');
            const record = [
              `line ${String(place.line)}`,
              byAndOn(by, at),
              numbers === '' ? '' : `source ${numbers}`,
            ];
            return `- ${inMarkdown(words)}${whose}: ${inMarkdown(record.filter(Boolean).join(', '))}`;
          })
          .join('\n'),
      ];

const sourcesIn = (sources: readonly NumberedSource[]): readonly string[] =>
  sources.length === 0 ? [] : [sources.map(sourceIn).join('\n')];

const sourceIn = (source: NumberedSource): string =>
  `${String(source.number)}. ${sourceInLine(source, { words: inMarkdown, address: addressInMarkdown })}`;

const printedIn = ({ header }: HandedOn): readonly string[] => {
  const { corrections = [] } = header;
  if (corrections.length === 0) return [];
  return [
    corrections
      .map(printedInWords)
      .map(({ label, words }) => item(label, words))
      .join('\n'),
  ];
};
