import type { Article } from '../../../src/core/article/article';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

/** What articles of a story say around the sentence that differs: of the same people and places, in other words each day. */
const AROUND: readonly string[] = [
  'Ada Quill, who commands the brigade at Calder Quay, spoke to reporters beside the swing bridge with Tom Baird of the Marlshire county council.',
  'The Northmoor Hotel and the chapel in Ferry Lane took in people who could not go home, and Rosa Lind of the harbour office thanked both.',
];
const AROUND_LATER: readonly string[] = [
  'Nobody slept much at the Northmoor Hotel, where Tom Baird brought breakfast and Rosa Lind a list of dry rooms in Ferry Lane.',
  'Barges may pass Calder Quay again from this evening. Ada Quill asked Marlshire for patience: her crews have been awake for three days.',
];

const OLDER = '2026-03-04';
const NEWER = '2026-03-06';

function story(
  id: string,
  published: string | null,
  sentence: string,
  others = published === NEWER ? AROUND_LATER : AROUND,
): Article {
  return makeArticle({
    ...{ id, publisher: `The ${id}`, datePublished: published },
    headline: 'Calder Quay after the night',
    body: [sentence, ...others].join('\n\n'),
  });
}

const ask = (question: string, ...articles: readonly Article[]): Outcome =>
  engineOf(articles).ask(question).outcome;
const tellOf = ({ excerpts: [first], earlier }: Outcome): readonly (string | undefined)[] => [
  first?.published ?? undefined,
  ...earlier.map(({ published }) => published ?? undefined),
];

const CHANGES: readonly (readonly [string, string, string])[] = [
  [
    'How many people were killed in the fire at the grain store?',
    'The fire at the grain store killed 12 people, the county said.',
    'The fire at the grain store killed 14 people, the county said.',
  ],
  [
    'How many people died in the fire at the grain store?',
    'Twelve people died in the fire at the grain store on Monday night.',
    'Fifteen people have died in the fire at the grain store by now, a hospital said.',
  ],
  [
    'How many people were killed in the fire at the grain store?',
    'Four people were killed and seven injured when fire broke out in the grain store.',
    'Five people have died in the fire at the grain store, the hospital said.',
  ],
  [
    'How much will the new swing bridge cost?',
    'The new swing bridge will cost £4m, the council said.',
    'The new swing bridge will cost £6.5m, the council said.',
  ],
  [
    'When will the swing bridge reopen?',
    'The swing bridge will reopen on 12 May, the harbour office said.',
    'The swing bridge will reopen on 2 June, the harbour office said.',
  ],
  [
    'How many homes were damaged by the flood?',
    'The flood damaged about 300 homes, the harbour office said.',
    'The flood damaged 480 homes, the harbour office said.',
  ],
  [
    'How long will the inquiry into the fire take?',
    'The inquiry into the fire will take six weeks, the county said.',
    'The inquiry into the fire will take three months, the county said.',
  ],
  [
    'Is the swing bridge closed?',
    'The swing bridge is closed to all traffic.',
    'The swing bridge is not closed any more.',
  ],
];

describe('a later article that gives something else for the same thing', () => {
  it.each(CHANGES)('comes first, what was given before below it: %s', (question, older, newer) => {
    const articles = [story('Argus', OLDER, older), story('Beacon', NEWER, newer)];
    const { excerpts, earlier } = ask(question, ...articles);
    expect([excerpts[0]?.text, excerpts[0]?.published]).toEqual([newer, NEWER]);
    expect(earlier.map(({ text, published }) => [text, published])).toEqual([[older, OLDER]]);
    expect(excerpts.some(({ published }) => published === OLDER)).toBe(false);
  });

  it('does so whichever outlet has it, and whichever is likelier', () => {
    const [question, first, second] = CHANGES[0] ?? ['', '', ''];
    const given = [story('Argus', NEWER, first), story('Beacon', OLDER, second)];
    expect(tellOf(ask(question, ...given))).toEqual([NEWER, OLDER]);
    const outlet = given.map((article) => ({ ...article, publisher: 'The Post' }));
    expect(tellOf(ask(question, ...outlet))).toEqual([NEWER, OLDER]);
  });

  it('leads over two that gave something else before, the later of them first', () => {
    const figures = ['11', '12', '14'].map(
      (count) => `The fire at the grain store killed ${count} people, the county said.`,
    );
    const days = ['2026-03-03', OLDER, NEWER];
    const articles = figures.map((text, at) => story(`P${String(at)}`, days[at] ?? null, text));
    const outcome = ask(CHANGES[0]?.[0] ?? '', ...articles);
    expect(tellOf(outcome)).toEqual([NEWER, OLDER, '2026-03-03']);
  });

  it('has nothing beside it of what two outlets gave before', () => {
    const [question, older, newer] = CHANGES[0] ?? ['', '', ''];
    const again = older.replace('The fire at', 'A fire at');
    const articles = [
      story('Argus', '2026-03-03', again),
      story('Courier', OLDER, older, [...AROUND].reverse()),
      story('Beacon', NEWER, newer),
    ];
    const outcome = ask(question, ...articles);
    expect(tellOf(outcome)).toEqual([NEWER, OLDER]);
    expect(outcome.excerpts).toHaveLength(1);
  });

  it('comes first where it is the same text, carried on by another outlet', () => {
    const [question, older, newer] = CHANGES[0] ?? ['', '', ''];
    const articles = [story('Argus', OLDER, older), story('Beacon', NEWER, newer, AROUND)];
    expect(tellOf(ask(question, ...articles))).toEqual([NEWER, OLDER]);
  });

  it('is told with the confidence of the sentence that is shown', () => {
    const [question, older, newer] = CHANGES[0] ?? ['', '', ''];
    const articles = [story('Argus', OLDER, older), story('Beacon', NEWER, newer)];
    const { outcome } = engineOf(articles).ask(question, { explain: true });
    expect(outcome.explanations[0]?.text).toBe(newer);
    expect(outcome.confidence).toBe(outcome.explanations[0]?.probability);
  });
});

describe('what looks like news of the same and is not', () => {
  const [question, older, newer] = CHANGES[0] ?? ['', '', ''];
  const killed = 'The fire at the grain store killed 12 people, the county said.';
  it.each<readonly [string, string, string, string]>([
    ['the same figure', question, older, 'The fire at the grain store killed twelve people.'],
    [
      'about the same figure',
      'How many homes were damaged by the flood?',
      'The flood damaged about 300 homes, the harbour office said.',
      'The flood damaged 305 homes, the harbour office said.',
    ],
    [
      'another place',
      'How many people were killed in the fire?',
      'The fire in Calder Quay killed 12 people, the county said.',
      'The fire in Ashby Common killed 14 people, the county said.',
    ],
    [
      'a count that another speaker gives',
      question,
      killed,
      'Rosa Lind said the fire at the grain store killed 9 people.',
    ],
    [
      'some of those who were told of before',
      question,
      'The fire at the grain store killed 12 people.',
      'The four people killed by the fire at the grain store were all over 70.',
    ],
    ['another deed', question, killed, 'The fire at the grain store injured 30 people.'],
    [
      'another unit',
      'How much grain was lost in the fire?',
      'The fire destroyed 900 tonnes of grain, the county said.',
      'The fire destroyed £2m of grain, the county said.',
    ],
    [
      'a forecast and an outcome',
      question,
      'The fire at the grain store may have killed as many as 40 people, the county fears.',
      killed,
    ],
    [
      'a plan and what became of it',
      'When did the swing bridge reopen?',
      'The swing bridge is expected to reopen on 12 May, the harbour office said.',
      'The swing bridge reopened on 19 May, the harbour office said.',
    ],
    [
      'a claim and a denial',
      'Is the swing bridge closed?',
      'The swing bridge is closed, Tom Baird said.',
      'Rosa Lind denied that the swing bridge is closed.',
    ],
    [
      'another kind of answer',
      'Who commands the brigade at Calder Quay?',
      'The fire at the grain store killed 12 people.',
      'The fire at the grain store killed 14 people.',
    ],
  ])('%s', (_, asked, one, other) => {
    const articles = [story('Argus', OLDER, one), story('Beacon', NEWER, other)];
    expect(ask(asked, ...articles).earlier).toEqual([]);
  });

  it.each([
    'In March 2026, how many people were killed in the fire at the grain store?',
    'How many people did they originally say the fire at the grain store killed?',
  ])('what was so at a time that the question names: %s', (asked) => {
    const articles = [story('Argus', OLDER, older), story('Beacon', NEWER, newer)];
    expect(ask(asked, ...articles).earlier).toEqual([]);
  });

  it.each([
    ['the same day', NEWER],
    ['no day', null],
    ['a month alone', '2026-03'],
  ])('%s of the other article', (_, published) => {
    const articles = [story('Argus', published, older), story('Beacon', NEWER, newer)];
    expect(ask(question, ...articles).earlier).toEqual([]);
  });

  it('another event, whose article shares no names', () => {
    const elsewhere = [
      'Per Holm, the mayor of Ostvik, said that the Kvarn and Lillebro would be rebuilt.',
    ];
    const articles = [story('Argus', OLDER, older, elsewhere), story('Beacon', NEWER, newer)];
    expect(ask(question, ...articles).earlier).toEqual([]);
  });
});

describe('the newest article on what is answered', () => {
  it('is told by its date, be it the one quoted or another about the same', () => {
    const [question, older] = CHANGES[0] ?? ['', ''];
    const other = story('Beacon', NEWER, 'The grain store at the quay will be pulled down.');
    expect(ask(question, story('Argus', OLDER, older), other).newest).toBe(NEWER);
  });

  it('is none where none is dated', () => {
    const [question, older] = CHANGES[0] ?? ['', ''];
    expect(ask(question, story('Argus', null, older)).newest).toBeNull();
  });
});
