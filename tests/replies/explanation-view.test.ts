import { explanationView } from '../../src/replies/explanation-view';
import { explanationOf } from '../support/outcomes';

describe('the explanation', () => {
  it('shows what every feature added, the one that moved most first', () => {
    const lines = explanationView([explanationOf()]).split('\n');
    expect(lines[0]).toBe(' 1.  score 1.500  post-bridge, ¶ 2');
    expect(lines[4]).toMatch(/^ +value +average +added$/u);
    expect(lines[5]).toMatch(/^ +term overlap +0\.500 +0\.250 +\+2\.000$/u);
    expect(lines[6]).toMatch(/^ +length +2\.000 +1\.500 +−0\.500$/u);
    expect(lines).toHaveLength(7);
  });

  it('shows which words were read beside which, and how much of each', () => {
    const lines = explanationView([explanationOf()]).split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '     bosses  0.62  managers (near)',
      '     mill    0.90  mill (same)',
    ]);
  });

  it('numbers the candidates and shortens long sentences', () => {
    const long = explanationOf({ text: 'word '.repeat(100), paragraph: 0 });
    const view = explanationView([explanationOf(), long]);
    expect(view).toContain(' 2.  score 1.500  post-bridge, front matter');
    expect(Math.max(...view.split('\n').map(({ length }) => length))).toBeLessThan(100);
  });

  it('shows as many features as wanted and counts the rest', () => {
    const view = explanationView([explanationOf()], { features: 1 });
    expect(view).toContain('term overlap');
    expect(view).not.toContain('length');
    expect(view).toMatch(/… 1 more feature +−0\.500$/u);
  });

  it('is empty for no candidates and lets no control character through', () => {
    expect(explanationView([])).toBe('');
    expect(explanationView([explanationOf({ text: '\u001b[2J', article: '\u0007' })])).not.toMatch(
      /[^\P{Cc}\n]/u,
    );
  });
});
