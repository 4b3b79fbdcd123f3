import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerTo } from './answers.ts';
import { scenarios, type LoggedRequest, type Scenario } from './scenarios.ts';
import { portrait } from './world.ts';

/** A wiki on this machine that answers as Wikidata, Wikipedia and Commons do, or goes wrong as they may. */
export interface Wiki {
  /** As in "http://127.0.0.1:4000". */
  readonly origin: string;
  stop(): Promise<void>;
}

const isScenario = (name: string): name is Scenario => (scenarios as readonly string[]).includes(name);

export async function startWiki(): Promise<Wiki> {
  const log = new Map<string, LoggedRequest[]>();
  const server = createServer((request, response) => {
    const origin = originOf(server);
    const url = new URL(request.url ?? '/', origin);
    const [, scenario = '', site = ''] = url.pathname.split('/');
    if (!isScenario(scenario)) {
      response.writeHead(404).end();
      return;
    }
    const logged = log.get(scenario) ?? [];
    log.set(scenario, logged);
    const exchange: Exchange = { scenario, url, origin, request, response };
    if (site === 'log') sendJson({ ...exchange, url: everyone }, logged);
    else {
      if (request.method !== 'OPTIONS')
        logged.push({
          url: url.pathname + url.search,
          userAgent: String(request.headers['user-agent']),
          apiUserAgent: String(request.headers['api-user-agent']),
        });
      if (site === 'images') sendImage(exchange);
      else if (request.method === 'OPTIONS') response.writeHead(200, crossOrigin(url)).end();
      else if (isFailing(scenario)) failures[scenario](exchange);
      else sendJson(exchange, answerTo(url.searchParams, origin, scenario));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: originOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
}

interface Exchange {
  readonly scenario: Scenario;
  readonly url: URL;
  readonly origin: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const everyone = new URL('http://127.0.0.1/?origin=*');

/** As the real ones: other sites may read what is asked without a session, and only that. */
const crossOrigin = (url: URL): Record<string, string> =>
  url.searchParams.get('origin') === '*'
    ? {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'Accept, Api-User-Agent',
        'Access-Control-Expose-Headers': 'MediaWiki-API-Error, Retry-After',
      }
    : {};

const asJson = { 'Content-Type': 'application/json; charset=utf-8' };

function sendJson({ url, response }: Exchange, data: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { ...asJson, ...crossOrigin(url), ...headers }).end(JSON.stringify(data));
}

function sendPage(
  { url, response }: Exchange,
  status: number,
  page: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/html', ...crossOrigin(url), ...headers }).end(page);
}

/** An error as MediaWiki tells it: with status 200. */
const sendError = (
  exchange: Exchange,
  code: string,
  rest: Record<string, unknown>,
  headers: Record<string, string> = {},
): void =>
  sendJson(
    exchange,
    { error: { code, ...rest, '*': 'See the documentation of the API.' }, servedby: 'mw1' },
    { 'MediaWiki-API-Error': code, ...headers },
  );

const lagged = { info: 'Waiting for db1: 5.2 seconds lagged.', host: 'db1', lag: 5.2, type: 'db' };
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** What goes wrong, where something does for every question. */
const failures = {
  silent: () => undefined,
  'silent-body': ({ url, response }: Exchange) => {
    response.writeHead(200, { ...asJson, ...crossOrigin(url) }).write('{"search":[');
  },
  'hang-up': ({ request }: Exchange) => {
    request.socket.destroy();
  },
  'too-many': (exchange: Exchange) => sendPage(exchange, 429, '<html><body>Too many requests</body></html>'),
  'too-many-seconds': (exchange: Exchange) => sendPage(exchange, 429, 'Too many', { 'Retry-After': '37' }),
  'too-many-date': (exchange: Exchange) =>
    sendPage(exchange, 429, 'Too many', { 'Retry-After': inSeconds(90) }),
  unavailable: (exchange: Exchange) => sendPage(exchange, 503, '<!DOCTYPE html>', { 'Retry-After': '10' }),
  broken: (exchange: Exchange) => sendPage(exchange, 500, '<!DOCTYPE html>Internal error'),
  forbidden: (exchange: Exchange) => sendPage(exchange, 403, 'Please set a user-agent'),
  maxlag: (exchange: Exchange) =>
    sendError(exchange, 'maxlag', lagged, { 'Retry-After': '5', 'X-Database-Lag': '5' }),
  'maxlag-bare': (exchange: Exchange) => sendError(exchange, 'maxlag', lagged),
  ratelimited: (exchange: Exchange) =>
    sendError(exchange, 'ratelimited', {
      info: "You've exceeded your rate limit. Please wait some time and try again.",
    }),
  error: (exchange: Exchange) =>
    sendError(exchange, 'internal_api_error_DBQueryError', {
      info: '[x] Caught [click](command:copydesk.undo) $(alert).',
    }),
  page: (exchange: Exchange) =>
    sendPage(exchange, 200, '<!DOCTYPE html><title>Sign in to the network</title>'),
  'cut-off': ({ url, response }: Exchange) => {
    response.writeHead(200, { ...asJson, ...crossOrigin(url) }).end('{"search":[{"id":"Q1');
  },
  nothing: (exchange: Exchange) => sendJson(exchange, {}),
  huge: ({ url, response }: Exchange) => {
    response.writeHead(200, { ...asJson, ...crossOrigin(url) });
    const more = () => {
      while (!response.destroyed) if (!response.write(' '.repeat(65_536))) return;
    };
    response.on('drain', more);
    more();
  },
  'sent-on-here': (exchange: Exchange) => {
    const { url, origin, response } = exchange;
    const moved = url.pathname.replace('/w/', '/moved/w/') + url.search;
    if (url.pathname.includes('/moved/')) sendJson(exchange, answerTo(url.searchParams, origin, 'fine'));
    else response.writeHead(301, { Location: moved, ...crossOrigin(url) }).end();
  },
  'sent-on-away': ({ url, response }: Exchange) => {
    response.writeHead(302, { Location: 'http://localhost:9/elsewhere', ...crossOrigin(url) }).end();
  },
  'sent-on-in-circles': ({ url, response }: Exchange) => {
    response.writeHead(302, { Location: url.pathname + url.search, ...crossOrigin(url) }).end();
  },
} satisfies Partial<Record<Scenario, (exchange: Exchange) => void>>;

const isFailing = (scenario: Scenario): scenario is keyof typeof failures =>
  Object.hasOwn(failures, scenario);

/** Other sites may read a file; no question is answered whether they may send headers of their own. */
function sendImage({ scenario, request, response }: Exchange): void {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/png' };
  if (request.method === 'OPTIONS') response.writeHead(405).end();
  else if (scenario === 'image-missing') response.writeHead(404, headers).end('Not found');
  else if (scenario === 'image-too-many') response.writeHead(429, { ...headers, 'Retry-After': '9' }).end();
  else response.writeHead(200, headers).end(fileOf(scenario));
}

function fileOf(scenario: Scenario): Uint8Array | string {
  if (scenario === 'image-is-page') return '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return scenario === 'image-huge' ? Buffer.concat([portrait, Buffer.alloc(3_000_000)]) : portrait;
}
