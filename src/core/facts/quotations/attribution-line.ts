import type { Place } from './quote-place';
import { sortOf, type Phrase } from '../syntax/phrase';
import { extentOf } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';
import type { Speaker, SpokenSentence } from './spoken-sentence';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';

const DASH = /^[-‐‑–—―~]+$/u;
const PRESENTING = /^(?:here|below|this|following)$/u;
const isBracket = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.text === '(';

/** Whether a stretch tells of nothing that happens: no finite verb outside brackets and quotations. */
function isVerbless(sentence: Sentence, first: number, next: number): boolean {
  const { tokens, quoted } = sentence;
  for (let at = first; at < next; at += 1) {
    if (isBracket(sentence, at)) {
      while (at < next && tokens[at]?.text !== ')') at += 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || quoted.has(at)) return false;
    const participle = PARTICIPLE_ENDING.test(token.folded);
    const acts = token.pos === 'VERB' && !participle && tokens[at - 1]?.folded !== 'to';
    if (token.pos === 'AUX' || (acts && !token.isCapitalised)) return false;
  }
  return true;
}

/** The phrase a line gives words to: its first person by name, else who else it names or calls. */
function speakerIn({ tokens, phrases }: Sentence, first: number, next: number): Phrase | null {
  const inside = phrases.filter((phrase) => phrase.first >= first && phrase.next <= next);
  const named = inside.find(({ name }) => name?.kind === 'person');
  const body = (): Phrase | undefined =>
    inside.find(
      (phrase) =>
        sortOf(phrase, tokens) === 'body' &&
        (phrase.name !== null || /^(?:from|by)$/u.test(tokens[phrase.first - 1]?.folded ?? '')),
    );
  const called = (): Phrase | undefined =>
    inside.find((phrase) => phrase.name === null && sortOf(phrase, tokens) === 'person');
  return named ?? called() ?? body() ?? null;
}

function speakerOf({ sentence, referents }: SpokenSentence, phrase: Phrase): Speaker {
  const { tokens, passage } = sentence;
  const next = phrase.name === null ? extentOf(sentence, phrase) : phrase.next;
  const span = { start: tokens[phrase.first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const known = phrase.name ?? referents.ofPhrase.get(phrase);
  return {
    id: known?.id ?? passage.text.slice(span.start, span.end),
    passage: passage.position,
    span,
    isPerson: sortOf(phrase, tokens) === 'person',
  };
}

/**
 * Who a line without a verb of saying leads words in for, up to a token that is its colon:
 * "And from Chairwoman Rosa Lenk:", "Senator Paul Iden (via email):". Null for a line that tells of
 * something else.
 */
export function speakerLeadingTo(spoken: SpokenSentence, colon: number): Speaker | null {
  const { sentence } = spoken;
  const { tokens } = sentence;
  // "Here is the statement from Minister Ida Falk:"
  const presents = PRESENTING.test(tokens[0]?.folded ?? '') && tokens[1]?.pos === 'AUX';
  if (tokens[colon]?.text !== ':' || !isVerbless(sentence, presents ? 2 : 0, colon)) return null;
  const phrase = speakerIn(sentence, 0, colon);
  return phrase === null ? null : speakerOf(spoken, phrase);
}

/** Who a sentence is signed by from a dash at a token to its end: "— Iris Hahn, tenant". */
function signedFrom(spoken: SpokenSentence, dash: number): Speaker | null {
  const { sentence } = spoken;
  const { tokens } = sentence;
  if (!DASH.test(tokens[dash]?.text ?? '') || !isVerbless(sentence, dash + 1, tokens.length))
    return null;
  const phrase = speakerIn(sentence, dash + 1, tokens.length);
  // the signature begins with who signs: a title or role may stand before the name
  const isFirst = phrase !== null && phrase.first <= dash + 4;
  return isFirst ? speakerOf(spoken, phrase) : null;
}

/**
 * Who signs a quotation that ends in a sentence: behind a dash in the same sentence or in the line
 * that follows it. Null where nobody does.
 */
export function signerOf(
  own: SpokenSentence,
  place: Place,
  following: SpokenSentence | undefined,
): Speaker | null {
  const { tokens, passage } = own.sentence;
  if (place.next < tokens.length) return signedFrom(own, place.next);
  const next = following?.sentence.passage;
  if (following === undefined || next?.field !== passage.field) return null;
  return next.paragraph <= passage.paragraph + 1 ? signedFrom(following, 0) : null;
}
