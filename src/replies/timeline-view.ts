import type { DatedSentences } from '../serving/dated';
import { excerptsView, type ConsoleOptions } from './console-reply';
import { TIMELINE } from './timeline-wording';
import { visibleText } from './visible-text';

/** Dated sentences that a terminal shows at once. */
const MOST_SHOWN = 20;

/** What a terminal shows of dated sentences in order of date, without the last line end; `topic` null for all. */
export function timelineView(
  topic: string | null,
  { about, near, isKnown }: DatedSentences,
  options: ConsoleOptions = {},
): string {
  const shown = topic === null ? null : visibleText(topic);
  if (about.length === 0 && near.length === 0) return TIMELINE.nothing(shown, isKnown);
  const first = about.slice(0, MOST_SHOWN);
  const second = near.slice(0, MOST_SHOWN - first.length);
  const more = about.length + near.length - first.length - second.length;
  return [
    ...(first.length === 0 ? [] : [excerptsView(TIMELINE.title(shown), first, options)]),
    ...(second.length === 0
      ? []
      : [excerptsView(TIMELINE.near(first.length > 0), second, options)]),
    ...(more === 0 ? [] : [TIMELINE.more(more)]),
  ].join('\n\n');
}
