import type { SpanClass } from './span-class';

/** Where a stretch that could be an answer ends, one past its last token, and of what class it is. */
export interface Stretch {
  readonly to: number;
  readonly sort: SpanClass;
}
