import type { Token } from '../../language/token';
import type { Sentence } from '../syntax/sentence';
import { speechForm, speechVerbOf, type SpeechVerb } from '../../language/words/speech-verbs';

/** Verbs that report words only with the word behind them, by their form and what follows. */
const PHRASAL: ReadonlyMap<string, readonly [RegExp, SpeechVerb]> = new Map(
  [
    ['retort', 'say', /^back$/u, 'fired hit shot struck', 'fires hits shoots'],
    ['note', 'say', /^out$/u, 'pointed', 'points point'],
    ['praise', 'judge', /^(?:tribute|homage)$/u, 'paid', 'pays pay'],
    ['attack', 'judge', /^out$/u, 'lashed', 'lashes'],
    ['attack', 'judge', /^(?:aim|issue)$/u, 'took', 'takes'],
    ['attack', 'judge', /^scorn$/u, 'poured', 'pours'],
  ].flatMap(([lemma, kind, follower, past, present]) =>
    [past, present].flatMap((forms, at) =>
      (forms as string).split(' ').map((word): [string, readonly [RegExp, SpeechVerb]] => [
        word,
        [
          follower as RegExp,
          {
            lemma: lemma as string,
            kind: kind as SpeechVerb['kind'],
            form: at === 0 ? 'past' : 'present',
          },
        ],
      ]),
    ),
  ),
);

/** "fired back", "paid tribute", "lashed out". */
function phrasalAt(tokens: readonly Token[], at: number): SpeechVerb | undefined {
  const found = PHRASAL.get(tokens[at]?.folded ?? '');
  return found?.[0].test(tokens[at + 1]?.folded ?? '') === true ? found[1] : undefined;
}

/** The verb of saying at a token, nouns by mistake ("claims", "tweets") told apart by what follows. */
export function verbAt({ tokens, quoted, phraseTo }: Sentence, at: number): SpeechVerb | undefined {
  const token = tokens[at];
  if (token === undefined || quoted.has(at)) return undefined;
  const phrasal = phrasalAt(tokens, at);
  if (phrasal !== undefined) return phrasal;
  const verb = speechVerbOf(token);
  if (verb !== undefined) {
    // "the said plan", "reported cases", "an estimated 40"
    const modifies = tokens[at - 1]?.pos === 'DET' && tokens[at + 1]?.pos === 'NOUN';
    return modifies ? undefined : verb;
  }
  if (token.pos !== 'NOUN') return undefined;
  const form = speechForm(token.folded);
  if (form === undefined || form.form === 'participle') return undefined;
  const after = tokens[at + 1];
  const afterQuote = quoted.has(at - 1) && (after?.pos === 'DET' || after?.isCapitalised === true);
  const ends = after === undefined || after.kind === 'mark';
  const clause = ends || after.folded === 'that' || after.pos === 'PRON' || quoted.has(at + 1);
  return form.form === 'present' && (afterQuote || (clause && phraseTo.has(at + 1)))
    ? form
    : undefined;
}
