import { ANY_BE, AUXILIARY, DO, isOf } from '../language/words/word-classes';
import { NOUNS, NOMINALS, PARTS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import type { QuestionKind } from './kinds';
import { asksCause, asksSum, isPersonAsked } from './kind-signs';
import {
  AMOUNTS,
  BARE_DATES,
  COUNT_NOUNS,
  DATE_NOUNS,
  GROUP_NOUNS,
  MEASURES,
  NEUTRAL_DETERMINERS,
  PLACE_NOUNS,
  PRICINGS,
  REASONS,
  SAYING,
  SCORES,
  SET_DATES,
} from './question-words';
import { isBareName, isQuestionWord } from './question-word-places';
import { readUnmarked } from './kind-unmarked';
import type { Asked } from './asked';

/** What follows "what does she do" where it asks for her trade. */
const OCCUPATION = /^(?:for (?:a|his|her|their) (?:living|job|work)|for work|professionally)?$/u;
const NAME_FIRST = /^who(?: (?:'s|is|was))?(?: (?:that|this|he|she))?(?: (?:exactly|again))?$/u;
const ASKS_WORDS = / ask(?: (?:about|on) .*)?$/u;
/** "What is her job?" asks who somebody is. */
const OFFICES = /^(?:job|role|position|title|occupation|profession|post|rank|office)$/u;

/** Reads the kind of a question from its tokens. */
export function readKind(tokens: readonly Token[]): Asked {
  const folded = tokens.map((token) => token.folded);
  const scaffold = new Set<number>();
  const word = (index: number): string => folded[index] ?? '';
  const mark = (...indices: number[]): void => indices.forEach((index) => scaffold.add(index));
  const isNominal = (index: number): boolean =>
    !isOf(word(index), AUXILIARY) &&
    // the tagger takes some first names for verbs: "Ted", "Will"
    (isPart(tokens[index], NOMINALS) || (index > 1 && tokens[index]?.isCapitalised === true));
  const isJoined = (index: number): boolean => word(index) === '-' && isNominal(index + 1);
  const isPossessive = (index: number): boolean =>
    /^'s?$/u.test(word(index)) && isNominal(index + 1);
  const nounAfter = (from: number): readonly [number, number] | null => {
    let start = from;
    while (NEUTRAL_DETERMINERS.has(word(start))) start += 1;
    let end = start;
    while (end < tokens.length && isNominal(end))
      end += isPossessive(end + 1) || isJoined(end + 1) ? 2 : 1;
    // "how many shops closed": a noun ends it, whatever the tagger makes of the verb behind
    const last = tokens.slice(start, end).findLastIndex((token) => isPart(token, NOUNS));
    if (last >= 0 && /ed$/u.test(word(end - 1))) end = start + last + 1;
    return end > start ? [start, end] : null;
  };
  const asked = (kind: QuestionKind, focus: readonly [number, number] | null = null): Asked => ({
    kind,
    focus,
    scaffold,
  });
  const wordsFrom = (index: number): string =>
    tokens
      .slice(index)
      .filter(({ kind }) => kind !== 'mark')
      .map((token) => token.folded)
      .join(' ');
  const headOf = (focus: readonly [number, number] | null): string =>
    focus ? (tokens[focus[1] - 1]?.lemma ?? '') : '';

  const at = folded.findIndex((item, index) => isQuestionWord(item, index, tokens));
  const next = word(at + 1);
  if (at < 0) return readUnmarked(folded, tokens, scaffold);
  mark(at);
  switch (word(at)) {
    case 'who':
    case 'whom':
    case 'whose':
    case 'whoever': {
      // "rupert stone who's that": the name stands first
      if (NAME_FIRST.test(wordsFrom(at)) && isBareName(tokens.slice(0, at), 0)) {
        for (let index = at; index < tokens.length; index += 1) mark(index);
        return asked('who-is');
      }
      if (!isOf(next, ANY_BE)) return asked('who');
      mark(at + 1);
      return asked(isBareName(tokens, at + 2) ? 'who-is' : 'who');
    }
    case 'when':
      return asked('when');
    case 'where':
      return asked('where');
    case 'why':
      return asked('why');
    case 'how': {
      if (next === 'many' || next === 'few') {
        mark(at + 1);
        return asked('how-many', nounAfter(at + 2));
      }
      if (next === 'much') {
        mark(at + 1);
        const focus = nounAfter(at + 2);
        // "by how much did it fall": not by money alone
        return asked(focus === null && word(at - 1) === 'by' ? 'how-measure' : 'how-much', focus);
      }
      if (next === 'come') {
        mark(at + 1);
        return asked('why');
      }
      if (next === 'long') {
        mark(at + 1);
        return asked('how-long');
      }
      if (next === 'old' || (next === 'young' && isOf(word(at + 2), AUXILIARY))) {
        mark(at + 1);
        return asked('how-old');
      }
      if (PRICINGS.has(next) || next === 'full') {
        mark(at + 1);
        return asked(next === 'full' ? 'percent' : 'how-much');
      }
      return asked(MEASURES.has(next) ? 'how-measure' : 'how');
    }
    default: {
      // what, which
      const isPerCent = next === 'per' && word(at + 2) === 'cent';
      if (isPerCent || /^(?:%|percent|percentage|share|proportion|portion|fraction)$/u.test(next)) {
        const end = isPerCent ? at + 3 : at + 2;
        for (let index = at + 1; index < end; index += 1) mark(index);
        return asked('percent', word(end) === 'of' ? nounAfter(end + 1) : null);
      }
      if (next === 'year' || next === 'years') {
        mark(at + 1);
        return asked('what-year');
      }
      if (isOf(next, ANY_BE)) {
        const last = tokens.at(-1)?.kind === 'mark' ? tokens.length - 1 : tokens.length;
        const focus = nounAfter(at + 2);
        const after = focus ? word(focus[1]) : '';
        // "what is the contract worth", where the tagger may take the last word for a noun
        if (focus && (after === 'worth' || word(focus[1] - 1) === 'worth'))
          return asked('how-much');
        if (asksSum(tokens, at + 2)) return asked('how-much');
        if (word(last - 1) === 'for' && tokens.every(({ pos }) => pos !== 'VERB'))
          return asked('why');
        if (AMOUNTS.has(headOf(focus))) return asked('how-much');
        if (focus && after === 'of' && !SCORES.has(headOf(focus))) {
          const head = headOf(focus);
          if (/^(?:name|title)$/u.test(head)) return asked('what-name', nounAfter(focus[1] + 1));
          if (COUNT_NOUNS.has(head)) {
            mark(focus[1] - 1);
            return asked('how-many', nounAfter(focus[1] + 1));
          }
          if (/^(?:percentage|share|proportion)$/u.test(head)) {
            return asked('percent', nounAfter(focus[1] + 1));
          }
        }
        if (REASONS.has(headOf(focus))) return asked('why');
        if (/^(?:name|nickname)$/u.test(headOf(focus))) return asked('what-name');
        if (
          focus &&
          OFFICES.test(headOf(focus)) &&
          (focus[1] >= last || /^(?:at|in)$/u.test(after))
        ) {
          mark(focus[1] - 1);
          return asked('who-is');
        }
        if (SET_DATES.has(headOf(focus))) return asked('when');
        // "what was the final score": figures answer it, as they do "how many goals"
        if (SCORES.has(headOf(focus))) return asked('how-many', focus);
        if (focus && focus[1] >= last) {
          mark(at + 1);
          return asked('what-is', focus);
        }
        if (focus && /^(?:name|call|know)$/u.test(tokens[focus[1]]?.lemma ?? '')) {
          return asked('what-name', focus);
        }
        return asked('what', focus);
      }
      if (isOf(next, AUXILIARY)) {
        mark(at + 1);
        const doing = tokens.findIndex(({ folded }, index) => index > at + 2 && folded === 'do');
        if (next === 'does' && doing > 0 && OCCUPATION.test(wordsFrom(doing + 1))) {
          for (let index = doing; index < tokens.length; index += 1) mark(index);
          return asked('who-is');
        }
        if (asksSum(tokens, at + 2)) return asked('how-much');
        // "what did Tor Vane reply?": the last word is its verb, whatever else it may be
        const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
        const verbs = tokens.filter(
          (token, index) =>
            index > at + 1 &&
            (token.pos === 'VERB' ||
              (index === last && index > at + 2 && SAYING.has(token.lemma) && isOf(next, DO))),
        );
        // "what did she ask?" asks for her words, "ask him to do" and "ask for" do not
        const asksWords = ASKS_WORDS.test(wordsFrom(at + 1));
        if (asksWords || verbs.some((verb) => SAYING.has(verb.lemma))) return asked('what-say');
        if (verbs.length === 0 || verbs.every((verb) => verb.lemma === 'do')) {
          return asked('what-do');
        }
        return asked('what');
      }
      if (/^(?:happened|happens|happen)$/u.test(next)) return asked('what-do');
      if (asksCause(tokens, at + 1)) return asked('why');
      // "what time boats leave"
      if (/^(?:time|hours?)$/u.test(next)) return asked('what-date', [at + 1, at + 2]);
      const first = nounAfter(next === 'of' ? at + 2 : at + 1);
      const isSort = /^(?:kind|sort|type)$/u.test(headOf(first)) && word(first?.[1] ?? 0) === 'of';
      // "what kind of building": a building
      const focus = isSort ? (nounAfter((first?.[1] ?? 0) + 1) ?? first) : first;
      const head = headOf(focus);
      if (!focus) return asked('what');
      if (/^(?:number|amount)$/u.test(head) && word(focus[1]) === 'of') {
        return asked('how-many', nounAfter(focus[1] + 1));
      }
      if (/^(?:year|decade|century)$/u.test(head)) return asked('what-year', focus);
      if (REASONS.has(head) || (word(at - 1) === 'on' && word(focus[1] - 1) === 'grounds'))
        return asked('why');
      if (AMOUNTS.has(head) && !isPart(tokens[focus[1]], PARTS.DET | PARTS.PRON))
        return asked('how-much');
      if (head === 'age') return asked('how-old');
      if (DATE_NOUNS.has(head)) {
        // "what day was the meeting": the word asks for the date as "when" does, and need not stand there
        const isBare = focus[1] - focus[0] === 1 && BARE_DATES.has(head);
        if (isBare) mark(focus[0]);
        return asked('what-date', isBare ? null : focus);
      }
      if (!isSort && isPersonAsked(head)) return asked('what-person', focus);
      if (!isSort && GROUP_NOUNS.has(head)) return asked('what-group', focus);
      if (PLACE_NOUNS.has(head)) return asked('what-place', focus);
      if (head === 'name' || head === 'nickname' || head === 'title')
        return asked('what-name', focus);
      return asked('what-noun', focus);
    }
  }
}
