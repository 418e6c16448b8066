import { createServer } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { refusalOf } from '../../src/try/allowed-requests';
import type { Happening } from '../../src/try/happening';
import { listenNear } from '../../src/try/listen';
import { readTryArguments } from '../../src/try/try-arguments';
import { openTryOut, type TryOut } from '../support/try-out';

jest.setTimeout(60_000);

describe('who may ask the server of the try-out', () => {
  it.each([
    [{ host: '127.0.0.1:3000' }, true],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    [{ host: '[::1]:3000' }, true],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'none' }, true],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, true],
    [{ host: '127.0.0.1:3001' }, false],
    [{ host: 'verbatim.example:3000' }, false],
    [{}, false],
    [{ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:8080' }, false],
    [{ host: '127.0.0.1:3000', origin: 'https://127.0.0.1:3000' }, false],
    [{ host: '127.0.0.1:3000', origin: 'null' }, false],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, false],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'same-site' }, false],
  ])('is told by %j', (headers, isAllowed) => {
    expect(refusalOf(headers, 3000) === null).toBe(isAllowed);
  });
});

describe('the arguments of try', () => {
  it.each([
    [[], { knowledge: null, port: 3000, watch: false, open: false }],
    [
      ['--knowledge', 'news', '--port', '4000', '--watch', '--open'],
      { knowledge: 'news', port: 4000, watch: true, open: true },
    ],
    [['--help'], null],
  ])('are read from %j', (given, read) => {
    expect(readTryArguments(given)).toEqual(read);
  });

  it.each([[['--port', 'x']], [['--port', '70000']], [['news']], [['--nonsense']]])(
    'are refused with the cure where they are %j',
    (given) => {
      expect(() => readTryArguments(given)).toThrow(/give a number|See npm run try/u);
    },
  );
});

describe('the port', () => {
  it('is the next free one where the first is taken', async () => {
    const [taken, server] = [createServer(), createServer()];
    const first = await listenNear(taken, 0);
    const second = await listenNear(server, first);
    expect(second).toBeGreaterThan(first);
    await Promise.all([taken, server].map(async (one) => new Promise((done) => one.close(done))));
  });
});

describe('the server of the try-out', () => {
  let tryOut: TryOut;
  const address = (path: string): string => `http://127.0.0.1:${tryOut.port}${path}`;
  const token = (): string => tryOut.link.split('token=')[1] ?? '';
  beforeAll(async () => {
    tryOut = await openTryOut();
  });
  afterAll(async () => {
    await tryOut.remove();
  });

  /** Sends a request as it stands: fetch lets nobody choose the Host. */
  const raw = async (lines: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(tryOut.port, '127.0.0.1', () => {
        socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
      });
      socket.on('data', (data) => (answer += data.toString('latin1')));
      socket.on('end', () => {
        resolve(answer);
      });
      socket.on('error', reject);
    });
  const UPGRADE = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];

  it('answers 503 until the bot is ready, then 200', async () => {
    const early = (await fetch(address('/healthz'))).status;
    await tryOut.ready;
    expect([503, 200]).toContain(early);
    expect((await fetch(address('/healthz'))).status).toBe(200);
  });

  it.each(['/', '/healthz', '/page.js', '/api/v10/gateway', '/attachments/1/2/x.html'])(
    'refuses %s to another host name and another site',
    async (path) => {
      const host = await raw([`GET ${path} HTTP/1.1`, 'Host: verbatim.example']);
      expect(host).toMatch(/^HTTP\/1.1 403/u);
      const { status } = await fetch(address(path), { headers: { origin: 'http://evil.example' } });
      expect(status).toBe(403);
    },
  );

  it.each(['/socket', '/?v=10&encoding=json'])(
    'refuses sockets of other sites at %s',
    async (path) => {
      const own = `Host: 127.0.0.1:${tryOut.port}`;
      const foreign = await raw([
        `GET ${path} HTTP/1.1`,
        own,
        'Origin: http://evil.example',
        ...UPGRADE,
      ]);
      expect(foreign).toMatch(/^HTTP\/1.1 403/u);
      const rebound = await raw([`GET ${path} HTTP/1.1`, 'Host: evil.example:80', ...UPGRADE]);
      expect(rebound).toMatch(/^HTTP\/1.1 403/u);
    },
  );

  it('outlives addresses that are none, and who goes away in the middle', async () => {
    const own = `Host: 127.0.0.1:${tryOut.port}`;
    for (const path of ['//', '/%', '*', '/socket?%']) {
      await raw([`GET ${path} HTTP/1.1`, own]);
    }
    for (const path of ['//', '/%', '/socket?%']) {
      const socket = connect(tryOut.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(`${[`GET ${path} HTTP/1.1`, own, ...UPGRADE].join('\r\n')}\r\n\r\n`);
      await new Promise((resolve) => socket.once('data', resolve).once('close', resolve));
      socket.resetAndDestroy();
    }
    expect((await fetch(address('/healthz'))).status).toBe(200);
  });

  it('serves the page with a policy that lets it run nothing but its own files', async () => {
    const { headers } = await fetch(address('/'));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each<[string, unknown]>([
    ['the wrong token', { kind: 'hello', token: 'x', person: 'member' }],
    ['no token', { kind: 'call', id: 1, person: 'admin', method: 'say', parameters: ['x'] }],
  ])('closes a socket that begins with %s', async (_name, first) => {
    expect(await closeCodeAfter(first)).toBe(4401);
  });

  it.each<[string, unknown]>([
    ['nobody', { kind: 'hello', token: '', person: 'owner' }],
    ['no frame of a page', 'nonsense'],
    ['null', null],
  ])('closes a socket that says %s', async (_name, first) => {
    expect(await closeCodeAfter(first)).toBe(1007);
  });

  it('does nothing that no client could do', async () => {
    const answers = await answersTo([
      { kind: 'hello', token: token(), person: 'member' },
      { kind: 'call', id: 1, person: 'member', method: 'constructor', parameters: [] },
      { kind: 'call', id: 2, person: 'member', method: 'waitFor', parameters: [{}] },
      { kind: 'call', id: 3, person: 'member', method: 'slash', parameters: ['knowledge status'] },
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['welcome', 'failure', 'failure', 'failure']);
    expect(answers[3]?.['problem']).toMatch(/is offered no slash command "knowledge"/u);
  });

  it('tells what happened for an answer, and for what was made from it', async () => {
    await tryOut.ready;
    const member = tryOut.loopback.user('member');
    const asked = await member.slash('ask', { question: 'When did the Kessel bridge reopen?' });
    const { message } = asked;
    const why = await member.click(message ?? '', 'Why this?');
    const ids = [message?.id, why.message?.id];
    const answers = await answersTo([
      { kind: 'hello', token: token(), person: 'member' },
      ...ids.map((id) => ({
        ...{ kind: 'call', id: Number(id), person: 'member', method: 'happened', parameters: [id] },
      })),
    ]);
    for (const { value } of answers.slice(1)) {
      const { question, steps, sent } = value as Happening;
      expect(question?.understood.typed).toBe('When did the Kessel bridge reopen?');
      expect(question?.decision).toMatchObject({ outcome: 'answered', why: null });
      expect(question?.candidates.some(({ isShown }) => isShown)).toBe(true);
      expect(steps.length).toBeGreaterThan(2);
      expect(JSON.stringify(sent)).toContain('Monday');
      expect(JSON.stringify(value)).not.toContain(tryOut.loopback.token);
    }
  });

  it('shows nobody what happened for another’s private answer', async () => {
    const options = { question: 'Who is Ada Quill?', private: true };
    const { message } = await tryOut.loopback.user('member').slash('ask', options);
    const answers = await answersTo([
      { kind: 'hello', token: token(), person: 'admin' },
      { kind: 'call', id: 1, person: 'admin', method: 'happened', parameters: [message?.id] },
    ]);
    expect(answers[1]?.['problem']).toMatch(/cannot see message/u);
  });

  it('hands out what was attached to be saved, not to be shown', async () => {
    const file = {
      filename: 'x.html',
      text: '<script>alert(1)</script>',
      contentType: 'text/html',
    };
    const answers = await answersTo([
      { kind: 'hello', token: token(), person: 'member' },
      {
        kind: 'call',
        id: 1,
        person: 'member',
        method: 'say',
        parameters: ['look', { files: [file] }],
      },
    ]);
    const said = answers.find(({ kind }) => kind === 'result')?.['value'];
    const { attachments } = said as { attachments: readonly { url: string }[] };
    const { headers } = await fetch(attachments[0]?.url ?? '');
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${tryOut.port}/socket`);
    await new Promise((resolve) => socket.once('open', resolve));
    return socket;
  };
  const closeCodeAfter = async (first: unknown): Promise<number> => {
    const socket = await open();
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send(JSON.stringify(first));
    return closed;
  };
  /** The answers to these frames, sightings left out. */
  const answersTo = async (frames: readonly unknown[]): Promise<Record<string, unknown>[]> => {
    const socket = await open();
    const answers: Record<string, unknown>[] = [];
    const done = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as Record<string, unknown>;
        if (['welcome', 'result', 'failure'].includes(String(answer['kind']))) answers.push(answer);
        if (answers.length === frames.length) resolve();
      });
    });
    for (const frame of frames) socket.send(JSON.stringify(frame));
    await done;
    socket.close();
    return answers;
  };
});
