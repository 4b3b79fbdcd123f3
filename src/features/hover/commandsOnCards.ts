import type { CommandName } from '../../shared/commands.ts';

/** What the links of a card may run: a card is trusted with these and with no other command. */
export const commandsOnCards = [
  'acceptSuggestion', 'addSource', 'askAboutRole', 'checkName', 'chooseListed', 'comment', 'confirmFigure',
  'confirmPassage', 'copyFigure', 'correctFigure', 'dismissSuggestion', 'editPerson', 'keepFigure', 'lookUpPerson',
  'openFindingForm', 'openSidecar', 'reattach', 'reveal', 'setFinding', 'setPublicationDate', 'showElsewhere', 'showSayings',
  'showWholeCard', 'sourceFigure',
] as const satisfies readonly CommandName[]; // prettier-ignore
export type CardCommand = (typeof commandsOnCards)[number];
