/** Letters of what a row is about: beside the finding they fit into the side bar as it is at first. */
export const longestGist = 28;
/** Of what has no finding. */
export const longestAlone = 30;
/** Letters of the words that follow for who has a wider one. */
export const longestWords = 90;
/** Letters of a passage where it is shown whole. */
export const longestPassage = 400;

export const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null).join(between);

/** The words go on behind the label, where the side bar has a mark of its own for what it cuts off. */
export const withoutMark = (label: string): string => label.replace(/…$/, '');
