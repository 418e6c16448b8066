import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';
import { marked } from '../../support/marked';

const engine = engineOf([
  makeArticle({
    headline: 'Harbour news',
    body: [
      'The council rejected the plan of the harbour master on Monday.',
      'The festival was opened with a concert of the Kessel Youth Orchestra.',
      'Fishermen blamed the oil spill on a broken valve.',
    ].join('\n\n'),
  }),
]);

/** The words marked in the first excerpt. */
function markedIn(question: string): string | null {
  const [first] = engine.ask(question, { abstain: false }).outcome.excerpts;
  return first?.highlight ? first.text.slice(...first.highlight) : null;
}

describe('the words marked in an answer', () => {
  it.each([
    ['What did the council reject on Monday?', 'plan of the harbour master'],
    ['Which orchestra opened the festival?', 'Kessel Youth Orchestra'],
    ['What did fishermen blame the oil spill on?', 'broken valve'],
  ])('are what %s asks for, near its words and not among them', (question, words) => {
    expect(markedIn(question)).toContain(words);
  });

  it('are none where the whole sentence answers', () => {
    expect(markedIn('Did the council reject the plan?')).toBeNull();
  });
});

describe('the figure marked where some of what is counted is of a sort', () => {
  it.each([
    ['How many blue pots were fired?', '60 pots, 12 of them blue, were fired.', /^12/u],
    ['How many pots were fired?', '60 pots, 12 of them blue, were fired.', /^60/u],
    ['How many green boats sank?', 'Nine boats, four of them green, sank.', /^four/u],
    ['How many people were in the hall?', '90 people, 12 of them pupils, were there.', /^90/u],
    ['How many pupils were in the hall?', '90 people, 12 of them pupils, were there.', /^12/u],
  ])('is of the sort asked for: %s', (question, body, figure) => {
    expect(marked(question, body)).toMatch(figure);
  });
});

describe('the words marked in what somebody said or was', () => {
  it.each([
    ['What did Marta Weil say?', '"It drips," said the lock keeper, Marta Weil.', 'It drips'],
    [
      'How will Nils Abt vote?',
      'Senator Nils Abt (by letter): “I shall vote for him.”',
      'I shall vote for him',
    ],
    [
      'Who runs the salt laboratory?',
      'Iris Faber, who holds a degree from Oxford, runs the salt laboratory.',
      'Iris Faber',
    ],
    [
      'When did the brewery go public?',
      'The brewery was founded in the late 1970s and went public in FY2009.',
      'FY2009',
    ],
    ['Who is Sten Aho?', 'The depot was cleared, its foreman, Sten Aho, said.', 'its foreman'],
  ])('are those that answer, and not a name or a year beside them: %s', (question, body, words) => {
    expect(marked(question, body)).toContain(words);
  });

  it('are the statement and not who made it', () => {
    const body = 'Ferries may sail again, said Rosa Weir, who runs the first of the three lines.';
    expect(marked('What did Weir say?', body)).toBe('Ferries may sail again');
  });

  it('keep both quotation marks or none', () => {
    expect(
      marked(
        'What did Deputy Ana Roth say?',
        'On the other side, Deputy Ana Roth: "I shall not go."',
      ),
    ).not.toMatch(/^[^"]*"[^"]*$/u);
  });
});

it('marks the quotation where the reader looked beside it', () => {
  const engineOfOne = engineOf([
    makeArticle({
      headline: 'News',
      body: 'Minister Ole Brand (by phone): “The road opens in May.”',
    }),
  ]);
  const [first] = engineOfOne.ask('What did Ole Brand say?', { abstain: false }).outcome.excerpts;
  expect(first?.text.slice(...(first.highlight ?? [0, 0]))).toContain('road opens');
});

describe('the words marked', () => {
  it.each([
    [
      'Who is Lea Brandt?',
      'Corporal Lea Brandt, a spokesperson for the port, said the barge had sunk in May.',
      'a spokesperson for the port',
    ],
    [
      "Where did the baker's little girl come into the world?",
      'Baker Ida Holm, whose daughter was born in a lay-by in 2019, said that the mill was lost.',
      'a lay-by',
    ],
    ['Where is Ida Holm treated?', 'Ida Holm is treated in Varde for burns.', 'Varde'],
    [
      'What did the mayor promise?',
      'The mayor, Ole Vinter, promises that the mill will be rebuilt "on this spot and nowhere else".',
      'the mill will be rebuilt "on this spot and nowhere else"',
    ],
  ])(
    'cut no word and no quotation in two, and are what is asked for: %s',
    (question, body, words) => {
      expect(marked(question, body)).toBe(words);
    },
  );
});

it.each([
  ['What did Rosa Quill say?', 'It holds'],
  ['What did Olaf Brun shout?', 'it leaks'],
])('of two who speak in one sentence the one who is asked about: %s', (question, words) => {
  const body = '“It holds,” said Rosa Quill, but “it leaks,” Olaf Brun shouted back.';
  expect(marked(question, body)).toContain(words);
});
