/*
 * The peer: what forty lines do. A headline's number is in the body, in digits or in words, with its scale, whatever it
 * is a number of; or it is called wrong.
 */
const words =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const ranks =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const scales: ReadonlyMap<string, number> = new Map([
  ['K', 1e3], ['M', 1e6], ['B', 1e9], ['T', 1e12], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9],
  ['trillion', 1e12],
]); // prettier-ignore
const number =
  /(\d[\d,]*(?:\.\d+)?|\.\d+)(?:[ -]?(thousand|million|billion|trillion)|([KMBT])(?![A-Za-z]))?/g;

function valueOf(match: RegExpMatchArray): { readonly value: number; readonly step: number } {
  const digits = (match.at(1) ?? '').replaceAll(',', '');
  const scale = scales.get(match.at(2) ?? match.at(3) ?? '') ?? 1;
  const decimals = digits.split('.').at(1)?.length ?? 0;
  return { value: Number(digits) * scale, step: scale * 10 ** -decimals };
}

/** Whether the number that begins at the offset (UTF-16) of the headline is called wrong. */
export function floorCallsWrong(headline: string, at: number, body: string): boolean {
  const match = [...headline.matchAll(number)].find(
    (one) => one.index <= at && one.index + one[0].length > at,
  );
  if (!match) return false;
  const { value, step } = valueOf(match);
  const spelt = Number.isInteger(value)
    ? [words, ranks].flatMap((names) => names.slice(value, value + 1))
    : [];
  if (spelt.some((word) => new RegExp(String.raw`\b${word}\b`, 'i').test(body))) return false;
  return ![...body.matchAll(number)].some((one) => {
    const found = valueOf(one);
    return Math.abs(found.value - value) <= (found.step < step ? step / 2 : value * 1e-9);
  });
}
