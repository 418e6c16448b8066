import { warmUp } from '../../../src/core/answer/warm-up';
import { engineOf } from '../../support/coverage';
import { makeArticle } from '../../support/articles';

describe('warming up', () => {
  it('asks of the coverage itself, not without end, and leaves no trace', () => {
    const engine = engineOf([
      makeArticle({ headline: 'Ferry sold', body: 'Rosa Quill sold the ferry for 12 crowns.' }),
    ]);
    const before = JSON.stringify(engine.ask('who sold the ferry').outcome);
    const asked: string[] = [];
    warmUp({
      ...engine,
      ask: (question) => {
        asked.push(question);
        return engine.ask('ferry');
      },
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(160);
    expect(asked.join(' ')).toContain('Ferry sold');
    expect(JSON.stringify(engine.ask('who sold the ferry').outcome)).toBe(before);
  });

  it('asks no more than it is told to', () => {
    const engine = engineOf([makeArticle({ headline: 'Ferry sold', body: 'Rosa Quill left.' })]);
    let asked = 0;
    const ask: typeof engine.ask = (question) => {
      asked += 1;
      return engine.ask(question);
    };
    warmUp({ ...engine, ask }, 3);
    expect(asked).toBe(3);
  });

  it('asks nothing where there is nothing', () => {
    const engine = engineOf([]);
    warmUp({
      ...engine,
      ask: () => {
        throw new Error('asked');
      },
    });
  });
});
