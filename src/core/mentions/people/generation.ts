const suffix = /[\s,](?<generation>[JS]r|I{2,3}|IV|VI{1,3})\.?$/u;

/** The suffix of a printed name, as "jr" or "iii"; `null` for a name without one. */
export const generationIn = (name: string): string | null =>
  suffix.exec(name)?.groups?.generation.toLowerCase() ?? null;

const relation =
  /(?:^|[^\p{L}])(?:his|\p{L}+['’]s?) (?:(?:late|elder|older|younger) )?(?:step|grand)?(?:father|son),? (?:(?:the|then|late|former) )*$/iu;

/** Does what stands before a name say that it is the father or son of the one who was spoken of: "His son,"? */
export const isOfKin = (before: string): boolean => relation.test(before);
