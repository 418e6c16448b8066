import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';

/** A question made from a fact, with the article whose fact it is. */
export interface MadeQuestion {
  readonly text: string;
  readonly article: string;
}

const MOST_AN_ARTICLE = 12;
const MOST = 400;

/** Questions made from the facts of the coverage: who somebody is, what they say, how many of what. */
export const questionsFromFacts = derive(makeQuestions);

function makeQuestions(corpus: Corpus): readonly MadeQuestion[] {
  const made: MadeQuestion[] = [];
  const texts = new Set<string>();
  for (const { id } of corpus.articles) {
    if (made.length >= MOST) break;
    const facts = corpus.factsOf(id);
    if (!facts) continue;
    const kinds = new Map(facts.names.map((name) => [name.id, name.kind]));
    const own: string[] = [];
    for (const { name } of facts.roles) {
      if (kinds.get(name) === 'person') own.push(`Who is ${name}?`);
    }
    for (const { speaker } of facts.quotations) {
      if (speaker !== null && kinds.get(speaker) === 'person') own.push(`What did ${speaker} say?`);
    }
    for (const { counted, of, kind } of facts.figures) {
      if (kind !== 'count' || counted === null) continue;
      const noun = counted.endsWith('s') || counted === 'people' ? counted : null;
      if (noun && of && of !== counted) own.push(`How many ${noun} are in the ${of}?`);
    }
    for (const text of own.slice(0, MOST_AN_ARTICLE * 2)) {
      const key = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
      if (texts.has(key) || made.length >= MOST) continue;
      texts.add(key);
      made.push({ text, article: id });
    }
  }
  return made;
}
