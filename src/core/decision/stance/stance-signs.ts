import { isOf, MODAL } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import type { Corpus } from '../../corpus/corpus';
import type { PassageFacts } from '../../corpus/passage-facts';
import type { Passage } from '../../article/passage';
import { heldBackBy, HOLDS } from '../denial/affirming';
import { holds } from '../denial/clauses';
import { deedStandingOf } from '../denial/deed-standing';
import { boundedLogOdds } from '../log-odds';
import { shareMet } from '../denial/meetings';
import { asksForAny, asksForSaying, openingOf, questionDenies } from '../denial/stance-asked';
import { disputes } from './stance-speech';
import type { Standpoint } from './standpoint';
import { isMet } from '../thresholds';
import { verbDenialAt } from '../denial/verb-denial';

const OWN_SIGNS = [
  ['asked-will', '1 where it is asked what will be'],
  ['asked-can', '1 where it is asked what may or can be'],
  ['asked-did', '1 where it is asked what was done'],
  ['asked-is', '1 where it is asked what is'],
  ['asked-was', '1 where it is asked what was, or was done to somebody'],
  ['asked-any', '1 where it is asked for anybody or anything'],
  ['asked-denies', '1 where the question denies'],
  ['asked-number', '1 where the question holds a number'],
  ['verb-opposite', 'share of the verb asked about that the reader set beside its opposite'],
  ['verb-unmet', '1 where that verb is met nowhere'],
  ['reader-answers', 'the logit of "this sentence answers"'],
  ['length', 'tokens, as log(1 + n)'],
  ['denied', '1 where a clause that meets the question denies'],
  ['denied-not', '1 where it does by "not"'],
  ['denied-nobody', '1 where it does by "nobody" or "no"'],
  ['denied-claim', '1 where it does by "deny"'],
  ['denied-refused', '1 where it does by "refuse", "failed to", "yet to"'],
  ['denied-main', '1 where the clause that meets most of the question denies'],
  ['denied-aside', '1 where another clause that meets it denies, and that one does not'],
  ['not-aside', '1 where "not" stands in a clause that meets nothing'],
  ['denied-anywhere', '1 where any word denies'],
  ['verb-not', '1 where the verb that is met has "not"'],
  ['opposite', '1 where an opposite of a word asked about stands there'],
  ['plain', '1 where nothing denies and no opposite stands there'],
  ['affirms', '1 where it tells all that is asked and nothing turns it'],
  ['odd', "1 where denials, opposites and the question's own denial make an odd number"],
  ['denial-asked', '1 where a word that denies is one of the question'],
  ['but', '1 where "but" or "although" stands there'],
  ['modal', '1 where a verb of may, must or will stands there'],
  ['spoken', '1 where somebody is given as speaking'],
  ['said', '1 where what is met is what somebody said'],
  ['said-now', '1 where somebody says, insists or maintains it, in the present'],
  ['cue-denies', '1 where what reports the words denies'],
  ['charged', '1 where a word charges'],
  ['speech', '1 where a verb of saying stands there that is not asked for'],
  ['next-disputes', '1 where the next sentence disputes'],
  ['next-contrasts', '1 where the next sentence opens with "but" or its like'],
  ['others-speak', '1 where somebody else speaks of the same nearby'],
  ['odd-denied-met', 'share of the question met where a near denial makes the number odd'],
  ['denied-main-chance', 'log-odds that the sentence answers where the main clause denies'],
  ['said-asked', '1 where somebody tells it and saying is asked for'],
  ['said-will', '1 where somebody tells it and what will be is asked for'],
  ['words-affirm', 'how much the words of both lean to that it is so'],
  ['words-deny', 'the same to that it is not'],
  ['words-dispute', 'the same to that it is disputed'],
  ['read-affirmed', 'log-odds that it tells that it is so, by the network that reads stances'],
  ['read-denied', 'the same that it is not so'],
  ['read-disputed', 'the same that it is disputed'],
  ['deed-told', '1 where the deed asked about is told and nothing in its clause denies'],
  ['deed-denied', '1 where something denies before it in its clause'],
  ['denied-behind', '1 where something denies there behind it alone'],
  ['denied-elsewhere', '1 where something denies in other clauses alone'],
  ['only', '1 where "only" stands there and not in the question'],
  ['until', '1 where "until" does'],
  ['had', '1 where "had" does'],
  ['opposed', 'log-odds that another candidate tells the other side'],
  ['opposed-denied', 'the same where a clause that meets the question denies'],
] as const;

/** What the stance of a sentence towards a yes-no question is told by, name and meaning, in the order of the values. */
export const STANCE_SIGNS = [...OWN_SIGNS, ...HOLDS] as const;

const CONTRASTS = wordSet('but however yet instead nevertheless though although');
/** Whether a passage opens with a word that sets it against what went before. */
export const contrasts = ({ tokens }: Passage): boolean =>
  CONTRASTS.has(tokens.find(({ kind }) => kind === 'word')?.folded ?? '');

interface Neighbour {
  readonly passage: Passage;
  readonly facts: PassageFacts | undefined;
}

/** The sentences of the article's body around a passage, by number, in their order. */
function neighbours(
  corpus: Corpus,
  number: number,
  steps: readonly number[],
): readonly Neighbour[] {
  const { article } = corpus.passages[number] ?? {};
  return steps.flatMap((step) => {
    const passage = corpus.passages[number + step];
    if (passage === undefined || passage.article !== article || passage.field !== 'body') return [];
    return [{ passage, facts: corpus.passageFacts[number + step] }];
  });
}

const placeOf = (name: (typeof STANCE_SIGNS)[number][0]): number =>
  STANCE_SIGNS.findIndex(([other]) => other === name);
const [OPPOSED, OPPOSED_DENIED, DENIED] = [
  placeOf('opposed'),
  placeOf('opposed-denied'),
  placeOf('denied'),
];

/** Puts the probability that another candidate tells the other side among the values of `STANCE_SIGNS`, in place. */
export function setOpposing(values: Float64Array, opposing: number): void {
  const odds = boundedLogOdds(opposing);
  values[OPPOSED] = odds;
  values[OPPOSED_DENIED] = values[DENIED] === 1 ? odds : 0;
}

/** The values of `STANCE_SIGNS`; `opposing` is the probability that another candidate tells the other side. */
export function stanceValues(
  { judged, facing, speech, denied, leaning }: Standpoint,
  opposing: number,
): Float64Array {
  const { given, tokens, met, verb, verbPlaces, mainClause, denials } = facing;
  const { probability } = judged;
  const { question, passage } = given.pair;
  const opening = openingOf(question);
  const position = question.terms[verb]?.position;
  const near = denials.filter(({ isNear }) => isNear);
  const isMain = denials.some(({ at }) => holds(mainClause, at));
  const folded = new Set(tokens.map((token) => token.folded));
  const asked = new Set(question.tokens.map((token) => token.folded));
  const { corpus } = given.lineup;
  const [next] = neighbours(corpus, given.one.number, [1]);
  const stems = new Set(
    question.terms
      .filter(({ isName }) => !isName)
      .flatMap(({ variants }) => variants.filter(isMet).flatMap((variant) => variant.stems)),
  );
  const others = neighbours(corpus, given.one.number, [-2, -1, 1, 2]).some(
    ({ passage: { tokens: words }, facts }) =>
      words.some(({ stem }) => stems.has(stem)) &&
      facts?.quotations.some(({ speaker }) => speaker !== null && speaker !== speech.speaker) ===
        true,
  );
  const saying = asksForSaying(question.terms[verb]?.lemma);
  const by = (kind: string): boolean => near.some((one) => one.kind === kind);
  const opposite = given.reading
    .alignment()
    .filter((words) => words.questionToken === position && words.by === 'opposite');
  const [affirmed = 0, refused = 0, disputed = 0] = given.reading.stance();
  const held = heldBackBy(facing);
  const standing = deedStandingOf(facing);
  const addsWord = (form: string): boolean => folded.has(form) && !asked.has(form);
  const values: Readonly<Record<(typeof OWN_SIGNS)[number][0], number | boolean>> = {
    'asked-will': opening === 'will',
    'asked-can': opening === 'can',
    'asked-did': opening === 'did',
    'asked-is': opening === 'is',
    'asked-was': opening === 'was',
    'asked-any': asksForAny(question),
    'asked-denies': questionDenies(question),
    'asked-number': question.terms.some(({ isNumber }) => isNumber),
    'verb-opposite': Math.max(0, ...opposite.map(({ weight }) => weight)),
    'verb-unmet': verb >= 0 && ![...met.values()].includes(verb),
    'reader-answers': given.reading.answers,
    length: Math.log1p(passage.tokens.length),
    denied: denied.isNear,
    'denied-not': by('not'),
    'denied-nobody': by('nobody'),
    'denied-claim': by('denying'),
    'denied-refused': by('refusing'),
    'denied-main': isMain,
    'denied-aside': !isMain && denied.isNear,
    'not-aside': denials.some(({ kind, isNear }) => kind === 'not' && !isNear),
    'denied-anywhere': denials.length > 0,
    'verb-not': verbPlaces.some((at) => verbDenialAt(tokens, at) === 'not'),
    opposite: denied.hasOpposite,
    plain: denials.length === 0 && !denied.hasOpposite,
    affirms: held.size === 0,
    odd: denied.isOdd,
    'denial-asked': facing.isDenialAsked,
    but: folded.has('but') || folded.has('although') || folded.has('though'),
    modal: tokens.some((token) => isOf(token.folded, MODAL)),
    spoken: speech.isSpoken,
    said: speech.isSaid,
    'said-now': speech.isSaidNow,
    'cue-denies': speech.isCueDenying,
    charged: speech.isCharged,
    speech: speech.hasSpeech,
    'next-disputes': next?.passage.tokens.some(disputes) ?? false,
    'next-contrasts': next !== undefined && contrasts(next.passage),
    'others-speak': others,
    'odd-denied-met': denied.isOdd && denied.isNear ? shareMet(given, met) : 0,
    'denied-main-chance': isMain ? boundedLogOdds(probability) : 0,
    'said-asked': speech.isToldBySpeaker && saying,
    'said-will': speech.isToldBySpeaker && opening === 'will',
    'words-affirm': leaning[0],
    'words-deny': leaning[1],
    'words-dispute': leaning[2],
    'read-affirmed': boundedLogOdds(affirmed),
    'read-denied': boundedLogOdds(refused),
    'read-disputed': boundedLogOdds(disputed),
    'deed-told': standing === 'told',
    'deed-denied': standing === 'denied',
    'denied-behind': standing === 'denied-behind',
    'denied-elsewhere': standing === 'denied-elsewhere',
    only: addsWord('only'),
    until: addsWord('until'),
    had: addsWord('had'),
    opposed: 0,
    'opposed-denied': 0,
  };
  const all = new Float64Array(STANCE_SIGNS.length);
  all.set(OWN_SIGNS.map(([name]) => Number(values[name])));
  all.set(
    HOLDS.map(([name]) => Number(held.has(name))),
    OWN_SIGNS.length,
  );
  setOpposing(all, opposing);
  return all;
}
