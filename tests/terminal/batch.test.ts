import type { Conversation } from '../../src/core/answer/engine';
import { Writable } from 'node:stream';
import type { AskOptions, Engine } from '../../src/core/answer/engine';
import type { AnswerOptions } from '../../src/terminal/answering';
import { askerOf } from '../../src/core/answer/asker';
import { answerBatch } from '../../src/terminal/batch';
import { articleOf, cannedEngine, explanationOf, outcomeOf, silenceOf } from '../support/outcomes';
import { collector, inputOf } from '../support/streams';

const JSON_OPTIONS: AnswerOptions = { json: true, explain: false, abstain: true, article: null };

async function run(
  engine: Engine,
  lines: readonly unknown[],
  options: AnswerOptions = JSON_OPTIONS,
): Promise<{ readonly output: string; readonly errors: string }> {
  const [output, errors] = [collector(), collector()];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  let clock = 0;
  const now = (): number => (clock += 1);
  await answerBatch(
    askerOf(engine),
    { input: inputOf(text.join('\n')), output, errors, now },
    options,
  );
  return { output: output.text(), errors: errors.text() };
}
const parsed = (output: string): readonly Record<string, unknown>[] =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a batch', () => {
  it('answers plain and JSON lines in input order, numbered by line where they have no id', async () => {
    const { engine } = cannedEngine(() => outcomeOf());
    const lines = ['who?', '', { id: 'x', question: 'when?' }, { question: 'why?' }];
    const { output, errors } = await run(engine, lines);
    expect(parsed(output).map(({ id, question }) => [id, question])).toEqual([
      ['1', 'who?'],
      ['x', 'when?'],
      ['4', 'why?'],
    ]);
    expect(parsed(output)[0]).toMatchObject({ outcome: 'answered', elapsedMs: 1 });
    expect(errors).toBe('');
  });

  it('lists the articles where it is asked which there are, as text and as JSON', async () => {
    const { engine } = cannedEngine(() =>
      silenceOf({ outcome: 'conversation', intent: 'sources', reason: null }),
    );
    const { headline, id } = articleOf();
    const text = await run(engine, ['what are your sources?'], { ...JSON_OPTIONS, json: false });
    expect(text.output).toContain(headline);
    const { output } = await run(engine, ['what are your sources?']);
    expect(parsed(output)[0]?.['articles']).toMatchObject([{ article: id, headline }]);
  });

  it('tells of a line that cannot be asked, keeps its place and goes on', async () => {
    const { engine } = cannedEngine(() => outcomeOf());
    const { output, errors } = await run(engine, ['who?', '{"question": ', 'when?']);
    expect(parsed(output)).toHaveLength(3);
    expect(parsed(output)[1]).toMatchObject({
      id: '2',
      outcome: 'not-covered',
      reason: 'empty',
      error: expect.stringMatching(/^line 2:/u) as string,
    });
    expect(errors).toMatch(/^verbatim: line 2: .*\n$/u);
  });

  it('joins the turns of a conversation and keeps conversations apart', async () => {
    const { engine, asked } = cannedEngine(() => outcomeOf());
    await run(engine, [
      { question: 'a1', conversation: 'a' },
      { question: 'b1', conversation: 'b' },
      { question: 'a2', conversation: 'a' },
      'alone',
    ]);
    const before = asked.map(({ options }) =>
      (options.conversation as Conversation | undefined)?.map(({ question }) => question),
    );
    expect(before).toEqual([[], [], ['a1'], []]);
  });

  it('hands the options on; a line’s own article comes first', async () => {
    const articles = [articleOf(), articleOf({ id: 'other' })];
    const { engine, asked } = cannedEngine(() => outcomeOf(), articles);
    const options = { json: true, explain: true, abstain: false, article: 'post-bridge' };
    await run(engine, ['who?', { question: 'when?', article: 'other' }], options);
    expect(asked.map((one) => one.options)).toEqual<readonly AskOptions[]>([
      { abstain: false, explain: true, conversation: [], article: 'post-bridge' },
      { abstain: false, explain: true, conversation: [], article: 'other' },
    ]);
  });

  it('shows each question above its reply where it is read by people', async () => {
    const explanations = [explanationOf()];
    const { engine } = cannedEngine((question) =>
      question === 'who?' ? outcomeOf({ explanations }) : silenceOf(),
    );
    const options = { ...JSON_OPTIONS, json: false, explain: true };
    const { output } = await run(engine, ['who?', '{', 'why\u001b[2J?'], options);
    expect(output).toMatch(/^> who\?\n {2}“It held,”[^]*term overlap[^]*\n\n> line 2: /u);
    expect(output).toContain('> why␛[2J?\nThe coverage says nothing about that.\n');
  });

  it('stops where nobody reads any longer', async () => {
    const { engine, asked } = cannedEngine(() => outcomeOf());
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    gone.on('error', () => undefined);
    const input = (async function* () {
      for (let line = 0; line < 100; line += 1) {
        yield 'who?\n';
        await Promise.resolve();
      }
    })();
    await answerBatch(
      askerOf(engine),
      { input, output: gone, errors: collector(), now: () => 0 },
      JSON_OPTIONS,
    );
    expect(asked.length).toBeLessThan(100);
  });

  it('waits for a slow reader instead of filling memory', async () => {
    const { engine, asked } = cannedEngine(() => outcomeOf());
    const waiting: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    const streams = {
      input: inputOf('a\nb\nc\n'),
      output: slow,
      errors: collector(),
      now: () => 0,
    };
    const done = answerBatch(askerOf(engine), streams, JSON_OPTIONS);
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    await turn();
    await turn();
    expect(asked).toHaveLength(1);
    while (asked.length < 3 || waiting.length > 0) {
      waiting.shift()?.();
      await turn();
    }
    await done;
    expect(asked).toHaveLength(3);
  });
});
