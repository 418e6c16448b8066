import type { CheckedText } from '../../src/core/quotes/quote-check';
import { verifyBatch, verifyOne, type Check } from '../../src/terminal/verifying';
import { articleOf } from '../support/outcomes';
import { collector, inputOf } from '../support/streams';

const NOTHING: CheckedText = { quotes: [], isWhole: true, problem: 'empty' };
const ABSENT: CheckedText = {
  quotes: [
    {
      text: 'It \u001b[31mfell',
      verdict: 'absent',
      excerpt: null,
      changes: [],
      saidBy: null,
      givenAs: 'Quill',
    },
  ],
  isWhole: false,
  problem: null,
};

async function run(check: Check, lines: readonly string[], json: boolean): Promise<string[]> {
  const [output, errors] = [collector(), collector()];
  const streams = { input: inputOf(lines.join('\n')), output, errors, now: () => 0 };
  await verifyBatch(check, streams, { json });
  return [output.text(), errors.text()];
}

describe('a batch of texts', () => {
  it.each([
    ['{"id": 7, "text": "a"}', { id: 7 }],
    ['{"quote": "a"}', { id: '1' }],
    ['{"question": "a"}', { id: '1' }],
    ['a', { id: '1' }],
  ])('reads %s', async (line, wanted) => {
    const seen: string[] = [];
    const [output = ''] = await run((text) => (seen.push(text), ABSENT), [line], true);
    expect(seen).toEqual(['a']);
    expect(JSON.parse(output)).toMatchObject({ ...wanted, quotes: [{ verdict: 'absent' }] });
  });

  it.each([
    ['{"id": "x"}', 'x', /"text" must be there/u],
    ['{"text": 5}', '1', /"text" must be there/u],
    ['{"id": [], "text": "a"}', '1', /"id" must be a text or a number/u],
    ['{"text', '1', /begins like JSON but is none/u],
  ])('tells of %s in its place and on standard error', async (line, id, message) => {
    const [output = '', errors] = await run(() => ABSENT, [line, 'a'], true);
    const [first, second] = output.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id, quotes: [] });
    expect(JSON.parse(second ?? '')).not.toHaveProperty('error');
    expect(errors).toMatch(message);
    const [plain] = await run(() => ABSENT, [line, 'a'], false);
    expect(plain).toMatch(message);
  });
});

describe('one text', () => {
  it('says why nothing was checked, as text and as JSON', () => {
    const line = { id: '1', text: '' };
    expect(verifyOne(() => NOTHING, line, { json: false })).toMatch(/no quote in that/u);
    const json = JSON.parse(verifyOne(() => NOTHING, line, { json: true })) as object;
    expect(json).toMatchObject({ quotes: [], error: expect.stringMatching(/no quote/u) as string });
  });

  it('has exactly the documented fields', () => {
    const json = verifyOne(() => ABSENT, { id: '1', text: '' }, { json: true });
    const { quotes, ...rest } = JSON.parse(json) as { readonly quotes: readonly object[] };
    expect(Object.keys(rest)).toEqual(['id']);
    expect(Object.keys(quotes[0] ?? {})).toEqual([
      'text',
      'verdict',
      'excerpt',
      'changes',
      'saidBy',
      'givenAs',
    ]);
  });

  it('writes nothing that a terminal acts on', () => {
    const shown = verifyOne(() => ABSENT, { id: '1', text: '' }, { json: false });
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain('given to Quill');
  });

  it('shows what differs and where the words stand', () => {
    const { id, headline, publisher } = articleOf();
    const excerpt = {
      ...{ text: 'It held.', article: id, outlet: publisher, headline, published: null },
      ...{ paragraph: 2, start: 0, end: 8, highlight: null, speaker: 'Ada Quill', url: null },
      field: 'body' as const,
    };
    const changes = [
      { op: 'sub', quote: 'fell', source: 'held' },
      { op: 'ins', quote: 'down', source: '' },
      { op: 'cut', quote: '', source: 'If it rains' },
    ] as const;
    const [quote] = ABSENT.quotes;
    const check: Check = () => ({
      ...ABSENT,
      isWhole: true,
      quotes: quote
        ? [{ ...quote, verdict: 'altered', excerpt, changes, saidBy: 'Ada Quill' }]
        : [],
    });
    const shown = verifyOne(check, { id: '1', text: '' }, { json: false });
    expect(shown).toContain('all of it was checked as one quote');
    expect(shown).toContain('Altered.');
    expect(shown).toContain('“fell” for “held”');
    expect(shown).toContain('put in: “down”');
    expect(shown).toContain('left out: “If it rains”');
    expect(shown).toContain(`${publisher} · “${headline}”`);
  });
});
