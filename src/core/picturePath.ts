/** Such as a card can show, and nothing that could hold a script. */
const pictures = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/**
 * The path of a picture as somebody wrote it, relative to the file that it is written in, with slashes; `null` where it
 * leads anywhere but to a picture on this machine: an address, a drive, another user's folder.
 */
export function picturePath(written: string): string | null {
  const path = written.trim();
  if (!pictures.test(path) || /[\\:?#\0]|^[/~]/.test(path)) return null;
  return path;
}
