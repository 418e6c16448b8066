import type { OutletClue } from './outlet-wording';

/** A name with all that speaks for it. */
export interface OutletVote {
  readonly name: string;
  readonly weight: number;
  /** The abbreviation the page uses too: "HNN" of "Harborview News Network". */
  readonly acronym: string | null;
}

/** What owners and web sites add to an outlet's name. */
const ADDITION =
  /^(?:media|online|digital|network|group|newsroom|live|app|plus|english|international edition|\.com|\s)+$/iu;

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '');

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0))
    .join('');
}

/** Of two ways to write a name: not the one in capitals throughout, then the longer one. */
function betterWritten(left: string, right: string): string {
  const [leftShouts, rightShouts] = [left, right].map((name) => !/\p{Ll}/u.test(name));
  if (leftShouts !== rightShouts) return leftShouts ? right : left;
  return left.length >= right.length ? left : right;
}

/** One vote a name; "Lowick Courier" and "The Lowick Courier" are the same, the longer one stays. */
function sumUp(clues: readonly OutletClue[]): readonly OutletVote[] {
  const sums = new Map<string, OutletVote>();
  for (const { name, weight } of clues) {
    const held = sums.get(plain(name));
    const written = held === undefined ? name : betterWritten(held.name, name);
    sums.set(plain(name), { name: written, weight: weight + (held?.weight ?? 0), acronym: null });
  }
  return [...sums.values()];
}

/**
 * The names that clues speak for, best first. "Courier" also speaks for "Courier America", the owner
 * "Courier Media" for "Courier", and "HNN" for "Harborview News Network".
 */
export function countVotes(clues: readonly OutletClue[]): readonly OutletVote[] {
  const votes = sumUp(clues);
  const remainder = (long: OutletVote, short: OutletVote): string | null =>
    plain(long.name).startsWith(`${plain(short.name)} `)
      ? plain(long.name).slice(plain(short.name).length + 1)
      : null;
  return votes
    .map((vote) => {
      let { weight, acronym } = vote;
      for (const other of votes) {
        const more = remainder(other, vote);
        const less = remainder(vote, other);
        if (more !== null && ADDITION.test(more)) weight += other.weight;
        if (less !== null && !ADDITION.test(less)) weight += other.weight;
        if (/^\p{Lu}{2,6}$/u.test(other.name) && initialsOf(vote.name) === other.name) {
          weight += other.weight;
          acronym = other.name;
        }
      }
      return { name: vote.name, weight, acronym };
    })
    .sort((left, right) => right.weight - left.weight || right.name.length - left.name.length);
}
