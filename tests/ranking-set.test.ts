import { shippedEngine } from './support/coverage';

const engine = shippedEngine();

/** [question, words the first excerpt must hold (or its speaker), why it must come first] */
const RANKING: readonly (readonly [string, string, string])[] = [
  [
    'who chairs the UN inquiry?',
    'Michael Kirby',
    'a role in apposition answers who, in other words',
  ],
  [
    'which diplomat talked about wild rumors',
    'Choe Myong Nam',
    'the speaker of a partial quotation',
  ],
  ['who confirmed the meeting with the EU official?', 'EU official', 'the subject of the verb'],
  ['what did North Korea release last month', 'human rights report', 'the object of the verb'],
  ['when was Kim Jong Un last seen?', '3', 'a date in a relative clause'],
  ['when did Kirby speak to reporters', 'March', 'a date behind the quotation'],
  [
    'where did the exiles testify to authorities',
    'South Korean and Japanese',
    'adjectives of place',
  ],
  ['how many pages does the UN report have', '400-page', 'pages are counted'],
  [
    'how many people are in the political prison camps?',
    '120,000',
    'inmates are counted as people',
  ],
  ['why was the gathering held?', 'in response to', 'a reason introduced by its cue'],
  ['what did Kirby say about Nazism', 'great scourges', 'the words of the person asked about'],
  [
    'did they answer the question on Kim’s health?',
    'did not respond',
    'a yes-no question by its words',
  ],
  ['who is Ri Tong Il', 'deputy UN ambassador', 'a title before the name'],
  ['who is Singh?', 'senior counsel', 'a surname for the whole name'],
  ['minjok tongshin', 'website', 'a bare name in small letters'],
  ['labour camps admission', 'camps', 'British spelling and keywords'],
  ['who is stavros lambrinidys', 'Lambrinidis', 'a misspelt name is mended, not dropped'],
  ['wat did scarlatoiu call the mention of the camps', 'modest step', 'a mistyped question word'],
  ['according to DW, who led the inquiry?', 'Kirby', 'limited to the outlet named'],
  ['when did DW publish its article', '2014-10-08', 'front matter is quoted as written'],
];

describe('the shipped coverage', () => {
  it.each(RANKING)('%j is answered by %j: %s', (question, words) => {
    const { outcome } = engine.ask(question);
    expect(outcome.outcome).toBe('answered');
    const [first] = outcome.excerpts;
    expect(`${first?.text ?? ''} ${first?.speaker ?? ''}`).toContain(words);
  });

  /** [question, why the coverage does not answer it] */
  const ABSTENTIONS: readonly (readonly [string, string])[] = [
    ['how many people died in the camps?', 'the figure counts those held, not the dead'],
    ['how many nuclear tests were there', 'no figure counts tests'],
    ['what did Lambrinidis say?', 'he is named and never quoted'],
    ['who counted the 120,000 people?', 'the passive hides who estimated'],
    ['when were the sanctions imposed?', 'no date stands beside the sanctions'],
    ["how long is North Korea's own report?", 'the pages are of another report'],
    [
      'according to Al Jazeera, how many pages does the UN report have',
      'only the other outlet says',
    ],
    ['when did Kirby apologise to Choe', 'nothing says he did'],
    ['who won the football world cup', 'off topic'],
    ['best pasta recipe', 'off topic'],
    ['when was the Al Jazeera article published', 'the source gives no date'],
  ];

  it.each(ABSTENTIONS)('%j is not answered: %s', (question) => {
    const { outcome } = engine.ask(question);
    expect({ outcome: outcome.outcome, excerpts: outcome.excerpts }).toEqual({
      outcome: 'not-covered',
      excerpts: [],
    });
    expect(outcome.reason).not.toBeNull();
  });

  it('is hardly sure of an answer to a question for a name that is not told', () => {
    const { confidence } = engine.ask('what is the name of the senior court official').outcome;
    expect(confidence).toBeLessThan(0.5);
  });
});
