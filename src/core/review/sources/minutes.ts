/** A time as players of video write it, "75", "75s" or "1h2m3s", in the words of a locator; `null` where it is none. */
export function inMinutes(time: string): string | null {
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/i.exec(time);
  if (!parts || time === '') return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => (part ? Number(part) : 0));
  const all = (hours * 60 + minutes) * 60 + seconds;
  const two = (count: number): string => String(count).padStart(2, '0');
  const hour = Math.floor(all / 3600);
  const minute = Math.floor(all / 60) % 60;
  return `at ${hour > 0 ? `${String(hour)}:${two(minute)}` : String(minute)}:${two(all % 60)}`;
}
