/** What a question wants back, whatever its words: what an answer must hold to be one. */
export type Wanted =
  | 'person'
  | 'group'
  | 'name'
  | 'role'
  | 'place'
  | 'time'
  | 'count'
  | 'amount'
  | 'reason'
  | 'manner'
  | 'thing'
  | 'words'
  | 'verdict'
  | 'anything';

/** What users are told that they asked for. */
export type AskedFor =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how-many'
  | 'how-long'
  | 'what'
  | 'definition'
  | 'yes-no'
  | 'quote'
  | 'keyword';

/** What speaks against a passage that lacks what is wanted, and is told where nothing answers. */
export type Lack = 'person-missing' | 'name-not-given' | 'date-missing' | 'figure-missing';

/** One kind of question. */
interface Row {
  /** How such a question is put. */
  readonly asked: string;
  readonly intent: AskedFor;
  readonly wants: Wanted;
  /** null where no one thing is wanted, or a passage may answer without it. */
  readonly lack: Lack | null;
}

const row = (intent: AskedFor, wants: Wanted, asked: string, lack: Lack | null = null): Row => ({
  asked,
  intent,
  wants,
  lack,
});

/** Every kind of question, in the order that the trained weights number them by. */
export const KINDS = {
  who: row('who', 'person', 'who led it', 'person-missing'),
  'who-is': row('definition', 'role', 'who is Kim Berg'),
  when: row('when', 'time', 'when did it open', 'date-missing'),
  'what-year': row('when', 'time', 'what year did it open', 'date-missing'),
  'what-date': row('when', 'time', 'on which day did it open', 'date-missing'),
  where: row('where', 'place', 'where is it'),
  'what-place': row('where', 'place', 'in what town is it'),
  why: row('why', 'reason', 'why did it close'),
  how: row('how', 'manner', 'how did it close'),
  'how-many': row('how-many', 'count', 'how many came', 'figure-missing'),
  'how-much': row('how-many', 'amount', 'how much did it cost', 'figure-missing'),
  'how-long': row('how-long', 'amount', 'how long did it take', 'figure-missing'),
  'how-old': row('how-long', 'amount', 'how old is she', 'figure-missing'),
  'how-measure': row('how-many', 'amount', 'how tall is it', 'figure-missing'),
  percent: row('how-many', 'amount', 'what percentage came', 'figure-missing'),
  'what-is': row('definition', 'role', 'what is a weir'),
  'what-person': row('who', 'person', 'which minister led it', 'person-missing'),
  'what-group': row('who', 'group', 'which company built it'),
  'what-name': row('who', 'name', 'what is the name of the ship', 'name-not-given'),
  'what-noun': row('what', 'thing', 'what plan was chosen'),
  'what-do': row('what', 'thing', 'what did the council do'),
  'what-say': row('quote', 'words', 'what did Berg say'),
  what: row('what', 'thing', 'what was chosen'),
  'yes-no': row('yes-no', 'verdict', 'did it open'),
  quote: row('quote', 'words', 'quote Berg on the mill'),
  keyword: row('keyword', 'anything', 'mill fire'),
} as const satisfies Readonly<Record<string, Row>>;

/** What kind of thing a question wants back: finer than the intent, it is what ranking learns from. */
export type QuestionKind = keyof typeof KINDS;

/** Every kind, in a fixed order. */
export const QUESTION_KINDS = Object.keys(KINDS) as readonly QuestionKind[];

/** Whether a question wants one of some things back: `wants(question.kind, 'place', 'time')`. */
export function wants(kind: QuestionKind, ...things: readonly Wanted[]): boolean {
  return things.includes(KINDS[kind].wants);
}

/** What is told to speak against a passage that lacks what a question wants; null where nothing is. */
export function lackOf(kind: QuestionKind): Lack | null {
  return KINDS[kind].lack;
}

/** Whether a detail of something that happened is wanted: nothing of what did not happen answers. */
export function wantsDetail(kind: QuestionKind): boolean {
  return wants(kind, 'person', 'group', 'name', 'place', 'time', 'count', 'amount');
}

/** Whether a figure or a date is wanted, which belongs to what stands nearest to it. */
export function wantsValue(kind: QuestionKind): boolean {
  return wants(kind, 'count', 'amount', 'time');
}

/** Whether the whole sentence answers rather than some words of it. */
export function wantsSentence(kind: QuestionKind): boolean {
  return kind === 'quote' || wants(kind, 'verdict', 'anything');
}
