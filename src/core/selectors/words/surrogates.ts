export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The offset inside the text, or one less where it would cut a surrogate pair in two. */
export function characterStart(text: string, offset: number): number {
  const inside = Math.min(Math.max(0, offset), text.length);
  const cutsPair =
    inside > 0 && isLowSurrogate(text.charCodeAt(inside)) && isHighSurrogate(text.charCodeAt(inside - 1));
  return cutsPair ? inside - 1 : inside;
}
