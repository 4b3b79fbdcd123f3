import { hostOf, isOfPlaces, originOf, type LookUpPlaces } from '../../core/lookup/places.ts';
import { waitIn, type Found, type LookUpProblem, type Reply } from '../../core/lookup/problems.ts';

/** What is said of ourselves to servers, which ask for it. */
export interface Agent {
  /** As in "Copydesk/1.2.3 (…)". */
  readonly name: string;
  /** A browser sends a `User-Agent` of its own, whatever is asked. */
  readonly header: 'User-Agent' | 'Api-User-Agent';
}

/** What servers may take at most; in bytes, as they are once they are unpacked. */
export interface Limits {
  readonly seconds: number;
  readonly dataBytes: number;
  readonly imageBytes: number;
}

/** Many times what an answer has and takes. */
export const usualLimits: Limits = { seconds: 20, dataBytes: 24_000_000, imageBytes: 2_000_000 };

/** How often in a row a server may send on. */
const mostRedirects = 3;

export interface Asked {
  readonly places: LookUpPlaces;
  readonly agent: Agent;
  readonly limits: Limits;
  /** Gives it up. */
  readonly signal: AbortSignal;
}

/** Asks for data. What a server answers is whatever it answers, also where it has an error. Never throws. */
export async function askForData(url: string, asked: Asked): Promise<Found<Reply>> {
  const headers = { Accept: 'application/json', [asked.agent.header]: asked.agent.name };
  const got = await get(url, asked, asked.limits.dataBytes, headers);
  if ('problem' in got) return got;
  const { bytes, response, host } = got.found;
  const retryAfter = response.headers.get('Retry-After');
  return { found: { host, status: response.status, retryAfter, body: new TextDecoder().decode(bytes) } };
}

/**
 * Asks for an image. In a browser without a header of ours: servers of files answer no question whether they take one.
 * Never throws.
 */
export async function askForImage(url: string, asked: Asked): Promise<Found<Uint8Array>> {
  const { header, name } = asked.agent;
  const headers = header === 'User-Agent' ? { [header]: name } : {};
  const got = await get(url, asked, asked.limits.imageBytes, headers);
  if ('problem' in got) return got;
  const { bytes, response, host } = got.found;
  if (response.ok) return { found: bytes };
  const wait = waitIn(response.headers.get('Retry-After'), new Date());
  return {
    problem:
      response.status === 429
        ? { host, why: 'too many', wait }
        : { host, why: response.status >= 500 ? 'broken' : 'refused' },
  };
}

interface Got {
  readonly host: string;
  readonly response: Response;
  readonly bytes: Uint8Array;
}

async function get(
  url: string,
  { places, limits, signal }: Asked,
  longest: number,
  headers: Readonly<Record<string, string>>,
): Promise<Found<Got>> {
  const late = AbortSignal.timeout(limits.seconds * 1000);
  const either = AbortSignal.any([signal, late]);
  let address = url;
  const problem = (why: LookUpProblem): Found<Got> => ({ problem: why });
  try {
    for (let redirects = 0; ; redirects++) {
      const host = hostOf(originOf(address) ?? address);
      if (!isOfPlaces(address, places))
        return problem({ host: hostOf(originOf(url) ?? url), why: 'sent on', to: host });
      const response = await fetch(address, {
        headers, signal: either, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer',
      }); // prettier-ignore
      const isRedirect =
        response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
      if (!isRedirect) {
        const bytes = await bytesWithin(response, longest);
        if (bytes) return { found: { host, response, bytes } };
        return problem({ host, why: 'too long', limit: longest });
      }
      await response.body?.cancel();
      // A browser does not say where to.
      const to = response.headers.get('Location');
      if (to === null || redirects === mostRedirects) return problem({ host, why: 'sent on', to: null });
      address = new URL(to, address).href;
    }
  } catch {
    const host = hostOf(originOf(address) ?? address);
    if (signal.aborted) return problem({ why: 'cancelled' });
    return problem(
      late.aborted ? { host, why: 'late', limit: limits.seconds } : { host, why: 'unreachable' },
    );
  }
}

/** The body; `undefined` as soon as it is longer. */
async function bytesWithin(response: Response, longest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = response.body;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    const bytes = part.value;
    length += bytes.length;
    if (length > longest) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(bytes);
  }
  const whole = new Uint8Array(length);
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
