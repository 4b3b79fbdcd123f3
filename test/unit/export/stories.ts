import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import { handOn, type HandedOn } from '../../../src/core/export/handedOn.ts';
import { checkedWith } from '../review/decide/desk.ts';

/** When it is, for whom something is handed on. */
export const now = '2026-11-28T10:00:00Z';

export const text = `Ferry Line Lost a Third of Its Riders

The ferry lost 1,200 riders in May, said Ana Ruiz-Bell. “We ran 🚢 late,” she said. It cost $3 million.

The mayor called it “a good year.”
`;

export const yaml = `version: 1
article:
  title: Ferry Line Lost a Third of Its Riders
  publisher: Harbour Post
  published: 2026-05-30
  url: https://example.org/ferry_line
  retrieved: 2026-11-20
  corrections:
    - { at: 2026-06-02, type: correction, was: "1,300 riders", now: "1,200 riders" }
    - { at: 2026-06-03, type: clarification, why: Said by phone. }
people:
  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell }
sources:
  - { id: ft, title: Ferry timetable, url: "https://example.org/time_table", kind: primary, via: document, accessed: 2026-11-21 }
  - { id: tape, title: Interview, url: "./tapes/confidential-name.mp3" }
annotations:
  - id: a-1
    kind: claim
    selector: { exact: "lost 1,200 riders in May" }
    person: ana-ruiz-bell
    summary: The ferry lost 1,200 riders in May
    verdict: confirmed
    rating: mostly-true
    checkedBy: ann@example.org
    checkedAt: 2026-11-23T12:00:00+02:00
    sources:
      - { source: ft, says: supports, locator: p. 4 }
      - { title: The timetable again, url: "https://example.org/time_table" }
  - id: a-2
    kind: quote
    selector: { exact: "We ran 🚢 late," }
    person: ana-ruiz-bell
    verdict: confirmed
    checkedBy: ann@example.org
    checkedAt: 2026-11-23
    sources: [{ source: tape }]
  - id: a-3
    kind: figure
    selector: { exact: "$3 million" }
    verdict: needs-correction
    correction: $4 million
    notes:
      - { id: n-1, by: bo, at: 2026-11-24T09:00:00Z, to: reporter, text: "Which year?" }
      - { by: reporter, answers: n-1, text: "=SUM(A1) as <b>said</b>" }
  - id: a-4
    kind: claim
    selector: { exact: "words that nobody wrote" }
    rating: "false"
    person: ana-ruiz-bell
`;

/** An article with its annotations, as it is handed on. */
export const handedWith = (source = yaml, mentions: Partial<Mentions> = {}, article = text): HandedOn =>
  handOn(checkedWith(article, source, mentions));
