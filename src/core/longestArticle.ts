/** In UTF-16 units. Longer texts are not read as articles; about a hundred times a very long magazine piece. */
export const longestArticle = 5_000_000;

/** In bytes: no encoding needs more for an article that may be read. */
export const longestArticleBytes = longestArticle * 4;
