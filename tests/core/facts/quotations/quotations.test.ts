import { attributionsOf, readArticle } from '../../../support/facts';

describe('the speaker of a quotation', () => {
  it.each<[string, string, string[]]>([
    ['before it', 'Anna Berg said: "We won."', ['Anna Berg: We won.']],
    ['behind it', '"We won," Anna Berg said.', ['Anna Berg: We won,']],
    ['behind its verb', '"We won," said Anna Berg.', ['Anna Berg: We won,']],
    ['in a question', '"Have we won?" asked Anna Berg.', ['Anna Berg: Have we won?']],
    ['behind a dash', '"We won" – Anna Berg said.', ['Anna Berg: We won']],
    [
      'of a quotation split around it',
      '"We," Anna Berg said, "won."',
      ['Anna Berg: We,', 'Anna Berg: won.'],
    ],
    ['over a role', '"We won," said Anna Berg, head of the union.', ['Anna Berg: We won,']],
    [
      'over an insertion',
      'Anna Berg, a lawyer who saw it, said: "We won."',
      ['Anna Berg: We won.'],
    ],
    ['behind a role', 'The minister, Anna Berg, said: "We won."', ['Anna Berg: We won.']],
    ['over an age', '"We won," said Anna Berg, 43.', ['Anna Berg: We won,']],
    ['over a hearer', 'Anna Berg told reporters in Oslo: "We won."', ['Anna Berg: We won.']],
    ['over a date', 'Anna Berg on Tuesday said: "We won."', ['Anna Berg: We won.']],
    ['with an adverb', '"We won," Anna Berg later added.', ['Anna Berg: We won,']],
    ['of partial words', 'Anna Berg called the plan "a mess".', ['Anna Berg: a mess']],
    ['of words dismissed', 'Anna Berg dismissed it as "wild rumors".', ['Anna Berg: wild rumors']],
    ['in a passive', 'The plan was described as "a mess" by Anna Berg.', ['Anna Berg: a mess']],
    ['by "according to"', 'According to Anna Berg, it was "a mess".', ['Anna Berg: a mess']],
    ['by "as … put it"', '"It is late," as Anna Berg put it.', ['Anna Berg: It is late,']],
    ['by a possessive', 'Anna Berg rose. In her words, it was "a mess".', ['Anna Berg: a mess']],
    ['by "what … called"', 'He left what Anna Berg called "a mess".', ['Anna Berg: a mess']],
    ['of a participle', 'Anna Berg left, calling it "a mess".', ['Anna Berg: a mess']],
    [
      'who is quoted as saying',
      'Anna Berg was quoted as saying: "We won."',
      ['Anna Berg: We won.'],
    ],
    ['who is a text', 'The report said the plan was "a mess".', ['The report: a mess']],
    [
      'with a role that looks like an adjective',
      '"No," said a lift attendant.',
      ['a lift attendant: No,'],
    ],
    ['who has no name', 'An EU official called it "a mess".', ['An EU official: a mess']],
    ['behind a colon', 'Anna Berg was blunt: "We lost."', ['Anna Berg: We lost.']],
    ['before a bracket and a colon', 'Anna Berg (D-Maine): "We lost."', ['Anna Berg: We lost.']],
    [
      'by "was all that … would say"',
      '"We lost," was all that Anna Berg would say.',
      ['Anna Berg: We lost,'],
    ],
    ['of two', '"We won," said Anna Berg and Jan Lund.', ['Anna Berg and Jan Lund: We won,']],
  ])('is found %s', (_, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['over a rare role', '"It drips," said the ferryhand, Oda Wirth.', ['Oda Wirth: It drips,']],
    [
      'over a role without article',
      '"We are late," complained stable lad Finn Orr.',
      ['Finn Orr: We are late,'],
    ],
    [
      'over a role taken for another part of speech',
      '“It stinks,” says a lift attendant, Pia Roth, who lives above the shop.',
      ['Pia Roth: It stinks,'],
    ],
    [
      'over a role with more hanging on it',
      '"It hums," said the keeper of the old mill, Jon Vik.',
      ['Jon Vik: It hums,'],
    ],
    [
      'by a dash',
      '“It was the best night.” — Nora Feld, stage manager',
      ['Nora Feld: It was the best night.'],
    ],
    [
      'by a hyphen',
      '"We had no warning." -Deputy Mayor Ulf Sand',
      ['Ulf Sand: We had no warning.'],
    ],
    [
      'by a dash in the line below',
      '“Nobody rang us. Nobody came.”\n\n— Iris Hahn, tenant',
      ['Iris Hahn: Nobody rang us.', 'Iris Hahn: Nobody came.'],
    ],
    [
      'by a lead-in line',
      'And this from Dr Olga Reeve:\n\n“It is safe.”',
      ['Olga Reeve: It is safe.'],
    ],
    [
      'by a lead-in line with a role',
      'A reply from the owner, Sam Tull:\n\n"We closed in May."',
      ['Sam Tull: We closed in May.'],
    ],
    [
      'by a lead-in line with an infinitive look-alike',
      'Chancellor Ada Finch, in a note to staff:\n\n“Stay at home.”',
      ['Ada Finch: Stay at home.'],
    ],
    [
      'by a lead-in line that presents the words',
      'Here is the statement from Minister Ida Falk:\n\n“We regret it.”',
      ['Ida Falk: We regret it.'],
    ],
    [
      'by a lead-in line with a body',
      'The response from the ministry: “We regret it.”',
      ['the ministry: We regret it.'],
    ],
    [
      'by "in the words of" over a role',
      'In the words of the sommelier, Otto Salo: “It is red.”',
      ['Otto Salo: It is red.'],
    ],
    ['by a colon', 'Petra Lind: "It was dark."', ['Petra Lind: It was dark.']],
    ['over brackets', 'Councillor Max Webb (by phone): "No comment."', ['Max Webb: No comment.']],
    [
      'over words before the name',
      'From the other bench, Judge Eva Moll: “I differ.”',
      ['Eva Moll: I differ.'],
    ],
    [
      'before an unnamed hearer',
      '"Who has the key?" the porter, Mr Dunn, asked a guest.',
      ['Dunn: Who has the key?'],
    ],
    [
      'before a hearer with a name',
      '"Can you swim?" the coach, Lea Brandt, asked Tim Rowe.',
      ['Lea Brandt: Can you swim?'],
    ],
    [
      'of guillemets',
      '« It is over ! » cried the captain, Luc Meyer.',
      ['Luc Meyer: It is over !'],
    ],
    ['of low marks', '„We go now“, said Greta Holm.', ['Greta Holm: We go now']],
    [
      'of spaced dots',
      '"I ran . . . and then I fell," said Amy Cole.',
      ['Amy Cole: I ran . . . and then I fell,'],
    ],
    ['over an adjective', '"I am fair," added little Amelie, sniffing.', ['Amelie: I am fair,']],
    ['with a surname that is a small word', '"Yes," said Louis Part.', ['Louis Part: Yes,']],
    [
      'with a surname that is a month',
      '"Yes," said Theodora May. "No," May said.',
      ['Theodora May: Yes,', 'Theodora May: No,'],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });

  it.each([
    ['a line that tells of something else', 'Berg had a plan:\n\n"The Long Way Home" opens soon.'],
    ['a dash behind which the story goes on', 'He read "We won" – Anna Berg had left by then.'],
  ])('is not made up from %s', (_, text) => {
    expect(attributionsOf(text)[0]).toMatch(/^nobody/u);
  });

  it.each<[string, string, string[]]>([
    ['a title', 'Her film "The Long Night" won.', ['nobody: The Long Night']],
    ['a so-called thing', 'The so-called "safe zone" was hit.', ['nobody: safe zone']],
    ['a nickname', 'The group, known as "the Owls", left.', ['nobody: the Owls']],
    ['a gloss', 'He founded Hamza ("zeal") in Oslo.', ['nobody: zeal']],
    ['a term', 'Such "re-education" camps are many.', ['nobody: re-education']],
    ['words nobody said', 'Anna Berg did not say "yes".', ['nobody: yes']],
    [
      'words somebody says he did not say',
      'Berg did not call it "a mess", he said.',
      ['nobody: a mess'],
    ],
  ])('is nobody for %s', (_, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['he', 'Jan Lund rose. "We won," he said.', ['Jan Lund: We won,']],
    ['she among men', 'Anna Berg met Jan Lund. "We won," she said.', ['Anna Berg: We won,']],
    ['they', 'The officials left. "We won," they said.', ['The officials: We won,']],
    ['the surname', 'Anna Berg rose. "We won," Berg said.', ['Anna Berg: We won,']],
    ['the office', 'Anna Berg, the mayor, rose. "We won," the mayor said.', ['Anna Berg: We won,']],
    ['the age', 'Anna Berg rose. "We won," the 43-year-old said.', ['Anna Berg: We won,']],
  ])('is resolved from %s', (_, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });

  it('is nobody rather than one of two whom a pronoun could mean alike', () => {
    expect(attributionsOf('Lund and Berg met Falk. Later "it rained," he said.')[0]).toMatch(
      /^nobody/u,
    );
  });

  it('goes on in the sentences of one quotation and in those right behind', () => {
    const text = '"We won. It was hard," Anna Berg said. "But we won."';
    expect(attributionsOf(text)).toEqual([
      'Anna Berg: We won.',
      'Anna Berg: It was hard,',
      'Anna Berg: But we won.',
    ]);
  });

  it('goes on over paragraphs whose marks open again', () => {
    const text =
      'Anna Berg rose. "We won," she said. "It was hard.\n\n"It was late.\n\n"We slept."';
    expect(attributionsOf(text).at(-1)).toBe('Anna Berg: We slept.');
    expect(attributionsOf(text)).toHaveLength(4);
  });

  it('changes with the speakers', () => {
    const text = '"Why?" Anna Berg asked.\n\n"Money," said Erik Lund.\n\n"I see," she said.';
    expect(attributionsOf(text)).toEqual([
      'Anna Berg: Why?',
      'Erik Lund: Money,',
      'Anna Berg: I see,',
    ]);
  });

  it('is not the brother of whom the words speak', () => {
    const text = 'Jan Lund sells fruit. His brother sold watches. "My brother left," he says.';
    expect(attributionsOf(text)).toEqual(['Jan Lund: My brother left,']);
  });

  it('is given with the place that names it and the word that reports it', () => {
    const { facts, passages } = readArticle('Anna Berg rose.\n\n"We won," she said.');
    const [quotation] = facts.quotations;
    expect(quotation).toMatchObject({
      kind: 'direct',
      cue: { text: 'said', kind: 'verb', passage: 1, start: 14, end: 18 },
      speakerPassage: 1,
    });
    expect(
      passages[1]?.text.slice(quotation?.speakerSpan?.start, quotation?.speakerSpan?.end),
    ).toBe('she');
  });
});

describe('reported words', () => {
  it.each<[string, string, string[]]>([
    ['behind "that"', 'Anna Berg said that the plan failed.', ['Anna Berg: the plan failed']],
    ['without "that"', 'Anna Berg said the plan had failed.', ['Anna Berg: the plan had failed']],
    ['behind a hearer', 'Anna Berg told the court it had failed.', ['Anna Berg: it had failed']],
    ['before the verb', 'The plan had failed, Anna Berg said.', ['Anna Berg: The plan had failed']],
    [
      'before an inverted verb',
      'The plan had failed, said Anna Berg.',
      ['Anna Berg: The plan had failed'],
    ],
    [
      'by "according to"',
      'The plan failed, according to Anna Berg.',
      ['Anna Berg: The plan failed'],
    ],
    [
      'by a participle',
      'Anna Berg left, saying the plan had failed.',
      ['Anna Berg: the plan had failed'],
    ],
    ['behind "and"', 'Anna Berg sat and said that it was late.', ['Anna Berg: it was late']],
    [
      'as a question',
      'Anna Berg asked whether the plan had failed.',
      ['Anna Berg: whether the plan had failed'],
    ],
    [
      'behind a dateline',
      'OSLO (Northwire) - The plan had failed, officials said.',
      ['officials: The plan had failed'],
    ],
    [
      'around the clause',
      'The plan, Anna Berg said, had failed.',
      ['Anna Berg: The plan, Anna Berg said, had failed'],
    ],
  ])('are found %s', (_, text, expected) => {
    expect(attributionsOf(text, ['reported'])).toEqual(expected);
  });

  it.each([
    ['denied', 'Anna Berg denied that it failed.'],
    ['has repeatedly denied', 'Anna Berg has repeatedly denied that it failed.'],
    ['denied', 'The plan had failed, Anna Berg denied.'],
    ['doubted', 'Anna Berg doubted that it failed.'],
    ['was quoted as saying', 'Anna Berg was quoted as saying that it failed.'],
    ['regretted saying', 'Anna Berg regretted saying that it failed.'],
    ['went on to say', 'Anna Berg went on to say that it failed.'],
    ['had wanted to say', 'Anna Berg had wanted to say that it failed.'],
    ['asked', 'Anna Berg asked whether it failed.'],
    ['would say', 'Anna Berg would say that it failed.'],
    ['said', 'Only then did she, Anna Berg said, read it.'],
    ['according to', 'The plan had failed, according to Anna Berg.'],
    ['claim', 'Anna Berg rejects Lund’s claim that it failed.'],
    ['has denied', 'Anna Berg has denied taking money from a builder.'],
    ['denied', 'Anna Berg denied having met the builder.'],
    ['admitted', 'Anna Berg admitted hiding the letter.'],
    ['denied', 'Anna Berg denied that Jan Lund had said that it failed.'],
  ])('come with what reports them, %j, sliced from the article', (cue, text) => {
    const { facts, passages } = readArticle(text);
    expect(facts.quotations.map((one) => one.cue?.text)).toEqual([cue]);
    for (const { cue: found } of facts.quotations) {
      expect(passages[found?.passage ?? -1]?.text.slice(found?.start, found?.end)).toBe(cue);
    }
  });

  it.each([
    'Anna Berg did not say that it failed.',
    'Anna Berg declined to say whether it failed.',
    'Anna Berg never claimed that it failed.',
    'Anna Berg rarely said that it failed.',
    'Anna Berg no longer says that it failed.',
    'Anna Berg cannot confirm that it failed.',
    'Anna Berg refused to confirm that it failed.',
    'Anna Berg has yet to confirm that it failed.',
    'Anna Berg neither confirmed nor denied that it failed.',
    'Anna Berg denied saying that it failed.',
    'Anna Berg denied ever having said that it failed.',
    'Anna Berg avoided saying that it failed.',
    'Anna Berg stopped short of saying that it failed.',
    'Anna Berg was accused of saying that it failed.',
    'Anna Berg left without saying that it failed.',
    'Anna Berg contradicted reports that it failed.',
    'Did Anna Berg say that it failed?',
    'Why did Anna Berg say that it failed?',
    'Has Anna Berg said that it failed?',
    'Nor did Anna Berg say that it failed.',
    'At no point did Anna Berg say that it failed.',
    'Had Anna Berg said that it failed, it would be known.',
    'If Anna Berg says that it failed, it will be known.',
    'It is not true that Anna Berg said that it failed.',
    'There is no evidence that Anna Berg said that it failed.',
    'Nobody said that it failed.',
    'Not one minister said that it failed.',
    'Hardly any minister said that it failed.',
    'Nothing in the report says that it failed.',
    'It was said that the plan failed.',
    'Anna Berg confirmed the meeting.',
    'The rain said nothing.',
  ])('are not read into %j', (text) => {
    expect(attributionsOf(text, ['reported'])).toEqual([]);
  });
});
