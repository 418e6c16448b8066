import type { Article } from '../core/article/article';
import { fieldText, type Passage, type PassageField } from '../core/article/passage';
import type { Token } from '../core/language/token';

/** What a passage is, apart from its words. */
export type PassagePlace = Pick<
  Passage,
  'field' | 'position' | 'paragraph' | 'sentence' | 'start' | 'end'
>;

/** A passage whose text and tokens are made when somebody asks, and kept while they are used. */
export class StoredPassage implements Passage {
  readonly article: Article;
  readonly field: PassageField;
  readonly position: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly #read: (text: string, position: number) => readonly Token[];
  #tokens: WeakRef<readonly Token[]> | null = null;

  constructor(
    article: Article,
    place: PassagePlace,
    read: (text: string, position: number) => readonly Token[],
  ) {
    this.article = article;
    this.field = place.field;
    this.position = place.position;
    this.paragraph = place.paragraph;
    this.sentence = place.sentence;
    this.start = place.start;
    this.end = place.end;
    this.#read = read;
  }

  get text(): string {
    return fieldText(this.article, this.field).slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    const known = this.#tokens?.deref();
    if (known !== undefined) return known;
    const tokens = this.#read(this.text, this.position);
    this.#tokens = new WeakRef(tokens);
    return tokens;
  }
}
