import {
  asksAgain,
  CONCESSION,
  TEMPORAL,
  BOUND,
  SEQUENCE,
  isLink,
} from '../../language/words/link-classes';
import type { Cue } from './cue';
import type { Sentence } from '../syntax/sentence';
import { speechForm, takesDeed, takesHearer } from '../../language/words/speech-verbs';
import { isClause } from './clause-start';

const LONGEST_LEAD = 16;

/** Where the reported words begin behind a verb: after "that", or at a clause; -1 where none are. */
export function reportedStart(sentence: Sentence, cue: Cue): number {
  const { tokens, quoted, phraseFrom } = sentence;
  let at = cue.next;
  // “…,” she said in a statement: only "that" adds words of hers without marks
  const afterQuote = quoted.has(cue.clauseFrom - 1);
  if (tokens[at]?.folded === 'of') return -1;
  if (cue.isInverted || (cue.subject !== null && cue.subject.first >= cue.next)) return -1;
  for (const limit = cue.next + LONGEST_LEAD; at < limit;) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at)) return -1;
    if (token.folded === 'that' && phraseFrom.get(at) === undefined) return at + 1;
    const asks = asksAgain(token.folded) && tokens[at + 1]?.pos !== 'VERB';
    if (asks && cue.kind !== 'noun' && !afterQuote) return at;
    if (cue.kind === 'noun') return -1;
    if (/^[:;.]$/u.test(token.text)) return -1;
    if (token.text === ',') {
      // "said, on Tuesday, that": only where "that" comes soon
      const reach = tokens[at + 1]?.folded === 'who' ? 24 : 8;
      const ahead = tokens.slice(at, at + reach).findIndex(({ folded }) => folded === 'that');
      if (ahead < 0) return -1;
      if (reach > 8) return at + ahead + 1;
      at += 1;
      continue;
    }
    // "denied taking money": what is denied or admitted without a clause of its own
    // (the tagger takes many such words for nouns and adjectives)
    const speaks = [token, tokens[at + 1]].some(
      (each) => speechForm(each?.folded ?? '') !== undefined,
    );
    const isDeed = (token.pos === 'VERB' || at === cue.next) && !speaks;
    if (isDeed && /..ing$/u.test(token.folded) && takesDeed(cue.lemma)) return at;
    const governed = tokens[at - 1]?.pos === 'ADP' && at > cue.next;
    if (!governed && !afterQuote && isClause(sentence, at, cue.kind === 'say')) return at;
    if (
      isLink(token.folded, SEQUENCE | BOUND | TEMPORAL | CONCESSION) &&
      isClause(sentence, at + 1, false)
    ) {
      return -1;
    }
    const phrase = phraseFrom.get(at);
    if (phrase !== undefined) {
      const hearer = cue.kind === 'tell' || tokens[at - 1]?.pos === 'ADP';
      if (!hearer && !(takesHearer(cue.lemma) && tokens[phrase.next]?.folded === 'that')) return -1;
      at = phrase.next;
    } else if (
      (token.pos === 'ADP' && !/^(?:as|like|than|despite)$/u.test(token.folded)) ||
      token.pos === 'ADV' ||
      sentence.inDate.has(at) ||
      token.pos === 'PART'
    )
      at += 1;
    else return -1;
  }
  return -1;
}
