/** A failure the user can do something about; the message says what. */
export class UserError extends Error {
  /** @param remedy a button that takes the user to where it can be put right */
  constructor(
    message: string,
    readonly remedy?: { readonly label: string; readonly command: string },
  ) {
    super(message);
  }
}

/** What an error says of itself, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
