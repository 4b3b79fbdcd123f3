const inThousands = (count: number): string => count.toLocaleString('en-US');

/** How far the reading of a folder's articles is: "Indexing 3,210 of 10,000". */
export const indexedInWords = ({ indexed, total }: { indexed: number; total: number }): string =>
  total === 0 ? 'Indexing' : `Indexing ${inThousands(indexed)} of ${inThousands(total)}`;

/** What is said of an answer that not all articles were asked for; `null` where all were. */
export const partialInWords = ({
  indexed,
  total,
  state,
}: {
  indexed: number;
  total: number;
  state: string;
}): string | null =>
  state === 'complete' || total === 0
    ? null
    : `Of ${inThousands(total)} files of this workspace ${inThousands(indexed)} have been read: there may be more mentions.`;
