import { isOccupation } from '../../english/occupations.ts';
import { leadsElsewhere, type RoleWords } from './roleWords.ts';

/**
 * How the role that an article gives somebody agrees with offices on file: `full`, they account for every word of it;
 * `part`, for some; `none`, for nothing; `against`, they say that it is another. `silent`: the article says nothing.
 */
export type Agreement = 'full' | 'part' | 'none' | 'against' | 'silent';

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/**
 * @param named words that are names in the article, as stems: "a Clinton adviser" says of him no more than "adviser"
 * @param offices what the offices say together
 */
export function agreementOf(role: RoleWords, named: ReadonlySet<string>, offices: RoleWords): Agreement {
  const about = [...role.about].filter((word) => !named.has(word));
  if (role.kinds.size === 0 && about.length === 0) {
    if (areDisjoint(role.countries, offices.countries)) return 'against';
    return 'silent';
  }
  const unexplained = about.filter((word) => !offices.about.has(word));
  if (areDisjoint(role.countries, offices.countries) || areDisjoint(role.states, offices.states))
    return 'against';
  if (unexplained.some((word) => leadsElsewhere(word) || isOccupation(word))) return 'against';
  // States have secretaries of state and attorneys general as well.
  const isOfState = role.states.size > 0 && offices.states.size === 0;
  if (isOfState && (role.kinds.has('minister') || role.kinds.has('attorney'))) return 'against';
  // A "president of the Teamsters" is no other president.
  if (unexplained.some((word) => role.belongsTo?.has(word))) return 'against';
  const shared = [...role.kinds].filter((kind) => offices.kinds.has(kind));
  // A "Treasury spokesman" has a word in common with the secretary, and is another.
  const isAccounted = role.kinds.size === 0 && unexplained.length === 0;
  if (shared.length === 0 && !isAccounted) return 'none';
  // A minister of something else.
  if (
    role.kinds.has('minister') &&
    about.length > 0 &&
    unexplained.length === about.length &&
    offices.about.size > 0
  )
    return 'against';
  const isFull = shared.length === role.kinds.size && unexplained.length === 0;
  return isFull ? 'full' : 'part';
}
