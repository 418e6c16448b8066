import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article/article';
import { readArticles } from '../../src/knowledge/read-articles';

/** Where the articles are that quotes are made of: a folder a writer, in it a folder a story. */
const ARTICLES = join(__dirname, '..', '..', 'tests', 'fixtures', 'quotes', 'articles');

/** Articles about one event by one writer. */
export interface Story {
  readonly writer: string;
  readonly name: string;
  readonly articles: readonly Article[];
  /** Kept out of the coverage: what it holds is somebody's quote that is not there. */
  readonly isLeftOut: boolean;
}

/** Every story, in order of writer and name; each writer's last is left out of the coverage. */
export function readStories(folder: string = ARTICLES): readonly Story[] {
  return readdirSync(folder)
    .sort()
    .flatMap((writer) => {
      const names = readdirSync(join(folder, writer)).sort();
      return names.map((name) => ({
        writer,
        name,
        articles: readArticles(join(folder, writer, name)).articles,
        isLeftOut: name === names.at(-1),
      }));
    });
}

/** The coverage that quotes are checked against: the stories not left out, and the articles of `knowledge/`. */
export function coverageOf(stories: readonly Story[]): readonly Article[] {
  const own = stories.filter(({ isLeftOut }) => !isLeftOut).flatMap(({ articles }) => articles);
  return [...own, ...readArticles(join(__dirname, '..', '..', 'knowledge')).articles];
}
