import { readArticle } from '../../../support/facts';

const namesIn = (body: string): readonly string[] =>
  readArticle(body).facts.names.map(({ id }) => id);

describe('a capital at the head of a sentence', () => {
  it.each<[string, string, string[]]>([
    ['an ordinary word', 'Residents fled.', []],
    ['a word met in small letters elsewhere', 'Ferries sank. The ferries burned.', []],
    ['a name met within a sentence', 'Quill left. The board thanked Quill.', ['Quill']],
    ['a first name', 'Rosa left.', ['Rosa']],
    ['an acronym', 'UNESCO paid.', ['UNESCO']],
    ['a common word before a name', 'Yesterday Orsley flooded.', ['Orsley']],
    ['a trade before a name', 'Signwriter Lena Lind left.', ['Lena Lind']],
    ['the first word of a body', 'Water Board members left.', ['Water Board']],
  ])('of %s leaves %j: %j', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });
});
