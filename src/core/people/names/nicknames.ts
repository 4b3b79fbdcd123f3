import { addTo } from '../../groups.ts';
import { fullNames } from '../../mentions/people/words/nicknames.ts';

/** Given names with short forms that lists and older texts have beside those of newspapers, one name a line. */
const more = `
  alfred alf
  alan al
  anton tony
  barbara babs
  barnabas barney
  bernice bernie
  calvin cal
  carolyn carol
  catherine kathy
  charles chas
  clarence clancy
  david davy
  dennis denny
  dominic nick
  donald donny
  dorothy dot
  dwight ike
  edgar ed
  edmund ed ned
  edward teddy
  eleanor ellie nell
  elizabeth eliza lizzie bess
  emanuel manny
  emily em
  florence flo
  frances fran
  franklin frank
  frederik fred
  george georgie
  geraldine gerry
  gerard gerry
  gilbert gil
  harriet hattie
  helen nell
  henry hal
  herbert bert
  howard howie
  hubert bert
  irving irv
  isaac ike
  jacqueline jackie
  jeremy jerry
  jerome jerry
  josephine jo
  julia julie
  julius jules
  katherine kay
  kimberly kim
  leonard lenny
  leon leo
  leroy roy
  lester les
  lewis lew
  lucille lucy
  madeleine maddie
  malcolm mal
  margaret margie
  marjorie marge
  martha patty
  marvin marv
  maurice morrie
  melvin mel
  michael micky
  michelle shelley
  milton milt
  morris morrie
  natalie nat
  nathan nat nate
  nathaniel nat
  norman norm
  oliver ollie
  oscar ozzie
  patricia tricia
  rachel rae
  ralph ralphie
  randall randy
  randolph randy
  reginald reg reggie
  reuben rube
  richard richie
  robert bert
  roberta bobbie
  roderick rod
  rodney rod
  roger rodge
  roland rollie
  rupert rube
  russell russ
  samuel sammy
  sandra sandy
  sarah sally
  saul solly
  sidney sid
  solomon sol
  stewart stu
  susan susie
  sylvester sly
  teresa terry
  thaddeus thad tad
  theresa terry
  tobias toby
  valentine val
  veronica ronnie
  victor vic
  vincent vinny
  virginia ginny
  walter wally
  warren ren
  wesley wes
  wilbur will
  wilfred wilf fred
  william liam
  winston winnie
`;

const longNamesOf = new Map<string, Set<string>>();
const shortNamesOf = new Map<string, string[]>();
function add(long: string, short: string): void {
  longNamesOf.set(short, (longNamesOf.get(short) ?? new Set()).add(long));
  addTo(shortNamesOf, long, short);
}
for (const [short, longs] of fullNames) for (const long of longs) add(long, short);
for (const line of more.trim().split('\n')) {
  const [long, ...short] = line.trim().split(' ');
  for (const name of short) add(long, name);
}
/** Whether one given name is short for the other, or both for the same. Names are folded. */
export function areNicknames(a: string, b: string): boolean {
  const longOfA = longNamesOf.get(a);
  const longOfB = longNamesOf.get(b);
  if (longOfA?.has(b) || longOfB?.has(a)) return true;
  return longOfA !== undefined && longOfB !== undefined && [...longOfA].some((long) => longOfB.has(long));
}

/** The given names that a folded one is short for, and its own short forms. */
export function otherGivenNames(given: string): readonly string[] {
  const long = [...(longNamesOf.get(given) ?? [])];
  return [...new Set([...long, ...[given, ...long].flatMap((name) => shortNamesOf.get(name) ?? [])])].filter(
    (name) => name !== given,
  );
}
