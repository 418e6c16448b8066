import fc from 'fast-check';
import { isServer, serverAddress, serverProblem, tlsOf } from '../../src/database/postgres/address';
import { inPostgres, numbered } from '../../src/database/postgres/dialect';
import { serverFault } from '../../src/database/postgres/server-fault';
import { MIGRATIONS } from '../../src/database/migrations';

describe('the address of a server', () => {
  it.each([
    [
      'postgres://db.example.org/news',
      'db.example.org',
      5432,
      'postgres://db.example.org:5432/news',
    ],
    [
      'postgresql://ann@db.example.org:6000/news',
      'db.example.org',
      6000,
      'postgres://db.example.org:6000/news',
    ],
    ['POSTGRES://[::1]/news', '::1', 5432, 'postgres://[::1]:5432/news'],
    ['postgres:///news?host=/run/pg', '/run/pg', 5432, 'postgres://%2Frun%2Fpg:5432/news'],
    ['postgres:///news', 'localhost', 5432, 'postgres://localhost:5432/news'],
    [
      'postgres://db.example.org:443/my%20news',
      'db.example.org',
      443,
      'postgres://db.example.org:443/my%20news',
    ],
  ])('%s is on %s, port %d, and is called %s', (address, host, port, place) => {
    expect(serverProblem(address)).toBeNull();
    expect(serverAddress(address)).toMatchObject({ host, port, place });
  });

  it.each(['data/verbatim.db', 'C:\\data\\verbatim.db', 'postgres.db', 'libsql://x/y'])(
    'is not %s',
    (name) => {
      expect(isServer(name)).toBe(false);
    },
  );

  it('keeps whatever user, password and database are called, and shows neither of the first', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const plain = name.filter((text) => !/\p{Cs}/u.test(text) && !text.includes('\0'));
    fc.assert(
      fc.property(plain, plain, plain, (user, password, database) => {
        const [u, p, d] = [user, password, database].map(encodeURIComponent);
        const address = `postgres://${u}:${p}@db.example.org/${d}`;
        fc.pre(!database.includes('/') && database !== '.' && database !== '..');
        const read = serverAddress(address);
        expect([read.user, read.password, read.database]).toEqual([user, password, database]);
        expect(read.place).toBe(`postgres://db.example.org:5432/${d}`);
      }),
    );
  });

  it('is taken, or refused in one line with the cure and nothing of it, whatever is written', () => {
    const part = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(part, part, (before, after) => {
        const problem = serverProblem(`postgres://ann:${before}Zorblatt${after}@db/x`);
        if (problem === null) return;
        expect(problem).toMatch(/^[^\n]+: [^\n]+\.$/u);
        expect(problem).not.toContain('Zorblatt');
      }),
    );
  });

  it.each([
    ['disable', null],
    ['prefer', false],
    ['require', false],
    ['verify-ca', true],
    ['verify-full', true],
  ])('asks by sslmode=%s for TLS that is verified: %s', (mode, isVerified) => {
    const tls = tlsOf(serverAddress(`postgres://db.example.org/x?sslmode=${mode}`));
    expect(tls === null ? null : tls.rejectUnauthorized).toBe(isVerified);
    // the name in the certificate counts for the last alone
    const takesAnyName = tls?.checkServerIdentity !== undefined;
    expect(takesAnyName).toBe(isVerified !== null && mode !== 'verify-full');
  });

  it('asks for no TLS over a Unix socket', () => {
    expect(tlsOf(serverAddress('postgres:///x?host=/run&sslmode=verify-full'))).toBeNull();
  });
});

describe('statements for a server', () => {
  it('number what is bound', () => {
    expect(numbered('a = ? AND b IN (?, ?)')).toBe('a = $1 AND b IN ($2, $3)');
  });

  it.each(MIGRATIONS.map((step, at) => [at + 1, step]))(
    'hold nothing that SQLite alone reads in migration %d',
    (_at, step) => {
      const sql = inPostgres(String(step));
      expect(sql).not.toMatch(/PRAGMA|AUTOINCREMENT|BLOB|STRICT|ROWID|\bINTEGER\b/u);
      expect(sql).not.toMatch(/(?<!")\buser\b(?!")/u);
    },
  );
});

describe('a fault of a server', () => {
  it.each([
    [
      { code: '28P01', message: 'password authentication failed' },
      /refuses user and password: /u,
      false,
    ],
    [{ code: '3D000', message: 'no database' }, /is no database of this server: make it/u, false],
    [{ code: 'ECONNREFUSED', message: 'connect' }, /cannot be reached: check/u, true],
    [{ code: 'ENOTFOUND', message: 'getaddrinfo' }, /has a host whose name is not known: /u, true],
    [{ code: '57P01', message: 'terminating' }, /has ended the connection: /u, true],
    [{ code: '53300', message: 'too many' }, /has no connection left: /u, true],
    [{ code: '42501', message: 'denied' }, /may not be used by this user: /u, false],
    [{ code: '55P03', message: 'lock' }, /is in use by another process: /u, true],
    [
      { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self' },
      /certificate that is not trusted: /u,
      false,
    ],
    [
      { code: '', message: 'The server does not support SSL connections' },
      /offers no TLS: /u,
      false,
    ],
  ])(
    '%j is told with its cure, and passes by itself or not',
    ({ code, message }, words, passes) => {
      const fault = serverFault(
        Object.assign(new Error(message), { code }),
        'postgres://db:5432/x',
      );
      expect(fault.message).toMatch(/^postgres:\/\/db:5432\/x: [^\n]+: [^\n]+$/u);
      expect(fault.message).toMatch(words);
      expect(fault.isBusy).toBe(passes);
    },
  );

  it('shows no password, also where the library does', () => {
    const error = new Error('cannot use\nhunter2 here');
    expect(serverFault(error, 'postgres://db:5432/x', 'hunter2').message).toBe(
      "postgres://db:5432/x: cannot be used (cannot use … here): see the server's log",
    );
  });
});
