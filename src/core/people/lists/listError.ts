/** Why a list cannot be made or read, in words for people, with what to do. */
export class ListError extends Error {}

/** The headings of a table say nothing of where the names are. */
export class UnmappedColumns extends ListError {
  constructor(
    file: string,
    readonly headings: readonly string[],
  ) {
    super(
      `${file}: which column holds the names? Say it as --columns "name=HEADING,born=HEADING". Its headings are: ${headings.join(', ')}.`,
    );
  }
}
