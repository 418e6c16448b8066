import { faultOf } from './archive-fault';
import { loadSigning } from './lance';
import type { StorageAddress } from './storage-address';

/** A small object, as it was read. */
export interface StoredObject {
  readonly text: string;
  /** Changes with every write. */
  readonly etag: string;
  /** Milliseconds since it was written, by the clock of the storage alone; whole seconds. */
  readonly ageMs: number;
}

/** What the object has to be for a write to be done: the one with this etag, or none at all. */
export type Expected = { readonly etag: string } | null;

/** Small objects beside an archive. All of it rejects with an ArchiveFault where the storage refuses or is away. */
export interface ObjectStorage {
  /** null where there is none. */
  read(object: string): Promise<StoredObject | null>;
  /** The new etag; null where the object is not as expected. */
  write(object: string, text: string, expected: Expected): Promise<string | null>;
}

/** Milliseconds after which a request for a small object counts as lost: slow storage takes a second. */
const LOST_MS = 10_000;

/** What is answered where the object is not as expected: also where another write came in between. */
const NOT_AS_EXPECTED: readonly number[] = [412, 409];

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Opens the objects under an address. `name`: what the archive is called where something is wrong. */
export function openStorage(name: string, address: StorageAddress): ObjectStorage {
  const { AwsClient } = loadSigning();
  const { endpoint, bucket, prefix, region, keyId, secret, session } = address;
  const client = new AwsClient({
    ...{ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 2 },
    ...(session === null ? {} : { sessionToken: session }),
  });
  const ask = async (
    method: string,
    object: string,
    init: { readonly body?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    try {
      const response = await client.fetch(`${endpoint}/${bucket}/${prefix}/${object}`, {
        ...{ ...init, method, signal: AbortSignal.timeout(LOST_MS) },
      });
      const { status, headers } = response;
      return { status, headers, text: await response.text() };
    } catch {
      // "fetch failed" is all that it says
      throw faultOf(name, new Error('the storage did not answer'));
    }
  };
  const refusal = ({ status, text }: Answer): Error => {
    const code = /<Code>\w+<\/Code>/u.exec(text)?.[0];
    return faultOf(name, new Error(code ?? `the storage answered ${status}`));
  };
  const isAbsent = ({ status, text }: Answer): boolean =>
    status === 404 && !text.includes('NoSuchBucket');
  return {
    read: async (object) => {
      const answer = await ask('GET', object);
      const { status, headers, text } = answer;
      if (isAbsent(answer)) return null;
      if (status !== 200) throw refusal(answer);
      const ageMs =
        Date.parse(headers.get('date') ?? '') - Date.parse(headers.get('last-modified') ?? '');
      return { text, etag: headers.get('etag') ?? '', ageMs: Number.isNaN(ageMs) ? 0 : ageMs };
    },
    write: async (object, text, expected) => {
      const answer = await ask('PUT', object, {
        body: text,
        headers: expected === null ? { 'if-none-match': '*' } : { 'if-match': expected.etag },
      });
      const { status, headers } = answer;
      if (status === 200) return headers.get('etag') ?? '';
      if (status === 404 ? isAbsent(answer) : NOT_AS_EXPECTED.includes(status)) return null;
      throw refusal(answer);
    },
  };
}
