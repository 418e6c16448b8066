import { askCoverage } from '../../src/discord/asking';
import { makeServices } from '../support/bot-services';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const report = (year: number, told: string) =>
  makeArticle({
    id: `mayor-${year}`,
    headline: 'A mayor for Kessel',
    datePublished: `${year}-02-08`,
    body: `${told} The vote was held in the rain.`,
  });
const engine = engineOf([
  report(2020, 'Tom Brandvik was elected mayor of Kessel on Sunday.'),
  report(2021, 'Rosa Lind was elected mayor of Kessel, as her father was last year.'),
]);

describe('a question that names a time', () => {
  it.each([
    [true, 'mayor-2020'],
    [false, 'mayor-2021'],
  ])(
    'is put first to the articles of it where the settings want it: %s',
    async (prefersTime, article) => {
      const { services: usual } = makeServices(engine, { prefersTime });
      const nowMs = (): number => Date.parse('2021-04-04');
      const services = { ...usual, administration: { ...usual.administration, nowMs } };
      const asked = await askCoverage(services, {
        ...{ id: '1', question: 'Who was elected mayor of Kessel last year?' },
        ...{ userId: '2', channelId: '3', isPrivate: false },
      });
      expect(asked?.turn.outcome.excerpts[0]?.article).toBe(article);
    },
  );
});
