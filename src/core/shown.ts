// Text of others where it is shown as it stands: one escape for each kind of place. Cards have theirs in markdown.ts.

/** Ends a line, or jumps along it. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Steers what shows a text instead of being shown: controls, what turns the order of letters round, halves of a pair. */
const steering = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;
/** Has no width and parts no words; between two signs that mean something together they mean nothing. */
const joiner = '\u2060';

/** On one line, without what steers a screen: for a terminal. */
export const onOneLine = (words: string): string => words.replace(breaks, ' ').replace(steering, '');

/** In JSON, where it means the same as an escape: for a terminal, too. */
export const escapeSteering = (json: string): string =>
  json.replace(steering, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The same for whatever the workbench shows, be it a notification, where `[label](command:…)` would be a link that runs
 * a command, or a label, where `$(name)` would be an icon. It reads as it did.
 */
export const forWorkbench = (words: string): string =>
  onOneLine(words).replaceAll('$(', `$${joiner}(`).replaceAll('](', `]${joiner}(`);

/** The same where several lines are shown. */
export const linesForWorkbench = (words: string): string =>
  words
    .split(/\r\n|[\n\r]/)
    .map(forWorkbench)
    .join('\n');
