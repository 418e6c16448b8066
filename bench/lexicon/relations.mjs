import { alikeness, KINDS, LIKENESS_BONUS, NAME_KINDS, usualness, WEIGHTS } from './weights.mjs';

/** A family of so many is a topic, not a meaning. */
const LARGEST_FAMILY = 60;

/** How much of a word's uses each sense takes: tags, and half a tag shared out by rank. */
function shareSenses(senses) {
  const shares = new Map();
  for (const [word, list] of senses) {
    const counts = list.map(({ number, count }) => count + 0.5 / number);
    const total = counts.reduce((sum, count) => sum + count, 0);
    shares.set(word, new Map(list.map(({ id }, index) => [id, counts[index] / total])));
  }
  return shares;
}

/**
 * From a word of WordNet to the words that a text may use in its place, each with a weight: the
 * share of an exact match's evidence, 0 to 1. weights.mjs says how the weights were found.
 */
export function createRelations({ synsets, senses }, vocabulary, likenessOf, leastWeight) {
  const shares = shareSenses(senses);
  const shareOf = (word, id) => shares.get(word)?.get(id) ?? 0;
  const targets = (synset, ...symbols) =>
    synset.pointers.filter(({ symbol }) => symbols.includes(symbol));
  const families = new Map();
  const familyOf = (id) => {
    if (!families.has(id)) families.set(id, targets(synsets.get(id), '~'));
    return families.get(id);
  };
  const adjectives = new Map();
  for (const synset of synsets.values()) {
    for (const { target, from, to } of targets(synset, '\\')) {
      if (!adjectives.has(target)) adjectives.set(target, []);
      adjectives.get(target).push({ target: synset.id, from: to, to: from });
    }
  }

  /**
   * Every synset within reach of a sense: { id, kind, only, damping, parent }. `only` is the one
   * word meant, counted from 1, or 0 for all; `parent` is the kind that both are of, for relatives
   * that must be alike to count.
   */
  function* reach(synset, position) {
    const { id } = synset;
    yield { id, kind: 'synonym' };
    for (const { target, from, to, symbol } of synset.pointers) {
      const lexical = from === 0 || from === position;
      if (symbol === '$') yield { id: target, kind: 'group' };
      if (symbol === '&') yield { id: target, kind: synset.kind === 's' ? 'similar' : 'shade' };
      if (symbol === '^' && lexical) yield { id: target, kind: 'seeAlso', only: to };
      if (symbol === '=') yield { id: target, kind: 'attribute' };
      if (symbol === '>') yield { id: target, kind: 'cause' };
      if (symbol === '*') yield { id: target, kind: 'entailment' };
      if (symbol === '\\' && lexical) yield { id: target, kind: 'pertainym', only: to };
      if (symbol === '<') yield { id: target, kind: 'derivedSynonym', only: to };
      if (symbol === '#m' || symbol === '%m') yield { id: target, kind: 'member' };
      if (symbol === '+') {
        if (from === position) yield { id: target, kind: 'derived', only: to };
        yield { id: target, kind: 'derivedSynonym', only: from === position ? 0 : to };
      }
    }
    for (const { target, from, to } of adjectives.get(id) ?? []) {
      if (from === 0 || from === position) yield { id: target, kind: 'pertainym', only: to };
    }
    yield* family(id);
  }

  /** Up, down and across the tree of kinds, the closer by definition the better. */
  function* family(id) {
    const below = familyOf(id);
    for (const { target } of below) {
      yield { id: target, kind: 'hyponym', damping: below.length > 50 ? 0.85 : 1 };
      if (below.length > LARGEST_FAMILY) continue;
      for (const far of familyOf(target))
        yield { id: far.target, kind: 'farHyponym', parent: target };
    }
    for (const { target } of targets(synsets.get(id), '@')) {
      const size = familyOf(target).length;
      yield { id: target, kind: 'hypernym', damping: size > 50 ? 0.5 : size > 15 ? 0.8 : 1 };
      for (const far of targets(synsets.get(target), '@')) {
        yield { id: far.target, kind: 'farHypernym', parent: target };
        if (familyOf(far.target).length > LARGEST_FAMILY) continue;
        for (const uncle of familyOf(far.target)) {
          yield { id: uncle.target, kind: 'uncle', parent: far.target };
        }
      }
      for (const sibling of familyOf(target)) {
        if (sibling.target === id) continue;
        const damping = size < 5 ? 1.2 : 1;
        yield { id: sibling.target, kind: 'sibling', parent: target, damping };
      }
    }
  }

  /**
   * The related words of one word, each once with its best weight:
   * word → { weight, relation }, weight 0 to 1.
   */
  return function relationsOf(word) {
    const found = new Map();
    for (const { id } of senses.get(word) ?? []) {
      if (!vocabulary.keepsSense(id, word)) continue;
      const synset = synsets.get(id);
      const name = vocabulary.isName(id, word);
      const position = synset.words.findIndex((other) => other.toLowerCase() === word) + 1;
      for (const step of reach(synset, position)) {
        const { id: other, kind, only = 0, damping = 1, parent } = step;
        const target = synsets.get(other);
        const [low, high] = WEIGHTS[kind];
        for (const [index, written] of target.words.entries()) {
          const related = written.toLowerCase();
          if ((only > 0 && only !== index + 1) || related === word) continue;
          // the Japanese are no Koreans: names have no siblings and no kinds worth a match
          if ((name || written !== related) && !NAME_KINDS.has(kind)) continue;
          const usual = usualness(shareOf(word, id), shareOf(related, other));
          const alone = low + (high - low) * usual;
          const most = parent ? LIKENESS_BONUS * (0.4 + 0.6 * usual) : 0;
          const before = found.get(related)?.weight ?? 0;
          // likeness is the slow part: look only where it can decide
          if ((alone + most) * damping <= Math.max(before, leastWeight)) continue;
          const bonus = most > 0 ? most * alikeness(likenessOf(id, other, parent)) : 0;
          const weight = Math.min(0.95, (alone + bonus) * damping);
          if (weight <= before || weight < leastWeight) continue;
          if (vocabulary.keepsSense(other, related)) {
            found.set(related, { weight, relation: KINDS[kind] });
          }
        }
      }
    }
    return found;
  };
}
