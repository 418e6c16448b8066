import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

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

describe('the words marked in what somebody said or was', () => {
  /** The words marked in the answer to a question about one article. */
  function marked(question: string, body: string): string {
    const { outcome } = engineOf([makeArticle({ headline: 'News of the day', body })]).ask(
      question,
      { abstain: false },
    );
    const [first] = outcome.excerpts;
    return first?.highlight ? first.text.slice(...first.highlight) : '';
  }

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

  it.each([
    [
      'When did the panel sit?',
      'A week ago the panel sat; nine years ago it had been dissolved.',
      'A week ago',
    ],
    [
      'How much does a berth cost?',
      'A berth costs RM9 million or $2.1 bln in all, and $640 mil was lost.',
      'RM9 million',
    ],
    [
      'How much was the cart sold for?',
      'The mare was sold for US$7.5mn and the cart for 40 MEUR.',
      '40 MEUR',
    ],
    [
      'How much does the fund pay for the weir?',
      'The fund pays SEK700 million for the quay and JPY3 trillion for the weir.',
      'JPY3 trillion',
    ],
    [
      'How big was profit in H1 2019?',
      'Profit rose to 9 million crowns in the first half of 2019 from 7 million in H2 2018.',
      '9 million crowns',
    ],
    ['What was the price of the mare?', 'The mare went to Lea Brandt for £4,000.', '£4,000'],
    [
      'How many people danced?',
      'Scores of people sang, and tens of thousands danced.',
      'tens of thousands',
    ],
    [
      'How many per cent did they reach?',
      '"We reached sixty-two per cent," she said.',
      'sixty-two per cent',
    ],
  ])('are the value told of what is asked, and no more: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    ['When was the mill robbed?', 'The mill was robbed shortly after dawn.', 'shortly after dawn'],
    [
      'When was the mill robbed?',
      'The mill was robbed three days after the fair.',
      'three days after the fair',
    ],
    [
      'When is the last day for claims?',
      'The last day for claims is Tuesday, March 8,2022 at 5:30pm.',
      'Tuesday, March 8,2022 at 5:30pm',
    ],
  ])('are a time as it is told: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    [
      'Where does the inquest start?',
      'The inquest starts at 10:40 on 6 March in room 4 of the town court.',
      'room 4 of the town court',
    ],
    [
      'Where does the market open?',
      'The market opens on Saturday at noon in the yard of the mill.',
      'the yard of the mill',
    ],
    [
      'Who rejected the offer?',
      'The dockers rejected the offer, said the clerk, Ola Brandt.',
      'The dockers',
    ],
  ])('are of the kind asked for: %s', (question, body, words) => {
    const found = marked(question, body);
    expect(found).toContain(words);
    expect(found).not.toMatch(/March|Saturday|said/u);
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
