/** Words that tell a public office from a post in private life. */
const words =
  /\b(?:minister|premier|chancellor|senator|congress(?:man|woman|member)?|parliament|legislat\w+|assembly(?:man|woman|member)?|representative|governor|mayor|councill?or|councilm\w+|alderman|ambassador|judge|justice|attorney general|secretary of|president of the (?:republic|united|senate|european)|vice president of the|head of (?:state|government)|member of the|king|queen|mps?|meps?|msp|mla|mna|td)\b/i;

/** Whether a title, in English, is that of a public office. */
export const isPublicTitle = (title: string): boolean => words.test(title);
