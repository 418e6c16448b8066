/** Numbers from 0 up to 1, the same for the same seed (mulberry32, a public-domain generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST =
  'Ada Tom Iris Viktor Leila Marek Joan Pavel Nadia Oskar Grace Emil Rosa Hugo Petra Simon';
const LAST_STARTS = 'Qu Rey Hol Brand Mor Kest Vel Tarn Ash Dun Fer Lind Sol Wick Yar Zan';
const LAST_ENDS = 'ill es den vik ton er ova ley ford man sen by ridge well ick ard';
const PLACES =
  'Kessel Orsley Brandvik Tarnow Millport Eastholm Varda Lowmoor Sandhaven Oldbury Rinsk';
const ROLES =
  'mayor|chief engineer|spokeswoman|union leader|health minister|police commissioner|head teacher|harbour master|economist|coach';
const BODIES =
  'council|harbour board|water authority|transport ministry|university hospital|football club|teachers union|central bank';
const THINGS =
  'bridges|schools|trains|hospitals|ferries|homes|turbines|libraries|jobs|farms|buses|clinics';
const DEEDS =
  'approved the plan|closed the crossing|opened an inquiry|cut the budget|signed the agreement|rejected the offer|delayed the repairs|raised the fares|published the report|hired new staff';
const CAUSES =
  'because of the storm|after a month of talks|despite warnings from residents|to save money|in response to the flood|following a court ruling';
const OPINIONS =
  'We will not give up|The numbers speak for themselves|It was the only choice|Nobody was asked|This is a modest step|The work will take years|People are tired of waiting';
const MONTHS =
  'January February March April May June July August September October November December';
const OUTLETS =
  'The Harbour Post|Inland Gazette|Northern Courier|Morning Ledger|City Times|Coastal News Network|The Daily Beacon|Valley Herald';

/** One generated article, as its file. */
export interface NewsFile {
  readonly name: string;
  readonly text: string;
}

/** Makes news-like articles of about so many words each: people with roles, quotations, figures and dates. */
export function makeNews(count: number, words: number, seed = 7): readonly NewsFile[] {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const listOf = (text: string): readonly string[] => text.split(text.includes('|') ? '|' : ' ');
  const pick = (text: string): string => {
    const list = listOf(text);
    return list[below(list.length)] ?? '';
  };
  const date = (): string => `${1 + below(28)} ${pick(MONTHS)} ${2015 + below(9)}`;

  const article = (index: number): NewsFile => {
    const people = Array.from({ length: 4 }, () => {
      const last = `${pick(LAST_STARTS)}${pick(LAST_ENDS)}`;
      return { last, name: `${pick(FIRST)} ${last}`, role: pick(ROLES), body: pick(BODIES) };
    });
    const place = pick(PLACES);
    const sentence = (): string => {
      const one = people[below(people.length)] ?? { last: '', name: '', role: '', body: '' };
      const number = (2 + below(900)).toLocaleString('en-US');
      switch (below(9)) {
        case 0:
          return `"${pick(OPINIONS)}," said ${one.name}, the ${one.role} of the ${place} ${one.body}.`;
        case 1:
          return `${one.last} said that the ${pick(BODIES)} had ${pick(DEEDS)} ${pick(CAUSES)}.`;
        case 2:
          return `The ${place} ${pick(BODIES)} ${pick(DEEDS)} on ${date()}.`;
        case 3:
          return `There are ${number} ${pick(THINGS)} in the region, up from ${1 + below(90)} a decade ago.`;
        case 4:
          return `The repairs cost ${1 + below(90)}.${below(9)} million crowns, ${pick(CAUSES)}.`;
        case 5:
          return `According to the ${pick(BODIES)}, ${below(100)} percent of the ${pick(THINGS)} in ${pick(PLACES)} were affected.`;
        case 6:
          return `"${pick(OPINIONS)}. ${pick(OPINIONS)}," ${one.last} told reporters in ${pick(PLACES)}.`;
        case 7:
          return `Residents of ${place} and ${pick(PLACES)} had asked for new ${pick(THINGS)} since ${pick(MONTHS)}, but the ${pick(BODIES)} ${pick(DEEDS)} instead.`;
        default:
          return `${one.name}, who joined the ${one.body} in ${1990 + below(30)}, called the decision a turning point for ${place}.`;
      }
    };
    const paragraphs: string[] = [];
    for (let written = 0; written < words;) {
      const paragraph = Array.from({ length: 1 + below(3) }, sentence).join(' ');
      written += paragraph.split(' ').length;
      paragraphs.push(paragraph);
    }
    const [year, month, day] = [2015 + below(9), 1 + below(12), 1 + below(28)];
    const published = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const front = [
      `headline: ${place} ${pick(BODIES)} ${pick(DEEDS)} (${index})`,
      `publisher: ${pick(OUTLETS)}`,
      `datePublished: ${published}`,
    ];
    return {
      name: `article-${String(index).padStart(5, '0')}.md`,
      text: `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
    };
  };
  return Array.from({ length: count }, (_, index) => article(index));
}
