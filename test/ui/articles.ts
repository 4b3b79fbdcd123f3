// Articles that the UI tests work on. Places, people and figures are made up.
import { createHash } from 'node:crypto';

/** As scraped from a newspaper page, furniture and all. */
export const ferry = `Advertisement

LOCAL NEWS

Council Approves Ferry Terminal After Long Debate

Share

By Dana Whitcombe
STAFF WRITER
March 3, 2023

PORT ALDER — The town council voted 7 to 2 on Tuesday to build a ferry terminal that will cost $48 million, the largest public project here in 30 years.

Mayor Teresa Okafor said the terminal would open in 2026. “We have waited long enough for this boat,” Okafor told reporters after the vote.

Advertisement

Victor Lindqvist, a council member who voted against the plan, said ridership fell by 12 percent last year. “Nobody has shown me who will ride it,” Lindqvist said.

The terminal will have room for 350 cars and employ about 60 people, according to a county report. Construction is to begin in June, and the first boats could sail two summers later.

Okafor and Lindqvist agreed on one thing: the old pier, built in 1951, is no longer safe. Engineers closed it last fall after finding cracks in 14 of its pilings.

Sign up for our newsletter.
`;

/** The selector of words of the article, as Copydesk writes it. */
function selectorIn(text: string, exact: string): string {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const lines = {
    exact: JSON.stringify(exact),
    prefix: JSON.stringify(text.slice(start - 48, start)),
    suffix: JSON.stringify(text.slice(end, end + 48)),
    start,
    end,
  };
  return Object.entries(lines)
    .map(([key, value]) => `      ${key}: ${value}`)
    .join('\n');
}

/** What a checker has written beside it so far: a finding of each kind, and an open claim. */
export const ferrySidecar = `version: 1
article:
  title: Council Approves Ferry Terminal After Long Debate
  textSha256: ${createHash('sha256').update(ferry).digest('hex')}
annotations:
  # What the town pays for.
  - id: a-cost1
    kind: claim
    selector:
${selectorIn(ferry, 'a ferry terminal that will cost $48 million')}
    summary: The terminal will cost $48 million
    verdict: confirmed
    sources:
      - { title: "County of Alder, capital plan" }
  - id: a-quot2
    kind: quote
    selector:
${selectorIn(ferry, 'We have waited long enough for this boat,')}
    speaker: Teresa Okafor
    verdict: unverified
    sources:
      - { title: Recording of the meeting }
  - id: a-ride3
    kind: claim
    selector:
${selectorIn(ferry, 'ridership fell by 12 percent last year')}
    speaker: Victor Lindqvist
    verdict: needs-correction
    correction: ridership fell by 10 percent last year
    sources:
      - { title: "Alder Transit, annual report" }
  - id: a-pier4
    kind: claim
    selector:
${selectorIn(ferry, 'the old pier, built in 1951, is no longer safe')}
`;

/** Documentation in a plain text file: no news. */
export const readme = `# Ferry timetable

A small tool that prints the timetable of the ferry.

## Install

    npm install ferry-timetable

## Usage

Run \`ferry --from alder --to 2026-06-01\` and read the list. See CONTRIBUTING for how to help.

## License

MIT
`;
