import { mapRecord } from '../../records.ts';
import type { NewsSample } from './sample.ts';
import { shown, type Strengths } from './signs.ts';

/** What shows a sign, and the occurrences per hundred words at which it shows in full. */
interface Pattern {
  readonly pattern: RegExp;
  readonly full: number;
}

/** What only reporters write. */
const newsroomPhrases = [
  'told (?:reporters|journalists|the \\p{Lu}[\\p{L}’-]*|\\p{Lu}{2,})',
  '(?:declined|refused) to (?:comment|be named|discuss|say)',
  '(?:a|an|the) (?:press|news) (?:conference|release)',
  'in an? (?:\\w+ ){0,2}(?:statement|interview|tweet|briefing|speech|report|op-ed)',
  'did not (?:immediately )?(?:respond|return|reply)',
  'on (?:the )?condition of anonymity',
  'spokes(?:man|woman|person) for',
  '(?:study|survey|poll|report|research) (?:published|released|found|suggests|shows)',
  'is (?:expected|scheduled|set|due|likely) to',
  '(?:his|her|their|its) (?:campaign|administration|party|critics|supporters|rivals?)',
];

/** How blogs, guides and firms speak to their readers. */
const appeals = [
  '(?:excited|happy|proud|thrilled|pleased|glad) to (?:announce|share|present|introduce)',
  '(?:let us|let me) know',
  '[Tt]ell us',
  '[Ff]eel free',
  '[Ss]tay tuned',
  '[Cc]heck (?:it )?out',
  'you(?:’ll| will| can| may| could)? (?:also )?(?:read|find|see|learn|want|need)',
  '[Ww]e(?:’d| would) (?:love|like)',
  '[Ii]n this (?:post|article|tutorial|guide|chapter|section|essay|paper|document)',
  '(?:[Oo]ur|[Mm]y) (?:team|customers|users|products?|blog|site|community|members|readers)',
  'as (?:we|you) (?:can|will) see',
  'for example',
];

const code = ['[{}=;`\\\\_]', '\\(\\)', '\\/\\/(?!\\w+\\.)', '\\b[a-z]+[A-Z]\\w*'];
const markdown = ['\\]\\(', '\\]\\[', '!\\[', '^#{1,6} ', '^```', '\\*\\*', '^\\|'];
const mailHeader = '^(?:From|To|Cc|Subject|Sent|Date|Reply-To|Message-ID): |^>';
/** A paragraph that opens with a short line of dialogue, unless a full name says it. */
const exchange = '^ *[“"][^“”"\\n]{1,70}[”"](?! (?:said|says) \\p{Lu}\\S+ \\p{Lu})';

const anyOf = (alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'gmu');

const signs = {
  'newsroom phrase': { pattern: new RegExp(`\\b(?:${newsroomPhrases.join('|')})\\b`, 'gu'), full: 0.6 },
  'name with a description': {
    pattern: /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+, (?:an?|the|who|whose|\d\d)\b/gu,
    full: 0.6,
  },
  'appeal to readers': { pattern: new RegExp(`\\b(?:${appeals.join('|')})\\b`, 'gu'), full: 0.6 },
  code: { pattern: anyOf(code), full: 8 },
  markdown: { pattern: anyOf(markdown), full: 2 },
  address: { pattern: /https?:\/\/|www\.|@[\w-]+\.\w/gu, full: 3 },
  'mail header': { pattern: anyOf([mailHeader]), full: 1 },
  capitals: { pattern: /\b\p{Lu}{4,}\b/gu, full: 6 },
  exclamation: { pattern: /!/gu, full: 2 },
  question: { pattern: /\?/gu, full: 2 },
  'time stamp': { pattern: /\d{2}:\d{2}:\d{2}|\b(?:INFO|WARN|ERROR|DEBUG)\b/gu, full: 1 },
  exchange: { pattern: anyOf([exchange]), full: 1 },
  'year in brackets': { pattern: /\([^()\n]{0,30}\b\d{4}\b[^()\n]{0,25}\)/gu, full: 0.6 },
} as const satisfies Record<string, Pattern>;

export type PatternSign = keyof typeof signs;

/** Signs that patterns find. */
export const patternSigns = ({ text, tokens }: NewsSample): Strengths<PatternSign> =>
  mapRecord(signs, ({ pattern, full }) => shown([...text.matchAll(pattern)].length, tokens.length, full));
