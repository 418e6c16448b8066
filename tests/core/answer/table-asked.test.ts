import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

/** What is quoted for a question, and what is marked in it; null where nothing is. */
function asker(body: string): (question: string) => readonly [string, string | null] | null {
  const engine = engineOf([makeArticle({ headline: 'A night of sport', body })]);
  return (question) => {
    const [first] = engine.ask(question).outcome.excerpts;
    if (!first) return null;
    return [first.text, first.highlight ? first.text.slice(...first.highlight) : null];
  };
}

describe('a table that is asked for a cell', () => {
  const games = asker(
    'The Stags are through.\n\nHost | Guest | Result | Attendance\nHawks | Lions | 0-2 | 9,150\n' +
      'Stags | Owls | 3-1 | 12,400\nBears | Lynx | 1-1 |\n\nThe final is in June.',
  );
  it.each([
    ['What was the attendance at Stags Owls?', '12,400'],
    ['How many people watched the Hawks?', '9,150'],
    ['How many people saw Hawks against Lions?', '9,150'],
    ['How did the Stags play against the Owls?', '3-1'],
    ['What was the result of the Hawks?', '0-2'],
  ])('quotes the row and marks the cell: %s', (question, cell) => {
    const [row, mark] = games(question) ?? [];
    expect(mark).toBe(cell);
    expect(row).toContain(cell);
  });

  it('is silent where the cell is empty', () => {
    expect(games('How many people watched the Bears?')).toBeNull();
  });

  it('never quotes the names of its columns as what it tells', () => {
    expect(games('What was the attendance at the Hawks game?')?.[0]).toBe(
      'Hawks | Lions | 0-2 | 9,150',
    );
  });

  const votes = asker(
    'The votes were counted.\n\n| Candidate | Party | Votes |\n|---|---|---|\n' +
      '| Ada Quill | Greens | 4,512 |\n| Bo Stern | Reds | 3,907 |',
  );
  it.each([
    ['How many votes did Bo Stern get?', '3,907'],
    ['What party does Ada Quill belong to?', 'Greens'],
    ['Who got 3,907 votes?', 'Bo Stern'],
  ])('is read in Markdown too: %s', (question, cell) => {
    expect(votes(question)?.[1]).toBe(cell);
  });

  const medals = asker(
    'The medals of the games.\n\nCountry | Gold | Silver\nNorway | 14 | 9\nLatvia | 2 | 5',
  );
  it('may be told above of what its columns are', () => {
    expect(medals('How many silver medals did Latvia win?')?.[1]).toBe('5');
  });
  it.each([
    'How many gold medals did Sweden win?',
    'How many gold medals did Latvia lose?',
    'How many bronze medals did Norway win?',
  ])('holds all that is asked about, or is not quoted: %s', (question) => {
    expect(medals(question)).toBeNull();
  });

  it('is told who won by the score of the row', () => {
    expect(games('Who won the match of Hawks and Lions?')?.[1]).toBe('Lions');
  });

  const fares = asker(
    'The fares rise in May.\n\n| Stop | Single | Return |\n|---|---|---|\n| Ostvik | 4.20 euros | 7 euros |\n| Pier | 2 euros | 3.50 euros |',
  );
  it.each([
    ['How much does a single to Ostvik cost?', '4.20 euros'],
    ['What is the price of a return to the Pier?', '3.50 euros'],
  ])('holds prices without the word: %s', (question, cell) => {
    expect(fares(question)?.[1]).toBe(cell);
  });

  it('leaves to a sentence what a sentence tells', () => {
    const both = asker(
      'A crowd of 9,150 people watched the Hawks lose to the Lions on Sunday.\n\n' +
        'Host | Guest | Attendance\nHawks | Lions | 9,151\nStags | Owls | 12,400',
    );
    expect(both('How many people watched the Hawks lose to the Lions?')?.[0]).toMatch(/^A crowd/u);
  });
});

it('marks the cell of the column that the question names most of', () => {
  const tickets = asker(
    'The fares change in May.\n\nTicket | Old fare | New fare\nAdult | 4 crowns | 5 crowns\nBicycle | 1 crown | 2 crowns',
  );
  expect(tickets('What is the new fare for a bicycle?')?.[1]).toBe('2 crowns');
  expect(tickets('What was the old fare for a bicycle?')?.[1]).toBe('1 crown');
});
