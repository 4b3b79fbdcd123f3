/** An article written for the tests; facts and people in it are made up. */
export const ferry = `New Ferry Line to Link Islands by Spring

By Rosa Lindqvist

March 1, 2024

Advertisement

PORT AVERY — A second ferry will run between Port Avery and the outer islands from April, the harbor authority said Monday.

The line will cost $14 million a year and carry about 2,300 passengers a day, said Helen Okafor, director of the authority.

“We have waited eleven years for this,” Okafor said. “The islands are growing.”

Critics on the council said ridership fell 12 percent last year. Councilman Peter Brandt called the plan “a gamble with public money.” Brandt’s office did not answer letters about the so-called “miracle” budget.

The council is to vote on March 3.
`;

export interface Given {
  id: string;
  exact: string;
  /** Further lines of the annotation, as they stand below its \`id\`. */
  lines?: readonly string[];
  kind?: string;
}

/** A sidecar for an article as the desk writes it, with the places of the passages in `text`. */
export function sidecar(text: string, annotations: readonly Given[], head: readonly string[] = []): string {
  const blocks = annotations.map(({ id, exact, kind = 'claim', lines = [] }) => {
    const start = text.indexOf(exact);
    if (start === -1) throw new Error(`The story does not say: ${exact}`);
    const end = start + exact.length;
    return [
      `  - id: ${id}`,
      `    kind: ${kind}`,
      '    selector:',
      `      exact: ${JSON.stringify(exact)}`,
      `      prefix: ${JSON.stringify(text.slice(Math.max(0, start - 32), start))}`,
      `      suffix: ${JSON.stringify(text.slice(end, end + 32))}`,
      `      start: ${start}`,
      `      end: ${end}`,
      ...lines.map((line) => `    ${line}`),
    ].join('\n');
  });
  return ['version: 1', ...head, 'annotations:', ...blocks, ''].join('\n');
}
