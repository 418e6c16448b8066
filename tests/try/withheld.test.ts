import { WebSocket } from 'ws';
import { ARTICLES } from '../support/bot-coverage';
import { openTryOut, type TryOut } from '../support/try-out';

jest.setTimeout(60_000);

/** Words of the withheld article alone. */
const SECRET = /Zorblatt|zorblatt/u;

describe('a withheld article in the try-out', () => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({
      ...ARTICLES,
      'zorblatt-leaves':
        '---\nheadline: Zorblatt leaves\npublisher: The Harbour Post\nstatus: withheld\n---\n\nGreta Zorblatt leaves.\n',
    });
    await tryOut.ready;
  });
  afterAll(async () => {
    await tryOut.remove();
  });

  /** What the page is answered when somebody opens it and asks for these, in order. */
  const answered = async (
    person: string,
    calls: readonly (readonly [method: string, ...parameters: unknown[]])[],
  ): Promise<readonly Record<string, unknown>[]> => {
    const address = `http://127.0.0.1:${tryOut.port}`;
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket`, { origin: address });
    const answers: Record<string, unknown>[] = [];
    const done = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as Record<string, unknown>;
        if (['result', 'failure'].includes(String(answer['kind']))) answers.push(answer);
        if (answers.length === calls.length) resolve();
      });
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const token = tryOut.link.split('token=')[1] ?? '';
    socket.send(JSON.stringify({ kind: 'hello', token, person }));
    for (const [id, [method, ...parameters]] of calls.entries()) {
      socket.send(JSON.stringify({ kind: 'call', id, person, method, parameters }));
    }
    await done;
    socket.close();
    return [...answers].sort((one, other) => Number(one['id']) - Number(other['id']));
  };

  it.each(['member', 'second member'])('is nowhere in what the page tells a %s', async (person) => {
    const answers = await answered(person, [
      ['overview'],
      ['decided'],
      ['gaps'],
      ['article', 'zorblatt-leaves'],
    ]);
    expect(SECRET.exec(JSON.stringify(answers))).toBeNull();
    expect(answers[1]).toMatchObject({ kind: 'result', value: [] });
    expect(answers[3]).toMatchObject({ kind: 'failure' });
  });

  it.each(['editor', 'admin'])('is listed with its status for the %s', async (person) => {
    const [answer] = await answered(person, [['decided']]);
    expect(answer).toMatchObject({
      kind: 'result',
      value: [{ id: 'zorblatt-leaves', headline: 'Zorblatt leaves', words: ['withheld'] }],
    });
  });
});
