import type { English } from '../language/english';
import { sentencesOf } from '../language/sentences';
import type { Token } from '../language/token';
import { paragraphsOf, type Article } from './article';

/** Which part of an article a passage is sliced from. */
export type PassageField = 'body' | 'headline' | 'alternativeHeadline';

/** The unit retrieved: one sentence of an article, or its headline or standfirst. */
export interface Passage {
  readonly article: Article;
  readonly field: PassageField;
  /** Place among the article's passages, from 0: headline, standfirst, then the body in order. */
  readonly position: number;
  /** ¶ number from 1; 0 for front matter. */
  readonly paragraph: number;
  /** Place within the paragraph, from 0. */
  readonly sentence: number;
  /** UTF-16 code units within the field's text: `fieldText(article, field).slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Offsets within `text`. */
  readonly tokens: readonly Token[];
}

/** The text a field's offsets count in; empty where the article has no such field. */
export function fieldText(article: Article, field: PassageField): string {
  return (field === 'body' ? article.body : article[field]) ?? '';
}

/** Gives passages their spans alone, for views that show no tokens. */
export const WITHOUT_TOKENS: English = {
  readTokens: () => [],
  readWord: () => null,
  stemOf: (word) => word,
  derived: new Map(),
};

/** Cuts an article into passages, in reading order. */
export function passagesOf(article: Article, english: English): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (
    field: PassageField,
    paragraph: number,
    sentence: number,
    start: number,
    end: number,
  ): void => {
    const text = fieldText(article, field).slice(start, end);
    const tokens = english.readTokens(text);
    const position = passages.length;
    passages.push({
      article,
      field,
      position,
      paragraph,
      sentence,
      start,
      end,
      text,
      tokens,
    });
  };
  for (const field of ['headline', 'alternativeHeadline'] as const) {
    for (const [index, { start, end }] of sentencesOf(fieldText(article, field)).entries()) {
      add(field, 0, index, start, end);
    }
  }
  for (const [index, paragraph] of paragraphsOf(article.body).entries()) {
    const text = article.body.slice(paragraph.start, paragraph.end);
    for (const [sentence, { start, end }] of sentencesOf(text).entries()) {
      add('body', index + 1, sentence, paragraph.start + start, paragraph.start + end);
    }
  }
  return passages;
}
