/** The settings of an editor that make a face; of the block that a user has for News Articles. */
export const faceSettings = ['editor.fontFamily', 'editor.fontSize', 'editor.lineHeight'] as const;
export type FaceSetting = (typeof faceSettings)[number];

/** What stands in that block; what is not set there is missing. */
export type Face = Readonly<Partial<Record<FaceSetting, string | number>>>;

/** What was written for a reading face, and what the user had there before. */
export interface FaceTaken {
  readonly written: Face;
  readonly before: Face;
}

/**
 * Serifs made for the screen, one of which every system has: Charter comes with macOS, and Georgia with Windows and
 * macOS; the rest are those of the large Linux desktops.
 */
const families = [
  'Charter', "'Bitstream Charter'", "'Iowan Old Style'", 'Georgia', "'Noto Serif'", "'DejaVu Serif'",
  "'Liberation Serif'", 'serif',
].join(', '); // prettier-ignore
/** In pixels: the small letters of these serifs are that much lower than those of a face for programs of one size. */
const larger = 2;
/** Of the size. Lines of up to 88 letters want more than a page of a book has. */
const lineHeight = 1.65;

/** @param size of the letters that the user has otherwise, in pixels */
export const readingFace = (size: number): Required<Face> => ({
  'editor.fontFamily': families,
  'editor.fontSize': size + larger,
  'editor.lineHeight': lineHeight,
});

/** Whether a reading face that was taken still stands there. */
export const isInUse = (taken: FaceTaken | undefined, now: Face): taken is FaceTaken =>
  taken !== undefined && now['editor.fontFamily'] === taken.written['editor.fontFamily'];

/** What is to be set so that a reading face goes again: what was there before; what was changed since stays. */
export const faceGivenBack = (
  { written, before }: FaceTaken,
  now: Face,
): readonly (readonly [FaceSetting, string | number | undefined])[] =>
  faceSettings.filter((name) => now[name] === written[name]).map((name) => [name, before[name]] as const);
