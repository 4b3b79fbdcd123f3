import type { HedgeDirection } from '../../mentions.ts';

/** Words before a figure that say it is not exact, and which way it may be off. */
export const hedgesBefore: ReadonlyMap<string, HedgeDirection> = new Map([
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'],
  ['approx.', 'about'], ['some', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['circa', 'about'],
  ['close to', 'about'], ['near', 'about'], ['in the region of', 'about'], ['something like', 'about'],
  ['more or less', 'about'], ['somewhere around', 'about'], ['or so', 'about'],
  ['nearly', 'at-most'], ['almost', 'at-most'], ['just under', 'at-most'], ['just below', 'at-most'],
  ['just short of', 'at-most'], ['under', 'at-most'], ['below', 'at-most'], ['less than', 'at-most'],
  ['fewer than', 'at-most'], ['no more than', 'at-most'], ['not more than', 'at-most'], ['at most', 'at-most'],
  ['at the most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'],
  ['as high as', 'at-most'], ['a maximum of', 'at-most'], ['well under', 'at-most'], ['well below', 'at-most'],
  ['at least', 'at-least'], ['more than', 'at-least'], ['over', 'at-least'], ['just over', 'at-least'],
  ['well over', 'at-least'], ['well above', 'at-least'], ['above', 'at-least'], ['upwards of', 'at-least'],
  ['upward of', 'at-least'], ['in excess of', 'at-least'], ['no less than', 'at-least'],
  ['no fewer than', 'at-least'], ['not less than', 'at-least'], ['greater than', 'at-least'],
  ['exceeding', 'at-least'], ['a minimum of', 'at-least'], ['a little over', 'at-least'],
  ['slightly more than', 'at-least'], ['slightly less than', 'at-most'], ['a little more than', 'at-least'],
  ['a little less than', 'at-most'], ['a bit more than', 'at-least'], ['much more than', 'at-least'],
  ['far more than', 'at-least'], ['as few as', 'at-least'], ['as little as', 'at-least'], ['as low as', 'at-least'],
]); // prettier-ignore

/** Words right after a figure. */
export const hedgesAfter: ReadonlyMap<string, HedgeDirection> = new Map([
  ['or so', 'about'], ['or thereabouts', 'about'], ['-odd', 'about'], ['or more', 'at-least'],
  ['or higher', 'at-least'], ['or above', 'at-least'], ['-plus', 'at-least'], ['+', 'at-least'],
  ['or less', 'at-most'], ['or fewer', 'at-most'], ['or under', 'at-most'], ['or below', 'at-most'],
]); // prettier-ignore
