const words =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/u);
const ranks =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);

/** Whether the number stands anywhere in a text, in digits or in words, whatever it is a number of. */
export function holdsNumber(text: string, printed: number): boolean {
  const forms = [String(printed)];
  if (Number.isInteger(printed) && printed >= 1000) forms.push(printed.toLocaleString('en-US'));
  if (Number.isInteger(printed))
    for (const names of [words, ranks]) forms.push(...names.slice(printed, printed + 1));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d.]|\d,)(?:${forms.join('|').replaceAll('.', String.raw`\.`)})(?!\d|[.,]\d|(?!st|nd|rd|th|s(?!\p{L}))\p{L})`,
    'iu',
  );
  return pattern.test(text);
}
