import { STATUS_CODES } from 'node:http';
import type { RequestVerdict } from '../contract';
import type { Context } from '../context';
import type { Violation } from '../journal';
import type { ApiAnswer } from './operation';
import { errorBody, refusals, RestError } from './rest-error';
import type { FaultTarget } from '../faults/faults';
import type { RequestBody } from './request-body';
import type { Route } from './router';
import { situationOf } from './situation';

/** An answer with its headers. */
export interface Reply extends ApiAnswer {
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request on its way to its operation. */
export interface Call {
  readonly route: Route | null;
  readonly target: FaultTarget;
  readonly isAuthorized: boolean;
  readonly query: URLSearchParams;
  readonly content: RequestBody;
}

/**
 * Makes the function that takes a request through token, pace and contract to its operation, and
 * holds the answer to the contract too. What Discord would frown at goes into the journal.
 */
export function createPerformer(context: Context, isInPace: () => boolean): (call: Call) => Reply {
  const { settings, journal } = context;
  const accuse = (rule: Violation['rule'], where: string, problem: string): void => {
    journal.record({ kind: 'violation', rule, where, problem });
  };

  return ({ route, target, isAuthorized, query, content }) => {
    if (route === null) return unserved(target.method, target.path);
    const { operation, parameters } = route;
    if (operation.withoutToken !== true) {
      if (!isAuthorized) return refused(refusals.unauthorized());
      if (!isInPace()) {
        accuse('rate', operation.id, 'more than 50 requests in a second');
        return rateLimited(1000, 'global');
      }
    }
    const verdict = judge(route, content.json, content.files);
    for (const problem of verdict.lints) accuse('lint', operation.id, problem);
    for (const { path, code, message } of verdict.errors) {
      accuse('invalid-form', operation.id, `${path.join('.')}: ${message} (${code})`);
    }
    const reply =
      verdict.errors.length > 0
        ? refused(refusals.invalidForm(verdict.errors))
        : run(route, { parameters, query, body: content.json, files: content.files });
    for (const problem of settings.contract.checkAnswer(operation.id, reply.status, reply.body)) {
      accuse('own-answer', operation.id, problem);
    }
    return reply;
  };

  function unserved(method: string, path: string): Reply {
    const where = `${method} ${path}`;
    if (!settings.contract.describes(method, path)) {
      accuse('unknown-path', where, 'Discord has no such path');
      return refused(refusals.notFound());
    }
    accuse('not-implemented', where, 'the loopback does not serve this operation');
    return statusReply(501);
  }

  function judge(route: Route, body: unknown, files: Call['content']['files']): RequestVerdict {
    const { operation } = route;
    const situation = situationOf(context, route, body);
    return settings.contract.checkRequest({ operation: operation.id, body, files, situation });
  }

  function run({ operation }: Route, request: Parameters<Route['operation']['run']>[0]): Reply {
    try {
      return operation.run(request, context);
    } catch (error) {
      if (error instanceof RestError) return refused(error);
      throw error;
    }
  }
}

/** 429 until `leftMs` have passed. */
export function rateLimited(leftMs: number, scope: 'user' | 'global' | 'shared'): Reply {
  const seconds = Math.max(0, leftMs) / 1000;
  return {
    status: 429,
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: {
      message: 'You are being rate limited.',
      code: 0,
      retry_after: seconds,
      global: scope === 'global',
    },
  };
}

/** An error without a reason in Discord's own words: 500, 502, 401 and so on. */
export function statusReply(status: number, code = 0, message?: string): Reply {
  const words = message ?? `${status}: ${STATUS_CODES[status] ?? 'Unknown'}`;
  return { status, body: { message: words, code } };
}

function refused(error: RestError): Reply {
  return { status: error.status, body: errorBody(error) };
}
