/** The few assertions that host tests need: `node:assert` does not exist in the web worker extension host. */

export function ok(value: unknown, message = 'expected something truthy'): asserts value {
  if (!value) fail(message);
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) fail(`${message}\nexpected ${show(expected)}\n     got ${show(actual)}`);
}

/** Equal as data: plain objects, arrays and primitive values, keys in any order. */
export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  if (canonical(actual) !== canonical(expected)) {
    fail(`${message}\nexpected ${show(expected)}\n     got ${show(actual)}`);
  }
}

export function match(actual: string, pattern: RegExp, message = ''): void {
  if (!pattern.test(actual)) fail(`${message}\nexpected ${String(pattern)}\n     got ${show(actual)}`);
}

export async function rejects(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  try {
    await promise;
  } catch (error) {
    match(String(error), pattern);
    return;
  }
  fail(`expected a rejection with ${String(pattern)}`);
}

/**
 * Asks `probe` again and again until it gives something other than undefined or false, and returns that. `what` ends
 * the sentence "waited in vain for …".
 */
export async function eventually<T>(what: string, probe: () => T | Promise<T>): Promise<Present<T>> {
  const start = Date.now();
  let reason = '';
  while (Date.now() - start < patienceMs) {
    try {
      const value = await probe();
      if (isPresent(value)) return value;
    } catch (error) {
      reason = ` (${String(error)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return fail(`waited in vain for ${what}${reason}`);
}

type Present<T> = Exclude<T, undefined | null | false>;

/** How long a condition may take. Generous: it only delays failures. */
const patienceMs = 30_000;

function isPresent<T>(value: T): value is Present<T> {
  return value !== undefined && value !== null && value !== false;
}

function fail(message: string): never {
  throw new Error(message.trim());
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 2);
}

/** JSON with the keys in order. */
function canonical(value: unknown): string {
  const sorted = (_key: string, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  return value === undefined ? 'undefined' : JSON.stringify(value, sorted);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
