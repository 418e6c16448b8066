import { ArchiveFault } from './archive-fault';

/** Variables by which programs are told of S3-compatible storage; an empty one counts as not set. */
export type StorageSettings = Readonly<Record<string, string | undefined>>;

/** Where an archive is in S3-compatible storage, and with what it is reached. */
export interface StorageAddress {
  readonly bucket: string;
  /** What the names of all its objects begin with, without a slash at its end. */
  readonly prefix: string;
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
  /** Of keys that last for some hours; null for others. */
  readonly session: string | null;
}

const SCHEME = /^s3:/iu;
/** The names that S3 gives buckets; in the prefix what no client has to escape. */
const FORM = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])\/((?:[\w.-]+\/)*[\w.-]+)\/?$/u;
/** What a path made of it would be taken for the folder above by. */
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/u;

/** Whether an archive's name is an address in S3-compatible storage, not a folder. */
export function isAddress(name: string): boolean {
  return SCHEME.test(name);
}

/** What is wrong with an address, and the cure; null where nothing is. */
export function addressProblem(name: string): string | null {
  const [, , prefix = '..'] = FORM.exec(name) ?? [];
  return DOTS.test(prefix)
    ? 'is no address of storage: write s3://BUCKET/PREFIX, the prefix of letters, digits, "_", "-", "." and "/".'
    : null;
}

/** What is wrong with the address of a storage's interface, and the cure; null where nothing is. */
export function endpointProblem(endpoint: string): string | null {
  return URL.canParse(endpoint) && /^https?:\/\//iu.test(endpoint)
    ? null
    : 'is no address: write one such as http://127.0.0.1:9000, or nothing for Amazon S3.';
}

/** Reads an address and the variables it is reached by. Throws an ArchiveFault that says what to set. */
export function storageAddressOf(name: string, settings: StorageSettings): StorageAddress {
  const problem = addressProblem(name);
  if (problem !== null) throw new ArchiveFault(`ARCHIVE ${problem}`);
  const [, bucket = '', prefix = ''] = FORM.exec(name) ?? [];
  const first = (...names: readonly string[]): string | null =>
    names.map((each) => settings[each]?.trim() ?? '').find((value) => value !== '') ?? null;
  const region = first('AWS_REGION', 'AWS_DEFAULT_REGION') ?? 'us-east-1';
  const endpoint =
    first('AWS_ENDPOINT', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL') ??
    `https://s3.${region}.amazonaws.com`;
  const wrong = endpointProblem(endpoint);
  if (wrong !== null) throw new ArchiveFault(`AWS_ENDPOINT ${wrong}`);
  const keyId = first('AWS_ACCESS_KEY_ID');
  const secret = first('AWS_SECRET_ACCESS_KEY');
  if (keyId === null || secret === null) {
    throw new ArchiveFault(
      `${name} needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, which may read and write there.`,
    );
  }
  return {
    ...{ bucket, prefix, region, keyId, secret, session: first('AWS_SESSION_TOKEN') },
    endpoint: endpoint.replace(/\/+$/u, ''),
  };
}
