import type { Article } from '../../../src/core/article/article';
import { readCustomId } from '../../support/actions';
import { factsMessage } from '../../../src/replies/discord/facts-message';
import { engineOf } from '../../support/coverage';
import { customIdsIn, limitFaults, textsIn } from '../../support/message-limits';
import { articleOf } from '../../support/outcomes';

const article = articleOf({
  body:
    'Ada Quill, the chief engineer of Port Hale, said on Monday that the bridge would reopen.\n\n' +
    '“It held,” Quill said. The work cost £3 million and took 40 people.',
});
const factsOf = (one: Article): ReturnType<ReturnType<typeof engineOf>['corpus']['factsOf']> =>
  engineOf([one]).corpus.factsOf(one.id);

describe('the facts of an article', () => {
  it('tells people with their roles, quotations, figures and dates with their places', () => {
    const [, text = ''] = textsIn(factsMessage({ article, facts: factsOf(article), page: 0 }));
    expect(text).toContain('**People**\n- **Ada Quill**: the chief engineer of Port Hale');
    expect(text).toContain('- **Ada Quill** said: “It held,” (¶ 2)');
    expect(text).toMatch(/- \*\*40 people\*\*|- \*\*40\*\*: people/u);
    expect(text).toMatch(/\*\*Dates\*\*\n- \*\*(?:on )?Monday\*\*: \d March 2021 \(¶ 1\)/u);
  });

  it('goes over several pages without losing a line', () => {
    const names = Array.from({ length: 300 }, (_, index) => ({
      id: `Name ${String(index)}`,
      kind: 'person' as const,
      forms: [],
      mentions: [],
    }));
    const facts = { names, roles: [], quotations: [], references: [], figures: [], dates: [] };
    const first = factsMessage({ article, facts, page: 0 });
    const pages = Number(/Page 1 of (\d+)/u.exec(textsIn(first)[0] ?? '')?.[1]);
    expect(pages).toBeGreaterThan(1);
    const all = Array.from({ length: pages }, (_, page) => factsMessage({ article, facts, page }));
    for (const message of all) expect(limitFaults(message)).toEqual([]);
    const shown = all.flatMap(
      (message) =>
        textsIn(message)
          .join('\n')
          .match(/Name \d+/gu) ?? [],
    );
    expect(shown).toEqual(names.map(({ id }) => id));
    expect(customIdsIn(first).map(readCustomId)).toMatchObject([
      { kind: 'turn-facts', page: 0 },
      { kind: 'turn-facts', page: 1 },
    ]);
  });

  it('says so where there are none', () => {
    expect(textsIn(factsMessage({ article, facts: null, page: 3 })).at(-1)).toBe(
      'No facts were found in this article.',
    );
  });
});
