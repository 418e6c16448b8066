import { importArticle } from '../../src/knowledge/import-article';
import { FILLER, importedPage, jsonLd, pageOf, paragraphs } from '../support/pages';

const post = (time: string, title: string, text: string): string =>
  `<div class="post"><time>${time}</time>${title === '' ? '' : `<h3>${title}</h3>`}<p>${text}</p></div>`;

const LIVE = { '@type': 'LiveBlogPosting', publisher: { name: 'Thrupp Sentinel' } };

describe('importHtml, of live blogs', () => {
  it.each([
    [
      'one that JSON-LD calls so, newest first',
      `<title>Flood live: slip under water</title>${jsonLd({ ...LIVE, headline: 'Flood live: slip under water' })}`,
      `<main><h1>Flood live: slip under water</h1>${post('14:10 GMT', 'Ferry tied up', 'The ferry has been tied up at the toll house, the ferryman said.')}${post('12:30 GMT', '', 'Water stands on the slip, and the school has been sent home.')}${post('09:05 GMT', '', 'Good morning. The Ouse has risen by a metre overnight, says the weir keeper.')}</main>`,
      [
        '14:10 GMT',
        'Ferry tied up',
        'The ferry has been tied up at the toll house, the ferryman said.',
        '12:30 GMT',
        'Water stands on the slip, and the school has been sent home.',
        '09:05 GMT',
        'Good morning. The Ouse has risen by a metre overnight, says the weir keeper.',
      ],
      null,
    ],
    [
      'one that only its headline calls so',
      '<title>Council vote – latest updates</title><meta property="og:site_name" content="Thrupp Sentinel">',
      `<main><h1>Council vote – latest updates</h1>${post('8.15pm', '', 'The motion has fallen by seven votes to two, the clerk announced.')}${post('7.40pm', '', 'Councillor Ada Moss has asked for a recount of the show of hands.')}${post('7.00pm', '', 'The hall is full and the doors have been shut, our reporter says.')}</main>`,
      [
        '8.15pm',
        'The motion has fallen by seven votes to two, the clerk announced.',
        '7.40pm',
        'Councillor Ada Moss has asked for a recount of the show of hands.',
        '7.00pm',
        'The hall is full and the doors have been shut, our reporter says.',
      ],
      null,
    ],
    [
      'one with a standfirst and key events',
      `<title>Regatta day: as it happened</title>${jsonLd({ ...LIVE, headline: 'Regatta day: as it happened' })}`,
      `<main><h1>Regatta day: as it happened</h1><p class="standfirst">Eight boats and a great deal of rain: the day on the river.</p><div><h2>Summary</h2><ul><li>Otters win</li><li>One boat sank off the slip</li></ul></div>${post('16.20', 'Otters win', 'The Otters crossed the line a length ahead of the Herons.')}${post('13.00', '', 'The first boat has sunk; her crew waded ashore, laughing.')}${post('11.30', '', 'Rain, and the band has gone into the tent to play.')}</main>`,
      [
        'Summary',
        '- Otters win',
        '- One boat sank off the slip',
        '16.20',
        'Otters win',
        'The Otters crossed the line a length ahead of the Herons.',
        '13.00',
        'The first boat has sunk; her crew waded ashore, laughing.',
        '11.30',
        'Rain, and the band has gone into the tent to play.',
      ],
      'Eight boats and a great deal of rain: the day on the river.',
    ],
    [
      'one whose times are headings, or stand in nothing of their own',
      `<title>Flood live</title>${jsonLd({ ...LIVE, headline: 'Flood live' })}`,
      '<div class="page"><h1>Flood live</h1><div><h3>14:10</h3><p>The ferry has been tied up at the toll house, the ferryman said.</p></div><div><h3>12:30</h3><p>Water stands on the slip, and the school has been sent home.</p></div><div><span>09:05</span><p>Good morning. The Ouse has risen by a metre overnight, says the weir keeper.</p></div></div>',
      [
        '14:10',
        'The ferry has been tied up at the toll house, the ferryman said.',
        '12:30',
        'Water stands on the slip, and the school has been sent home.',
        '09:05',
        'Good morning. The Ouse has risen by a metre overnight, says the weir keeper.',
      ],
      null,
    ],
  ])('keeps the updates in order with their times: %s', (_, head, body, texts, standfirst) => {
    const { article } = importedPage(pageOf(head, body));
    expect(article?.body.split('\n\n')).toEqual(texts);
    expect(article?.alternativeHeadline).toBe(standfirst);
  });
});

const card = (title: string, blurb: string, day: string): string =>
  `<article class="card"><h3><a href="/x/${title.length}">${title}</a></h3><p>${blurb}</p><time>${day}</time></article>`;
const CARDS = [
  card('Ferry keeps its price', 'Forty pence it is, and forty pence it shall stay.', '4 May 2024'),
  card('Otters win the regatta', 'A length ahead of the Herons, in the rain.', '2 May 2024'),
  card('The toll house roof', 'Who pays for ninety new tiles? The parish does.', '30 April 2024'),
  card('Weir keeper retires', 'After thirty-one years he wants to sleep late.', '28 April 2024'),
].join('');

describe('importHtml, of a live blog whose updates stand only in its JSON-LD', () => {
  const told = (...liveBlogUpdate: readonly unknown[]): string =>
    `<title>Lock gate: live</title>${jsonLd({ ...LIVE, headline: 'Lock gate: live', liveBlogUpdate })}`;
  const update = (datePublished: string, headline: string, articleBody: string): unknown => ({
    '@type': 'BlogPosting',
    datePublished,
    headline,
    articleBody,
  });
  const gate = update(
    '2021-02-03T11:40:00Z',
    'Gate stuck',
    'The upper gate is stuck, and five boats wait below it, the lock keeper said.',
  );
  const diver = update(
    '2021-02-03T09:15:00+01:00',
    'Diver sent for',
    '<p>A diver has been sent for &amp; is on her way.</p><p>She will look at the hinge.</p>',
  );

  it('takes them with their times, in their order', () => {
    const page = pageOf(told(gate, diver), '<main><h1>Lock gate: live</h1><div></div></main>');
    expect(importedPage(page).article?.body.split('\n\n')).toEqual([
      '11:40 UTC',
      'Gate stuck',
      'The upper gate is stuck, and five boats wait below it, the lock keeper said.',
      '09:15 +01:00',
      'Diver sent for',
      'A diver has been sent for & is on her way.',
      'She will look at the hinge.',
    ]);
  });

  it('takes those that the page does not show yet, and none twice', () => {
    const shown = post(
      '11.40',
      '',
      'The upper gate is stuck, and five boats wait below it, the lock keeper said.',
    );
    const page = pageOf(
      '',
      `${told(gate, diver)}<main><h1>Lock gate: live</h1>${shown}${paragraphs(FILLER)}</main>`,
    );
    const body = importedPage(page).article?.body ?? '';
    expect(body.match(/five boats/gu)).toHaveLength(1);
    expect(body).toContain('A diver has been sent for & is on her way.');
  });
});

describe('importHtml, of pages that list articles', () => {
  it.each([
    [
      'cards with linked headings',
      pageOf(
        '<title>River life - Thrupp Sentinel</title>',
        `<main><h1>River life</h1>${CARDS}</main>`,
      ),
    ],
    [
      'links around the headings, no dates',
      pageOf(
        '<title>Latest from the Thrupp Sentinel</title><meta property="og:type" content="website">',
        `<div id="content"><h1>Latest from the Thrupp Sentinel</h1>${['Ferry keeps its price', 'Otters win the regatta', 'Weir keeper retires', 'The toll house roof'].map((title) => `<div class="item"><a href="/${title.length}"><h2>${title}</h2></a><p>A sentence about ${title.toLowerCase()} that says little.</p></div>`).join('')}</div>`,
      ),
    ],
    [
      'one that JSON-LD calls a collection',
      pageOf(
        `<title>Stories by Joan Moss</title>${jsonLd({ '@type': 'CollectionPage', name: 'Stories by Joan Moss' })}<meta property="og:site_name" content="Thrupp Sentinel">`,
        `<main><h1>Stories by Joan Moss</h1><ul>${['Ferry keeps its price', 'Otters win the regatta', 'Weir keeper retires'].map((title) => `<li><a href="/${title.length}">${title}</a><p>What there is to know about it, in a sentence or two for the list.</p></li>`).join('')}</ul></main>`,
      ),
    ],
  ])('refuses %s and says what to do', (_, page) => {
    const { article, faults } = importedPage(page);
    expect(article).toBeNull();
    expect(faults).toEqual([expect.stringMatching(/list of articles.*open/u)]);
  });

  it('takes an article with three linked headings and text below each', () => {
    const parts = FILLER.map(
      (text, at) =>
        `<h2><a href="/${at}">Part ${at + 1} of the story</a></h2><p>${text}</p><p>${text.replace('The', 'Then the')}</p>`,
    );
    const head = `<title>Ferry keeps its price</title><meta property="og:site_name" content="Thrupp Sentinel"><meta property="og:type" content="article">`;
    const { article } = importedPage(
      pageOf(head, `<article><h1>Ferry keeps its price</h1>${parts.join('')}</article>`),
    );
    expect(article?.headline).toBe('Ferry keeps its price');
  });

  it('takes a short item of news with a list of links below', () => {
    const titles = ['Ferry keeps its price', 'Otters win the regatta', 'Weir keeper retires'];
    const links = titles.map((title) => `<li><a href="/${title.length}">${title}</a></li>`);
    const head = `<title>Slip shut</title><meta property="og:site_name" content="Thrupp Sentinel">`;
    const body = `<main><h1>Slip shut for a day</h1><p>The slip at Nether Thrupp will be shut on Monday while divers look at its piles.</p><p>The ferry lands at the quay instead.</p><h2>More stories</h2><ul>${links.join('')}</ul></main>`;
    const { article } = importedPage(pageOf(head, body));
    expect(article?.body).toBe(
      'The slip at Nether Thrupp will be shut on Monday while divers look at its piles.\n\nThe ferry lands at the quay instead.',
    );
  });

  it('takes an article with a box of other articles below', () => {
    const head =
      '<title>Ferry keeps its price</title><meta property="og:site_name" content="Thrupp Sentinel">';
    const { article } = importedPage(
      pageOf(
        head,
        `<article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}</article><section><h2>More</h2>${CARDS}</section>`,
      ),
    );
    expect(article?.body).toBe(FILLER.join('\n\n'));
  });
});

describe('importArticle, of a copied page that lists articles', () => {
  const teasers = [
    [
      'Ferry keeps its price',
      'Forty pence it is, and forty pence it shall stay, says the parish.',
      '4 May 2024',
    ],
    [
      'Otters win the regatta',
      'A length ahead of the Herons, in the rain, before a small crowd.',
      '2 May 2024',
    ],
    [
      'Weir keeper retires',
      'After thirty-one years he wants to sleep late and grow leeks.',
      '28 April 2024',
    ],
  ];

  it('warns, since short texts each have a day of their own', () => {
    const copy = ['River life', ...teasers.flat()].join('\n\n');
    const { notes } = importArticle(copy, { publisher: 'Thrupp Sentinel', headline: 'River life' });
    expect(notes).toContainEqual(expect.stringMatching(/list of articles.*open/u));
  });

  it('says nothing of a diary, whose days head whole paragraphs', () => {
    const days = ['4 May 2024', '2 May 2024', '28 April 2024'];
    const copy = [
      'River life',
      ...days.flatMap((day, at) => [day, `${FILLER[at] ?? ''} ${FILLER.join(' ')}`]),
    ];
    expect(
      importArticle(copy.join('\n\n'), { publisher: 'Thrupp Sentinel', headline: 'River life' })
        .notes,
    ).not.toContainEqual(expect.stringContaining('list of articles'));
  });
});

describe('importArticle, of a copied live blog', () => {
  const updates = [
    ['2.10pm', 'The ferry has been tied up at the toll house, the ferryman said.'],
    ['12.30', 'Water stands on the slip, and the school has been sent home.'],
    ['09:05 GMT', 'Good morning. The Ouse has risen by a metre overnight, says the weir keeper.'],
  ];
  const read = (headline: string) =>
    importArticle([headline, 'By Joan Moss', ...updates.flat()].join('\n\n'), {
      publisher: 'Thrupp Sentinel',
      headline,
    }).article?.body.split('\n\n');

  it.each([
    'Flood live: slip under water',
    'Flood at Thrupp – latest updates',
    'Flood: as it happened',
  ])('keeps the time above each update: "%s"', (headline) => {
    expect(read(headline)).toEqual(updates.flat());
  });

  it('takes times for those of the page where nothing says that it is told in updates', () => {
    expect(read('Slip under water')).toEqual(updates.map(([, text]) => text));
  });
});
