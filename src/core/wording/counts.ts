import type { FilesCounted } from '../people/folder/folderRecords.ts';

/** "1 query", "3 queries". */
export const counted = (count: number, one: string, several: string): string =>
  `${String(count)} ${count === 1 ? one : several}`;

/** "once", "twice", "3 times". */
export const timesInWords = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;

/** "Also named in 12 other articles". */
export function namedElsewhereInWords({ count, isLeast }: FilesCounted): string {
  const many = `${isLeast ? 'at least ' : ''}${count.toLocaleString('en-US')}`;
  return count === 1 && !isLeast ? 'Also named in another article' : `Also named in ${many} other articles`;
}
