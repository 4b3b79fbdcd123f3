/**
 * A small stand-in for mocha where the same tests run thousands of times: it knows `describe` and `it`, runs tests
 * in any order, and stops at the first that fails. Hooks are not known; tests of core need none.
 */
export interface Test {
  /** The titles from the outermost `describe` on, with a number where two would be alike. */
  id: string;
  run: () => unknown;
}

export interface Collected {
  describe: (title: string, body: () => void) => void;
  it: (title: string, body: () => unknown) => void;
  tests: Test[];
}

export function collector(): Collected {
  const tests: Test[] = [];
  const taken = new Map<string, number>();
  let titles: string[] = [];
  const idOf = (title: string): string => {
    const id = [...titles, title].join(' › ');
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
  };
  return {
    tests,
    describe: (title, body) => {
      const outside = titles;
      titles = [...outside, title];
      body();
      titles = outside;
    },
    it: (title, body) => tests.push({ id: idOf(title), run: body }),
  };
}

/** What it says if it fails; undefined if it passes. */
export async function failureOf(test: Test): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
