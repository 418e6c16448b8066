import { existsSync, readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isSignedWith } from './s3-signature';

/** The part of s3rver that is used. */
interface Served {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type S3rver = new (options: {
  readonly address: string;
  readonly port: number;
  readonly silent: boolean;
  readonly directory: string;
  readonly configureBuckets: readonly { readonly name: string }[];
}) => Served;

/** The one pair of keys that s3rver knows. */
const KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } as const;

/** Object storage of this machine, for a test. */
export interface TestStorage {
  /** The settings of a program that uses it. */
  readonly environment: Readonly<Record<string, string>>;
  /** While it is away, every connection is cut. */
  setAway(isAway: boolean): void;
  /** Whether conditions of a write are obeyed, as they are by default; older storage ignores them. */
  setObeying(isObeying: boolean): void;
  /** How far ahead of this machine's clock the storage's is, in milliseconds. */
  setAhead(ms: number): void;
  /** Methods and paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

function loadS3rver(): S3rver | string {
  try {
    // what its package says it is
    return createRequire(__filename)('s3rver') as S3rver;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** Why there is no object storage for tests; null where there is. */
export function whyNoStorage(): string | null {
  const loaded = loadS3rver();
  return typeof loaded === 'string' ? `s3rver is not installed: ${loaded}` : null;
}

/** Whether storage of today would refuse a write, as it is there already or is another than was read. */
function isRefused({ method, headers }: IncomingMessage, file: string): boolean {
  if (method !== 'PUT') return false;
  if (headers['if-none-match'] === '*') return existsSync(`${file}._S3rver_object`);
  const wanted = headers['if-match'];
  if (wanted === undefined) return false;
  const sum = `${file}._S3rver_object.md5`;
  return !existsSync(sum) || `"${readFileSync(sum, 'utf8').trim()}"` !== wanted;
}

/**
 * Starts object storage that keeps its buckets in a folder. s3rver knows neither conditional writes, on which LanceDB and the
 * writer's lock stand, nor signatures: what stands before it answers 412 and 403 where S3 would.
 */
export async function startStorage(directory: string, bucket = 'news'): Promise<TestStorage> {
  const S3rver = loadS3rver();
  if (typeof S3rver === 'string') throw new Error(S3rver);
  const address = '127.0.0.1';
  const served = new S3rver({
    ...{ address, port: 0, silent: true, directory, configureBuckets: [{ name: bucket }] },
  });
  const { port: inner } = await served.run();
  let [isAway, isObeying, aheadMs] = [false, true, 0];
  const asked: string[] = [];
  const writing = new Map<string, Promise<void>>();

  const pass = async (from: IncomingMessage, to: ServerResponse, body: Buffer): Promise<void> =>
    new Promise((resolve) => {
      const { method, url, headers } = from;
      const onward = request(
        { host: address, port: inner, method, path: url, headers },
        (answer) => {
          const date = new Date(Date.now() + aheadMs).toUTCString();
          to.writeHead(answer.statusCode ?? 500, { ...answer.headers, date });
          answer.pipe(to);
          answer.on('end', resolve);
          answer.on('error', () => resolve());
        },
      );
      onward.on('error', () => {
        to.destroy();
        resolve();
      });
      onward.end(body);
    });
  const refuse = (to: ServerResponse, status: number, code: string): void => {
    to.writeHead(status, { 'content-type': 'application/xml' });
    to.end(`<Error><Code>${code}</Code><Message>refused</Message></Error>`);
  };
  const answer = async (from: IncomingMessage, to: ServerResponse, body: Buffer): Promise<void> => {
    const path = decodeURIComponent((from.url ?? '').split('?')[0] ?? '');
    asked.push(`${from.method ?? ''} ${path}`);
    if (!isSignedWith(KEYS.AWS_SECRET_ACCESS_KEY, from)) {
      refuse(to, 403, 'SignatureDoesNotMatch');
      return;
    }
    const file = join(directory, path);
    // one write of a key at a time: looking and writing are one step for S3
    const turn = (writing.get(path) ?? Promise.resolve()).then(async () => {
      if (isObeying && isRefused(from, file)) refuse(to, 412, 'PreconditionFailed');
      else await pass(from, to, body);
    });
    if (from.method === 'PUT') writing.set(path, turn);
    await turn;
  };
  const front = createServer((from, to) => {
    if (isAway) {
      from.socket.destroy();
      return;
    }
    const parts: Buffer[] = [];
    from.on('data', (part: Buffer) => parts.push(part));
    from.on('end', () => void answer(from, to, Buffer.concat(parts)));
  });
  await new Promise<void>((resolve) => front.listen(0, address, resolve));
  const { port } = front.address() as AddressInfo;
  return {
    environment: { ...KEYS, AWS_ENDPOINT: `http://${address}:${port}`, AWS_REGION: 'us-east-1' },
    setAway: (away) => {
      isAway = away;
    },
    setObeying: (obeying) => {
      isObeying = obeying;
    },
    setAhead: (ms) => {
      aheadMs = ms;
    },
    asked,
    close: async () => {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await served.close();
    },
  };
}
