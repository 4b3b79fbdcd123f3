/** The commands that the manifest declares, without their prefix. */
export const declaredCommands = [
  'acceptAnswer', 'acceptSuggestion', 'addClaim', 'addFigure', 'addNote', 'addPrintedCorrection',
  'addQuote', 'addSource', 'answerQuery', 'askAboutRole', 'askForResponse', 'assign', 'attachSidecar',
  'cancelNote', 'checkName', 'checkWhatChanged', 'chooseListed', 'clearFilter', 'comment', 'confirmFigure',
  'confirmMade', 'confirmPassage', 'copyCorrections', 'copyFigure', 'copyQueries', 'copySource',
  'correctFigure', 'correctItem', 'deleteAnnotation', 'deleteNote', 'demotePerson', 'dismissSuggestion',
  'editCorrection', 'editNote', 'editPerson', 'editSource', 'editSummary', 'export', 'filterClaims', 'goToBio',
  'groupByAssignee', 'groupByFinding', 'groupByOrder', 'groupByPriority', 'groupBySpeaker', 'groupByWork',
  'growItem', 'hideUnchecked', 'importAnswers', 'importPeople', 'keepFigure', 'keepName', 'letGoSource', 'lookUpPerson',
  'markCut', 'nextItem', 'nextOfKind', 'nextOpen', 'nextSentence', 'noteItem', 'openFindingForm',
  'openReport', 'openSidecar', 'openSource', 'opinionItem', 'pinSource', 'previousItem', 'previousOpen',
  'previousSentence', 'promotePerson', 'queryItem', 'readSentence', 'reattach', 'recordResponse', 'redo',
  'renamePerson', 'replyAnswer', 'replyNote', 'replyQuery', 'resolveThread', 'restoreDismissed',
  'saveCorrections', 'saveNote', 'setFinding', 'setItemAside', 'setPriority', 'setPublicationDate',
  'setSpeaker', 'settleConflict', 'showAll', 'showArticle', 'showCard', 'showCheckingKeys', 'showFolder',
  'showOpenOnly', 'showUnchecked', 'signOff', 'sourceFigure', 'startChecking', 'stopChecking', 'stopIndexing', 'takeSource',
  'tickAsKnown', 'tickAsReported', 'tickFromNotes', 'tickFromPrint', 'tickFromTape', 'tickFromTranscript',
  'tickItem', 'tickRepeats', 'turnSource', 'undo', 'undoItem', 'unresolveThread', 'useEditorFace',
  'useReadingFace', 'walkHardlyFacts', 'walkSettled', 'whatIsLeft', 'writeQuery', 'writeQuerySheet',
] as const; // prettier-ignore

/** Commands that only our own surfaces send: they are nothing without what they are given. */
export const innerCommands = [
  'ignoreKey',
  'addDropped',
  'openThread',
  'reveal',
  'revealItem',
  'showElsewhere',
  'showSayings',
  'showWholeCard',
  'takeSourceHere',
] as const;

/** A command of the desk, without its prefix; the handlers are in features. */
export type CommandName = (typeof declaredCommands)[number] | (typeof innerCommands)[number];

export type CommandId = `copydesk.${CommandName}`;

export const commandId = (name: CommandName): CommandId => `copydesk.${name}`;
