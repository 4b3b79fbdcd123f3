/** The unclaimed tokens that follow the one place directly, then those directly before the other. */
export function freePositions(before: number, after: number, claimed: Int32Array): number[] {
  const following: number[] = [];
  let next = before + 1;
  for (; next < claimed.length && claimed[next] < 0; next++) following.push(next);
  if (next === after) return following;

  const preceding: number[] = [];
  for (let place = after - 1; place >= 0 && claimed[place] < 0; place--) preceding.push(place);
  return [...following, ...preceding.reverse()];
}
