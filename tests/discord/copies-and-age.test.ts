import { outcomeReply } from '../../src/discord/answer';
import { ALL_SOURCES, sourcesPage } from '../../src/discord/sources-list';
import type { ShownReply } from '../../src/discord/reply';
import { textsIn } from '../support/message-limits';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';
import { outcomeOf, articleOf } from '../support/outcomes';
import { EDITED_TEXT, fireArticle, OWN_TEXT, WIRE_TEXT } from '../support/wire-stories';

const textsOf = ({ components, flags }: ShownReply): readonly string[] =>
  textsIn({ components: [...components], flags });

describe('the list of articles', () => {
  it('marks those whose text other outlets carry, as the coverage finds them', async () => {
    const { services } = makeServices(
      engineOf([
        fireArticle('argus', 'Argus', WIRE_TEXT, { agencies: ['AP'] }),
        fireArticle('beacon', 'Beacon', EDITED_TEXT),
        fireArticle('courier', 'Courier', OWN_TEXT),
      ]),
    );
    const [, ...articles] = textsOf(await sourcesPage(services, ALL_SOURCES));
    const marked = articles.filter((text) => text.includes('AP, carried by two outlets'));
    expect(marked.map((text) => /by (Argus|Beacon|Courier)/u.exec(text)?.[1])).toEqual([
      'Argus',
      'Beacon',
    ]);
  });
});

describe('an answer', () => {
  const shownWith = async (staleAfterDays: number): Promise<string> => {
    const { services } = makeServices(engineOf([articleOf()]), { staleAfterDays });
    const outcome = outcomeOf({ newest: '1969-12-01' });
    return textsOf(await outcomeReply(services, '1', outcome)).join(' ');
  };

  it('tells the age of the newest article where the settings want it, and never unless they do', async () => {
    expect(await shownWith(30)).toContain('The newest article on this is of 1 December 1969');
    expect(await shownWith(0)).not.toContain('The newest article');
    expect(await shownWith(36_500)).not.toContain('The newest article');
  });
});
