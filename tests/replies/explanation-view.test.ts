import { explanationView } from '../../src/replies/explanation-view';
import { explanationOf } from '../support/outcomes';

describe('the explanation', () => {
  it('shows every feature with value and weight, the one that moved most first', () => {
    const lines = explanationView([explanationOf()]).split('\n');
    expect(lines[0]).toBe(' 1.  score 1.500  post-bridge, ¶ 2');
    expect(lines[2]).toMatch(/term overlap +0\.500 × +4\.000 = +2\.000/u);
    expect(lines[3]).toMatch(/length +2\.000 × +-0\.250 = +-0\.500/u);
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
    expect(view).toMatch(/… and 1 more features$/u);
  });

  it('is empty for no candidates and lets no control character through', () => {
    expect(explanationView([])).toBe('');
    expect(explanationView([explanationOf({ text: '\u001b[2J', article: '\u0007' })])).not.toMatch(
      /[^\P{Cc}\n]/u,
    );
  });
});
