const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** Processor time, so that other work on the machine does not count. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** So much is read in a round, that its time can be told. */
const fewestWords = 30_000;
/** The engine of the language goes on improving code that runs often for about so long. */
const warmUpSeconds = 3;

/** Words read per second of processor time over the texts, best of three rounds after a warm-up. */
export function wordsPerSecond(read: (text: string) => unknown, texts: readonly string[]): number {
  const once = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const times = Math.ceil(fewestWords / Math.max(1, once));
  const words = once * times;
  const round = () => {
    for (let time = 0; time < times; time++) for (const text of texts) read(text);
  };
  for (let spent = 0; spent < warmUpSeconds;) spent += seconds(round);
  return words / Math.min(seconds(round), seconds(round), seconds(round));
}

export interface Growth {
  readonly bytes: number;
  readonly seconds: number;
}

/** Time to read ever longer texts, made by repeating the given ones with a running number in each paragraph. */
export function growth(
  read: (text: string) => unknown,
  texts: readonly string[],
  sizes: readonly number[],
): Growth[] {
  const source = texts.join('\n\n');
  return sizes.map((bytes) => {
    let text = '';
    for (let round = 0; text.length < bytes && source !== ''; round++) {
      text += source.replaceAll('\n\n', ` (${round})\n\n`) + '\n\n';
    }
    const long = text.slice(0, bytes);
    return { bytes, seconds: seconds(() => read(long)) };
  });
}
