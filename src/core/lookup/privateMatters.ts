import { escaped } from '../letters.ts';

/** Words that tell of family, faith or health. */
const words = String.raw`
  wife|husband|spouse|wed|weds|marri\w+|remarri\w+|divorc\w+|widow\w*|fianc\w+|engaged\s+to|partner\s+of|girlfriend|boyfriend
  sons?|daughters?|child|children|father\w*|mother\w*|parents?|brothers?|sisters?|siblings?|twins?|nephews?|nieces?|cousins?
  uncles?|aunts?|grand(?:son|daughter|child|father|mother|parent)\w*|step(?:son|daughter|child|father|mother|brother|sister)\w*
  (?:brother|sister|son|daughter|father|mother)s?-in-law|famil\w+|heir\w*|adopt(?:ed|ive)\s+(?:by|son|daughter)|orphan\w*
  (?:catholic|protestant|lutheran|anglican|methodist|baptist|presbyterian|evangelical|mormon|jewish|muslim|moslem|islamic|hindu|buddhist|sikh|orthodox|shia|sunni|quaker|atheist|agnostic|pentecostal|adventist|scientolog)\w*
  jews?|jewess|judaism|islam|christian(?!\s+(?:democra|social))\w*|latter[\s-]day|church\w*|relig\w+|faith|converted?\s+to|mosque|synagogue|born[\s-]again
  cancer\w*|tumou?r\w*|leuk\w+|diabet\w+|dementia|alzheimer\w*|parkinson\w*|epilep\w+|schizo\w+|bipolar|depressi\w+|autis\w+|disab\w+|disease\w*
  illness\w*|ill|diagnos\w+|hospitali\w+|stroke|heart\s+attack|hiv|aids|addict\w*|alcoholi\w+|suicid\w+|pregnan\w+|transplant\w*|blind|deaf
  wheelchair|paraly\w+|amput\w+|gay|lesbian|bisexual|homosexual\w*|transgender|queer|lgbt\w*`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${words.trim().split(/\n\s*/).join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/**
 * Whether words tell of somebody's family, faith or health, or may: what is only a part of the name tells nothing, as in
 * "Christian Lindner".
 */
export function areAboutPrivateMatters(told: string, name: string): boolean {
  const ofName = name
    .split(/[\s.,]+/)
    .filter((part) => part !== '')
    .map(escaped);
  const rest =
    ofName.length === 0
      ? told
      : told.replace(
          new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ofName.join('|')})(?![\p{L}\p{N}])`, 'gu'),
          '',
        );
  return pattern.test(rest);
}
