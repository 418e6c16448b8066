import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  isFromDiscord,
  LARGEST_ATTACHMENT,
  loopbackHostOf,
  readAttachment,
} from '../../src/discord/attachment';

describe('an attachment', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      switch (request.url) {
        case '/moved':
          response.writeHead(302, { location: '/file' }).end();
          break;
        case '/slow':
          response.writeHead(200).write('begins');
          break;
        case '/large':
          response.writeHead(200).end(Buffer.alloc(LARGEST_ATTACHMENT + 1));
          break;
        case '/whole':
          response.writeHead(200).end(Buffer.alloc(LARGEST_ATTACHMENT, 7));
          break;
        case '/cut':
          response.writeHead(200, { 'content-length': '100' }).write('begins', () => {
            response.destroy();
          });
          break;
        case '/file':
          response.writeHead(200).end('words');
          break;
        default:
          response.writeHead(404).end('<html>gone</html>');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const read = async (path: string, size = 5, timeoutMs = 10_000) =>
    readAttachment({ url: `${origin}${path}`, size }, { loopbackHost: '127.0.0.1', timeoutMs });

  it('is read whole, up to a mebibyte', async () => {
    const file = await read('/file');
    expect('bytes' in file && Buffer.from(file.bytes).toString()).toBe('words');
    const whole = await read('/whole', LARGEST_ATTACHMENT);
    expect('bytes' in whole && whole.bytes).toHaveLength(LARGEST_ATTACHMENT);
  });

  it('is not even asked for where it says that it is too large, or lies elsewhere', async () => {
    asked.length = 0;
    expect(await read('/file', LARGEST_ATTACHMENT + 1)).toMatchObject({
      fault: expect.stringContaining('too large') as string,
    });
    const elsewhere = { url: `${origin}/file`, size: 5 };
    expect(await readAttachment(elsewhere, { loopbackHost: null })).toHaveProperty('fault');
    expect(asked).toEqual([]);
  });

  it.each(['/large', '/moved', '/gone', '/cut'])('is refused at %s', async (path) => {
    asked.length = 0;
    expect(await read(path)).toHaveProperty('fault');
    expect(asked).toEqual([path]);
  });

  it('is given up where it does not end in time', async () => {
    expect(await read('/slow', 5, 50)).toHaveProperty('fault');
  });

  it.each([
    ['https://cdn.discordapp.com/attachments/1/2/a.txt?ex=1', true],
    ['https://media.discordapp.net/attachments/1/2/a.txt', true],
    ['http://cdn.discordapp.com/attachments/1/2/a.txt', false],
    ['https://cdn.discordapp.com:8443/a.txt', false],
    ['https://cdn.discordapp.com.evil.example/a.txt', false],
    ['https://evil.example/cdn.discordapp.com', false],
    ['https://cdn.discordapp.com@evil.example/a.txt', false],
    ['https://me:word@cdn.discordapp.com/a.txt', false],
    ['https://cdn.discordapp.com./a.txt', false],
    ['https://discord.com/a.txt', false],
    ['http://127.0.0.1:8080/a.txt', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
  ])('from %s: %p', (url, expected) => {
    expect(isFromDiscord(url, null)).toBe(expected);
  });

  it.each([
    ['https://discord.com/api', null],
    ['http://127.0.0.1:4000/api', '127.0.0.1'],
    ['http://localhost:4000/api', 'localhost'],
  ])('may lie on this machine where the API does: %s', (base, expected) => {
    expect(loopbackHostOf(base)).toBe(expected);
  });
});
