/** The commands that the manifest declares, without their prefix. */
export const declaredCommands = [
  'acceptAnswer', 'acceptSuggestion', 'addClaim', 'addFigure', 'addNote', 'addQuote', 'addSource',
  'answerQuery', 'askAboutRole', 'assign', 'attachSidecar', 'cancelNote', 'checkName', 'chooseListed',
  'clearFilter', 'comment', 'confirmFigure', 'confirmPassage', 'copyFigure', 'copySource',
  'correctFigure', 'deleteAnnotation', 'deleteNote', 'demotePerson', 'dismissSuggestion',
  'editCorrection', 'editNote', 'editPerson', 'editSource', 'editSummary', 'filterClaims', 'goToBio',
  'groupByAssignee', 'groupByFinding', 'groupByOrder', 'groupByPriority', 'groupBySpeaker',
  'groupByWork', 'importPeople', 'keepFigure', 'keepName', 'letGoSource', 'lookUpPerson', 'markCut',
  'nextOpen', 'openSidecar', 'openSource', 'pinSource', 'previousOpen', 'promotePerson', 'reattach',
  'redo', 'renamePerson', 'replyAnswer', 'replyNote', 'replyQuery', 'resolveThread', 'restoreDismissed',
  'saveNote', 'setFinding', 'setPriority', 'setPublicationDate', 'setSpeaker', 'settleConflict',
  'showAll', 'showArticle', 'showCard', 'showFolder', 'showOpenOnly', 'sourceFigure', 'stopIndexing',
  'takeSource', 'turnSource', 'undo', 'unresolveThread', 'writeQuery',
] as const; // prettier-ignore

/** Commands that only our own surfaces send: they are nothing without what they are given. */
export const innerCommands = [
  'addDropped',
  'openThread',
  'reveal',
  'revealItem',
  'showElsewhere',
  'showSayings',
  'showWholeCard',
] as const;

/** A command of the desk, without its prefix; the handlers are in features. */
export type CommandName = (typeof declaredCommands)[number] | (typeof innerCommands)[number];

export type CommandId = `copydesk.${CommandName}`;

export const commandId = (name: CommandName): CommandId => `copydesk.${name}`;
