/**
 * The words that are plain English: WordNet's single words in lower case, as far as English text
 * of our day uses them, and the words of grammar that WordNet leaves out. Dictionary forms only.
 */

/** Rarer words are as likely to be someone's typing mistake. */
const LAST_RANK = 150_000;

/** Closed classes, and irregular forms of words that WordNet lists in the plain form only. */
const GRAMMAR = (
  'a about above according across after against all along also although always am amid among an and ' +
  'another any anybody anyone anything are around as at away be because been before behind being below ' +
  'beneath beside between beyond both but by can cannot could despite did do does doing done during each ' +
  'either else ever every everybody everyone everything except few for from further had has have having ' +
  'he hence her here hers herself him himself his how however i if in indeed inside instead into is it ' +
  'its itself just least less let like many may maybe me mere might mine more most much must my myself ' +
  'near neither never nevertheless no nobody none nor not nothing now of off on once one only onto or ' +
  'other others otherwise our ours ourselves out outside over own per perhaps quite rather same shall ' +
  'she should since so some somebody someone something sometimes somewhere soon still such than that the ' +
  'their theirs them themselves then there therefore these they this those though through throughout ' +
  'thus till to together too toward under unless until up upon us very via was we were what whatever ' +
  'when whenever where whereas whereby wherever whether which whichever while who whoever whole whom ' +
  'whose why will with within without would yes yet you your yours yourself yourselves'
).split(' ');

/** Sorted lines of the first three letters and the rests of the words, "-" for no rest. */
export function wordLines({ synsets, senses }, vocabulary, respell) {
  const words = new Set(GRAMMAR);
  for (const [word, list] of senses) {
    if (!/^[a-z]{2,}$/u.test(word) || vocabulary.rankOf(word) > LAST_RANK) continue;
    const inLowerCase = ({ id }) => synsets.get(id).words.includes(word);
    if (respell(word) === word && list.some(inLowerCase)) words.add(word);
  }
  const families = new Map();
  for (const word of [...words].sort()) {
    const start = word.slice(0, 3);
    if (!families.has(start)) families.set(start, []);
    families.get(start).push(word.slice(3) || '-');
  }
  return [...families].map(([start, rests]) => `${start}: ${rests.join(' ')}`);
}
