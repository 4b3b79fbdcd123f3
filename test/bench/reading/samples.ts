// Written for the bench, so that speed can be measured without any data: plain news prose about made-up events.
const paragraphs = [
  'HARBOUR CITY - Mayor Ingrid Solheim said on Tuesday that the city would spend $48 million over three years to rebuild the old fish market, nearly twice what the council set aside in 2019.',
  '“We waited too long,” Solheim told reporters outside the hall. “If we wait another winter, there will be nothing left to save.”',
  'About 1,200 people work in the market, according to the chamber of commerce, and roughly one in five of them is over 60.',
  'Tomás Arriaga, 57, who has sold mussels there since he was a boy, was not convinced. “They promised the same in the nineties,” he said. “The roof still leaks.”',
  'The plan, which passed by 31 votes to 14, calls for a car park with 340 spaces and a two-storey hall of 5,600 square metres. Work is to begin next March.',
  'A senior official at the finance ministry, who spoke on condition of anonymity, warned that the figures were “optimistic at best” and that interest alone could reach 6.5 percent.',
  'Opposition leader Kwame Asante-Boateng called the vote a mistake. He argued that the money would be better spent on the ferry, which carried half a million passengers last year.',
  'In a report published on 12 May, the auditors found that costs had risen by between 12 and 15 percentage points in each of the past four years.',
];

export const sampleTexts: readonly string[] = [paragraphs.join('\n\n')];
