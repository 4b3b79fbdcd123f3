import type { CommandName } from '../../shared/commands.ts';

/** What the links of a card may run: a card is trusted with these and with no other command. */
export const commandsOnCards = [
  'acceptSuggestion', 'addSource', 'askAboutRole', 'checkName', 'chooseListed', 'comment', 'confirmPassage',
  'dismissSuggestion', 'editPerson', 'lookUpPerson', 'openSidecar', 'reattach', 'reveal', 'setFinding', 'setPublicationDate', 'showSayings', 'showWholeCard',
] as const satisfies readonly CommandName[]; // prettier-ignore
export type CardCommand = (typeof commandsOnCards)[number];
