import type { UploadedFile } from '../contract';
import type { Context } from '../context';

/** A request that found its operation and passed the contract. */
export interface ApiRequest {
  /** The path's parameters, decoded: `{channel_id}` is `parameters.channel_id`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a multipart one; undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What an operation answers: a status and, but for 204, a JSON body. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One operation of Discord's API. */
export interface Operation {
  /** Discord's own operation id. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v10, parameters in braces. */
  readonly path: string;
  /** Interaction callbacks and webhooks carry their own token and need no bot token. */
  readonly withoutToken?: boolean;
  /** Does the work. Throws RestError to refuse. */
  readonly run: (request: ApiRequest, context: Context) => ApiAnswer;
}

/** 200 with a body. */
export function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

/** 204: done, nothing to say. */
export const NO_CONTENT: ApiAnswer = { status: 204 };

/** A path parameter that the operation's path declares. */
export function parameter({ parameters }: ApiRequest, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`The path declares no parameter {${name}}.`);
  return value;
}
