import { outletsOf, readOutlets } from '../../../src/core/question/outlets';
import { makeArticle } from '../../support/articles';

const outlets = outletsOf({
  articles: [
    makeArticle({ id: 'a', publisher: 'Valley Gazette', aliases: ['The Gazette', 'VG'] }),
    makeArticle({ id: 'b', publisher: 'Harbour Courier', aliases: ['The Courier'] }),
  ],
  derived: new Map(),
});

describe('readOutlets', () => {
  it.each([
    ['according to the Gazette, who won?', ['Valley Gazette'], 'who won?'],
    ['who won according to VG', ['Valley Gazette'], 'who won'],
    ['who won in the vg piece?', ['Valley Gazette'], 'who won?'],
    ["who won in VG's report?", ['Valley Gazette'], 'who won?'],
    ['who won in VG’s report?', ['Valley Gazette'], 'who won?'],
    [
      'what does Harbour Courier say about rain',
      ['Harbour Courier'],
      'what does the coverage say about rain',
    ],
    [
      'what did Harbour Courier write about rain',
      ['Harbour Courier'],
      'what did the coverage say about rain',
    ],
    [
      'what has VG published about rain?',
      ['Valley Gazette'],
      'what has the coverage said about rain?',
    ],
    ...['report', 'cover', 'post'].map((verb): [string, string[], string] => [
      `what did Harbour Courier ${verb} on rain?`,
      ['Harbour Courier'],
      'what did the coverage say on rain?',
    ]),
    ...['write about', 'report on', 'mention', 'say anything about'].map(
      (verb): [string, string[], string] => [
        `Does VG ${verb} rain?`,
        ['Valley Gazette'],
        'what does the coverage say about rain?',
      ],
    ),
    ['who won?', [], 'who won?'],
    ['who won the gazettes', [], 'who won the gazettes'],
  ])('%j names %j and asks %j', (text, publishers, asked) => {
    const reading = readOutlets(text, outlets);
    expect(reading.outlets).toEqual(publishers);
    expect(reading.text).toBe(asked);
  });

  it.each(['and what about VG?', 'what does the Courier say?', 'VG?'])(
    'sees that %j only turns to an outlet',
    (text) => {
      expect(readOutlets(text, outlets).isSwitch).toBe(true);
    },
  );

  it('sees that a question of its own is no mere turn', () => {
    expect(readOutlets('what does VG say about rain?', outlets).isSwitch).toBe(false);
  });
});
