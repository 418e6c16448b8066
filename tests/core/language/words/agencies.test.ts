import { agencyNamed, isAgency } from '../../../../src/core/language/words/agencies';

describe('agencyNamed', () => {
  it.each([
    ['AP', 'AP'],
    ['The Associated Press', 'AP'],
    ['the Associated Press', 'AP'],
    [' Reuters ', 'Reuters'],
    ['REUTERS', 'Reuters'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['Canadian Press', 'The Canadian Press'],
    ['The Canadian Press', 'The Canadian Press'],
    ['AA', 'Anadolu'],
  ])('calls "%s" %s for short', (name, short) => {
    expect(agencyNamed(name)).toBe(short);
  });

  it.each(['Ouse Valley News Agency', 'Canal Newswire', 'The Fen and Ouse Wire Service'])(
    'takes "%s" at its word',
    (name) => {
      expect(agencyNamed(name)).toBe(name);
    },
  );

  it.each([
    '',
    'ap',
    'Iris Holden',
    'The Kessel Post',
    'a news agency',
    'Associated',
    'Press Service',
    'constructor',
  ])('takes "%s" for no agency', (name) => {
    expect(agencyNamed(name)).toBeNull();
    expect(isAgency(name)).toBe(false);
  });

  it('calls an agency by the name that it calls it by', () => {
    for (const name of ['Agence France Presse', 'Press Association', 'TNS', 'Bloomberg News']) {
      const short = agencyNamed(name) ?? '';
      expect(isAgency(short)).toBe(true);
      expect(agencyNamed(short)).toBe(short);
    }
  });

  it('is quick with a long line of capitals', () => {
    expect(agencyNamed(`${'Aa and '.repeat(5000)}x`)).toBeNull();
  });
});
