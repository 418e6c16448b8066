import fc from 'fast-check';
import { checkProof, proofLine, readProof, type Proof } from '../../src/knowledge/proof';
import { articleOf, excerptOf } from '../support/outcomes';

const LINE = proofLine(articleOf(), excerptOf());
const proof = (): Proof => {
  const read = readProof(LINE);
  if (read === null) throw new Error('no proof');
  return read;
};
const kindFor = (body: string): string => checkProof(proof(), articleOf({ body })).kind;

describe('a proof line', () => {
  it('is one line with the place and both digests', () => {
    expect(LINE).toMatch(
      /^verbatim-proof-1 post-bridge body \d+-\d+ sha256:[0-9a-f]{64} sha256:[0-9a-f]{64}$/u,
    );
  });

  it.each([
    ['the same copy', articleOf().body, 'stands'],
    ['a copy with other words elsewhere', articleOf().body.replace('Monday', 'Sunday'), 'changed'],
    ['a copy in which it moved', `News. ${articleOf().body}`, 'moved'],
    ['a copy with other words there', articleOf().body.replace('held', 'fell'), 'gone'],
    ['an empty copy', '', 'gone'],
  ])('is checked against %s', (_, body, kind) => {
    expect(kindFor(body)).toBe(kind);
  });

  it.each([
    [4000, 'moved'],
    [4001, 'gone'],
  ])(
    'of %d code units that moved is %s: longer ones are not looked for elsewhere',
    (length, kind) => {
      const text = 'x'.repeat(length);
      const article = articleOf({ body: text });
      const line = proofLine(article, excerptOf({ text, start: 0, end: length }));
      const moved = articleOf({ body: `y${text}` });
      expect(checkProof(readProof(line) as Proof, moved).kind).toBe(kind);
    },
  );

  it.each([
    ['\n', '\r\n'],
    ['\r\n', '\n'],
  ])('stands in a copy whose line ends became others: %j to %j', (made, copied) => {
    const bodyWith = (end: string): string => `News.${end}${end}The wall held.${end}${end}More.`;
    const article = articleOf({ body: bodyWith(made) });
    const start = article.body.indexOf('The');
    const text = 'The wall held.';
    const excerpt = excerptOf({ text, start, end: start + text.length });
    const read = readProof(proofLine(article, excerpt)) as Proof;
    const copy = articleOf({ body: bodyWith(copied) });
    expect(checkProof(read, copy)).toEqual({ kind: 'stands', text, start });
    expect(checkProof(read, articleOf({ body: copy.body.replace('More', 'Less') })).kind).toBe(
      'changed',
    );
  });

  it('does not stand where its end was put behind the end of the text', () => {
    const { body } = articleOf();
    const excerpt = excerptOf({ text: body.slice(5), start: 5, end: body.length });
    const read = readProof(proofLine(articleOf(), excerpt)) as Proof;
    expect(checkProof(read, articleOf()).kind).toBe('stands');
    expect(checkProof({ ...read, end: body.length + 1 }, articleOf()).kind).toBe('gone');
  });

  it('holds for the front matter as well', () => {
    const { headline } = articleOf();
    const excerpt = excerptOf({
      ...{ text: headline, field: 'headline', start: 0, end: headline.length, paragraph: 0 },
    });
    const read = readProof(proofLine(articleOf(), excerpt));
    expect(read === null ? null : checkProof(read, articleOf()).kind).toBe('stands');
  });

  it.each(['', 'verbatim', LINE.slice(0, -1), LINE.replace('proof-1', 'proof-2'), `x ${LINE}`])(
    'is none where it was cut or changed: %.30s',
    (line) => {
      expect(readProof(line)).toBeNull();
    },
  );

  it('is not taken for one, whatever is given', () => {
    fc.assert(fc.property(fc.string(), (text) => readProof(text) === null));
  });
});
