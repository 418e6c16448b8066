import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import type { English } from '../../src/core/language/english';
import { articlesIn } from '../decision/stories';
import { linesIn } from '../train/question-file';
import { flat } from '../train/squad';

/** A question with the sentences that answer it. */
export interface StoryQuestion {
  readonly text: string;
  readonly style: string;
  /** Passage numbers; empty where the quotes stand nowhere. */
  readonly gold: ReadonlySet<number>;
}

/** One coverage and what is asked of it. */
export interface Story {
  readonly name: string;
  readonly corpus: Corpus;
  readonly questions: readonly StoryQuestion[];
}

interface RawQuestion {
  readonly question: string;
  readonly style?: string;
  readonly answerable: boolean;
  readonly gold?: readonly { readonly source: string; readonly quote: string }[];
}

/** The folders in and under a folder that hold a `questions.jsonl`, in order of their names. */
export function storyFolders(folder: string): readonly string[] {
  if (existsSync(join(folder, 'questions.jsonl'))) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap(storyFolders);
}

/** The passages that hold a quote, or that a quote of several sentences holds. */
function passagesOf(corpus: Corpus, source: string, quote: string): readonly number[] {
  const range = corpus.rangeOf(source);
  const sought = flat(quote);
  const found: number[] = [];
  for (let number = range?.from ?? 0; number < (range?.to ?? 0); number += 1) {
    const text = flat(corpus.passages[number]?.text ?? '');
    if (text.includes(sought) || (text.length > 20 && sought.includes(text))) found.push(number);
  }
  return found;
}

function questionsOf(folder: string, corpus: Corpus): readonly StoryQuestion[] {
  return (linesIn(join(folder, 'questions.jsonl')) as readonly RawQuestion[])
    .filter(({ answerable }) => answerable)
    .map(({ question, style = 'any', gold = [] }) => ({
      text: question,
      style,
      gold: new Set(gold.flatMap(({ source, quote }) => passagesOf(corpus, source, quote))),
    }));
}

/** Reads stories, each as a coverage of its own, or all of them as one. */
export function readStories(
  folders: readonly string[],
  together: boolean,
  english: English,
): readonly Story[] {
  const groups = together ? [folders] : folders.map((folder) => [folder]);
  return groups.map((group) => {
    const corpus = buildCorpus(
      group.flatMap((folder) => articlesIn(folder)),
      english,
    );
    const questions = group.flatMap((folder) => questionsOf(folder, corpus));
    return { name: group.join(' '), corpus, questions };
  });
}
