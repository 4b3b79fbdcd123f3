/** An article written for the tests; facts and people in it are made up. */
export const ferry = `New Ferry Line to Link Islands by Spring

By Rosa Lindqvist

PORT AVERY — A second ferry will run between Port Avery and the outer islands from April, the harbor authority said Monday.

The line will cost $14 million a year and carry about 2,300 passengers a day, said Helen Okafor, director of the authority.

“We have waited eleven years for this,” Okafor said. “The islands are growing.”

Critics on the council said ridership fell 12 percent last year. Councilman Peter Brandt called the plan “a gamble with public money.”

The council is to vote on March 3.
`;

export const sidecarOf = (article: string): string => `${article}.annotations.yaml`;

/** A sidecar by hand, with a comment and an order of its own. */
export const ferrySidecar = `# checked by the harbor desk
version: 1

annotations:
  # the cost
  - id: a-cost1
    kind: claim
    selector:
      exact: "The line will cost $14 million a year"
      prefix: "the harbor authority said Monday.\\n\\n"
      suffix: " and carry about 2,300 passengers"
    verdict: confirmed   # budget, p. 12
    sources:
      - title: Harbor authority, budget
`;
