import { readArticle } from '../../../support/facts';

/** The mentions of each name of a text: "Rosa Quill: Rosa Quill, Quill". */
const mentions = (body: string): readonly string[] =>
  readArticle(body).facts.names.map(
    ({ id, mentions: all }) => `${id}: ${all.map(({ form }) => form).join(', ')}`,
  );

describe('a short form', () => {
  it.each<[string, string, string[]]>([
    [
      'the person of that surname',
      'Rosa Quill spoke. Later Quill left.',
      ['Rosa Quill: Rosa Quill, Quill'],
    ],
    [
      'the one named last before',
      'Rosa Quill spoke. Umar Quill spoke. Then Quill left.',
      ['Rosa Quill: Rosa Quill', 'Umar Quill: Umar Quill, Quill'],
    ],
    [
      'a body by its first word',
      'Acme Holdings paid. Later Acme left.',
      ['Acme Holdings: Acme Holdings, Acme'],
    ],
    [
      'both ends of a longer name',
      'Rosa Ines Quill spoke. Then Rosa Quill left.',
      ['Rosa Ines Quill: Rosa Ines Quill, Rosa Quill'],
    ],
    [
      'the one whose gender a title before it shows',
      'Emma Quill spoke. Peter Quill spoke. Then Ms Quill left.',
      ['Emma Quill: Emma Quill, Quill', 'Peter Quill: Peter Quill'],
    ],
    [
      "the only one of the name, whose given name may be a man's as well",
      'Andrea Quill spoke. Then Mr Quill left.',
      ['Andrea Quill: Andrea Quill, Quill'],
    ],
  ])('stands for %s', (_, body, expected) => {
    expect(mentions(body)).toEqual(expected);
  });

  it.each([
    ['a place for a body named after it', 'The Norway Fund paid. Norway is large.'],
    ['a woman for a man named before her', 'Mr Quill spoke. His niece, Emma Quill, left.'],
    ['the first word of a body that opens many', 'Northern Rail paid. Northern lights shone.'],
  ])('does not stand for %s', (_, body) => {
    expect(mentions(body)[0]).not.toMatch(/, (?:Norway|Northern)$|Emma Quill.*, /u);
  });
});
