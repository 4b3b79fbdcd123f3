import type { HedgeDirection } from '../../mentions.ts';

/**
 * Words before a figure that say it is not exact, and which way it may be off. "Nearly" and "less than" leave the
 * figure itself out, "at most" does not.
 */
export const hedgesBefore: ReadonlyMap<string, HedgeDirection> = new Map([
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'],
  ['approx.', 'about'], ['some', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['circa', 'about'],
  ['close to', 'about'], ['near', 'about'], ['in the region of', 'about'], ['in the neighborhood of', 'about'], ['in the neighbourhood of', 'about'], ['on the order of', 'about'], ['something like', 'about'],
  ['more or less', 'about'], ['somewhere around', 'about'], ['or so', 'about'],
  ['nearly', 'just-under'], ['almost', 'just-under'], ['just under', 'just-under'], ['just below', 'just-under'],
  ['just short of', 'just-under'], ['just shy of', 'just-under'], ['not quite', 'just-under'], ['approaching', 'just-under'],
  ['slightly less than', 'just-under'], ['slightly fewer than', 'just-under'], ['slightly under', 'just-under'],
  ['a little less than', 'just-under'], ['a bit less than', 'just-under'], ['a little under', 'just-under'],
  ['slightly below', 'just-under'], ['virtually', 'just-under'],
  ['under', 'under'], ['below', 'under'], ['less than', 'under'], ['fewer than', 'under'], ['lower than', 'under'],
  ['smaller than', 'under'], ['well under', 'under'], ['well below', 'under'], ['far less than', 'under'],
  ['far fewer than', 'under'], ['much less than', 'under'], ['short of', 'under'], ['shy of', 'under'], ['south of', 'under'],
  ['no more than', 'at-most'], ['not more than', 'at-most'], ['no greater than', 'at-most'], ['no higher than', 'at-most'],
  ['at most', 'at-most'], ['at the most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'],
  ['as much as', 'at-most'], ['as high as', 'at-most'], ['as long as', 'at-most'], ['as far as', 'at-most'], ['a maximum of', 'at-most'],
  ['maximum', 'at-most'],
  ['at least', 'at-least'], ['at the least', 'at-least'], ['at a minimum', 'at-least'], ['no less than', 'at-least'],
  ['no fewer than', 'at-least'], ['not less than', 'at-least'], ['not fewer than', 'at-least'], ['a minimum of', 'at-least'],
  ['minimum', 'at-least'], ['as few as', 'at-least'], ['as little as', 'at-least'], ['as low as', 'at-least'],
  ['upwards of', 'at-least'], ['upward of', 'at-least'],
  ['more than', 'over'], ['over', 'over'], ['well over', 'over'], ['well above', 'over'], ['above', 'over'],
  ['in excess of', 'over'], ['greater than', 'over'], ['higher than', 'over'], ['larger than', 'over'], ['longer than', 'over'],
  ['exceeding', 'over'], ['much more than', 'over'], ['far more than', 'over'], ['well more than', 'over'],
  ['north of', 'over'], ['beyond', 'over'],
  ['just over', 'just-over'], ['just above', 'just-over'], ['just more than', 'just-over'], ['slightly more than', 'just-over'],
  ['slightly over', 'just-over'], ['slightly above', 'just-over'], ['a little over', 'just-over'], ['a little more than', 'just-over'],
  ['little more than', 'just-over'], ['a bit more than', 'just-over'], ['a bit over', 'just-over'],
]); // prettier-ignore

/** Words right after a figure. */
export const hedgesAfter: ReadonlyMap<string, HedgeDirection> = new Map([
  ['or so', 'about'], ['or thereabouts', 'about'], ['-odd', 'about'], ['or more', 'at-least'],
  ['or higher', 'at-least'], ['or above', 'at-least'], ['-plus', 'at-least'], ['+', 'at-least'],
  ['or greater', 'at-least'], ['and up', 'at-least'], ['or better', 'at-least'], ['and over', 'at-least'], ['or over', 'at-least'], ['and above', 'at-least'], ['or older', 'at-least'], ['and older', 'at-least'], ['or younger', 'at-most'], ['and younger', 'at-most'], ['and under', 'at-most'], ['or lower', 'at-most'], ['give or take', 'about'], ['at least', 'at-least'], ['at most', 'at-most'], ['or less', 'at-most'], ['or fewer', 'at-most'], ['or under', 'at-most'], ['or below', 'at-most'],
]); // prettier-ignore
