import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { foldText } from '../language/fold';
import { DO_FORMS, FINITE_HAVE_FORMS } from '../language/words/auxiliaries';
import { ARTICLES } from '../language/words/determiners';
import { PREPOSITIONS } from '../language/words/link-words';
import { THIRD_POSSESSIVES } from '../language/words/pronouns';
import { anyOf, without } from '../language/words/word-set';
import { APOSTROPHES } from '../language/words/quote-marks';

/**
 * Somebody asked about by a calling: "what did the harbour master say". Of the verbs of saying those that are
 * seldom nouns, which may belong to a calling ("the order desk").
 */
const CALLED = new RegExp(
  String.raw`(\b${anyOf([...without(DO_FORMS, 'do'), ...FINITE_HAVE_FORMS])} )the ((?:[\p{L}${APOSTROPHES}-]+ ){0,2}[\p{L}${APOSTROPHES}-]+)(?= (?:ever |also |exactly |actually )?(?:say|said|ask|asked|tell|told|reply|answer|claim|claimed|warn|deny|denied|promise|call|called|describe|suggest|admit|think)\b)`,
  'iu',
);
/** What ends the calling itself: "head of the inquiry" is called head. */
const CALLING_END = new RegExp(
  String.raw`\s${anyOf([...PREPOSITIONS, 'who', 'and'])}\s|[,–—(]`,
  'u',
);
const OPENER = new RegExp(`^${anyOf([...ARTICLES, ...THIRD_POSSESSIVES])} `, 'u');

/** Who is quoted in a coverage, by the folded words that an article calls them by before their name. */
interface Callings {
  readonly roles: readonly { readonly called: string; readonly name: string }[];
  /** Speakers without a name, folded: "the judge" of another story. */
  readonly nameless: ReadonlySet<string>;
}

const callingsOf = derive(({ passageFacts }: Corpus): Callings => {
  const speakers = new Set(
    passageFacts.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker)),
  );
  const named = new Set(passageFacts.flatMap(({ names }) => names.map(({ name }) => name.id)));
  const roles = passageFacts.flatMap((facts) => facts.roles);
  const nameless = [...speakers].flatMap((speaker) =>
    speaker === null || named.has(speaker) ? [] : foldText(speaker).replace(OPENER, ''),
  );
  return {
    roles: roles
      .filter(({ name }) => speakers.has(name))
      .map(({ name, role }) => ({
        called: foldText(role.split(CALLING_END)[0] ?? '').replace(OPENER, ''),
        name,
      })),
    nameless: new Set(nameless),
  };
});

/**
 * A question for the words of somebody whom it names by a calling, with the name in its place where one
 * speaker of the coverage alone is called that: "what did the judge ask" of a coverage in which the
 * judge, Fritz Hahn, asks. Any other question as it is. `isMeant` tells whom a conversation may be about.
 */
export function namedByCalling(
  text: string,
  corpus: Corpus,
  isMeant: (name: string) => boolean = () => true,
): string {
  const [, , words] = CALLED.exec(text) ?? [];
  if (words === undefined) return text;
  const called = foldText(words);
  const { roles, nameless } = callingsOf(corpus);
  if (nameless.has(called)) return text;
  const bearers = new Set(
    roles
      .filter((one) => one.called === called || one.called.endsWith(` ${called}`))
      .map(({ name }) => name),
  );
  const [name] = bearers;
  if (name === undefined || bearers.size > 1 || !isMeant(name)) return text;
  return text.replace(CALLED, (_, lead: string) => `${lead}${name}`);
}
