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
