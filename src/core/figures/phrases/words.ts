/** Pieces of patterns that several rules share. */

/** Between a figure and another way to say it. */
export const or =
  '(?:or |which is |that is |i\\.e\\.,? |representing |accounting for |equal to |equivalent to |or about |making up )?';

/** Words before a whole that say of which: "its overall surplus of", "the". */
export const ofWhich =
  "(?:<..8>(?: of| the| its| his| her| their| our| my| all| total| a| that| those| these|'s| initial| original))?";

/** Nothing goes on that would make the figure one of something else. */
export const ends = '(?=[),.;:]| ?--|$)';
