import { SPAN_CLASSES, type SpanClass } from '../../../src/core/facts/spans/span-class';
import { ANSWER_TYPE, isNew, presenceOf } from '../../../src/core/reading/answer-type';
import { CUES } from '../../../src/core/reading/cues';
import { askOf, evidenceAt, valuesOf } from '../../support/evidence';

const values = (text: string, body: string) =>
  valuesOf(ANSWER_TYPE, evidenceAt(askOf(text, body), body.slice(0, 5)));
const value = (text: string, body: string, name: string): number =>
  values(text, body).get(name) ?? NaN;

it.each<[string, string, boolean[]]>([
  ['who opened the dam', 'Rosa Quill opened the dam.', [true, false, false]],
  ['what did Rosa Quill open', 'Rosa Quill opened the dam.', [false, false, true]],
])('with %j the stretches of %j say something new: %j', (text, body, expected) => {
  const evidence = evidenceAt(askOf(text, body), 'Rosa');
  const first = evidence.signs.firstSpan[evidence.number] ?? 0;
  const last = evidence.signs.firstSpan[evidence.number + 1] ?? 0;
  const found = Array.from({ length: last - first }, (_, at) => isNew(first + at, evidence));
  expect(found).toEqual(expected);
});

describe('what is there', () => {
  const presentIn = (text: string, body: string): readonly string[] => {
    const names: readonly string[] = [...SPAN_CLASSES, ...CUES.map((_, cue) => `cue ${cue}`)];
    const present = presenceOf(evidenceAt(askOf(text, body), body.slice(0, 5)));
    return names.filter((_, at) => present[at] === 1);
  };

  it('is the sort of each new stretch, and no sort of what was asked', () => {
    expect(presentIn('when was the dam opened', 'The dam opened in 1984.')).toContain<SpanClass>(
      'year',
    );
    expect(presentIn('what opened in 1984', 'The dam opened in 1984.')).not.toContain<SpanClass>(
      'year',
    );
  });

  it('are the cues as well', () => {
    const cues = (body: string) =>
      presentIn('why did the dam burst', body).filter((name) => name.startsWith('cue'));
    expect(cues('The dam burst because it rained.')).not.toEqual(cues('The dam burst.'));
  });
});

describe('whether something new of the kind asked for is there', () => {
  it.each([
    ['who opened the dam', 'Rosa Quill opened the dam.', 'It opened the dam.'],
    ['when was the dam opened', 'The dam opened in 1984.', 'The dam opened in haste.'],
    ['how many people left', '900 people left the town.', 'Old people left the town.'],
    ['how many people left', 'Nine people left the town.', 'Old people left the town.'],
  ])('is likelier to %j in %j than in %j', (text, answers, not) => {
    for (const name of ['type-best', 'type-any', 'type-near']) {
      expect(value(text, answers, name)).toBeGreaterThan(value(text, not, name));
    }
  });

  it('is as likely as the likeliest, whatever else is new and wherever it stands', () => {
    const best = (body: string): number => value('who opened the dam', body, 'type-best');
    const alone = best('Rosa Quill opened the dam.');
    expect(best('Rosa Quill opened the dam on 5 May.')).toBe(alone);
    expect(best('On 5 May Rosa Quill opened the dam.')).toBe(alone);
  });

  it('is nothing where all was said in the question', () => {
    const [text, body] = ['did Rosa Quill open the dam', 'Rosa Quill opened the dam.'];
    const named = values(text, body);
    for (const name of ['type-best', 'type-any', 'type-near', 'new-stretches', 'new-share']) {
      expect(named.get(name)).toBe(0);
    }
  });

  it('is the more, the nearer it stands to what was met', () => {
    const near = 'Rosa Quill opened the dam of Orsley, as they all say there now and then.';
    const far =
      'They all say there now and then, as of Orsley, that it opened the dam: Rosa Quill.';
    const [text, name] = ['who opened the dam', 'type-near'];
    expect(value(text, near, name)).toBeGreaterThan(value(text, far, name));
  });

  it('sees a number right before the noun that was asked for', () => {
    const [text, name] = ['how many people left', 'number-by-focus'];
    expect(value(text, '900 people left the town.', name)).toBe(1);
    expect(value(text, '900 of those many old people left.', name)).toBe(0);
    expect(value(text, 'The people left in haste.', name)).toBe(0);
  });

  it('counts what is new', () => {
    const [text, body] = ['who opened the dam', 'Rosa Quill opened the dam on 5 May.'];
    expect(value(text, body, 'new-stretches')).toBeCloseTo(Math.log(3), 9);
    expect(value(text, body, 'new-share')).toBeCloseTo(2 / 4, 9);
  });

  it('holds any of several for at least as likely as the best, and never for sure', () => {
    const all = values('who opened the dam', 'Rosa Quill and Umar Shah opened the dam.');
    expect(all.get('type-any')).toBeGreaterThanOrEqual(all.get('type-best') ?? 1);
    expect(all.get('type-any')).toBeLessThan(1);
  });
});
