import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../context';
import type { DelayFault } from '../faults/fault';
import { fits } from '../faults/faults';
import type { FaultTarget } from '../faults/faults';
import { applicationOperations } from './application-operations';
import { channelOperations } from './channel-operations';
import { createCommandOperations } from './command-operations';
import { guildOperations } from './guild-operations';
import { interactionOperations } from './interaction-operations';
import { recordOf } from '../json';
import { messageOperations } from './message-operations';
import { createPaceCheck } from './pace';
import type { Reply } from './performing';
import { createPerformer, rateLimited, statusReply } from './performing';
import { reactionOperations } from './reaction-operations';
import type { RequestBody } from './request-body';
import { parseBody, readBody } from './request-body';
import { errorBody, RestError } from './rest-error';
import { createRouter } from './router';

/** Serves Discord's REST API, version 10, below /api/v10. */
export function createRestServer(
  context: Context,
): (request: IncomingMessage, response: ServerResponse) => void {
  const route = createRouter([
    ...applicationOperations,
    ...createCommandOperations(),
    ...interactionOperations,
    ...messageOperations,
    ...channelOperations,
    ...reactionOperations,
    ...guildOperations,
  ]);
  const perform = createPerformer(
    context,
    createPaceCheck(() => context.world.clock.now()),
  );

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const file = context.world.files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
      return;
    }
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10(?=\/)/u, '');
    const found = path === url.pathname ? null : route(method, path);
    const target: FaultTarget = {
      operation: found?.operation.id ?? null,
      method,
      path,
      isGloballyLimited: found !== null && found.operation.withoutToken !== true,
    };
    const content = await readContent(request);
    await delay(context, target, 'request');
    const arrived = performance.now();

    const isAuthorized = request.headers.authorization === `Bot ${context.world.application.token}`;
    const reply = await strike(context, target, () =>
      content instanceof RestError
        ? { status: content.status, body: errorBody(content) }
        : perform({ route: found, target, isAuthorized, query: url.searchParams, content }),
    );
    await delay(context, target, 'answer');
    context.journal.record({
      kind: 'request',
      operation: target.operation,
      method,
      path,
      status: reply?.status ?? 0,
      code: codeOf(reply),
      body: content instanceof RestError ? null : content.json,
      answer: reply?.body ?? null,
      ms: performance.now() - arrived,
    });
    send(response, reply);
  };

  return (request, response) => {
    void serve(request, response).catch((error: unknown) => {
      const problem = `The loopback failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      const where = `${request.method ?? ''} ${request.url ?? ''}`;
      context.journal.record({ kind: 'violation', rule: 'own-answer', where, problem });
      send(response, statusReply(500));
    });
  };
}

/** Lets the faults strike that stand before or behind the work; null is a dropped connection. */
async function strike(
  { faults }: Context,
  target: FaultTarget,
  work: () => Reply | Promise<Reply>,
): Promise<Reply | null> {
  const isBefore = (fault: { processed?: boolean; on?: object }): boolean =>
    fault.processed !== true && fits(fault.on, target);
  const isBehind = (fault: { processed?: boolean; on?: object }): boolean =>
    fault.processed === true && fits(fault.on, target);

  if (faults.strike('drop', isBefore) !== null) return null;
  const limit = faults.limit(target);
  if (limit !== null) return rateLimited(limit.leftMs, limit.fault.scope ?? 'user');
  const refusal = faults.strike('status', isBefore);
  if (refusal !== null) return statusReply(refusal.status, refusal.code, refusal.message);
  const reply = await work();
  if (faults.strike('drop', isBehind) !== null) return null;
  const lost = faults.strike('status', isBehind);
  return lost === null ? reply : statusReply(lost.status, lost.code, lost.message);
}

async function delay(
  { faults }: Context,
  target: FaultTarget,
  side: NonNullable<DelayFault['side']>,
): Promise<void> {
  const fault = faults.strike(
    'delay',
    (one) => (one.side ?? 'request') === side && fits(one.on, target),
  );
  if (fault !== null) await wait(fault.ms, undefined, { ref: false });
}

async function readContent(request: IncomingMessage): Promise<RequestBody | RestError> {
  try {
    return await parseBody(await readBody(request), request.headers['content-type']);
  } catch (error) {
    if (error instanceof RestError) return error;
    throw error;
  }
}

function send(response: ServerResponse, reply: Reply | null): void {
  if (reply === null) {
    response.destroy();
    return;
  }
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end();
    return;
  }
  response
    .writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
    .end(JSON.stringify(reply.body));
}

function codeOf(reply: Reply | null): number | null {
  const { code } = recordOf(reply?.body);
  return reply !== null && reply.status >= 400 && typeof code === 'number' ? code : null;
}
