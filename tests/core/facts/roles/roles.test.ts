import { readArticle } from '../../../support/facts';

const rolesOf = (body: string): readonly string[] =>
  readArticle(body).facts.roles.map(({ name, role }) => `${name} = ${role}`);

describe('roles', () => {
  it.each<[string, string, string[]]>([
    [
      'behind a name',
      'Anna Berg, the head of the inquiry, left.',
      ['Anna Berg = the head of the inquiry'],
    ],
    [
      'before a name',
      'The head of the inquiry, Anna Berg, left.',
      ['Anna Berg = The head of the inquiry'],
    ],
    [
      'right before a name',
      'The deputy UN ambassador Anna Berg left.',
      ['Anna Berg = The deputy UN ambassador'],
    ],
    [
      'behind an age',
      'Anna Berg, 43, a teacher from Oslo, left.',
      ['Anna Berg = a teacher from Oslo'],
    ],
    [
      'without an article',
      'It is late, said Anna Berg, executive director of Open Roads.',
      ['Anna Berg = executive director of Open Roads'],
    ],
    ['with "is"', 'Anna Berg is the mayor of Oslo.', ['Anna Berg = the mayor of Oslo']],
    ['the other way round', 'Her boss was Anna Berg.', ['Anna Berg = Her boss']],
    [
      'with "was named"',
      'Anna Berg was appointed director of the museum.',
      ['Anna Berg = director of the museum'],
    ],
    ['in capitals', 'Interior Minister Anna Berg left.', ['Anna Berg = Interior Minister']],
    [
      'with the field behind "of"',
      'Deputy Secretary of State Anna Berg left.',
      ['Anna Berg = Deputy Secretary of State'],
    ],
    [
      'in a clause',
      'Anna Berg, who represents the miners, left.',
      ['Anna Berg = represents the miners'],
    ],
    [
      'in a clause behind a role',
      'Anna Berg, a lawyer who represents the miners, left.',
      ['Anna Berg = a lawyer', 'Anna Berg = represents the miners'],
    ],
    [
      'of a website',
      'It was told to the pro-Oslo website Nordlyd.',
      ['Nordlyd = the pro-Oslo website'],
    ],
    [
      'twice for one name',
      'The mayor, Anna Berg, left. Anna Berg, a nurse, slept.',
      ['Anna Berg = The mayor', 'Anna Berg = a nurse'],
    ],
  ])('are read %s', (_, body, expected) => {
    expect(rolesOf(body)).toEqual(expected);
  });

  it.each([
    'In Oslo, the minister left.',
    'After meeting Anna Berg, the minister left.',
    'According to the minister, Anna Berg lied.',
    'Anna Berg, officials said, left.',
    'Anna Berg, Erik Lund and the mayor left.',
    'Mr Berg left.',
  ])('are not read into %j', (body) => {
    expect(rolesOf(body)).toEqual([]);
  });

  it('stand to the letter beside their name', () => {
    const { facts, passages } = readArticle('The “late” head of it, Anna Berg, a nurse, left.');
    for (const { passage, start, end, role, name, nameStart, nameEnd } of facts.roles) {
      const text = passages[passage]?.text ?? '';
      expect(text.slice(start, end)).toBe(role);
      expect(text.slice(nameStart, nameEnd)).toBe(name);
    }
  });
});
