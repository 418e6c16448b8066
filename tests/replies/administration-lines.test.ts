import { statusLines } from '../../src/replies/administration-lines';

const STATUS = {
  counts: { articles: 2, outlets: 1, passages: 40, facts: 1 },
  dates: { first: '2014-10-07', last: '2014-10-08' },
  undated: 1,
  version: 'abc',
  loadedAtMs: Date.UTC(2026, 10, 29, 18),
  loadMs: 12.4,
  decided: [{ id: 'storm', words: ['withheld', '2 corrections'] }],
  problems: [],
  faults: [],
  unkept: { waiting: 0, dropped: 0 },
};

describe('the status in a terminal', () => {
  it('says in words what is counted, and that no file has a fault', () => {
    expect(statusLines(STATUS).slice(0, 5)).toEqual([
      '2 articles from 1 outlet, published 2014-10-07 to 2014-10-08 (1 without a date)',
      '40 sentences to quote, headlines among them; 1 fact found in them (roles, quotations, figures, dates)',
      'read 2026-11-29 18:00:00 UTC in 12 ms; version abc (changes with any file)',
      'storm: withheld, 2 corrections',
      'no file has a fault',
    ]);
  });
});
