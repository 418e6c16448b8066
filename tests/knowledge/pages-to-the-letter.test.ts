import fc from 'fast-check';
import { fuzzPatience, fuzzSize } from '../support/fuzz-size';
import { FILLER, importedPage, jsonLd, pageOf, paragraphs } from '../support/pages';

const HEAD = `<title>Ferry keeps its price</title>${jsonLd({ headline: 'Ferry keeps its price', publisher: { '@type': 'Organization', name: 'Thrupp Sentinel' } })}`;

/** The paragraphs of an article whose text is the filler with the given HTML in its midst. */
function paragraphsWith(inner: string): readonly string[] {
  const [first = '', ...rest] = FILLER;
  const page = pageOf(
    HEAD,
    `<article><h1>Ferry keeps its price</h1><p>${first}</p>${inner}${paragraphs(rest)}</article>`,
  );
  return importedPage(page).article?.body.split('\n\n').slice(1, -2) ?? [];
}

describe('importHtml, of words that the publisher struck out', () => {
  it.each([
    [
      'a price that was mended',
      '<p>A season ticket is <del>ninety</del> <ins>eighty-five</ins> crowns, the clerk said.</p>',
      'A season ticket is eighty-five crowns, the clerk said.',
    ],
    [
      'a name struck out by style, nothing between it and the next',
      '<p>The ferry is steered by <span style="text-decoration: line-through">Ivo Reed</span>Ada Moss, who is 24.</p>',
      'The ferry is steered by Ada Moss, who is 24.',
    ],
    [
      'an old element in a list',
      '<ul><li>Monday: <strike>closed</strike> open from noon.</li><li>Sunday: closed for the regatta.</li></ul>',
      '- Monday: open from noon.',
    ],
  ])('leaves out %s', (_, inner, text) => {
    expect(paragraphsWith(inner)[0]).toBe(text);
  });

  it('says what it left out', () => {
    const page = pageOf(
      HEAD,
      `<article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}<p>It is <s>twelve</s> nine metres long, said the builder.</p></article>`,
    );
    expect(importedPage(page).dropped).toContainEqual(
      expect.objectContaining({ text: 'twelve', reason: expect.stringContaining('struck out') }),
    );
  });

  it('keeps two words apart where one between them is struck out', () => {
    expect(paragraphsWith('<p>It cost 12<s>30</s>45 crowns in all, the clerk said.</p>')[0]).toBe(
      'It cost 12 45 crowns in all, the clerk said.',
    );
  });
});

describe('importHtml, of a lead-in and its list', () => {
  it.each([
    [
      'a short lead-in in bold',
      '<p><b>Not carried:</b></p><ul><li>Dogs without a lead, nor horses of any size.</li><li>Bicycles with a trailer behind them.</li></ul>',
      [
        'Not carried:',
        '- Dogs without a lead, nor horses of any size.',
        '- Bicycles with a trailer behind them.',
      ],
    ],
    [
      'a lead-in that is a box of its own',
      '<div class="c-text"><div class="inner"><p>Nobody may board:</p></div></div><div class="c-text"><div class="inner"><ol><li>who is drunk, in the judgement of the ferryman;</li><li>who owes more than five fares.</li></ol></div></div>',
      [
        'Nobody may board:',
        '- who is drunk, in the judgement of the ferryman;',
        '- who owes more than five fares.',
      ],
    ],
    [
      'items of few words, none of them a sentence',
      '<p>The council voted against:</p><ul><li>A bridge</li><li>A second ferry</li><li>Night crossings on Fridays</li></ul>',
      [
        'The council voted against:',
        '- A bridge',
        '- A second ferry',
        '- Night crossings on Fridays',
      ],
    ],
    [
      'a table below the lead-in',
      '<div><p>The fares:</p></div><table><tr><td>Grown-ups</td><td>40p</td></tr><tr><td>Dogs</td><td>5p</td></tr></table>',
      ['The fares:', 'Grown-ups | 40p\nDogs | 5p'],
    ],
  ])('keeps them together: %s', (_, inner, texts) => {
    expect(paragraphsWith(inner)).toEqual(texts);
  });
});

describe('importHtml, of words written twice, for eye and for ear', () => {
  it.each([
    [
      'a first letter drawn large, the word read aloud whole',
      '<p><span aria-hidden="true" class="lettrine">H</span><span class="sr-only">Harbour</span><span aria-hidden="true">arbour</span> dues were waived for the regatta, the clerk said.</p>',
      'Harbour dues were waived for the regatta, the clerk said.',
    ],
    [
      'a sum in short form, read aloud in full',
      '<p>The pontoon will cost <span aria-hidden="true">£4m</span><span class="visually-hidden">4 million pounds</span>, the builder said.</p>',
      'The pontoon will cost £4m, the builder said.',
    ],
    [
      'a drop cap on lines of its own',
      '<p>\n  <span class="first">\n    W\n  </span>ater rose to the slip twice in June, the ferryman wrote.</p>',
      'Water rose to the slip twice in June, the ferryman wrote.',
    ],
    [
      'a word in letters that move one by one, named by its element',
      '<p><span aria-label="Harbour"><span aria-hidden="true">H</span><span aria-hidden="true">arbour</span></span> dues were waived for the regatta, the clerk said.</p>',
      'Harbour dues were waived for the regatta, the clerk said.',
    ],
  ])('has them once: %s', (_, inner, text) => {
    expect(paragraphsWith(inner)[0]).toBe(text);
  });

  it('still leaves out what only a reader aloud is told', () => {
    expect(
      paragraphsWith(
        '<p>The rules are on the board<span class="sr-only"> (opens in a new window)</span> by the slip, he said.</p>',
      )[0],
    ).toBe('The rules are on the board by the slip, he said.');
  });
});

describe('importHtml, of characters that nobody sees', () => {
  it.each([
    [
      'soft hyphens',
      '<p>The har&shy;bour&shy;mas&shy;ter was not asked, the clerk said.</p>',
      'The harbourmaster was not asked, the clerk said.',
    ],
    [
      'a word joiner',
      '<p>Ferry no. 7&#8288;b is laid up until the spring, he said.</p>',
      'Ferry no. 7b is laid up until the spring, he said.',
    ],
    [
      'a byte order mark in a word',
      '<p>The pon&#65279;toon is of larch, the builder said.</p>',
      'The pontoon is of larch, the builder said.',
    ],
  ])('leaves out %s', (_, inner, text) => {
    expect(paragraphsWith(inner)[0]).toBe(text);
  });
});

/** A word of its own for each number, letters alone. */
const wordOf = (number: number): string =>
  `m${[...String(number)].map((digit) => 'aeiouybdfg'.charAt(Number(digit))).join('l')}n`;

/** Ways to write a word that the page shows whole. */
const SHOWN: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `<b>${word}</b>`,
  (word) => `${word.slice(0, 2)}&shy;${word.slice(2)}`,
  (word) => `${word.slice(0, 2)}<wbr>${word.slice(2)}`,
  (word) => `<em>${word.slice(0, 1)}</em>${word.slice(1)}`,
  (word) => `<span aria-hidden="true">${word.slice(0, 1)}</span>${word.slice(1)}`,
  (word) => `<span aria-hidden="true">${word}</span><span class="sr-only">nobody ${word}</span>`,
  (word) => `${word}<span hidden>nobody</span>`,
  (word) => `${word}<!-- nobody -->`,
  (word) => `<a href="/x"><span>${word}</span></a>`,
];
const LOST: readonly ((word: string) => string)[] = [
  (word) => `<s>${word}</s>`,
  (word) => `<del>${word}</del>`,
  (word) => `<span style="display:none">${word}</span>`,
];
const BETWEEN = [' ', '\n  ', '&nbsp;', ' <br>', '<span> </span>', ', ', '<s>nobody</s>'];

const SIZE = fuzzSize(60);
const writtenWord = fc.record({
  shown: fc.nat(SHOWN.length - 1),
  lost: fc.option(fc.nat(LOST.length - 1), { freq: 4 }),
  gap: fc.nat(BETWEEN.length - 1),
});

describe('importHtml, whatever the mark-up within a paragraph', () => {
  it(
    'has every word of the text as the page shows it, in the page’s order, none joined or cut',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.array(writtenWord, { minLength: 12, maxLength: 30 }), {
            minLength: 1,
            maxLength: 4,
          }),
          (texts) => {
            let number = 0;
            const shown: string[] = [];
            const written = texts.map((words) => {
              const parts = words.map(({ shown: how, lost, gap }) => {
                number += 1;
                const word = wordOf(number);
                if (lost === null) shown.push(word);
                return `${(lost === null ? SHOWN[how] : LOST[lost])?.(word) ?? ''}${BETWEEN[gap] ?? ''}`;
              });
              return `<p>The ${parts.join('')} clerk said so at the slip on that day.</p>`;
            });
            const page = pageOf(
              HEAD,
              `<article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}${written.join('')}</article>`,
            );
            const { article } = importedPage(page);
            const words = article?.body.match(/\bm(?:[aeiouybdfg]l)*[aeiouybdfg]n\b/gu) ?? [];
            expect(words).toEqual(shown);
            expect(article?.body).not.toContain('nobody');
          },
        ),
        { numRuns: SIZE },
      );
    },
    fuzzPatience(SIZE, 100),
  );
});

describe('importHtml, of mark-up that would take long to weigh', () => {
  it.each([
    ['letters for the eye alone', '<span aria-hidden="true">a</span>'.repeat(10_000)],
    ['words struck out', '<s>a</s>'.repeat(4_000)],
    ['a style without an end', `<b style="${'text-decoration '.repeat(40_000)}">a</b>`],
    ['blanks before a dash', `<p>THRUPP${' '.repeat(200_000)}- the end.</p>`],
  ])('is done in a moment with %s', (_, inner) => {
    const page = pageOf(
      HEAD,
      `<article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}<p>${inner}</p></article>`,
    );
    expect(importedPage(page).article).not.toBeNull();
  });
});
