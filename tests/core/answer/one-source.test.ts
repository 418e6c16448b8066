import type { Article } from '../../../src/core/article/article';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { engineOf } from '../../support/coverage';
import { EDITED_TEXT, fireArticle, OWN_TEXT, WIRE_TEXT } from '../../support/wire-stories';

const AGENCY = { agencies: ['AP'] };
const argus = fireArticle('argus', 'Argus', WIRE_TEXT, AGENCY);
const beacon = fireArticle('beacon', 'Beacon', EDITED_TEXT);
const courier = fireArticle('courier', 'Courier', OWN_TEXT);
const ask = (question: string, ...articles: readonly Article[]): Outcome =>
  engineOf(articles).ask(question).outcome;

const HOW_MANY = 'how many people were killed in the fire at Calder Quay?';

describe('a text that several outlets carry', () => {
  it('is one source, told with its agency, and its copy confirms nothing', () => {
    const { excerpts, source } = ask(HOW_MANY, argus, beacon);
    expect(excerpts).toHaveLength(1);
    expect(source).toMatchObject({ agency: 'AP', independent: [] });
    expect([...(source?.outlets ?? [])].sort()).toEqual(['Argus', 'Beacon']);
    expect(source?.outlets[0]).toBe(excerpts[0]?.outlet);
  });

  it('is told apart from the outlet that has it in words of its own', () => {
    const question = 'how many people were killed at Calder Quay?';
    const { excerpts, source } = ask(question, argus, beacon, courier);
    const outlets = excerpts.map(({ outlet }) => outlet);
    expect(outlets).toContain('Courier');
    expect(outlets).toHaveLength(2);
    if (outlets[0] !== 'Courier') expect(source?.independent).toEqual(['Courier']);
  });

  it('is shown twice where the edit of that very sentence gives another figure', () => {
    const edited = EDITED_TEXT.map((paragraph) => paragraph.replace('killed 12', 'killed 14'));
    const { excerpts } = ask(HOW_MANY, argus, fireArticle('beacon', 'Beacon', edited));
    expect(excerpts.map(({ text, highlight }) => text.slice(...(highlight ?? [0, 0])))).toEqual(
      expect.arrayContaining([expect.stringContaining('12'), expect.stringContaining('14')]),
    );
  });

  it.each([
    [
      'put in',
      [...WIRE_TEXT, 'The harbour library lent out its cellar for the night.'],
      EDITED_TEXT,
    ],
    ['kept', [...WIRE_TEXT, 'The harbour library lent out its cellar.'], WIRE_TEXT],
  ])('is not said to be carried where one outlet alone has the sentence, %s', (_, own, others) => {
    const question = 'Who lent out its cellar?';
    const { excerpts, source } = ask(
      question,
      fireArticle('argus', 'Argus', own, AGENCY),
      fireArticle('beacon', 'Beacon', others),
    );
    expect(excerpts[0]).toMatchObject({ outlet: 'Argus' });
    expect(source).toBeNull();
  });

  it('is held against what an outlet put in of its own', () => {
    const said = (who: string, sum: string): string =>
      `Repairs at Calder Quay after the fire will cost ${sum} crowns, ${who} said.`;
    const { excerpts, source } = ask(
      'How much will the repairs at Calder Quay cost?',
      fireArticle('argus', 'Argus', [...WIRE_TEXT, said('the mayor', '2 million')], AGENCY),
      fireArticle('beacon', 'Beacon', [
        ...EDITED_TEXT,
        'The bill for repairs after the fire at Calder Quay comes to 9 million crowns, insurers said.',
      ]),
    );
    expect(excerpts.map(({ outlet }) => outlet).sort()).toEqual(['Argus', 'Beacon']);
    expect(source).toBeNull();
  });

  it('names of three outlets the two that have the sentence', () => {
    const added = 'The harbour library lent out its cellar to those who had lost their beds.';
    const edited =
      'The harbour library lent its cellar to all who had lost their beds, staff said.';
    const { source } = ask(
      'Who lent out its cellar to those who had lost their beds?',
      fireArticle('argus', 'Argus', [...WIRE_TEXT, added], AGENCY),
      fireArticle('beacon', 'Beacon', [...EDITED_TEXT, edited]),
      fireArticle('courier', 'Courier', WIRE_TEXT),
    );
    expect([...(source?.outlets ?? [])].sort()).toEqual(['Argus', 'Beacon']);
    expect([...(source?.articles ?? [])].sort()).toEqual(['argus', 'beacon']);
    expect(source?.agency).toBe('AP');
  });

  it('is nobody’s but its outlet’s where no other has it', () => {
    expect(ask(HOW_MANY, argus, courier).source).toBeNull();
  });

  it('does not differ from itself, whatever its sentences tell of each other', () => {
    const dispute = [
      'Tom Baird of the county council said the swing bridge had been shut before the fire.',
      ...EDITED_TEXT,
      'Rosa Lind of the harbour office said the swing bridge had not been shut before the fire.',
    ];
    const articles = [fireArticle('a', 'Argus', dispute), fireArticle('b', 'Beacon', dispute)];
    const { stance } = ask('Had the swing bridge been shut before the fire?', ...articles);
    expect(stance?.betweenOutlets ?? false).toBe(false);
  });

  it('differs where the edit of that very sentence is the difference', () => {
    const as = (words: string): readonly string[] => [
      `The swing bridge ${words} closed to all traffic after the fire at Calder Quay.`,
      ...EDITED_TEXT,
    ];
    const articles = [
      fireArticle('a', 'Argus', as('was')),
      fireArticle('b', 'Beacon', as('was not')),
    ];
    const { stance } = ask('Was the swing bridge closed after the fire?', ...articles);
    expect(stance).toMatchObject({ kind: 'disputed', betweenOutlets: true });
  });
});
