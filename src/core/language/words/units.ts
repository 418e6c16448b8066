import { currencyOfCode } from './currencies';
import type { Unit, UnitKind } from './unit';

const WORDS: readonly (readonly [UnitKind, string])[] = [
  ['percent', 'percent:% percent pct percentage'],
  ['money', '$:dollar dollars usd bucks'],
  ['money', '£:pound pounds gbp quid'],
  ['money', '€:euro euros eur'],
  ['money', '¥:yen jpy'],
  ['money', 'yuan:yuan renminbi rmb cny'],
  ['money', '₹:rupee rupees inr'],
  ['money', 'ruble:ruble rubles rouble roubles rub'],
  ['money', 'won:won krw'],
  ['money', 'franc:franc francs chf'],
  ['money', 'krone:krone kroner krona kronas kronor kronur sek nok dkk isk'],
  ['money', 'koruna:koruna koruny korun crowns czk'],
  ['money', 'peso:peso pesos'],
  ['money', 'lira:lira liras'],
  ['money', 'rand:rand'],
  ['money', 'shekel:shekel shekels'],
  ['money', 'riyal:riyal riyals dirham dirhams dinar dinars rial rials'],
  ['money', 'real:reais'],
  ['money', 'naira:naira'],
  ['money', 'shilling:shilling shillings'],
  ['money', 'zloty:zloty zlotys zlotych'],
  ['money', 'forint:forint forints'],
  ['money', 'leu:leu lei'],
  ['money', 'lev:lev leva'],
  ['money', 'hryvnia:hryvnia hryvnias'],
  ['money', 'kuna:kuna kunas'],
  ['money', 'lari:lari laris'],
  ['money', 'tenge:tenge'],
  ['money', 'taka:taka takas'],
  ['money', 'baht:baht bahts'],
  ['money', 'ringgit:ringgit'],
  ['money', 'rupiah:rupiah rupiahs'],
  ['money', 'dong:dong dongs'],
  ['money', 'riel:riel riels'],
  ['money', 'kyat:kyat kyats'],
  ['money', 'kina:kina'],
  ['money', 'cedi:cedi cedis'],
  ['money', 'birr:birr'],
  ['money', 'kwacha:kwacha'],
  ['money', 'pula:pula'],
  ['money', 'metical:metical meticais'],
  ['money', 'guarani:guarani guaranies'],
  ['money', 'lempira:lempira lempiras'],
  ['money', 'quetzal:quetzal quetzals quetzales'],
  ['money', 'boliviano:boliviano bolivianos'],
  ['money', 'cent:cents pence penny'],
  ['duration', 'second:second seconds sec secs'],
  ['duration', 'minute:minute minutes min mins'],
  ['duration', 'hour:hour hours hr hrs'],
  ['duration', 'day:day days'],
  ['duration', 'night:night nights'],
  ['duration', 'week:week weeks'],
  ['duration', 'fortnight:fortnight fortnights'],
  ['duration', 'month:month months'],
  ['duration', 'year:year years yr yrs'],
  ['duration', 'decade:decade decades'],
  ['duration', 'century:century centuries'],
  ['measure', 'km:km kms kilometer kilometers kilometre kilometres'],
  ['measure', 'm:m meter meters metre metres'],
  ['measure', 'cm:cm centimeter centimeters centimetre centimetres'],
  ['measure', 'mm:mm millimeter millimeters millimetre millimetres'],
  ['measure', 'mile:mile miles mi'],
  ['measure', 'yard:yard yards'],
  ['measure', 'foot:foot feet ft'],
  ['measure', 'inch:inch inches'],
  ['measure', 'kg:kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes'],
  ['measure', 'g:gram grams gramme grammes'],
  ['measure', 'mg:mg milligram milligrams'],
  ['measure', 'tonne:ton tons tonne tonnes t'],
  ['measure', 'lb:lb lbs'],
  ['measure', 'ounce:ounce ounces oz'],
  ['measure', 'liter:liter liters litre litres l'],
  ['measure', 'gallon:gallon gallons'],
  ['measure', 'barrel:barrel barrels bbl bbls'],
  ['measure', 'hectare:hectare hectares ha'],
  ['measure', 'acre:acre acres'],
  ['measure', 'degree:degree degrees ° °c °f celsius fahrenheit'],
  ['measure', 'mph:mph'],
  ['measure', 'km/h:kph km/h kmh'],
  ['measure', 'knot:knot knots'],
  ['measure', 'watt:watt watts w'],
  ['measure', 'kw:kilowatt kilowatts kw'],
  ['measure', 'mw:megawatt megawatts mw'],
  ['measure', 'gw:gigawatt gigawatts gw'],
  ['measure', 'kwh:kwh'],
  ['measure', 'volt:volt volts'],
  ['measure', 'hz:hz hertz mhz ghz'],
  ['measure', 'gb:gb gigabyte gigabytes'],
  ['measure', 'mb:mb megabyte megabytes'],
  ['measure', 'decibel:decibel decibels db'],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  WORDS.flatMap(([kind, line]) => {
    const [name = '', words = ''] = line.split(':');
    return words.split(' ').map((word): [string, Unit] => [word, { name, kind }]);
  }),
);

/** The unit a folded word names, or undefined. */
export function unitOf(folded: string): Unit | undefined {
  return UNITS.get(folded);
}

/** The words that name the same measure or length of time as a folded one, but letters alone; none for other words. */
export function otherUnitWords(folded: string): readonly string[] {
  const { name, kind } = UNITS.get(folded) ?? {};
  if (name === undefined || kind === 'money') return [];
  return [...UNITS]
    .filter(([word, unit]) => unit.name === name && word !== folded && /^[\p{L}/]+$/u.test(word))
    .map(([word]) => word);
}

/** UTF-16 code units of "US$" and "USD". */
const LONGEST_SIGN = 3;
const SIGN = /^(?:US|AU|A|C|CA|NZ|HK|S|R|Z)?([$£€¥₹₩₽₪₺₦])$/u;

/** The currency a token stands for when written before its number: "$", "£", "US$", "EUR", "Rs". */
export function currencyOf(text: string): Unit | undefined {
  // most words are longer than a currency
  if (text.length > LONGEST_SIGN) return undefined;
  const sign = SIGN.exec(text)?.[1];
  return sign === undefined ? currencyOfCode(text) : { name: sign, kind: 'money' };
}
