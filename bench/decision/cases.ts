import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import type { Article } from '../../src/core/article/article';
import { createEnglish } from '../../src/core/language/english';
import type { Ranked } from '../../src/core/reading/rank';
import { sequence } from '../train/linear';
import type { NewsQuestion } from '../train/question-file';
import { readerFrom } from '../train/reader-from';
import { isRight, readQuestionSet, type AskedQuestion } from '../train/squad';
import { alteredQuestions, type AlteredQuestions } from './altered-questions';
import { createAsker, type Asker } from './asker';
import { writeCases } from './case-file';
import { option } from './options';
import { answersNews, readGoldFile, readStories, withoutAnswers, type Story } from './stories';

/**
 * Puts questions to coverage that answers them and to coverage that does not, and writes what the
 * decision reads of their candidates:
 * `cases --out DIR --set FILE.json.gz [--from N --to N --every N --articles odd]` or
 * `cases --out DIR --news FOLDER --writers a,d,… [--first-group N --every N --reader FILE]` or
 * `cases --out DIR --gold FILE --knowledge FOLDER [--news FOLDER --writers a,d,…]`, whose questions stories lend theirs.
 */
const english = createEnglish();
const writer = writeCases(option('--out', ''));
const never = (): boolean => false;
/** Stories must be read by a reader that has not learned from their writers: its weights. */
const reader = readerFrom(option('--reader', ''));
const askerOf = (articles: readonly Article[]): Asker => createAsker(articles, english, reader);

/** How many articles make one coverage. */
const ARTICLES_A_COVERAGE = 30;
/** Every paragraph is taken away once: with every fifth one more. */
const SHARES = 5;
/** One question in so many is put to the whole coverage as well, and to another article. */
const WHOLE_EVERY = 4;
const OTHER_EVERY = 3;
/** One question in so many is put to pieces of articles as well. */
const PIECES_EVERY = 2;

const numberOf = (id: string): number => Number(id.split('-')[1]);
const rightBy =
  (asked: AskedQuestion) =>
  ({ passage }: Ranked): boolean =>
    isRight(passage.text, asked);

function putSet(articles: readonly Article[], questions: readonly AskedQuestion[]): void {
  const whole = askerOf(articles);
  for (const [index, asked] of questions.entries()) {
    const { text, article, answerable } = asked;
    const condition = answerable ? 'covered' : 'look-alike';
    const group = numberOf(article);
    writer.put(condition, group, whole.ask(text, rightBy(asked), { article }));
    if (index % WHOLE_EVERY === 0) writer.put(condition, group, whole.ask(text, rightBy(asked)));
    const here = articles.findIndex(({ id }) => id === article);
    const other =
      articles[(here + 1 + (index % Math.max(1, articles.length - 1))) % articles.length];
    if (answerable && other && other.id !== article && index % OTHER_EVERY === 0) {
      writer.put('other-article', group, whole.ask(text, never, { article: other.id }));
    }
  }
  const places = new Map<string, number>();
  for (const { id, body } of articles) {
    for (const [index, paragraph] of body.split('\n\n').entries())
      places.set(`${id} ${paragraph}`, index);
  }
  for (let share = 0; share < SHARES; share += 1) {
    const rest = articles.map((article) => ({
      ...article,
      body: article.body
        .split('\n\n')
        .filter((_, index) => index % SHARES !== share)
        .join('\n\n'),
    }));
    const asker = askerOf(rest);
    for (const { text, article, paragraph, answerable } of questions) {
      const place = places.get(`${article} ${paragraph}`);
      if (!answerable || place === undefined || place % SHARES !== share) continue;
      writer.put('taken-away', numberOf(article), asker.ask(text, never, { article }));
    }
  }
}

const corpora = new Map<Story, Corpus>();
/** The corpus of a story that lends questions, read once. */
function corpusOf(story: Story): Corpus {
  let corpus = corpora.get(story);
  if (!corpus) corpora.set(story, (corpus = buildCorpus(story.articles, english)));
  return corpus;
}
const random = sequence(11);

/** What other stories ask, made into questions that this one does not answer. */
function alteredFor(story: Story, lenders: readonly Story[]): AlteredQuestions {
  const others = lenders
    .filter(({ name }) => name !== story.name)
    .map((lender) => ({ story: lender, corpus: corpusOf(lender) }));
  return alteredQuestions(others, english, random);
}

/** An article with all its paragraphs in one. */
const runTogether = (article: Article): Article => ({
  ...article,
  body: article.body.replaceAll('\n\n', ' '),
});

/** One question in so many has a word changed, the others a name. */
const ALTERED_EVERY = 2;
/** One question in so many is altered beside a paragraph alone as well: short notes are all that some coverages have. */
const BRIEF_EVERY = 2;

/**
 * A question with another name put to the first paragraph that answers it, as if there were no more, and the question
 * itself to the paragraph behind it.
 */
function putBrief(
  { articles }: Story,
  question: NewsQuestion,
  group: number,
  withOtherName: AlteredQuestions['withOtherName'],
): void {
  for (const article of articles) {
    const paragraphs = article.body.split('\n\n');
    const at = paragraphs.findIndex((text) => answersNews({ text, article: article.id }, question));
    const body = paragraphs[at];
    if (body === undefined) continue;
    const asker = askerOf([{ ...article, body }]);
    const other = withOtherName(question, asker.corpus);
    if (other !== null) writer.put('altered', group, asker.ask(other, never));
    const next = paragraphs[at + 1];
    const isToldThere =
      next === undefined ||
      question.alsoOk.some((quote) => next.includes(quote)) ||
      answersNews({ text: `${article.headline} ${next}`, article: article.id }, question);
    if (!isToldThere) {
      const rest = askerOf([{ ...article, body: next }]);
      writer.put('taken-away', group, rest.ask(question.question, never));
    }
    return;
  }
}

function putStories(
  stories: readonly Story[],
  group: number,
  lenders: readonly Story[] = [],
): void {
  const put = (asker: Asker, question: NewsQuestion): void => {
    const right = ({ passage }: Ranked): boolean =>
      answersNews({ text: passage.text, article: passage.article.id }, question);
    const condition = question.answerable ? 'covered' : 'look-alike';
    writer.put(condition, group, asker.ask(question.question, right));
  };
  const all = askerOf(stories.flatMap(({ articles }) => articles));
  for (const story of stories) {
    const own = askerOf(story.articles);
    const altered = alteredFor(story, lenders);
    for (const text of altered.grafted(own.corpus)) {
      writer.put('altered', group, own.ask(text, never));
      writer.put('altered', group, all.ask(text, never));
    }
    const unbroken = askerOf(story.articles.map(runTogether));
    for (const [index, question] of story.questions.entries()) {
      const text =
        index % ALTERED_EVERY === 0
          ? altered.withOtherWord(question, index)
          : altered.withOtherName(question, own.corpus);
      if (text !== null) {
        writer.put('altered', group, own.ask(text, never));
        writer.put('altered', group, all.ask(text, never));
      }
      put(own, question);
      put(all, question);
      put(unbroken, question);
      if (!question.answerable) continue;
      if (index % BRIEF_EVERY === 0) putBrief(story, question, group, altered.withOtherName);
      const left = withoutAnswers(story.articles, question);
      for (const rest of [left, left.map(runTogether)]) {
        writer.put('taken-away', group, askerOf(rest).ask(question.question, never));
      }
    }
  }
}

/** How many paragraphs a piece of an article has where its layout is changed. */
const PIECE = 4;

/**
 * The same in another layout: articles cut to pieces of a few paragraphs, run together to one. Pages
 * differ in both, and what is learned must not hang on it.
 */
function inPieces(
  articles: readonly Article[],
  questions: readonly AskedQuestion[],
): readonly [readonly Article[], readonly AskedQuestion[]] {
  const pieceOf = new Map<string, string>();
  const pieces = articles.flatMap((article) => {
    const paragraphs = article.body.split('\n\n');
    return Array.from({ length: Math.ceil(paragraphs.length / PIECE) }, (_, number) => {
      const id = `${article.id}-${number}`;
      const own = paragraphs.slice(number * PIECE, (number + 1) * PIECE);
      for (const paragraph of own) pieceOf.set(`${article.id} ${paragraph}`, id);
      return { ...article, id, body: own.join(number % 2 === 0 ? ' ' : '\n\n') };
    });
  });
  const moved = questions.flatMap((asked) => {
    const id = pieceOf.get(`${asked.article} ${asked.paragraph}`);
    return id === undefined ? [] : [{ ...asked, article: id }];
  });
  return [pieces, moved];
}

/** The questions of pieces, each with its piece and without the paragraph that answers. */
function putPieces(articles: readonly Article[], questions: readonly AskedQuestion[]): void {
  const whole = askerOf(articles);
  for (const asked of questions) {
    const { text, article, answerable, paragraph } = asked;
    const group = numberOf(article);
    const condition = answerable ? 'covered' : 'look-alike';
    writer.put(condition, group, whole.ask(text, rightBy(asked), { article }));
    const own = articles.find(({ id }) => id === article);
    if (!own || !answerable) continue;
    const body = own.body.replace(paragraph, '').trim();
    if (body === '') continue;
    writer.put('taken-away', group, askerOf([{ ...own, body }]).ask(text, never));
  }
}

/** Into how many groups the questions of one gold file are dealt. */
const GROUPS = 5;

/** The stories of the writers given; without any, those that a gold file borrows questions from. */
const storiesOf = (writers: string): readonly Story[] =>
  writers === '' ? [] : readStories(option('--news', ''), writers.split(','));
const set = option('--set', '');
const gold = option('--gold', '');
/** Of so many questions of a set, or stories of a writer, the first. */
const every = Number(option('--every', '1'));
if (gold !== '') {
  // questions are dealt to groups one by one, as there are few articles
  const story = readGoldFile(gold, option('--knowledge', 'knowledge'));
  for (let group = 0; group < GROUPS; group += 1) {
    const own = story.questions.filter((_, index) => index % GROUPS === group);
    putStories([{ ...story, questions: own }], group, storiesOf(option('--writers', '')));
  }
} else if (set === '') {
  const writers = option('--writers', '').split(',');
  const firstGroup = Number(option('--first-group', '0'));
  const kept = writers.map((name) => storiesOf(name).filter((_, index) => index % every === 0));
  for (const [index, own] of kept.entries()) putStories(own, firstGroup + index, kept.flat());
} else {
  const { articles, questions } = readQuestionSet(
    set,
    Number(option('--from', '0')),
    Number(option('--to', 'Infinity')),
  );
  // the reader has learned from the articles with an even number
  const isKept = ({ article }: AskedQuestion): boolean =>
    option('--articles', 'all') === 'all' || numberOf(article) % 2 === 1;
  const asked = questions.filter((one, index) => index % every === 0 && isKept(one));
  for (let start = 0; start < articles.length; start += ARTICLES_A_COVERAGE) {
    const part = articles.slice(start, start + ARTICLES_A_COVERAGE);
    const ids = new Set(part.map(({ id }) => id));
    const own = asked.filter(({ article }) => ids.has(article));
    putSet(part, own);
    putPieces(
      ...inPieces(
        part,
        own.filter((_, index) => index % PIECES_EVERY === 0),
      ),
    );
  }
}
const { lists, rows } = writer.close();
process.stderr.write(`${option('--out', '')}: ${lists} questions, ${rows} candidates\n`);
