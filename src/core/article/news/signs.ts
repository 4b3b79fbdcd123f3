// What tells news from other texts. Each sign is counted and set against the number of words; its weight is in
// weights.ts.

/** A sign that is counted by a pattern, per hundred words, up to `most`. */
export interface Sign {
  readonly name: string;
  readonly pattern: RegExp;
  readonly most: number;
}

const sign = (name: string, pattern: RegExp, most: number): Sign => ({ name, pattern, most });

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const speech =
  '(?:said|says|told|added|warned|argued|announced|claimed|insisted|confirmed|denied|noted|explained|acknowledged|stated|urged)';
const office =
  '(?:President|Prime Minister|Minister|Secretary|Senator|Sen\\.|Rep\\.|Gov\\.|Governor|Mayor|Chancellor|Ambassador|Justice|Judge|Sheriff|Chief|Chairman|Attorney General|Commissioner|Director|Supreme Court|Parliament|Congress|Senate|Cabinet)';

/** Signs of copy: who said it, when, who is who, what newspapers write about. */
export const signsOfNews: readonly Sign[] = [
  sign(
    'a name speaks',
    new RegExp(
      `\\p{Lu}[\\p{L}’'-]+(?: \\([^)]{1,12}\\))? ${speech}\\b|\\b${speech} \\p{Lu}[\\p{L}’'-]+`,
      'gu',
    ),
    2.5,
  ),
  sign('speech', new RegExp(`\\b(?:${speech}|saying|according to)\\b`, 'gu'), 3),
  sign('weekday', new RegExp(`\\b(?:on )?${weekday}\\b`, 'gu'), 1.5),
  sign(
    'day and month',
    /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?: \d{1,2}\b)?/gu,
    1.5,
  ),
  sign(
    'recent time',
    /\b(?:yesterday|today|tonight|last (?:week|month|year|night)|this (?:week|month|year|morning)|earlier this|recently)\b/gu,
    1.5,
  ),
  sign('office', new RegExp(`\\b${office}`, 'gu'), 2.5),
  sign('honorific', /\b(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}/gu, 2),
  sign(
    'public affairs',
    /\b(?:government|police|officials?|minister|ministry|election|voters?|court|lawmakers?|authorities|spokes(?:man|woman|person)|residents|protest(?:s|ers)?|investigation|officers?|party|coalition|campaign|economy|billion|million|per cent|percent|shares|investors|sanctions|hospital|victims?|killed|injured|arrested|charged|match|season|league|coach|tournament)\b/gu,
    4,
  ),
  sign(
    'group speaks',
    /\b(?:officials|police|authorities|researchers|experts|analysts|company|report|government|ministry|statement) (?:said|says|announced|warned|confirmed)\b/gu,
    1,
  ),
  sign('typographic mark', /[“”‘’—–]/gu, 4),
  sign('two capitals in a row', /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu, 6),
  sign('money', /[$€£]\s?\d/gu, 2),
  sign('possessive', /\p{Ll}['’]s\b/gu, 3),
];

/** Signs of everything else that is kept in text files. */
export const signsOfOther: readonly Sign[] = [
  sign('code', /[{}<>=;`|\\_]|\(\)|=>|\/\//gu, 15),
  sign('address on the web', /https?:\/\/|www\.|\.(?:js|ts|py|json|md|html|com|org)\b/gu, 6),
  sign('markdown link', /\]\(|\]\[|!\[/gu, 6),
  sign('version', /\bv?\d+\.\d+\.\d+\b/gu, 6),
  sign(
    'software',
    /\b(?:install|npm|API|function|functions|module|package|packages|library|repository|commit|config|options?|default|parameters?|usage|users?|file|files|code|software|Software|version|versions|release|source|plugin|browser|server|command|string|array|object|async|fixe[sd]|bug)\b/gu,
    10,
  ),
  sign(
    'licence',
    /\b(?:WARRANTY|WARRANTIES|LIABILITY|LIABLE|hereby|herein|thereof|Licensor|Licensee|sublicense|copyright|Copyright|License|licen[sc]e|provided that|permission|Contributor|derivative works?)\b/gu,
    6,
  ),
  sign('you', /\b(?:you|your|you're|you’re)\b/giu, 5),
  sign('I', /\b(?:I|I'm|I’m|I've|I’ve|my|me)\b/gu, 6),
  sign(
    'please and thanks',
    /\b(?:[Pp]lease|[Tt]hanks|[Tt]hank you|Regards|Sincerely|Dear|Hi|Hello|Cheers|FYI|attached|cc)\b/gu,
    3,
  ),
  sign('mail header', /^(?:From|To|Cc|Subject|Sent|Date|Reply-To|Message-ID):|@[\w-]+\.\w+|^>/gmu, 3),
  sign(
    'minutes',
    /\b(?:motion|seconded|adjourned|agenda|Agenda|minutes|quorum|Present:|Action items?|attendees|[Ii]n attendance|[Aa]pologies|APOLOGIES|PRESENT|MINUTES|Minutes|Moved|Carried|carried unanimously|[Cc]ommittee members|unanimously|item \d)\b/gu,
    2,
  ),
  sign(
    'encyclopedia',
    /\b(?:was born|born in|is an? (?:\w+ ){0,2}(?:species|genus|village|town|commune|album|band|film|song|river|family|footballer|player|politician|company|term)|refers to|also known as|is located|was founded|founded in|album|discography|episode|townland|biography|genus)\b/gu,
    3,
  ),
  sign('year in brackets', /\(\D{0,14}\d{4}\D{0,14}\d{0,4}\)/gu, 2),
  sign('list mark', /^\s*(?:[-*+•]|\d+[.)])\s/gmu, 6),
  sign('heading mark', /^#{1,6} |^=+$|^-{3,}$/gmu, 4),
  sign('short line', /^.{1,40}$/gmu, 12),
  sign('exclamation', /!/gu, 3),
  sign('chapter', /^(?:CHAPTER|Chapter|PART|ACT|SCENE)\b/gmu, 1),
  sign(
    'tale',
    /\b(?:thou|thee|hath|whispered|smiled|gazed|sighed|murmured|replied|cried|laughed|shook (?:his|her) head|nodded|upon|thy|alas|o’er|mustn’t)\b/gu,
    4,
  ),
  sign('tab or comma row', /\t|,(?=\S)/gu, 8),
  sign('time stamp', /\d{2}:\d{2}:\d{2}|\b(?:INFO|WARN|ERROR|DEBUG)\b/gu, 3),
  sign('reference', /\[\d+\]|\bpp?\. \d|\bISBN\b|\b[Rr]etrieved\b|\^/gu, 2),
  sign(
    'life and works',
    /\b(?:[Hh]is|[Hh]er|[Hh]e|[Ss]he) (?:was|is|became|had|played|served|attended|studied|graduated|moved|died|married|won|released|appeared)\b/gu,
    3,
  ),
  sign('definition', /\b(?:is|was|are|were) (?:an?|the|one of)\b/gu, 3),
  sign('year', /\b(?:in|since|from|until|by|of) (?:1[5-9]|20)\d\d\b/gu, 3),
];
