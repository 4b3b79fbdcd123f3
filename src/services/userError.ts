import { systemErrorWords } from '../core/systemErrors.ts';

/** A failure the user can do something about; the message says what. */
export class UserError extends Error {
  /**
   * @param remedy a button that takes the user to where it can be put right
   * @param cause what it came from, for the log
   */
  constructor(
    message: string,
    readonly remedy?: { readonly label: string; readonly command: string },
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** What was wrong, in words where it is an error of the system; else what the error says of itself, whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  systemErrorWords(error) ?? (error instanceof Error ? error.message : String(error));

/**
 * What failed, why in words, and what to do. What the system says of an error that has no words is for the log.
 * @param last said at the end, whatever the reason
 */
export function failed(what: string, error: unknown, { otherwise = '', last = '' }: Remedies): UserError {
  const words = systemErrorWords(error);
  const sentence = words === null ? `${what}.${otherwise && ` ${otherwise}`}` : `${what}: ${words}`;
  return new UserError(last ? `${sentence} ${last}` : sentence, undefined, error);
}

interface Remedies {
  /** What to do where the reason is not known. */
  readonly otherwise?: string;
  readonly last?: string;
}
