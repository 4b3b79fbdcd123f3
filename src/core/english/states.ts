/** States of the United States, and how newspapers shorten them; "+" for a space. */
const states = `
  alabama ala|alaska|arizona ariz|arkansas ark|california calif|colorado colo|connecticut conn|delaware del
  florida fla|georgia ga|hawaii|idaho|illinois ill|indiana ind|iowa|kansas kan|kentucky ky|louisiana la|maine
  maryland md|massachusetts mass|michigan mich|minnesota minn|mississippi miss|missouri mo|montana mont
  nebraska neb|nevada nev|new+hampshire nh|new+jersey nj|new+mexico nm|new+york ny|north+carolina nc
  north+dakota nd|ohio|oklahoma okla|oregon ore|pennsylvania pa|rhode+island ri|south+carolina sc
  south+dakota sd|tennessee tenn|texas tex|utah|vermont vt|virginia va|washington wash|west+virginia wva
  wisconsin wis|wyoming wyo
`;

/** States by their names and by what newspapers shorten them to; folded, without full stops. */
export const stateOf: ReadonlyMap<string, string> = statesByName();

function statesByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (const names of states.trim().split(/\n\s*|\|/)) {
    const [state, ...short] = names.split(' ').map((name) => name.replaceAll('+', ' '));
    for (const name of [state, ...short]) found.set(name, state);
  }
  return found;
}
