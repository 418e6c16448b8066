import {
  createParticipants,
  type Participant,
} from '../../../../src/core/facts/reference/participant';
import { resolvePronoun } from '../../../../src/core/facts/reference/pronoun-resolution';
import { sentenceIn } from '../../../support/sentences';
import { REFERENCE_REACH } from '../../../../src/core/facts/reference/thresholds';

type Given = Partial<Participant>;

/** Who a pronoun of a sentence stands for among those met in the sentence before it. */
function meant(
  word: string,
  given: Readonly<Record<string, Given>>,
  text = `Then ${word} slept.`,
  step = 2,
): string | undefined {
  const participants = createParticipants(new Map());
  for (const [id, rest] of Object.entries(given)) {
    const one = participants.mention(id, rest.sort ?? 'person', rest.isNamed ?? true);
    Object.assign(one, { step: 1, mentions: 1, paragraph: 1, ...rest });
  }
  const sentence = sentenceIn(text);
  const at = sentence.tokens.findIndex(({ folded }) => folded === word);
  return resolvePronoun(participants.all(), word, { sentence, at, step })?.id;
}

describe('a pronoun stands for', () => {
  it.each<[string, string, Given, boolean]>([
    ['a man', 'he', { gender: 'male' }, true],
    ['somebody whose gender is not shown', 'he', {}, true],
    ['no woman', 'he', { gender: 'female' }, false],
    ['a woman', 'she', { gender: 'female' }, true],
    ['no body', 'he', { sort: 'body' }, false],
    ['a body', 'it', { sort: 'body' }, true],
    ['a text', 'it', { sort: 'text' }, true],
    ['no person', 'it', {}, false],
    ['a crowd', 'they', { sort: 'crowd' }, true],
    ['a body that acted', 'they', { sort: 'body', wasSubject: true }, true],
    ['no body that did not', 'they', { sort: 'body' }, false],
  ])('%s: %s', (_, word, given, stands) => {
    expect(meant(word, { one: given })).toBe(stands ? 'one' : undefined);
  });

  it('nobody where the word is no pronoun it knows', () => {
    expect(meant('we', { one: { sort: 'crowd' } })).toBeUndefined();
  });

  it('nobody where two suit alike', () => {
    expect(meant('she', { one: {}, two: {} })).toBeUndefined();
  });

  it.each<[string, Given, Given]>([
    ['acted', { wasSubject: true }, {}],
    ['stands nearer', { step: 1 }, { step: 0 }],
    ['has the gender', { gender: 'female' }, {}],
    ['stands in the same paragraph', { paragraph: 1 }, { paragraph: 0 }],
    ['owns nothing', {}, { wasOwner: true }],
    ['has a name', { isNamed: true }, { isNamed: false }],
    ['spoke just now', { spokeAt: 1 }, {}],
    ['was called more than "another"', {}, { nouns: new Set(['another']) }],
  ])('who %s, before another', (_, better, worse) => {
    expect(meant('she', { one: better, two: worse })).toBe('one');
    expect(meant('she', { two: worse, one: better })).toBe('one');
  });

  it('who spoke, the more where it speaks again', () => {
    const given = { speaker: { spokeAt: 1, mentions: 3 }, actor: { wasSubject: true } };
    expect(meant('she', given)).toBe('actor');
    expect(meant('she', given, 'Then she said no.')).toBe('speaker');
  });

  it('nobody met too many sentences or paragraphs ago', () => {
    expect(meant('she', { one: { wasSubject: true } }, undefined, 4)).toBe('one');
    expect(
      meant(
        'she',
        { one: { wasSubject: true, mentions: 99 } },
        undefined,
        REFERENCE_REACH.sentences + 2,
      ),
    ).toBeUndefined();
    expect(meant('she', { one: { paragraph: -3 } })).toBeDefined();
    expect(meant('she', { one: { paragraph: -4 } })).toBeUndefined();
  });

  it('somebody else than who acts upon it', () => {
    const given = { one: { step: 2, at: 0, wasSubject: true } };
    expect(meant('him', given, 'Quill saw him.')).toBeUndefined();
    expect(meant('he', given, 'Quill slept as he fell.')).toBe('one');
  });

  it('nobody whom quoted words name or call one of theirs', () => {
    expect(meant('she', { 'Rosa Quill': {} }, '“Rosa Quill slept,” she said.')).toBeUndefined();
    expect(
      meant('she', { one: { nouns: new Set(['sister']) } }, '“I saw my sister,” she said.'),
    ).toBeUndefined();
    expect(meant('she', { one: { nouns: new Set(['sister']) } }, '“I saw my bag,” she said.')).toBe(
      'one',
    );
  });
});
