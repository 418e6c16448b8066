import { chat, type ChatStreams } from '../../src/terminal/chat';
import { cannedEngine, outcomeOf } from '../support/outcomes';
import { collector, inputOf, keyboard } from '../support/streams';

const views = {
  facts: (): string => 'facts',
  quoted: () => ({ names: [], quoted: [] }),
  dated: () => ({ about: [], near: [], isKnown: false }),
  check: () => ({ quotes: [], isWhole: false, problem: null }),
  withId: () => null,
};
const { engine } = cannedEngine(() => outcomeOf());

async function talk(streams: Partial<ChatStreams>, using = engine): Promise<string> {
  const output = collector();
  const plain = { input: inputOf(''), output, isTerminal: false, colours: false };
  await chat(() => using, { ...plain, ...streams }, views);
  return output.text();
}

describe('the chat', () => {
  it('answers line by line without a prompt where the input is no terminal', async () => {
    const text = await talk({ input: inputOf('who?\n\nand why?\n') });
    expect(text.split('It held').length - 1).toBe(2);
    expect(text).toMatch(/^ {2}“It held/u);
    expect(text).not.toContain('›');
  });

  it('ends at /quit with lines left over', async () => {
    expect(await talk({ input: inputOf('/quit\nwho?\n') })).toBe('');
  });

  it('says at the start that the coverage is empty', async () => {
    const empty = cannedEngine(() => outcomeOf(), []).engine;
    expect(await talk({}, empty)).toMatch(/^The coverage is empty/u);
    const input = keyboard();
    input.end();
    expect(await talk({ input, isTerminal: true }, empty)).toMatch(/^The coverage is empty/u);
  });

  it('welcomes, prompts and ends on a new line with Ctrl-D in a terminal', async () => {
    const input = keyboard();
    input.write('who?\r');
    input.write('\u0004');
    const text = await talk({ input, isTerminal: true });
    expect(text).toMatch(/^Verbatim · 1 article to 4 March 2021\n/u);
    expect(text).toContain('npm run try');
    expect(text).toContain('› ');
    expect(text).toContain('It held');
    expect(text).toMatch(/\n$/u);
  });

  it('ends with Ctrl-C, even within a line', async () => {
    const input = keyboard();
    input.write('half a quest\u0003');
    expect(await talk({ input, isTerminal: true })).toMatch(/\n$/u);
  });

  it('brings the line before back with the up arrow', async () => {
    const recalled = cannedEngine(() => outcomeOf());
    const input = keyboard();
    input.write('who said it?\r');
    input.write('\u001b[A\r');
    input.write('\u0004');
    await talk({ input, isTerminal: true }, recalled.engine);
    expect(recalled.asked.map(({ question }) => question)).toEqual([
      'who said it?',
      'who said it?',
    ]);
  });

  it('completes a command with Tab', async () => {
    const input = keyboard();
    input.write('/so');
    input.write('\t');
    input.write('\r');
    input.write('\u0004');
    expect(await talk({ input, isTerminal: true })).toContain('The coverage holds 1 article');
  });

  it('wraps at the width of the terminal and uses colours only where wanted', async () => {
    const at = async (colours: boolean): Promise<string> => {
      const input = keyboard();
      input.write('who?\r');
      input.write('\u0004');
      const output = Object.assign(collector(), { columns: 30 });
      await chat(() => engine, { input, output, isTerminal: true, colours }, views);
      return output.text();
    };
    expect(await at(true)).toContain('\u001b[1m');
    const plain = await at(false);
    expect(plain).not.toContain('\u001b[1m');
    expect(plain).toContain('“It held,” said Ada Quill,\n');
  });
});
