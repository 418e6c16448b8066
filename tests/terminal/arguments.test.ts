import { readArguments, helpText } from '../../src/terminal/arguments';
import { ASK, readAskArguments } from '../../src/terminal/ask-arguments';
import { EVALUATE, readEvaluateArguments } from '../../src/terminal/evaluate-arguments';
import { FACTS, readFactsArguments } from '../../src/terminal/facts-arguments';
import { UsageError } from '../../src/terminal/usage-error';

describe('the arguments of ask', () => {
  it('may be a question in unquoted words', () => {
    expect(readAskArguments(['who', 'led', 'the', 'inquiry?'])).toEqual({
      question: 'who led the inquiry?',
      json: false,
      explain: false,
      abstain: true,
      knowledge: null,
      article: null,
      period: { from: null, to: null },
      cite: null,
    });
  });

  it('take options before, between and after the words', () => {
    const args = ['--json', 'who', '--knowledge', 'news', 'led', '--article=a', '--explain', 'it'];
    expect(readAskArguments([...args, '--no-abstain'])).toEqual({
      question: 'who led it',
      json: true,
      explain: true,
      abstain: false,
      knowledge: 'news',
      article: 'a',
      period: { from: null, to: null },
      cite: null,
    });
  });

  it.each([
    [['--from', '2014'], { from: '2014-01-01', to: null }],
    [['--to', '2014'], { from: null, to: '2014-12-31' }],
    [['--from', '2016-02', '--to', '2016-02'], { from: '2016-02-01', to: '2016-02-29' }],
    [['--from', '2014-10-08', '--to', '2014-10-08'], { from: '2014-10-08', to: '2014-10-08' }],
  ])('read a time: %j', (args, period) => {
    expect(readAskArguments([...args, 'who?'])?.period).toEqual(period);
  });

  it.each([
    [['--from', 'May'], '--from: "May" is no date'],
    [['--to', '2014-13'], 'is no date: give 2014'],
    [['--to', '2015-02-29'], 'is no date'],
    [['--from', '2015', '--to', '2014'], '--from 2015-01-01 is later than --to 2014-12-31'],
  ])('refuse a time that is none: %j', (args, words) => {
    expect(() => readAskArguments(args)).toThrow(words);
  });

  it('are words only behind two dashes', () => {
    expect(readAskArguments(['--', '--json', '-x'])).toMatchObject({
      question: '--json -x',
      json: false,
    });
  });

  it('tell an empty question from none', () => {
    expect(readAskArguments([''])?.question).toBe('');
    expect(readAskArguments([])?.question).toBeNull();
  });

  it.each([
    [['--jsn'], /no option --jsn\. Put -- before/u],
    [['-j'], /no option -j/u],
    [['--json=yes'], /--json takes no value/u],
    [['--knowledge'], /--knowledge needs a value: --knowledge DIR/u],
    [['--knowledge', '--json'], /--knowledge needs a value/u],
    [['--article='], /--article needs a value/u],
  ])('name what cannot be used and the cure: %j', (args, message) => {
    expect(() => readAskArguments(args)).toThrow(UsageError);
    expect(() => readAskArguments(args)).toThrow(message);
    expect(() => readAskArguments(args)).toThrow(/See npm run -s ask -- --help$/u);
  });

  it('ask for help whatever else is there', () => {
    expect(readAskArguments(['who', '--help', '--json'])).toBeNull();
  });
});

describe('the arguments of evaluate', () => {
  it('name one gold file', () => {
    expect(readEvaluateArguments(['gold.jsonl', '--list', 'wrong'])).toEqual({
      gold: 'gold.jsonl',
      knowledge: null,
      list: 'wrong',
      json: false,
      abstain: true,
    });
    expect(() => readEvaluateArguments([])).toThrow(/name one gold file/u);
    expect(() => readEvaluateArguments(['a', 'b'])).toThrow(/name one gold file/u);
  });

  it('refuse a list that there is not', () => {
    expect(() => readEvaluateArguments(['a', '--list', 'some'])).toThrow(
      /--list must be wrong or all, not "some"/u,
    );
  });
});

describe('the arguments of facts', () => {
  it('name an article, in words', () => {
    expect(readFactsArguments(['Harbour', 'Post'])).toEqual({
      article: 'Harbour Post',
      knowledge: null,
    });
    expect(() => readFactsArguments([])).toThrow(/name an article/u);
  });
});

describe('arguments', () => {
  it('refuse words where a command takes none', () => {
    expect(() => readArguments(['x'], { ...ASK, operands: '' })).toThrow(/nothing to do with "x"/u);
  });

  it.each([ASK, EVALUATE, FACTS])('are all explained by the help of $call', (command) => {
    const help = helpText(command);
    expect(help).toMatch(/^usage: npm run -s \w+ -- \[OPTIONS\]/u);
    for (const [name, { meaning }] of Object.entries(command.options)) {
      expect(help).toContain(`--${name}`);
      expect(help).toContain(meaning);
    }
    expect(help).toContain('--help');
  });
});
