import { onOneLine } from './shown.ts';

/** The address of a page on the web, with nothing in it that could end a link or begin anything else. */
export type WebAddress = string & { readonly [isWebAddress]: true };
declare const isWebAddress: unique symbol;

/** With a host and without a name to sign in with, behind which another host can hide. */
const pattern = /^https?:\/\/[\p{L}\p{M}\p{N}._-]+(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
/** What can end or open something in Markdown, in HTML or in a label with icons; all of it rare in addresses. */
const unsafe = /[()<>[\]{}\\"'`*_~|$]/g;

/** An address that somebody wrote, where it is one; `null` for anything else, such as a file, a command, or no host. */
export const webAddress = (written: string): WebAddress | null =>
  pattern.test(written) && onOneLine(written) === written
    ? // The one place that makes one.
      (written.replace(unsafe, inPercent) as WebAddress)
    : null;

/** The same as it is written, but for signs that no address has (RFC 3987): for an attribute, a file, or within "<" and ">". */
export const fileAddress = (written: string): string | null =>
  webAddress(written) === null ? null : written.replace(/[<>"{}|\\^`]/g, inPercent);

const inPercent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
