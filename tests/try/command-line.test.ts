import fc from 'fast-check';
import {
  lineOf,
  readCommandLine,
  withValue,
  type CommandLine,
} from '../../src/try/page/command-line';
import { valuesOf } from '../../src/try/page/command-values';
import { runnablesOf } from '../../src/try/page/runnables';

const option = (name: string, type: number, more: object = {}) => ({
  name,
  type,
  description: `the ${name}`,
  ...more,
});
const RUNNABLES = runnablesOf([
  {
    type: 1,
    name: 'ask',
    description: 'asks',
    options: [
      option('question', 3, { required: true, autocomplete: true }),
      option('outlet', 3, { autocomplete: true }),
      option('private', 5),
    ],
  },
  { type: 1, name: 'help', description: 'helps' },
  {
    type: 1,
    name: 'knowledge',
    description: 'manages',
    options: [
      option('status', 1),
      option('add', 1, { options: [option('file', 11, { required: true })] }),
      option('gaps', 1, { options: [option('days', 4)] }),
    ],
  },
  { type: 3, name: 'Ask the coverage', description: '' },
] as never);

const read = (line: string, caret = line.length): CommandLine | null =>
  readCommandLine(line, caret, RUNNABLES);
const filling = (line: string, caret?: number) => {
  const found = read(line, caret);
  if (found?.is !== 'filling') throw new Error(`not filling: ${line}`);
  return found;
};
const valuesIn = (line: string) => valuesOf(filling(line), new Map(), {});

describe('a line that begins with a slash', () => {
  it('offers every command that can be run, subcommands by their whole names', () => {
    expect(RUNNABLES.map(({ name }) => name)).toEqual([
      'ask',
      'help',
      'knowledge add',
      'knowledge gaps',
      'knowledge status',
    ]);
  });

  it.each([
    ['/', ['ask', 'help', 'knowledge add', 'knowledge gaps', 'knowledge status']],
    ['/kn', ['knowledge add', 'knowledge gaps', 'knowledge status']],
    ['/gaps', ['knowledge gaps']],
    ['/help', ['help']],
    ['/nothing', []],
  ])('offers for %s what fits', (line, names) => {
    const found = read(line);
    expect(found?.is === 'choosing' && found.fitting.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string, Record<string, unknown>]>([
    ['/ask question: who led it?', { question: 'who led it?' }],
    ['/ask who led it?', { question: 'who led it?' }],
    ['/ask who led it? outlet: DW', { question: 'who led it?', outlet: 'DW' }],
    ['/ask question: is it so: yes? private: True', { question: 'is it so: yes?', private: true }],
    ['/ask outlet: DW question: a outlet: b', { outlet: 'DW', question: 'a outlet: b' }],
    ['/knowledge gaps days: 7', { days: 7 }],
    ['/help ', {}],
  ])('reads the values of %s', (line, values) => {
    expect(valuesIn(line)).toEqual({ values });
  });

  it.each([
    ['/ask question: ', 'The option "question" is required.'],
    ['/ask a private: perhaps', 'The option "private" takes True or False.'],
    ['/knowledge gaps days: many', 'The option "days" takes a number.'],
    ['/knowledge add ', 'The option "file" is required.'],
  ])('says what is wrong with %s', (line, problem) => {
    expect(valuesIn(line)).toEqual({ problem });
  });

  it('sends what a choice stands for, not what it is called', () => {
    const chosen = new Map([['outlet', new Map([['Deutsche Welle', 'key-1']])]]);
    expect(valuesOf(filling('/ask a outlet: Deutsche Welle'), chosen, {})).toEqual({
      values: { question: 'a', outlet: 'key-1' },
    });
  });

  it('knows which option is being typed', () => {
    expect(filling('/ask question: who').focus?.option.name).toBe('question');
    expect(filling('/ask question: who outlet: D').focus?.option.name).toBe('outlet');
    expect(filling('/ask question: who outlet: D', 18).focus?.option.name).toBe('question');
    expect(filling('/ask question: who').left.map(({ name }) => name)).toEqual([
      'outlet',
      'private',
    ]);
  });

  it('puts a value in the place of what is typed, and nothing else, whatever is typed', () => {
    const words = fc.stringMatching(/^[\p{L} ?]{0,20}$/u);
    fc.assert(
      fc.property(words, words, (typed, value) => {
        const line = `/ask question: ${typed} outlet: DW`;
        const { focus } = filling(line, '/ask question: '.length + typed.length);
        if (focus === null) throw new Error('no focus');
        const next = withValue(line, focus, value);
        expect(next.line.endsWith(' outlet: DW')).toBe(true);
        expect(filling(next.line).written[0]?.value).toBe(value.trim());
      }),
    );
  });

  it('never throws, and is a command only behind a slash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(50), (text, caret) => {
        expect(read(text, caret) === null).toBe(!text.startsWith('/'));
        expect(() => read(`/ask ${text}`, caret)).not.toThrow();
      }),
    );
  });

  it('begins with the first option', () => {
    expect(RUNNABLES.slice(0, 2).map(lineOf)).toEqual(['/ask question: ', '/help ']);
  });
});
