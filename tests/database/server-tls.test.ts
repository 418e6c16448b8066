import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/open-database';
import { describeServer } from '../support/databases';
import { NOBODY, type TestServer } from '../support/postgres';
import { THREAD_ARGUMENTS } from '../support/serving';

// Servers and threads start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('skipped: TLS to a server: openssl is not installed\n');
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof found === 'object' && found !== null ? found.port : 0;
}

/** Makes a certificate for "localhost" that nobody has signed, as files that the server may read. */
function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'server.pem'), join(folder, 'server.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  const command = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', [...command, ...subject, ...files], { stdio: 'ignore' });
  chmodSync(key, 0o600);
  if (process.getuid?.() === 0)
    for (const file of [certificate, key]) chownSync(file, NOBODY, NOBODY);
  return { certificate, key };
}

(hasOpenssl() ? describeServer : describe.skip)('TLS to a server', (server?: () => TestServer) => {
  let port = 0;
  let database = '';
  let certificate = '';
  const start = async (isOn: boolean): Promise<void> => {
    const found = server?.();
    if (found === undefined) return;
    await found.kill();
    const { key, ...made } = makeCertificate(found.folder);
    ({ certificate } = made);
    port = await freePort();
    const files = [`ssl_cert_file=${certificate}`, `ssl_key_file=${key}`];
    found.set(port, ['listen_addresses=127.0.0.1', ...(isOn ? ['ssl=on', ...files] : [])]);
    await found.start();
    database = new URL(await found.newDatabase()).pathname;
  };
  /** Whether what the program speaks is encrypted; or why it does not speak. */
  const spoken = async (host: string, parameters: string): Promise<boolean | string> => {
    const address = `postgres://verbatim@${host}:${port}${database}?${parameters}`;
    const opened = openDatabase(address, { execArgv: THREAD_ARGUMENTS });
    if ('fault' in opened) return opened.fault;
    if (opened.away !== undefined) return opened.away;
    const [row] =
      (await server?.().run(
        `postgres://x${database}`,
        "SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'verbatim'",
      )) ?? [];
    opened.database.close();
    return row?.['ssl'] === true;
  };

  describe('that has a certificate', () => {
    beforeAll(async () => start(true));

    it.each([
      ['localhost', 'sslmode=disable', false],
      ['localhost', '', true],
      ['localhost', 'sslmode=require', true],
      ['localhost', 'sslmode=verify-full&sslrootcert=CERTIFICATE', true],
      ['127.0.0.1', 'sslmode=verify-ca&sslrootcert=CERTIFICATE', true],
    ])('%s?%s is spoken with, encrypted: %s', async (host, parameters, isEncrypted) => {
      expect(await spoken(host, parameters.replace('CERTIFICATE', certificate))).toBe(isEncrypted);
    });

    it.each([
      ['localhost', 'sslmode=verify-full'],
      ['localhost', 'sslmode=verify-ca'],
      // another name than the certificate's
      ['127.0.0.1', 'sslmode=verify-full&sslrootcert=CERTIFICATE'],
    ])(
      '%s?%s is not, as the certificate proves nothing, and the cure is told',
      async (host, more) => {
        expect(await spoken(host, more.replace('CERTIFICATE', certificate))).toMatch(
          /^postgres:\/\/[^ ]+: shows a certificate that is not trusted: name its authority/u,
        );
      },
    );
  });

  describe('that has none', () => {
    beforeAll(async () => start(false));

    it('is spoken with as it is, unless TLS is asked for', async () => {
      expect(await spoken('localhost', '')).toBe(false);
      expect(await spoken('localhost', 'sslmode=require')).toMatch(
        /: offers no TLS: switch it on there, or write sslmode=disable/u,
      );
    });
  });
});
