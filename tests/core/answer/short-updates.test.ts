import type { Article } from '../../../src/core/article/article';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

function told(id: string, published: string, body: string): Article {
  return makeArticle({
    ...{ id, publisher: `The ${id}`, datePublished: published },
    headline: 'What happened',
    body,
  });
}

/** What stands first and what was before it, of two articles by their days. */
function given(question: string, older: string, newer: string, day = '2026-03-06'): string[] {
  const articles = [told('Argus', '2026-03-02', older), told('Beacon', day, newer)];
  const { excerpts, earlier } = engineOf(articles).ask(question).outcome;
  return [...excerpts.slice(0, 1), ...earlier].map(({ published }) => published ?? '');
}

const KILLED = 'How many people did the landslide in Tarvo kill?';
const THEN = 'A landslide buried a market in Tarvo on Sunday and killed 23 people, officials said.';
const NOW =
  'The landslide that buried a market in Tarvo on Sunday killed 31 people, officials said on Friday.';

describe('a short article that goes on with what another told', () => {
  it.each([
    [KILLED, THEN, NOW],
    [
      'How much will the bridge in Marl cost?',
      'The new bridge in Marl will cost 40 million euros.',
      'The new bridge in Marl will cost 46 million euros.',
    ],
    [
      'When will the council of Marl vote on the bridge?',
      'The council of Marl will vote on the new bridge on 12 April, the clerk said.',
      'The council of Marl will vote on the new bridge on 19 April, the clerk said, a week later than planned.',
    ],
  ])('is the newer, though both name little: %s', (question, older, newer) => {
    expect(given(question, older, newer)).toEqual(['2026-03-06', '2026-03-02']);
  });
});

describe('a short article about something of the same kind', () => {
  it.each([
    [
      'a new event',
      THEN,
      'A landslide buried a market in Tarvo and killed 31 people, officials said.',
    ],
    ['another day', THEN, NOW.replace('Sunday', 'Wednesday')],
    ['another place', THEN, NOW.replace('Tarvo', 'Lissford')],
    ['a place more', THEN, `${NOW} The road to Lissford is open.`.replace('in Tarvo', 'in Ostvik')],
  ])('is no news of it: %s', (_, older, newer) => {
    expect(given(KILLED, older, newer)).toHaveLength(1);
  });

  it('is no news of it after more than a month', () => {
    const [older, newer] = [THEN, NOW].map((text) => text.replace(' on Sunday', ''));
    expect(given(KILLED, older ?? '', newer ?? '', '2026-03-20')).toHaveLength(2);
    expect(given(KILLED, older ?? '', newer ?? '', '2026-04-20')).toHaveLength(1);
  });
});
