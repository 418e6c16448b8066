import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { refusalOf } from './allowed-requests';
import { COMMON_HEADERS, FILE_HEADERS, pageHeaders } from './page-headers';

/** What the router leads to. */
export interface RouterParts {
  /** The folder of the built page. */
  readonly pageFolder: string;
  port(): number;
  /** Whether the bot can be asked. */
  isReady(): boolean;
  /** Takes what goes to the loopback Discord. */
  serveLoopback(request: IncomingMessage, response: ServerResponse): void;
}

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
};

type Router = Hono<{ Bindings: HttpBindings }>;

/** Everything that is served: the page, its readiness, and the loopback Discord below /api and /attachments. */
export function createRouter(parts: RouterParts): Router {
  const router: Router = new Hono();
  router.use(async ({ env, text }, next) => {
    const refusal = refusalOf(env.incoming.headers, parts.port());
    if (refusal !== null) return text(`${refusal}\n`, 403, COMMON_HEADERS);
    await next();
    return undefined;
  });
  for (const [path, [file, type]] of Object.entries(FILES)) {
    router.get(path, async ({ env, body }) =>
      body(await readFile(join(parts.pageFolder, file)), 200, {
        ...pageHeaders(env.incoming.headers.host ?? ''),
        'content-type': type,
      }),
    );
  }
  router.get('/favicon.ico', ({ body }) => body(null, 204, COMMON_HEADERS));
  router.get('/healthz', ({ text }) =>
    parts.isReady()
      ? text('ready\n', 200, COMMON_HEADERS)
      : text('the bot is not ready yet\n', 503, COMMON_HEADERS),
  );
  router.all('/api/*', ({ env }) => {
    parts.serveLoopback(env.incoming, env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  router.get('/attachments/*', ({ env }) => {
    for (const [name, value] of Object.entries(FILE_HEADERS)) env.outgoing.setHeader(name, value);
    parts.serveLoopback(env.incoming, env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  router.notFound(({ text }) => text('There is nothing here.\n', 404, COMMON_HEADERS));
  return router;
}
