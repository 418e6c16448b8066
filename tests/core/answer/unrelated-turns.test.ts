import type { Engine, Turn } from '../../../src/core/answer/engine';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { readFileSync } from 'node:fs';
import { makeArticle } from '../../support/articles';
import { engineOf, shippedEngine } from '../../support/coverage';
import { fuzzPatience, fuzzSize } from '../../support/fuzz-size';

/** What is asked of somebody by name; "#" is the name. */
const WAYS = [
  'Who is #?',
  'What did # say?',
  'What does # want?',
  'What does # think?',
  'How old is #?',
  'Where was #?',
  'Where does # work?',
  'When did # speak?',
  'Why did # say so much?',
  'What has # said?',
  'what # said',
  'quote #',
  'ok what did # say',
  'How did # react?',
  'Has # resigned?',
  'What did # do this week?',
  'Was it # who led the inquiry?',
  'What was it that # said?',
  'In his speech, what did # say?',
  'Who is # and what did he say?',
  'What did # say, and according to DW?',
];
const PEOPLE = ['Kirby', 'scarlatoiu', 'Obama'];

/** Other questions on the same coverage. */
const others = (): readonly string[] =>
  readFileSync('tests/fixtures/questions/shipped.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly question: string }).question)
    .filter((_, index) => index % 3 === 0)
    .slice(0, 50);

const after = (engine: Engine, before: readonly Turn[], question: string): Outcome =>
  engine.ask(question, { conversation: before }).outcome;

describe('a question that names whom it is about', () => {
  const size = fuzzSize(4);
  it(
    `is answered after any of ${size} others as it is alone`,
    () => {
      const engine = shippedEngine();
      const before = others().map((question) => engine.ask(question));
      const changed: string[] = [];
      for (const [place, [way, name]] of WAYS.flatMap((way) =>
        PEOPLE.map((name) => [way, name] as const),
      ).entries()) {
        const question = way.replace('#', name);
        const alone = engine.ask(question).outcome;
        for (let step = 0; step < Math.min(size, before.length); step += 1) {
          const turn = before[(place * 7 + step) % before.length];
          if (turn === undefined) continue;
          const now = after(engine, [turn], question);
          if (JSON.stringify(now) !== JSON.stringify(alone)) {
            changed.push(`${question} after ${turn.question}`);
          }
        }
      }
      expect(changed).toEqual([]);
    },
    fuzzPatience(size, 6000),
  );
});

describe('the parts of a question', () => {
  const engine = engineOf([
    makeArticle({
      body:
        'Ada Quill, the chief engineer, said that the pillars held.\n\n' +
        'Tom Reyes, a baker, said that half the customers had stayed away.',
    }),
  ]);
  it('lean on each other, not on the turn before', () => {
    const before = [engine.ask('Who is Tom Reyes?')];
    const question = 'Who is Ada Quill and what did she say?';
    const alone = engine.ask(question).outcome;
    expect(after(engine, before, question)).toEqual(alone);
    expect(alone.excerpts[0]?.text).toContain('pillars');
    expect(alone.understoodAs).toContain('Quill');
  });
});
