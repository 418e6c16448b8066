import type { DataType, Schema } from 'apache-arrow';
import type { Engine } from './lance';

/** What a column holds. */
type ColumnKind = 'int' | 'float' | 'text' | 'bytes';

/**
 * The tables of an archive. Text is kept once, in `articles`; what search goes through and what only the
 * best hits are read from are apart, so that upkeep of the first is cheap.
 */
export const TABLES = {
  /** A row a sentence or headline: what search goes through. */
  sentences: {
    /** Consecutive within an article, never given again. */
    id: 'int',
    article: 'int',
    outlet: 'text',
    /** Days since 1970; `NO_DAY` where the article states none. */
    day: 'int',
    /** Ids of the article's first passage and of its first that is no headline. */
    first: 'int',
    body: 'int',
    /** Ids of the article's last passage, and of the first and last of this one's paragraph. */
    last: 'int',
    paragraphFirst: 'int',
    paragraphLast: 'int',
    /** Its stems, a blank between two. */
    stems: 'text',
  },
  /** A row a sentence or headline: what answering reads, as `writePassage` wrote it. */
  passages: { id: 'int', article: 'int', bytes: 'bytes' },
  /** A row an article. */
  articles: {
    /** Never given again. */
    number: 'int',
    /** The knowledge file's name without its ending. */
    id: 'text',
    digest: 'text',
    /** Everything but the body, as JSON. */
    matter: 'text',
    body: 'text',
    first: 'int',
    passages: 'int',
    facts: 'int',
    /** Its names with all their forms, as JSON. */
    names: 'text',
    /** Each of its stems once, a line break around each. */
    stems: 'text',
  },
  /** A row a stem of the coverage. */
  stems: {
    stem: 'text',
    sentences: 'int',
    paragraphs: 'int',
    held: 'int',
    nouns: 'int',
    verbs: 'int',
    capitals: 'int',
    smalls: 'int',
    people: 'int',
  },
  /** A row a folded word of the coverage. */
  spellings: {
    folded: 'text',
    stem: 'text',
    count: 'int',
    acronyms: 'int',
    acronym: 'text',
    small: 'int',
    large: 'int',
    people: 'int',
  },
  /** A row a version of the coverage that was made public; the last one is in force. */
  publications: {
    number: 'int',
    /** Of the layout of these tables. */
    format: 'int',
    atMs: 'float',
    /** What made it: build, add, remove, undo or compact. */
    did: 'text',
    /** The number of the one that an undo goes back to; -1 for none. */
    before: 'int',
    /** The coverage's version, as a folder of the same articles would have it. */
    version: 'text',
    articles: 'int',
    sentences: 'int',
    paragraphs: 'int',
    facts: 'int',
    /** Stems of all sentences together. */
    stems: 'float',
    /** The lowest number and id that no article and no passage ever had. */
    nextNumber: 'int',
    nextId: 'int',
    sentencesAt: 'int',
    passagesAt: 'int',
    articlesAt: 'int',
    stemsAt: 'int',
    spellingsAt: 'int',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

/** The name of a table. */
export type TableName = keyof typeof TABLES;

interface Values {
  readonly int: number;
  readonly float: number;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A row of a table. */
export type Row<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends ColumnKind
    ? Values[(typeof TABLES)[Name][Column]]
    : never;
};

/** Stands in `day` for an article without a date. */
export const NO_DAY = -2_147_483_648;

function typeOf({ arrow }: Engine, kind: ColumnKind): DataType {
  switch (kind) {
    case 'int':
      return new arrow.Int32();
    case 'float':
      return new arrow.Float64();
    case 'text':
      return new arrow.Utf8();
    case 'bytes':
      return new arrow.Binary();
  }
}

/** The schema of a table: always given, as the engine guesses types badly. */
export function schemaOf(engine: Engine, name: TableName): Schema {
  const { arrow } = engine;
  const columns = Object.entries<ColumnKind>(TABLES[name]);
  return new arrow.Schema(
    columns.map(([column, kind]) => new arrow.Field(column, typeOf(engine, kind), true)),
  );
}
