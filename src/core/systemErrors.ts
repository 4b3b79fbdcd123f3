/** What is wrong with a file and what to do, by the code of the system: a clause that follows the file's name. */
const words: Readonly<Record<string, string>> = {
  ELOOP: 'it is a link that leads back to itself. Put the file itself in the place of the link.',
  ENOENT: 'there is no such file.',
  EACCES: 'it may not be opened. Check the permissions of the file and its folder.',
  EROFS: 'the disk it is on is read-only. Copy the folder to where you can write.',
  ENOSPC: 'the disk is full. Make room, then try again.',
  EISDIR: 'a folder stands where the file should be. Move the folder away.',
  ENOTDIR: 'a part of its path is no folder. Check where the article is.',
  EEXIST: 'there is a file with that name already.',
  ENAMETOOLONG: 'its name is longer than the disk allows. Give the article a shorter name.',
  EMFILE: 'too many files are open on this machine. Close a program, then try again.',
  EBUSY: 'another program holds it open. Close it there, then try again.',
  EIO: 'the disk or the network fails. Check them, then try again.',
};

/** Other codes for the same, those of VS Code among them. */
const sameAs: Readonly<Record<string, string>> = {
  EPERM: 'EACCES', EDQUOT: 'ENOSPC', ENFILE: 'EMFILE', ETXTBSY: 'EBUSY', ETIMEDOUT: 'EIO', ENXIO: 'EIO', ESTALE: 'EIO',
  FileNotFound: 'ENOENT', NoPermissions: 'EACCES', FileIsADirectory: 'EISDIR', FileNotADirectory: 'ENOTDIR',
  FileExists: 'EEXIST', Unavailable: 'EIO',
}; // prettier-ignore

/** A system error in words, with what to do: "it may not be opened. Check …"; `null` for any other error. */
export function systemErrorWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Of an error that it does not know VS Code passes on the message alone, or as one of few that it knows.
  const named = /\b(E[A-Z]{2,})\b(?=[:, )])/.exec(error.message)?.[1] ?? '';
  const known = [named, code]
    .map((one) => (Object.hasOwn(sameAs, one) ? sameAs[one] : one))
    .find((one) => Object.hasOwn(words, one));
  return known === undefined ? null : words[known];
}
