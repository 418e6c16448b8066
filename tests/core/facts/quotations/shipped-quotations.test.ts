import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsSections } from '../../../../src/replies/discord/facts-lines';
import { readArticle, wordsOf } from '../../../support/facts';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'knowledge');

/** The body of a knowledge file: what stands below its front matter. */
const bodyOf = (file: string): string =>
  readFileSync(join(FOLDER, file), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .trim();

const SPEAKERS: Readonly<
  Record<string, readonly (readonly [words: string, speaker: string | null])[]>
> = {
  'dw-north-korea-holds-un-meeting-on-human-rights-record.md': [
    ['wild rumors', 'Choe Myong Nam'],
    ['hostile forces.', 'Choe Myong Nam'],
    ['reform through labor', 'Choe Myong Nam'],
    ['Both in law', 'Choe Myong Nam'],
    ['As we are', 'Choe Myong Nam'],
    ['external forces', 'Choe Myong Nam'],
    ['Contending with', 'Michael Kirby'],
    ['It is now', 'Michael Kirby'],
  ],
  'al-jazeera-north-korea-admits-use-of-labor-camps.md': [
    ['reform through labor', 'A North Korean official'],
    ['Both in law', 'Choe Myong Nam'],
    ['no prison, things', 'Choe Myong Nam'],
    ['re-education', null],
    ['extermination, murder', 'The U.N. report'],
    ['impervious to pressure', 'Param-Preet Singh'],
    ['we are expecting', 'Ri Tong Il'],
    ['tool for interference.', 'The North Korean officials'],
    ['a modest step', 'Greg Scarlatoiu'],
    ['and eventually', "The North's own report on its human rights system"],
  ],
};

describe('the quotations of the shipped articles', () => {
  it.each(Object.entries(SPEAKERS))('have the right speakers in %s', (file, expected) => {
    const read = readArticle(bodyOf(file));
    const marked = read.facts.quotations.filter(({ kind }) => kind !== 'reported');
    expect(marked.map(({ speaker }) => speaker)).toEqual(expected.map(([, speaker]) => speaker));
    for (const [at, [words]] of expected.entries()) {
      const quotation = marked[at];
      expect(quotation === undefined ? '' : wordsOf(read, quotation)).toContain(words);
    }
  });

  it('show the denials as denials', () => {
    const file = 'dw-north-korea-holds-un-meeting-on-human-rights-record.md';
    const { article, facts } = readArticle(bodyOf(file));
    const lines = factsSections(article, facts).flatMap((section) => section.lines);
    const denied = lines.filter((line) => line.includes('they were prison camps'));
    expect(denied).toEqual([
      expect.stringMatching(/^\*\*Choe Myong Nam\*\* denying they were prison camps/u),
    ]);
  });

  it('are looked at in every article that is shipped', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
    expect(Object.keys(SPEAKERS).sort()).toEqual(files.sort());
  });
});
