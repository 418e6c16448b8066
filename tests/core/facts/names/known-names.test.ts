import { readArticle } from '../../../support/facts';

/** Where an article mentions a name, as it is written there. */
function mentionsOf(id: string, body: string, headline = ''): readonly string[] {
  const { facts } = readArticle(body, { headline });
  return facts.names.find((name) => name.id === id)?.mentions.map(({ form }) => form) ?? [];
}

describe('a name that is known', () => {
  it('is found inside a word with a hyphen', () => {
    const body = 'Oslo is a city. A pro-Oslo party and an Oslo-led alliance met there.';
    expect(mentionsOf('Oslo', body)).toEqual(['Oslo', 'Oslo', 'Oslo']);
  });

  it('is found in a headline whose capitals tell nothing', () => {
    const body = 'Rosa Quill opened the old dam. The dam was built for Quill by the board.';
    expect(mentionsOf('Rosa Quill', body, 'Rosa Quill Opens Dam Above Valley')).toContain(
      'Rosa Quill',
    );
  });

  it('makes no name of a word that none is known by', () => {
    const { facts } = readArticle('A pro-dam party met.');
    expect(facts.names).toEqual([]);
  });

  it('mentions in the order of reading, each once', () => {
    const { facts } = readArticle(
      'Oslo and Bergen met. The Oslo-Bergen line opened. A Bergen-led board ran the Oslo end.',
      { headline: 'Oslo And Bergen Open Railway Between Both' },
    );
    for (const { mentions } of facts.names) {
      const places = mentions.map(({ passage, start }) => passage * 10_000 + start);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
});
