// Page furniture: what a web page has around an article and a scraper leaves in it. Matched against whole
// blocks only, so that a sentence about an advertisement stays copy.

const buttons = [
  'advertisements?',
  'share',
  'share (?:this )?(?:article|story|page|post|full article)?',
  'share (?:this )?(?:on|via|with) .{1,30}',
  'tweet',
  'e-?mail(?: this)?(?: (?:article|story|link))?',
  'print(?: this)?(?: (?:article|story|page))?',
  'save(?: this)?(?: (?:article|story|for later))?',
  'like(?: this)?',
  'bookmark',
  'copy link',
  'link copied',
  'gift(?: this)? article',
  'close(?: (?:menu|dialog|ad|video))?',
  'menu',
  'search',
  'log ?in|sign in|register|my account',
  'facebook|twitter|x|whatsapp|reddit|pinterest|linkedin|messenger|telegram|flipboard|instagram|youtube',
  '(?:\\d[\\d,.]*k? )?comments?(?: \\(?\\d[\\d,]*\\)?)?',
  '(?:leave|post|add|view|show) (?:a )?comments?',
  'loading(?: (?:comments|more|video))?',
  'back to top',
  'home|next|previous|prev|more|view all|see all|see more|show more|load more',
  'play(?: video)?|pause|mute|watch(?: now| live)?|replay',
  'hide caption|toggle caption|enlarge this image|view (?:image|gallery)|open image .{1,30}',
  'this (?:is|was) (?:a|an) (?:ad|advertisement).{0,60}',
  'transcript',
  'photos?|video|audio|gallery|graphic|image',
  'powered by .{1,40}',
  'top stories|breaking news|live(?: updates)?|latest(?: news)?',
  '\\d{1,3}[- ]min(?:ute)?s?(?: read)?',
  '(?:(?:image|photo|slide|picture) )?\\d{1,3} (?:of|/) \\d{1,3}',
  '\\d{1,2} (?:minutes?|hours?|days?|weeks?) ago',
  'sponsored(?: (?:content|by .{1,40}))?|promoted(?: content)?|paid (?:content|post)|partner content',
];

const links = [
  'related(?: (?:articles?|stories|coverage|topics?|content|links|news|reading))?',
  'recommended(?: (?:for you|stories|reading))?',
  'you (?:may|might) (?:also )?(?:like|be interested in).{0,40}',
  '(?:most|more) (?:read|popular|viewed|shared|watched|stories|news|top stories)(?: .{0,30})?',
  'more (?:on|from|in|about) (?:this (?:story|topic)|.{1,40})',
  'trending(?: now)?',
  "editors?[’']s? picks?",
  "what to read next|read next|up next|don[’']t miss",
  'read (?:more|also|next|the full|our full|the whole|the original)\\b.{0,140}',
  '(?:see|read|watch|listen|view|hear) (?:also|more|the full|our)\\b.{0,120}',
  '(?:watch|listen|video|podcast|related|read|also read|see also|more|in pictures|photos|gallery|live updates) ?[:|»>].{0,140}',
  'continue reading(?: the main story)?(?: below)?',
  '(?:story|article|text|interview|video) continues (?:below|after)(?: .{0,40})?',
  'skip (?:to|past|advert|ad|this)\\b.{0,60}',
  'click (?:here|on|to)\\b.{0,120}',
  'view (?:this|the|more|on|all) .{0,60}',
  'tap here\\b.{0,80}',
  'listen to this (?:article|story).{0,40}',
  'download .{0,20}(?:app|pdf).{0,40}',
  '(?:tags?|topics?|filed under|categories|category|keywords) ?:.{0,200}',
  'reuse this content|order reprints|rights and permissions|reprints?(?: and permissions)?',
];

const appeals = [
  '(?:sign|signing) up (?:for|to|here|now)\\b.{0,220}',
  '(?:please )?subscribe\\b.{0,180}',
  '(?:free |daily |weekly |our )*newsletters?(?: sign-?up)?',
  'get (?:the|our|all|more|breaking|unlimited|daily|full)\\b.{0,160}\\b(?:inbox|newsletters?|e-?mail|app|access|alerts)\\b.{0,60}',
  '(?:enter|your) (?:your )?e-?mail(?: address)?.{0,60}',
  '(?:by (?:signing up|clicking|subscribing)|thank you for (?:subscribing|signing up))\\b.{0,200}',
  'follow (?:us|him|her|them|me|@?[\\w.]+|\\S+ \\S+)(?: (?:on|@).{1,60})',
  '(?:like|find|join) us on .{1,40}',
  '(?:contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter)|us|him|her|me)\\b.{0,100}',
  // "Support for the plan rose" begins a story.
  'support (?!for|from|of|among|in|has|is|was|groups?|staff|workers?)\\b.{0,120}',
  '(?:donate|become a (?:member|supporter|subscriber))\\b.{0,120}',
  '(?:we use cookies|this (?:site|website) uses cookies)\\b.{0,200}',
  '(?:accept|manage) (?:all )?cookies.{0,30}',
  'have (?:a|any) (?:news )?(?:tip|story|comments?)\\b.{0,120}',
  '(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy)(?: .{0,60})?',
  'all rights reserved.{0,60}',
  '(?:©|\\(c\\)|copyright)\\s?.{0,160}',
  'this (?:material|content) may not be published\\b.{0,120}',
];

const agency =
  '(?:AP|AFP|Reuters|EPA|PA|Getty(?: Images)?|Getty Images|Bloomberg|Shutterstock|iStock|Alamy|Rex|NurPhoto|Anadolu|Xinhua)';
const credits = [
  '\\(?(?:photo|photos|photograph|photography|picture|image|images|illustration|graphic|credit|courtesy|file photo|video)s?(?: credit| source| copyright| caption)?(?: by| courtesy of| from|:| / |/)\\s?.{1,80}\\)?',
  '(?:image|photo|media|video) (?:source|copyright|caption|credit)s?',
  '\\(?(?:AP|AFP|EPA|Reuters|Getty|PA)(?: (?:photo|images?|file))?\\s?/\\s?.{1,60}\\)?',
  `.{0,50}/\\s?${agency}(?:\\s?[/,].{0,40})?`,
  `\\(?${agency}(?: (?:photo|images?|file photo))?\\)?`,
];

const wholeBlock = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:[-–—•*|▼▶→+\\s]*)(?:${patterns.join('|')})(?:[\\s.:…!»>→▼|+]*)$`, 'i');

const furniture = wholeBlock([...buttons, ...links, ...appeals]);
const bareCredit = wholeBlock(credits);
const longestFurniture = 260;

/** Data for machines that a scraper has left: a script, a tag of the head, JSON and its lines. */
const markupStart =
  /^(?:<\/?(?:script|meta|link)\b|[[{]\s*(?:\{\s*)?"@(?:context|type|graph|id)"|"@?\w{2,30}"\s*:\s*(?:["{[\d]|true|false|null))/u;

/** Is this block, by its words alone, page furniture ("Advertisement", "Share", a newsletter line, a bare credit)? */
export function isFurniture(block: string): boolean {
  if (markupStart.test(block)) return true;
  if (block.length > longestFurniture) return false;
  return furniture.test(block) || isBareCredit(block) || !/[\p{L}\p{N}]/u.test(block);
}

/** "Photograph: Jane Roe/Agency", without a word about what is to be seen. */
const isBareCredit = (block: string): boolean =>
  block.length <= 110 &&
  bareCredit.test(block) &&
  !/[.!?] \p{Lu}/u.test(block) &&
  !/\b(?:is|are|was|were|has)\b/u.test(block);

/** "1 of 4. Boats lie …": which picture of how many the line is about. */
const pictureCount =
  /^(?:(?:image|photo|slide|picture|figure) \d{1,3} (?:of|\/) \d{1,3}\s?[.:|·–—-]?|\d{1,3} (?:of|\/) \d{1,3}\s?[.:|·–—-])\s*(?=["“‘(]?\p{Lu}|$)/iu;

/** Says a line which of several pictures it is about? The length of the words that do, or 0. */
export const pictureCountLength = (line: string): number => pictureCount.exec(line)?.[0].length ?? 0;

const pictureKind =
  '(?:photos?|photographs?|images?|pictures?|photo illustration|frame grab|video grab|screen ?shot|satellite image|handout|combination of (?:photos|pictures|images))';
const captionLeads = [
  // "Photo: …", "FILE - …", "Pictured, …"
  '(?:caption|image caption|media caption|photo|photos|pictured|picture|file(?: photo| image| picture)?|\\(file\\))\\s?[:—–,-]+\\s?\\S',
  'file (?:photo|image|picture) (?:of|shows)\\b',
  `(?:in )?(?:this|these) (?:(?!(?:is|are|was|were|what|how|why|an?|the|of)\\b)[\\p{L}\\d.,’'-]+ ){0,8}?${pictureKind}\\b(?:,? (?:taken|provided|released|made|distributed|obtained|supplied|posted|from|by|on|dated)\\b[^.]{0,80})?(?:,| shows?\\b| of\\b| released\\b| provided\\b| taken\\b)`,
  '(?:clockwise(?: from)?|from (?:top|left|right|bottom|far left))\\b[^.:,]{0,30}[:,]\\s?\\S',
  '(?:above|below|top|bottom|left|right|centre|center)(?: (?:row|left|right))?:\\s?\\S',
  '\\(?(?:l-r|l to r|left to right)\\)?[:,]?\\s?\\S',
];
const captionLead = new RegExp(`^(?:${captionLeads.join('|')})`, 'iu');
/** What `creditTail` can match at most, in UTF-16 units; looking further back only costs time. */
const longestCredit = 130;
const creditTail = new RegExp(
  `(?:\\((?:(?:AP|AFP|EPA|Reuters|Getty)[^()]{0,60}|(?:photo|photograph|picture|image|file|courtesy)[^()]{0,70}|[^()]{2,50}/[^()]{2,50}|[^()]{2,50} (?:photo|images))\\)|(?:photo|photograph|picture|image|credit)s?(?: by|:)[^.:]{3,60}|${agency}/[^.]{2,40}|[^.]{2,40}/${agency}|credit(?:\\.{3}|…)[^.]{3,60}|[.!?)”"] ?(?:© ?[^.]{2,40}|courtesy of [^.]{3,50}))\\.?$`,
  'i',
);
/** The bare name of an agency behind a sentence; behind an initial it is somebody's. */
const agencyTail = new RegExp(`[\\p{Ll}\\d)][.!?][”"]? ${agency}\\.?$`, 'u');
/** A credit has a stroke, a bracket at its end, one of its words, or an agency's name behind a sentence. */
const mayCredit =
  /[/©]|[)]\.?$|photo|picture|image|credit|courtesy|[.!?)”"] ?[A-Z][A-Za-z]+(?: Images)?\.?$/i;

/** A line that says what a picture shows; it is copy, and read and counted as such. */
export const isCaption = (block: string): boolean =>
  block.length <= 600 && (captionLead.test(block) || endsInCredit(block.slice(-longestCredit)));

const endsInCredit = (tail: string): boolean =>
  mayCredit.test(tail) && (creditTail.test(tail) || agencyTail.test(tail));
