import fc from 'fast-check';
import { ACTIONS, customIdOf, fitsButton, type Action } from '../../../src/replies/discord/actions';
import { keyOf } from '../../../src/core/outcome/text-key';
import { readCustomId } from '../../support/actions';

const key = fc.string().map(keyOf);
const offsets = fc
  .tuple(fc.maxSafeNat(), fc.maxSafeNat())
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const reference = fc
  .record({
    articleKey: key,
    textKey: key,
    field: fc.constantFrom('body', 'headline', 'alternativeHeadline', 'author', 'url'),
    offsets,
  })
  .map(({ offsets: { start, end }, ...rest }) => ({ ...rest, start, end }));
const day = fc
  .date({
    min: new Date('0000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.option(fc.record({ from: fc.option(day), to: fc.option(day) }));
const scope = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('article', 'outlet'), key, period }),
    fc.record({ kind: fc.constant('all'), key: fc.constant(''), period }),
  ),
);
const question = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });
const page = fc.nat(999_999);

/** Every action there is, with anything in it. */
const anyAction = fc.oneof(
  fc.record({ kind: fc.constant('context'), excerpt: reference }),
  fc.record({ kind: fc.constantFrom('more', 'why'), excerpt: reference, scope }),
  fc.record({
    kind: fc.constant('rate'),
    verdict: fc.constantFrom('helpful', 'unhelpful'),
    excerpt: fc.option(reference),
  }),
  fc.record({ kind: fc.constant('rate-reason'), excerpt: fc.option(reference) }),
  fc.record({ kind: fc.constant('ask'), question, scope }),
  fc.record({ kind: fc.constantFrom('follow-up', 'share'), scope }),
  fc.record({ kind: fc.constant('sources'), page }),
  fc.record({
    kind: fc.constant('list-sources'),
    order: fc.constantFrom('newest', 'oldest'),
    page,
    search: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  }),
  fc.record({ kind: fc.constantFrom('ask-editors', 'send-editors', 'tell-me') }),
  fc.record({ kind: fc.constant('unfollow'), follow: fc.stringMatching(/^[0-9a-f]{16}$/u) }),
  fc.record({ kind: fc.constantFrom('pick-unfollow', 'turn-following'), page }),
  fc.record({ kind: fc.constant('take-back'), userId: fc.constant('1576672347438448643') }),
  fc.record({ kind: fc.constant('article'), articleKey: key }),
  fc.constant({ kind: 'pick-article' }),
  fc.record({ kind: fc.constantFrom('facts', 'turn-facts'), articleKey: key, page }),
) as fc.Arbitrary<Action>;

describe('a custom_id', () => {
  it('says all that its action needs, within 100 characters', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        if (action.kind === 'ask' && !fitsButton(action.question, action.scope)) {
          expect(() => customIdOf(action)).toThrow(RangeError);
          return;
        }
        const id = customIdOf(action);
        expect(readCustomId(id)).toEqual(action);
        expect(id.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['91 characters', null, 91],
    ['77 characters with a scope', { kind: 'outlet', key: keyOf(''), period: null } as const, 77],
  ])('has room for a question of %s, and no more', (_what, limit, most) => {
    const asked = 'x'.repeat(most);
    expect(customIdOf({ kind: 'ask', question: asked, scope: limit })).toHaveLength(100);
    expect(fitsButton(asked, limit)).toBe(true);
    expect(fitsButton(`${asked}x`, limit)).toBe(false);
  });

  it('keeps the colons of a question', () => {
    const action: Action = { kind: 'ask', question: 'who: a:b?', scope: null };
    expect(readCustomId(customIdOf(action))).toEqual(action);
  });

  it('is read as it was written before, so that old messages keep working', () => {
    const [article, text] = [keyOf('a'), keyOf('t')];
    expect(readCustomId(`v1:why:${article}.b.0.z.${text}:o${article}`)).toEqual({
      kind: 'why',
      excerpt: { articleKey: article, field: 'body', start: 0, end: 35, textKey: text },
      scope: { kind: 'outlet', key: article, period: null },
    });
    expect(readCustomId('v1:rate-reason:-')).toEqual({ kind: 'rate-reason', excerpt: null });
    expect(readCustomId(`v1:turn-facts:${article}:3`)).toMatchObject({ page: 3 });
    expect(ACTIONS['pick-article'].idOf({})).toBe('v1:pick-article');
  });

  it.each([
    '',
    'v0:share:-',
    'v2:share:-',
    'v1',
    'v1:',
    'v1:share',
    'v1:share:-:-',
    'v1:share:x',
    'v1:nothing:-',
    'v1:context:-',
    'v1:ask:-:',
    'v1:sources:-1',
    'v1:sources:01',
    'v1:article:short',
    'v1:rate:perhaps:-',
    `v1:context:${keyOf('')}.b.5.3.${keyOf('')}`,
    `v1:context:${keyOf('')}.q.1.3.${keyOf('')}`,
    'some other bot’s id',
  ])('is nothing of ours, or of another version: %j', (text) => {
    expect(readCustomId(text)).toBeNull();
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `v1:${rest}`),
        ),
        (text) => {
          const action = readCustomId(text);
          if (action !== null) expect(customIdOf(action)).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
