import { attributionsOf, readArticle } from '../../../support/facts';

const ROLES = (
  'barman, harbour master, foreman, umpire, chief executive, head brewer, guard, board’s chair, ' +
  'coach, deputy head teacher, firm’s engineer, old barman, port’s pilot, stallholder, ' +
  'lock keeper, ferry master, site manager, night porter, stage hand, village elder, line judge, ' +
  'rigger, piper, town crier, crane driver, bee inspector, signwriter, choir leader, groundsman, ' +
  'milkman, sexton, verger, beadle, bosun, first mate, purser, stoker, glazier, thatcher, ' +
  'cooper, farrier, saddler, cobbler, tailor, dyer, fuller, chandler, lamplighter, park ranger, ' +
  'toll collector, ticket inspector, train dispatcher, air traffic controller, head of planning, ' +
  'director of music, captain of the tug, chair of the board, owner of the shop, mother of the boy, ' +
  'keeper of the light, union’s organiser, club’s bursar, ward sister, staff nurse, care assistant, ' +
  'teaching aide, shop steward, bell ringer, sound engineer, data scientist, web designer, ' +
  'product lead, press officer, policy wonk, fixer, whistleblower, go-between, stand-in, ' +
  'lookout, runner-up, passer-by, onlooker, night watchman, sommelier, barista, concierge, ' +
  'maître d’, croupier'
).split(', ');
const FIRST =
  'Edda Alf Beat Otto Ritva Petra Lena Ulla Mo Sten Ivo Sunniva Tom Nora Kofi Mei Ana Luis Ravi Zofia';
const LAST =
  'Korn Munn Furrer Brenn Salo Lind Foss Berg Beech Dahl Kern Aas Fry Quist Mensah Lin Ruiz Ortega Pillai Nowak';

/** A different invented person for each role. */
const personOf = (index: number): string =>
  `${FIRST.split(' ')[index % 20] ?? ''} ${LAST.split(' ')[(index * 7 + 3) % 20] ?? ''}`;

const FORMS: readonly [string, number, (role: string, name: string) => string][] = [
  ['behind "said the"', 1, (role, name) => `“It leaks,” said the ${role}, ${name}.`],
  ['with a day', 1, (role, name) => `“It leaks,” said the ${role}, ${name}, on Monday.`],
  ['with an article that is not "the"', 1, (role, name) => `“It leaks,” said a ${role}, ${name}.`],
  ['without article or comma', 0.93, (role, name) => `“It leaks,” said ${role} ${name}.`],
  ['before the verb', 0.97, (role, name) => `The ${role}, ${name}, said: “It leaks.”`],
  ['between quotation and verb', 0.97, (role, name) => `“It leaks,” the ${role}, ${name}, said.`],
  ['behind the name', 1, (role, name) => `“It leaks,” said ${name}, the ${role}.`],
  ['between quotation and verb, bare', 0.94, (role, name) => `“It leaks,” ${role} ${name} said.`],
  ['before the verb, bare', 0.95, (role, name) => `The ${role} ${name} said: “It leaks.”`],
  ['with an age', 1, (role, name) => `“It leaks,” said his ${role}, ${name}, 43.`],
  ['with a hearer', 0.97, (role, name) => `“It leaks,” the ${role}, ${name}, told the Post.`],
  ['behind a dash', 0.9, (role, name) => `“It leaks.” — ${name}, ${role}`],
  [
    'by "according to"',
    0.93,
    (role, name) => `It was “a mess”, according to the ${role}, ${name}.`,
  ],
];

describe('the speaker whose role is given', () => {
  it.each(FORMS)('is named whatever the role, %s', (_, least, form) => {
    const wrong = ROLES.filter((role, index) => {
      const name = personOf(index);
      return attributionsOf(form(role, name))[0]?.startsWith(`${name}: `) !== true;
    });
    expect((ROLES.length - wrong.length) / ROLES.length).toBeGreaterThanOrEqual(least);
  });

  it('is known by that role afterwards', () => {
    const { facts } = readArticle('“It drips,” said the ferryhand, Oda Wirth. The ferryhand left.');
    expect(facts.roles).toMatchObject([{ name: 'Oda Wirth', role: 'the ferryhand' }]);
  });
});
