import { paragraphsOf, type Article } from '../../src/core/article/article';

/**
 * What an article holds for making quotes, read by patterns of its own that ask nothing of the program
 * measured: only the plainest forms, whose speaker a reader cannot doubt.
 */
export interface LabelledQuote {
  /** The words between the marks. */
  readonly words: string;
  /** What the same person goes on to say behind the speech tag; null where nothing follows. */
  readonly further: string | null;
  /** As the tag names the speaker. */
  readonly speaker: string;
}

/** A reported clause: "Ada Quill said that the bridge had held." */
export interface LabelledReport {
  readonly speaker: string;
  readonly clause: string;
}

/** Everything found in one article. */
export interface LabelledText {
  readonly quotes: readonly LabelledQuote[];
  readonly reports: readonly LabelledReport[];
  /** Sentences of the reporter's without marks and without a word of saying. */
  readonly plain: readonly string[];
}

const NAME =
  "(?:(?:Mr|Mrs|Ms|Dr|Professor|Sir|Captain|Major|Sister|Father)\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:van|de|al|der|den|von|bin|dos|da)\\s)?\\p{Lu}[\\p{L}'’-]+){0,3}";
const SAYS =
  '(?:said|says|added|adds|told|wrote|explained|recalled|warned|insisted|argued|replied)';
const MARKED = /[“"]([^“”"]{20,500}?)[”"]|‘((?:[^‘’“”"]|’(?=\p{L})){20,500}?)’(?!\p{L})/gu;
const AFTER = new RegExp(
  `^,?\\s(?:${SAYS}\\s(${NAME})|(${NAME})(?:,[^,.“"‘]{3,60},)?\\s${SAYS}\\b)`,
  'u',
);
const FURTHER =
  /^[^.“”"‘]{0,80}\.\s(?:[“"]([^“”"]{15,300}?)[”"]|‘((?:[^‘’“”"]|’(?=\p{L})){15,300}?)’(?!\p{L}))/u;
const REPORT = new RegExp(
  `^(${NAME})(?:,[^,“"‘]{3,60},)?\\ssaid\\s(?:that\\s)?((?:he|she|they|the|it|there|no|his|her|its|their|a|all|nobody)\\s[^“”"‘]{20,200})\\.$`,
  'u',
);
const NOBODY =
  /^(?:He|She|They|It|The|But|And|We|You|In|On|A|An|This|That|Both|One|What|Nobody|Asked)\b/u;
const TELLS = new RegExp(
  `[“”"‘]|\\b(?:${SAYS}|say|tell|according|claims?|claimed|denied|denies|believes?|thinks?|report(?:ed|s)?|reportedly|announced|confirmed|statement|posted|rang|asked|called|accus\\w+|disput\\w+)\\b`,
  'u',
);

const sentencesIn = (paragraph: string): readonly string[] =>
  paragraph.split(/(?<=[.?!])\s+(?=[\p{Lu}“"‘])/u);

function quotesIn(paragraph: string): readonly LabelledQuote[] {
  return [...paragraph.matchAll(MARKED)].flatMap((match): readonly LabelledQuote[] => {
    const words = match[1] ?? match[2] ?? '';
    const rest = paragraph.slice(match.index + match[0].length);
    const found = AFTER.exec(rest);
    const speaker = found?.[1] ?? found?.[2] ?? '';
    const isSpoken = /[,.?!…]$/u.test(words) && words.split(/\s+/u).length >= 6;
    if (found === null || !isSpoken || NOBODY.test(speaker)) return [];
    const further = FURTHER.exec(rest.slice(found[0].length));
    return [{ words, speaker, further: further?.[1] ?? further?.[2] ?? null }];
  });
}

/** Reads one article. */
export function labelledText({ body }: Article): LabelledText {
  const paragraphs = paragraphsOf(body).map(({ start, end }) => body.slice(start, end));
  const sentences = paragraphs.flatMap(sentencesIn);
  return {
    quotes: paragraphs.flatMap(quotesIn),
    reports: sentences.flatMap((sentence): readonly LabelledReport[] => {
      const [, speaker = '', clause = ''] = REPORT.exec(sentence) ?? [];
      return clause === '' || NOBODY.test(speaker) ? [] : [{ speaker, clause }];
    }),
    plain: sentences.filter(
      (sentence) =>
        !TELLS.test(sentence) &&
        /^\p{Lu}[^:;]+\.$/u.test(sentence) &&
        sentence.split(/\s+/u).length >= 8 &&
        sentence.length < 220,
    ),
  };
}
