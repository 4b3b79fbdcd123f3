/** A key of checking: pressed by itself while an article is checked. */
export interface CheckingKey {
  /** A command of the manifest, without its prefix. */
  readonly command: string;
  /** As on the keyboard; the first is the one that is told. */
  readonly keys: readonly string[];
  /** What it does, for who asks. */
  readonly does: string;
}

/** The keys of checking, in groups, each with what it is about. The manifest and the README have the same. */
export const checkingKeys: readonly (readonly [group: string, keys: readonly CheckingKey[]])[] = [
  [
    'Say that it is right',
    [
      { command: 'tickItem', keys: ['Space', 'Enter', 'T'], does: 'by the source in hand' },
      { command: 'tickAsKnown', keys: ['K'], does: 'you know it yourself' },
      { command: 'tickAsReported', keys: ['W'], does: 'on the writer’s word' },
      { command: 'tickFromTape', keys: ['1'], does: 'a quotation: heard on tape' },
      { command: 'tickFromTranscript', keys: ['2'], does: 'a quotation: read in a transcript' },
      { command: 'tickFromNotes', keys: ['3'], does: 'a quotation: read in the notes' },
      { command: 'tickFromPrint', keys: ['4'], does: 'a quotation: read in print' },
      { command: 'tickRepeats', keys: ['L'], does: 'also where the article says the same again' },
      { command: 'readSentence', keys: ['R'], does: 'the whole sentence is read, on to the next' },
    ],
  ],
  [
    'Say something else',
    [
      { command: 'correctItem', keys: ['C'], does: 'needs a correction: what it should read' },
      { command: 'queryItem', keys: ['Q'], does: 'cannot be verified: ask somebody' },
      { command: 'opinionItem', keys: ['O'], does: 'is an opinion' },
      { command: 'setItemAside', keys: ['X'], does: 'is nothing to check' },
      { command: 'noteItem', keys: ['A'], does: 'a note, and no finding' },
      { command: 'growItem', keys: ['E'], does: 'take more words: the claim, the sentence' },
      { command: 'undoItem', keys: ['U'], does: 'take back what you said last' },
    ],
  ],
  [
    'Source in hand',
    [
      { command: 'takeSource', keys: ['S'], does: 'take one: by its address, or from the list' },
      { command: 'pinSource', keys: ['Shift+S'], does: 'keep it in hand past the paragraph, or no longer' },
      { command: 'turnSource', keys: ['G'], does: 'go to another page of it' },
      { command: 'letGoSource', keys: ['D'], does: 'put it down' },
    ],
  ],
  [
    'Go on',
    [
      { command: 'nextItem', keys: ['N', 'Tab'], does: 'to the next' },
      { command: 'previousItem', keys: ['P', 'Shift+Tab'], does: 'to the one before' },
      { command: 'nextSentence', keys: ['.'], does: 'to the next sentence' },
      { command: 'previousSentence', keys: [','], does: 'to the sentence before' },
      { command: 'nextOfKind', keys: ['M'], does: 'to the next of this kind' },
      { command: 'walkHardlyFacts', keys: ['F'], does: 'stop also at what is hardly a fact, or no longer' },
      { command: 'walkSettled', keys: ['V'], does: 'stop also at what is done, or no longer' },
      { command: 'showCard', keys: ['I'], does: 'into the card, to read it and use its links' },
      { command: 'showCheckingKeys', keys: ['H', '?'], does: 'these keys' },
      { command: 'stopChecking', keys: ['Escape'], does: 'close the card; then stop checking' },
    ],
  ],
];
