import type { UsualRating } from '../model.ts';
import type { Choice } from '../review/findingForm/messages.ts';
import { offeredRatings, ownRating, usualRating, type Scale } from '../sidecar/rules/scale.ts';
import { shorten } from '../shorten.ts';

const usualLabels: Readonly<Record<UsualRating, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'half-true': 'Half true',
  misleading: 'Misleading',
  false: 'False',
  unproven: 'Unproven',
};

/** What a rating is called: as the folder calls it, else as the usual scale does, else as it is written. */
export function ratingLabel(id: string, scale: Scale): string {
  const usual = usualRating(id, scale);
  return ownRating(id, scale)?.label ?? (usual === null ? shorten(id) : usualLabels[usual]);
}

/** The same behind other words. A label of the folder's own stays as it is: its capitals may be those of a name. */
export function ratingBehind(id: string, scale: Scale): string {
  const usual = usualRating(id, scale);
  return usual === null ? ratingLabel(id, scale) : usualLabels[usual].toLowerCase();
}

const usualKeys: Readonly<Record<UsualRating, string>> = {
  true: 't',
  'mostly-true': 'm',
  'half-true': 'h',
  misleading: 'l',
  false: 'f',
  unproven: 'p',
};

/**
 * The ratings of the folder, or else the usual ones, with letters that choose them.
 * @param current what is on file: of another scale it can be kept, at the end
 * @param taken letters that choose something else
 */
export function ratingsToChoose(scale: Scale, current: string, taken: ReadonlySet<string>): Choice<string>[] {
  const used = new Set(taken);
  const offered = offeredRatings(scale).map((value): Choice<string> => {
    const label = ratingLabel(value, scale);
    const usual = usualRating(value, scale);
    const key = usual === null ? freeKey(label, used) : usualKeys[usual];
    used.add(key);
    return { value, label, meaning: '', key };
  });
  if (current === '' || offered.some(({ value }) => value === current)) return offered;
  const meaning = 'on file, and not in the scale of this folder';
  return [...offered, { value: current, label: ratingLabel(current, scale), meaning, key: '' }];
}

/** The first letter or figure of the label that is free, else the first free figure; empty where none is. */
const freeKey = (label: string, used: ReadonlySet<string>): string =>
  `${label.toLowerCase()}123456789`.match(/[a-z1-9]/g)?.find((key) => !used.has(key)) ?? '';
