import { DatabaseFault } from '../database-fault';

/** A predicate with its cure, and whether it passes by itself. */
interface Cure {
  readonly words: string;
  readonly passes?: true;
}

const AWAY: Cure = {
  words:
    'cannot be reached: check that the server runs and that host and port in DATABASE_URL are right',
  passes: true,
};
const BROKEN: Cure = { words: 'has ended the connection: it is opened again', passes: true };
const BUSY: Cure = { words: 'is in use by another process: try again in a moment', passes: true };
const NAME: Cure = {
  words: 'has a host whose name is not known: check it in DATABASE_URL',
  passes: true,
};
const CERTIFICATE: Cure = {
  words:
    'shows a certificate that is not trusted: name its authority by sslrootcert in DATABASE_URL, or ask for less by sslmode',
};
const REFUSED: Cure = {
  words: 'refuses user and password: check both in DATABASE_URL, and what pg_hba.conf allows',
};
const MISSING: Cure = {
  words: 'is no database of this server: make it (createdb), or name another one in DATABASE_URL',
};
const RIGHTS: Cure = {
  words:
    'may not be used by this user: GRANT CREATE ON DATABASE, and the schema verbatim if it is there already',
};
const FOREIGN: Cure = {
  words:
    'holds a schema "verbatim" of another program or a damaged one: name another database in DATABASE_URL',
};

/** By SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html), and by the codes of Node. */
const CURES: Readonly<Record<string, Cure>> = {
  '28P01': REFUSED,
  '28000': REFUSED,
  '3D000': MISSING,
  '42501': RIGHTS,
  '42P07': FOREIGN,
  '42P01': FOREIGN,
  '42703': FOREIGN,
  '25006': { words: 'is read-only, as a standby is: name the server that may be written' },
  '53100': { words: 'cannot grow, the disk of the server is full: make room' },
  '53300': {
    words: 'has no connection left: raise max_connections, or end others; each bot takes two',
    passes: true,
  },
  '57P03': { words: 'is starting or stopping: it is tried again', passes: true },
  '57P01': BROKEN,
  '57P02': BROKEN,
  '57P05': BROKEN,
  '08006': BROKEN,
  '08003': BROKEN,
  '55P03': BUSY,
  '57014': BUSY,
  '40P01': BUSY,
  '40001': BUSY,
  ECONNREFUSED: AWAY,
  ENOENT: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  ETIMEDOUT: AWAY,
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  ENOTFOUND: NAME,
  EAI_AGAIN: NAME,
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CERTIFICATE,
  CERT_HAS_EXPIRED: CERTIFICATE,
  ERR_TLS_CERT_ALTNAME_INVALID: CERTIFICATE,
};

/** What the library says in words alone. */
const SAID: readonly (readonly [RegExp, Cure])[] = [
  [/timeout expired|timed out/iu, AWAY],
  [/Connection terminated|not queryable|connection is closed/iu, BROKEN],
  [
    /does not support SSL/iu,
    { words: 'offers no TLS: switch it on there, or write sslmode=disable in DATABASE_URL' },
  ],
  [/password must be a string|no password/iu, REFUSED],
];

/** Whatever was thrown, as a fault of the server at `place`; nothing of `secret` is in it. */
export function serverFault(error: unknown, place: string, secret?: string): DatabaseFault {
  if (error instanceof DatabaseFault) return error;
  const said = error instanceof Error ? error.message : String(error);
  // of several addresses of one host, each failed
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code =
    typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : '';
  const cure = CURES[code] ?? SAID.find(([words]) => words.test(said))?.[1];
  const shown = secret === undefined || secret === '' ? said : said.replaceAll(secret, '…');
  const words =
    cure?.words ??
    `cannot be used (${[code, shown].filter(Boolean).join(' ')}): see the server's log`;
  return new DatabaseFault(`${place}: ${words.replaceAll(/\s+/gu, ' ')}`, cure?.passes ?? false);
}
