import { historyWords } from '../../src/replies/history-words';

describe('an entry of the audit log', () => {
  it.each([
    ['add', 'a.md', 'done', 'published a.md'],
    ['add', 'a.pdf', 'is a PDF: open it', 'tried to publish a.pdf: is a PDF: open it'],
    ['replace', 'a.md', 'done', 'replaced a.md'],
    ['remove', 'a.md', 'done', 'removed a.md'],
    ['undo', 'a.md', 'done', 'took back the last change of a.md'],
    ['undo', 'a.md', 'changed since', 'tried to take back the last change of a.md: changed since'],
    ['add', 'a.md', 'a.md: is gone', 'tried to publish a.md: is gone'],
    ['reload', '', 'version 0123', 'reloaded the coverage: version 0123'],
    ['reload', 'strict', 'kept', 'reloaded the coverage, strictly: kept'],
    ['settings', '1', 'private: yes', 'set how I answer in this server: private: yes'],
    [
      'refused',
      'knowledge add',
      'not an admin here',
      'tried to use /knowledge add: not an admin here',
    ],
    ['recover', 'a.md', 'finished', 'had changed a.md when the program ended: finished'],
    ['other', 'thing', 'so', 'other thing: so'],
  ])('reads after a name: %s %s %s', (action, subject, result, words) => {
    expect(historyWords({ action, subject, result })).toBe(words);
  });
});
