import type { Task } from './sentences';

/** The first thing found for a question. */
export interface FirstFound {
  readonly text: string;
  readonly article: { readonly id: string };
}

/** Finds what it would show first; null for nothing. */
export type Find = (question: string) => FirstFound | null | Promise<FirstFound | null>;

/** Something that is asked. */
export interface Contender {
  readonly setting: string;
  /** Makes what it keeps on disk, in a folder of its own; null where it keeps nothing and is made anew at each start. */
  readonly build: ((task: Task, folder: string) => Promise<void>) | null;
  /** Made of what was built, or of the sentences. */
  start(task: Task, folder: string): Promise<Find>;
}
