/** What an answer begins with. */
export interface FirstExcerpt {
  /** The id of its article. */
  readonly article: string;
  /** Where it begins, in UTF-16 code units of the article's text; needed only where the words are not known. */
  readonly start?: number;
  /** null where only its place was kept. */
  readonly text: string | null;
}

/** Gives the first excerpt of the answer to a question; null where there is none. */
export type Asker = (question: string) => Promise<FirstExcerpt | null>;

/** A question to ask of both versions. */
export interface CheckedQuestion {
  readonly question: string;
  /** Whether its text may be shown; the questions made from facts may always. */
  readonly isShown: boolean;
}

/** A question whose answer is not the same in the new version. */
export interface ChangedAnswer {
  /** null where it may not be shown, as too few asked it. */
  readonly question: string | null;
  readonly before: FirstExcerpt | null;
  readonly after: FirstExcerpt | null;
}

/** Which answers would change. */
export interface ChangedAnswers {
  /** How many questions were asked of both. */
  readonly asked: number;
  /** Those answered only after. */
  readonly gained: readonly ChangedAnswer[];
  /** Those answered only before. */
  readonly lost: readonly ChangedAnswer[];
  /** Those whose first excerpt is another one. */
  readonly changed: readonly ChangedAnswer[];
}

/** Questions asked at a time, so that one thread always has the next at hand. */
const AT_A_TIME = 16;

function isSame(before: FirstExcerpt | null, after: FirstExcerpt | null): boolean {
  if (before === null || after === null) return before === after;
  if (before.article !== after.article) return false;
  // words that moved are the same answer; where they are not known, the place must do
  return before.text === null || after.text === null
    ? before.start === after.start
    : before.text === after.text;
}

/**
 * Asks questions of two versions of the coverage and tells those whose first excerpt differs, in the
 * order of the questions; each question once. Rejects where an asker does.
 */
export async function findChangedAnswers(
  questions: readonly CheckedQuestion[],
  askers: { readonly before: Asker; readonly after: Asker },
): Promise<ChangedAnswers> {
  const once = [...new Map(questions.map((each) => [each.question, each])).values()];
  const differing: ChangedAnswer[] = [];
  for (let from = 0; from < once.length; from += AT_A_TIME) {
    const found = await Promise.all(
      once.slice(from, from + AT_A_TIME).map(async ({ question, isShown }) => {
        const [before, after] = await Promise.all([
          askers.before(question),
          askers.after(question),
        ]);
        return { question: isShown ? question : null, before, after };
      }),
    );
    differing.push(...found.filter(({ before, after }) => !isSame(before, after)));
  }
  return {
    asked: once.length,
    gained: differing.filter(({ before }) => before === null),
    lost: differing.filter(({ after }) => after === null),
    changed: differing.filter(({ before, after }) => before !== null && after !== null),
  };
}
