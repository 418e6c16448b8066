import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../src/knowledge/decode-page';
import { importBytes } from '../../src/knowledge/import-bytes';
import { isoDateOf } from '../../src/knowledge/import-date';

const FIXTURES = join(__dirname, '../fixtures');
const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
const KNOWLEDGE = '---\nheadline: Storm hits\npublisher: The Courier\n---\n\nIt rained.\n';

describe('importBytes, of knowledge files', () => {
  it('takes one as it is, under its own name where that can be an id', () => {
    const { articles, faults } = importBytes(bytesOf(KNOWLEDGE), 'storm-edda.md');
    expect(faults).toEqual([]);
    expect(articles[0]?.article).toMatchObject({ id: 'storm-edda', body: 'It rained.' });
  });

  it.each([
    '../../etc/passwd.md',
    '..\\..\\boot.md',
    'CON.md',
    'ｓtorm.md',
    '.md',
    `${'a'.repeat(300)}.md`,
    'a\0b.md',
  ])('lets the name %j reach no path', (name) => {
    const id = importBytes(bytesOf(KNOWLEDGE), name).articles[0]?.article?.id ?? '';
    expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{1,100}$/u);
    expect(id.toLowerCase()).not.toBe('con');
  });

  it.each<[string, string, RegExp]>([
    [
      'an alias',
      '---\nheadline: A\nauthor: &a Jane\nagencies: *a\n---\n\nT.',
      /^line 3: anchors .*write the value out$/u,
    ],
    [
      'laughing lists',
      `---\na: &a [x, x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'.charAt(at)}, `.repeat(9)}x]`)
        .join('\n')}\n---\n\nT.`,
      /anchors|aliases|brackets/u,
    ],
    ['a merge key', '---\nheadline: A\npublisher: &p B\n<<: *p\n---\n\nT.', /^line 3: anchors/u],
    ['a tag', '---\nheadline: !!js/function "x"\npublisher: B\n---\n\nT.', /^line 2: tags/u],
    ['deep brackets', `---\na: ${'['.repeat(9_000)}\n---\n\nT.`, /brackets/u],
    ['no front matter', 'Only text, as long as one likes.', /^line 1: no front matter/u],
    ['no text', '---\nheadline: A\npublisher: B\n---\n', /has no text/u],
  ])('refuses %s with the line', (_name, text, expected) => {
    const { articles, faults } = importBytes(bytesOf(text), 'a.md');
    expect(articles).toEqual([]);
    expect(faults[0]).toMatch(expected);
  });
});

describe('importBytes, of anything', () => {
  it('tells a page by what it says, not by its name', () => {
    const page = readFileSync(join(FIXTURES, 'pages/windows-1252.html'));
    const named = importBytes(page, 'page.html').articles[0]?.article;
    expect(named).not.toBeNull();
    expect(importBytes(page, 'page.txt').articles[0]?.article).toEqual(named);
  });

  it('reads a text as the command does', () => {
    const copy = readFileSync(join(FIXTURES, 'page-copies/local-paper-uk.txt'));
    expect(importBytes(copy, 'copy.txt').articles[0]?.article?.publisher).toBe('Lowick Courier');
  });

  it('refuses more bytes than it is told to take', () => {
    expect(importBytes(Buffer.alloc(1_048_577, 'a'), 'a.txt').faults).toEqual([
      'is too large (1 MiB, at most 1): save one page only',
    ]);
    expect(importBytes(bytesOf('x'.repeat(200)), 'a.txt', { mostBytes: 100 }).faults).toHaveLength(
      1,
    );
  });

  it.each([
    ['a binary', Buffer.from([1, 2, 0, 3, 4, 5]), 'a.html', /NUL bytes/u],
    ['a text in another encoding', Buffer.from('caf\xe9', 'latin1'), 'a.txt', /not valid UTF-8/u],
    ['an empty page', Buffer.from(' '), 'a.html', /is empty/u],
  ])('refuses %s with the cure', (_name, bytes, name, expected) => {
    expect(importBytes(bytes, name).faults).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['elements that nest deep', '<div>'.repeat(50_000)],
    ['inline elements that nest deep', `<p>${'<b>'.repeat(50_000)}x`],
    ['uncounted elements that nest deep', '<g>'.repeat(50_000)],
    ['a hundred thousand paragraphs', '<p>a b c.'.repeat(100_000)],
    ['scripts that never end', '<script>'.repeat(100_000)],
    ['scripts that write markup', `<script>${'document.write("<div>");'.repeat(40_000)}</script>`],
    ['line breaks', `<p>a${'<br>'.repeat(11_000)}`],
    ['comments', '<!--'.repeat(200_000)],
    ['attributes', `<p ${'a="b" '.repeat(100_000)}>x`],
    [
      'damaged JSON-LD',
      `<script type="application/ld+json">${'[{"@graph":'.repeat(80_000)}</script><p>x`,
    ],
    ['meta tags', '<meta name="author" content="x">'.repeat(13_000)],
  ])('gives up on a page of %s, or finds no article', (_name, html) => {
    const { articles } = importBytes(bytesOf(`<!doctype html>${html}`), 'a.html');
    expect(articles[0]?.article).toBeNull();
    expect(articles[0]?.faults.length).toBeGreaterThan(0);
  });

  it('refuses a page that shows only the beginning of a text to those who do not pay', () => {
    const html =
      '<!doctype html><title>Board knew | The Courier</title><h1>Board knew of missing millions</h1><article>' +
      '<p>Three of the five members of the board knew of the missing millions for a year, minutes show.</p></article>' +
      '<div class="paywall"><p>To continue reading, subscribe from £1 a week.</p></div>';
    const [imported] = importBytes(bytesOf(html), 'a.html').articles;
    expect(imported?.article).toBeNull();
    expect(imported?.faults).toEqual([
      expect.stringMatching(/only the beginning .* save the page/u),
    ]);
    expect(imported?.dropped.map(({ text }) => text)).toContain(
      'To continue reading, subscribe from £1 a week.',
    );
  });

  it('keeps an editor’s note above the text', () => {
    const note =
      'Editor’s note: Some names in this story were changed at the request of the families.';
    const text = [
      'The lock at Dolmen Bridge will be rebuilt after all, the canal board said on Tuesday.',
      'The work will take until the spring, and boats will be lifted past by crane, it said.',
      'Nobody could say on Tuesday who will pay for the crane and for the men who work it.',
    ];
    const html = `<!doctype html><h1>Lock to be rebuilt</h1><p class="note">${note}</p><p>By Jo Field</p><article>${text.map((line) => `<p>${line}</p>`).join('')}</article>`;
    const [imported] = importBytes(bytesOf(html), 'a.html', { publisher: 'X' }).articles;
    expect(imported?.article?.body.split('\n\n')).toEqual([note, ...text]);
    expect(imported?.article?.author).toEqual(['Jo Field']);
  });

  it('keeps every paragraph to the letter, whatever stands around it', () => {
    const word = fc.constantFrom(
      'storm',
      'Edda',
      '141',
      '“gust”',
      'Cape',
      'Toll',
      'é',
      'the',
      'said',
      '&',
      '<',
      '£2m',
      '…',
    );
    const paragraph = fc
      .array(word, { minLength: 12, maxLength: 30 })
      .map((words) => `${words.join(' ')} today.`);
    const junk = fc.constantFrom(
      '<div class="ad">Ad</div>',
      '<aside><p>A box, which may be text.</p></aside>',
      '<hr>',
      '<ul class="share"><li>Tweet</li></ul>',
      '<figure><figcaption>c</figcaption></figure>',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraph, junk), { minLength: 4, maxLength: 8 }), (parts) => {
        const html = parts
          .map(
            ([text, other]) =>
              `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>${other}`,
          )
          .join('\n');
        const { articles } = importBytes(
          bytesOf(
            `<!doctype html><meta charset=utf-8><h1>Storm at Cape Toll</h1><article>${html}</article>`,
          ),
          'a.html',
          { publisher: 'X' },
        );
        const body = articles[0]?.article?.body.split('\n\n') ?? [];
        const written = new Set([...parts.map(([text]) => text), 'A box, which may be text.']);
        expect(body.filter((text) => !written.has(text))).toEqual([]);
        const listed = new Set([...body, ...(articles[0]?.dropped ?? []).map(({ text }) => text)]);
        for (const [text] of parts) expect(listed).toContain(text);
      }),
      { numRuns: 15 },
    );
  });

  it.each(readdirSync(join(FIXTURES, 'pages')).filter((name) => name.endsWith('.html')))(
    'lists each line of %s that is not in the text',
    (name) => {
      const { articles } = importBytes(readFileSync(join(FIXTURES, 'pages', name)), name);
      const lines = articles[0]?.dropped.map(({ line }) => line) ?? [];
      const paragraphs = articles[0]?.article?.body.split('\n\n').length ?? 0;
      // each paragraph of the page is in the text or in the list, once
      expect(new Set(lines).size).toBe(lines.length);
      expect(Math.max(paragraphs, ...lines)).toBeLessThanOrEqual(paragraphs + lines.length);
    },
  );
});

describe('decodePage', () => {
  it.each<[string, Buffer, string]>([
    [
      'windows-1252 marks',
      Buffer.from('<meta charset=windows-1252>\x93A\x94 \x80\x85', 'latin1'),
      '“A” €…',
    ],
    ['ISO-8859-15', Buffer.from('<meta charset="iso-8859-15">\xa4 \xbd', 'latin1'), '€ œ'],
    ['GB18030', Buffer.from([...Buffer.from('<meta charset="gb18030">'), 0xd6, 0xd0]), '中'],
    [
      'an XML declaration',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?>\xb3', 'latin1'),
      'ł',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('<p>é and more text</p>', 'utf16le'),
      '<p>é and more text</p>',
    ],
    ['UTF-8 that calls itself Latin', bytesOf('<meta charset="iso-8859-1">é'), 'é'],
    ['no name at all', Buffer.from('<p>caf\xe9 \x96', 'latin1'), 'café –'],
  ])('reads %s', (_name, bytes, expected) => {
    const decoded = decodePage(bytes);
    expect('text' in decoded && decoded.text.endsWith(expected)).toBe(true);
  });
});

describe('isoDateOf', () => {
  it.each([
    ['2023-05-12', '2023-05-12'],
    ['2023-05-12T06:00:00+0100', '2023-05-12T06:00:00+01:00'],
    ['2023-05-12 06:00:00', '2023-05-12T06:00:00'],
    ['2023-05-12 06:00:00 UTC', '2023-05-12T06:00:00Z'],
    ['20230512', '2023-05-12'],
    ['Fri, 12 May 2023 06:00:00 GMT', '2023-05-12T06:00:00Z'],
    ['12 May 2023 06:00 EST', '2023-05-12T06:00:00-05:00'],
    ['May 12, 2023', '2023-05-12'],
    ['31/12/2023', '2023-12-31'],
    ['03/04/2021', null],
    ['2023-02-30', null],
    ['soon', null],
  ])('reads %s as %s', (text, expected) => {
    expect(isoDateOf(text)).toBe(expected);
  });
});
