import { systemErrorWords } from '../core/systemErrors.ts';

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

/** What was wrong, in words where it is an error of the system; else what the error says of itself, whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  systemErrorWords(error) ?? (error instanceof Error ? error.message : String(error));

/** The same after what failed, with what to do where the reason does not say it. */
export const failed = (what: string, error: unknown, remedy: string): string => {
  const words = systemErrorWords(error);
  return words === null ? `${what} (${reasonOf(error)}). ${remedy}`.trimEnd() : `${what}: ${words}`;
};
