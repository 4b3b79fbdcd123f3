import { wordSet } from '../../../english/words.ts';

/** Nouns that, with "the", "a" or "one", may stand for somebody whom the text does not name. */
export const sourceNouns = wordSet(`
  official aide adviser advisor source spokesman spokeswoman spokesperson diplomat negotiator officer executive insider
  lawyer analyst trader economist witness resident strategist operative lawmaker senator congressman legislator aide
  staffer lobbyist consultant investigator prosecutor detective commander soldier general fighter manager employee worker
  banker broker dealer regulator minister ambassador envoy professor researcher scientist expert doctor nurse teacher
  student farmer villager activist protester voter supporter donor friend neighbor neighbour relative colleague ally
  policeman policewoman firefighter paramedic passenger driver shopkeeper survivor victim journalist reporter editor
  producer representative delegate organizer organiser participant attendee member veteran
`);

/** They stand for a source where the text says what it knows: "a person familiar with the talks". */
export const vagueNouns = wordSet('person');

/** Source nouns that may take each other's place when one source is mentioned again. */
export const sourceFamilies: readonly ReadonlySet<string>[] = [
  wordSet('official aide adviser advisor staffer source insider officer'),
  wordSet('spokesman spokeswoman spokesperson'),
  wordSet('lawyer attorney'),
  wordSet('diplomat envoy negotiator official ambassador'),
  wordSet('executive manager'),
  wordSet('analyst economist expert strategist'),
];
