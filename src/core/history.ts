/**
 * How many versions of an article are looked at in its history, the newest first, whatever names it had. The desk and the
 * command line look equally far. A version takes git some ten milliseconds, so that all of them take a few seconds; no
 * story is filed so often.
 */
export const mostVersions = 300;
