import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quotation } from '../../src/core/facts/facts';
import { readArticle, wordsOf, type ReadArticle } from './facts';

const FOLDER = join(__dirname, '..', 'fixtures', 'quotations');

/** One line below `===` in a fixture; see the README beside them. */
interface Gold {
  /** Ways to name the speaker; `-` is nobody. */
  readonly speakers: readonly string[];
  readonly isReported: boolean;
  /** Where its first words stand in the body; -1 where they do not. */
  readonly at: number;
  readonly line: string;
}

interface Fixture {
  readonly name: string;
  readonly read: ReadArticle;
  readonly golds: readonly Gold[];
}

/** How well the speakers of one sort of quotation were told. */
export interface Score {
  /** Quotations that somebody says, by hand. */
  readonly gold: number;
  /** Quotations for which a speaker was given. */
  readonly given: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** What went wrong, one line each. */
  readonly faults: readonly string[];
}

function readFixture(file: string): Fixture {
  const [text = '', lines = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n===\n');
  const [headline = '', datePublished = '', ...rest] = text.split('\n');
  const body = rest.join('\n').trim();
  const golds = lines
    .trim()
    .split('\n')
    .map((line): Gold => {
      const [, names = '', mark, words = ''] = /^(.*?) ([|~]) (.*)$/u.exec(line) ?? [];
      const at = words === '' ? -1 : body.indexOf(words);
      return { speakers: names.split(' / '), isReported: mark === '~', at, line };
    });
  return { name: file, read: readArticle(body, { headline, datePublished }), golds };
}

/** Every fixture, read once. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map(readFixture);
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, '');

function isRight({ speaker }: Quotation, { speakers }: Gold): boolean {
  return speakers.some((name) =>
    name === '-' ? speaker === null : speaker !== null && plain(speaker).includes(plain(name)),
  );
}

interface Placed {
  readonly quotation: Quotation;
  readonly start: number;
  readonly end: number;
}

/** The quotations of a body with their offsets in it. */
function placedOf(read: ReadArticle, isReported: boolean): readonly Placed[] {
  return read.facts.quotations.flatMap((quotation) => {
    const passage = read.passages[quotation.passage];
    if (passage?.field !== 'body' || (quotation.kind === 'reported') !== isReported) return [];
    return [
      { quotation, start: passage.start + quotation.start, end: passage.start + quotation.end },
    ];
  });
}

/** Scores quotations in marks, or reported clauses, of all fixtures together. */
export function scoreFixtures(fixtures: readonly Fixture[], isReported: boolean): Score {
  let [gold, given, right, rightGiven] = [0, 0, 0, 0];
  const faults: string[] = [];
  for (const { name, read, golds } of fixtures) {
    const placed = placedOf(read, isReported);
    const met = new Map<Placed, Gold>();
    for (const each of golds.filter((one) => one.isReported === isReported)) {
      const inside = placed.filter(({ start, end }) => start <= each.at + 1 && each.at < end);
      const hit = inside.find(({ quotation }) => isRight(quotation, each)) ?? inside[0];
      if (hit !== undefined) met.set(hit, each);
      if (each.speakers.includes('-') && (hit?.quotation.speaker ?? null) === null) continue;
      gold += 1;
      if (hit !== undefined && isRight(hit.quotation, each)) right += 1;
      else faults.push(`${name}: ${each.line} -> ${hit?.quotation.speaker ?? 'nobody'}`);
    }
    for (const one of placed) {
      if (one.quotation.speaker === null) continue;
      given += 1;
      const by = met.get(one);
      if (by !== undefined && isRight(one.quotation, by)) rightGiven += 1;
      else if (by === undefined) {
        faults.push(`${name}: not in the set: ${wordsOf(read, one.quotation)}`);
      }
    }
  }
  return { gold, given, right, precision: rightGiven / given, recall: right / gold, faults };
}
