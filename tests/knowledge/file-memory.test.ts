import { createFileMemory } from '../../src/knowledge/file-memory';
import {
  readArticles,
  readingArticles,
  type ReadArticles,
} from '../../src/knowledge/read-articles';
import type { FileMemory } from '../../src/knowledge/file-memory';
import { makeArticleFolder } from '../support/article-folder';

function readWith(memory: FileMemory, folder: string): ReadArticles {
  const reading = readingArticles(folder, memory);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

describe('reading a folder again', () => {
  it('parses only files whose bytes changed, and reads the same as reading all anew', () => {
    const folder = makeArticleFolder({ Kessel: 'Monday', Orsley: 'Friday' });
    folder.write('broken.md', 'no front matter');
    const memory = createFileMemory();
    const first = readWith(memory, folder.path);
    folder.put('Kessel', 'Sunday');
    folder.take('broken');
    folder.write('other.md', 'nothing either');
    const second = readWith(memory, folder.path);
    expect(second).toEqual(readArticles(folder.path));
    expect(second.articles[0]).not.toBe(first.articles[0]);
    expect(second.articles[1]).toBe(first.articles[1]);
    folder.remove();
  });

  it('forgets files that were not there the last time', () => {
    const memory = createFileMemory();
    let parsed = 0;
    const recall = (path: string): void => {
      memory.recall(path, Uint8Array.of(1), () => {
        parsed += 1;
        return { article: null, problems: [] };
      });
    };
    for (const paths of [['a', 'b'], ['a'], ['a', 'b']]) {
      paths.forEach(recall);
      memory.forgetOthers();
    }
    expect(parsed).toBe(3);
  });
});
