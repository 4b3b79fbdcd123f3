/** Endings of surnames in many languages, for names on no list. */
export const surnameEnding =
  /(?:[oe]v|[oe]va|ski|ska|sky|skiy|skyy|skaya|enko|chuk|dze|shvili|yan|ian|oglu|ogl|sson|sen|ez|ini|elli|etti|ucci|akis|opoulos|idis|adis|escu|eanu|vic|vich|czyk|wicz|mann|stein|berg|burg|feld|wala|singh|swamy|appa|rao|reddy|khan|poor|pour|zadeh|nejad|uddin|ullah|allah|quist|strom|gaard|nen|aitis|auskas|inen|ovna|ovich|worth|field|well|son|ington|ham|ley|man|ner|ney|kovsky|zuka|moto|mura|yama|hara|kawa|gawa|saki|naka|mba|nga|kwe|ako|eka|ele|ube|wuki)$/;

/** Endings of English nouns and adjectives that names hardly ever have. */
export const englishEnding =
  /(?:tion|sion|ment|ness|ism|ity|ology|ship|ance|ence|hood|tive|ical|able|ible|ists?|ings?|less|ous|graphy|ward|ics|ies|ings|ative|tary|tory|fest|tech|soft|corp|bank|net|com|media|air|port|news|pedia|tube|book|shop|care|omics|gate)$/;

/** Openings of surnames. */
export const surnameOpening =
  /^(?:mc\p{L}|mac[^aeikhr]|o'|fitz|al-|el-|ben-|abdul|abdel|bin-|ibn|d'|de[lr]?-)/u;
