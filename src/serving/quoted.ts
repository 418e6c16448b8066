import type { Engine } from '../core/answer/engine';
import { excerptOf } from '../core/outcome/excerpt';
import type { Excerpt } from '../core/outcome/outcome';
import type { Corpus } from '../core/corpus/corpus';
import { derive } from '../core/language/derived';
import type { Quotation } from '../core/facts/facts';
import { overlap, type Span } from '../core/language/token';
import { findPeople, type Findable } from './find-people';
import { matching } from './matching';
import { holdsTopic, stemsOf } from './topic-words';

/** The people whom the coverage quotes with their roles, the most quoted first. */
const quotedPeople = derive(countPeople);

function countPeople(corpus: Corpus): readonly Findable[] {
  const counts = new Map<string, number>();
  const roles = new Map<string, string[]>();
  for (const { id } of corpus.articles) {
    const facts = corpus.factsOf(id);
    const people = new Set(
      facts?.names.filter(({ kind }) => kind === 'person').map((name) => name.id),
    );
    for (const { speaker } of facts?.quotations ?? []) {
      if (speaker === null || !people.has(speaker)) continue;
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
    for (const { name, role } of facts?.roles ?? []) {
      const known = roles.get(name);
      if (known) known.push(role);
      else roles.set(name, [role]);
    }
  }
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .map(([name]) => ({ name, roles: roles.get(name) ?? [] }));
}

const nameOf = ({ name }: Findable): string => name;

/** The people whom the coverage quotes, the most quoted first. */
export function speakersOf(corpus: Corpus): readonly string[] {
  return quotedPeople(corpus).map(nameOf);
}

/** The quoted people whom a typed name may mean, the most quoted first; empty for nobody. */
export function findSpeakers(corpus: Corpus, typed: string): readonly string[] {
  return findPeople(quotedPeople(corpus), typed).map(nameOf);
}

/** The quoted people who fit what is typed so far: those it may mean first, then those it may begin. */
export function speakersLike(corpus: Corpus, typed: string): readonly string[] {
  const likely = matching(speakersOf(corpus), typed, (name) => name);
  return [...new Set([...findSpeakers(corpus, typed), ...likely])];
}

/** What is marked of somebody's words: the verb with them where it stands before them, for it may deny them. */
function shownOf({ passage, start, end, cue }: Quotation): Span {
  const leads = cue?.passage === passage && cue.end <= start && cue.kind === 'verb';
  return { start: leads ? cue.start : start, end };
}

/** Every sentence that gives words of this speaker's, in reading order, no stretch of text twice. */
export function quotedBy(corpus: Corpus, speaker: string): readonly Excerpt[] {
  const found: Excerpt[] = [];
  for (const [number, { quotations }] of corpus.passageFacts.entries()) {
    const own = quotations.find((quotation) => quotation.speaker === speaker);
    if (own === undefined) continue;
    const excerpt = excerptOf(corpus, number, shownOf(own));
    const last = found.at(-1);
    const isTold = last?.article === excerpt.article && excerpt.start < last.end;
    if (!isTold) found.push({ ...excerpt, speaker });
  }
  return found;
}

/**
 * Those of a person's quoted sentences that are about something: found by asking for them, or
 * holding its words or their beginnings.
 */
export function quotedAbout(
  engine: Engine,
  person: string,
  about: string,
  all: readonly Excerpt[],
): readonly Excerpt[] {
  const { excerpts } = engine.ask(`What did ${person} say about ${about}?`).outcome;
  const isFound = (excerpt: Excerpt): boolean =>
    excerpts.some((one) => one.article === excerpt.article && overlap(one, excerpt));
  const stems = stemsOf(about);
  const holds = ({ text }: Excerpt): boolean => holdsTopic(text, stems);
  return [...all.filter(isFound), ...all.filter((one) => !isFound(one) && holds(one))];
}
