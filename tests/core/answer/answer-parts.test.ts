import { answerParts, readParts } from '../../../src/core/answer/answer-parts';
import { answerInquiry } from '../../../src/core/answer/answer-inquiry';
import { outletsOf } from '../../../src/core/question/outlets';
import { makeArticle } from '../../support/articles';
import { asking, toolsOf } from '../../support/answer-tools';
import { EDITED_TEXT, fireArticle, WIRE_TEXT } from '../../support/wire-stories';

const DAM = makeArticle({
  id: 'dam',
  publisher: 'The Post',
  headline: 'Dam opened',
  datePublished: '2021-03-04',
  body: 'Rosa Quill opened the dam of Orsley in 1984. It cost 40 million crowns.',
});
const MILL = makeArticle({
  id: 'mill',
  publisher: 'The Echo',
  headline: 'Mill sold',
  datePublished: '2021-05-06',
  body: 'Umar Shah sold the mill of Orsley to a baker, who had asked for it since 2019.',
});
const tools = toolsOf([DAM, MILL]);
const outlets = outletsOf(tools.corpus);
const partsOf = (text: string, given: Parameters<typeof asking>[0] = {}) =>
  readParts(text, outlets, tools, asking(given));
const wordsOf = (part: ReturnType<typeof partsOf>[number] | undefined): readonly string[] =>
  part?.question.terms.map(({ text, inherited }) => (inherited ? `(${text})` : text)) ?? [];
const memoryOf = (text: string) => {
  const { memory } = answerInquiry(text, tools, asking());
  if (memory === null) throw new Error(`nothing remembered: ${text}`);
  return memory;
};

describe('the parts of an inquiry', () => {
  it('are its questions, each read by itself', () => {
    const parts = partsOf('Who opened the dam of Orsley? Who sold the mill of Orsley?');
    expect(parts.map(({ asked }) => asked)).toEqual([
      'Who opened the dam of Orsley?',
      'Who sold the mill of Orsley?',
    ]);
    expect(wordsOf(parts[1])).toEqual(['sold', 'mill', 'Orsley']);
  });

  it('complete themselves from the part before, and from the turn before', () => {
    const [, second] = partsOf('Who opened the dam of Orsley? And when?');
    expect(wordsOf(second)).toEqual(expect.arrayContaining(['(dam)', '(Orsley)']));
    const [alone] = partsOf('And when?', { earlier: [memoryOf('Who opened the dam of Orsley?')] });
    expect(wordsOf(alone)).toEqual(expect.arrayContaining(['(dam)', '(Orsley)']));
    expect(partsOf('And when?').flatMap(wordsOf)).toEqual([]);
  });

  it('take whom an earlier part spoke of for "he", the last of them who was named', () => {
    const parts = partsOf('What did Umar Shah sell? How old is he? What did he say?');
    expect(wordsOf(parts[1])).toEqual(expect.arrayContaining(['(Umar)', '(Shah)']));
    expect(wordsOf(parts[2])).toEqual(['(Umar)', '(Shah)']);
    const other = partsOf('What did Umar Shah sell? Who met Rosa Quill? What did she say?');
    expect(wordsOf(other[2])).toEqual(expect.arrayContaining(['(Rosa)', '(Quill)']));
    expect(wordsOf(other[2])).not.toContain('(Umar)');
  });

  it('ask the question before with another word where they are no more than that', () => {
    const earlier = [memoryOf('Did Rosa Quill open the dam of Orsley?')];
    expect(partsOf('when?', { earlier })[0]?.asked).toBe(
      'When did Rosa Quill open the dam of Orsley?',
    );
    expect(partsOf('when?')[0]?.asked).toBe('when?');
  });

  it('know what the conversation is about, unless they name it themselves', () => {
    const earlier = [memoryOf('Who opened the dam of Orsley?')];
    const topic = partsOf('And how much did it cost?', { earlier })[0]?.topic;
    expect(tools.corpus.passages[topic?.number ?? -1]?.text).toMatch(/^Rosa Quill opened/u);
    expect(topic?.isShown).toBe(true);
    expect(topic?.probability).toBeGreaterThan(0.4);
    expect(partsOf('Who sold the mill of Orsley?', { earlier })[0]?.topic).toBeNull();
    expect(partsOf('And how much did it cost?')[0]?.topic).toBeNull();
  });

  it('are about the likeliest sentence of a question that was not answered', () => {
    const earlier = [memoryOf('How many bakers asked for the mill?')];
    expect(earlier[0]?.answer).toBeNull();
    const topic = partsOf('since when?', { earlier })[0]?.topic;
    expect(tools.corpus.passages[topic?.number ?? -1]?.article.id).toBe('mill');
    expect(topic?.isShown).toBe(false);
  });

  it('are read in their own words as well', () => {
    const earlier = [memoryOf('Who opened the dam of Orsley?')];
    const [part] = partsOf('And how much did it cost?', { earlier });
    expect(part?.typed.terms.map(({ text }) => text)).toEqual(['cost']);
  });

  it('are about nothing where the article is no longer there', () => {
    const earlier = [memoryOf('Who opened the dam of Orsley?')];
    const [part] = readParts('And when?', outlets, toolsOf([MILL]), asking({ earlier }));
    expect(part?.topic).toBeNull();
  });

  it('are put to the outlet that they name, which the next takes over', () => {
    const parts = partsOf('Who opened the dam of Orsley according to The Post? And when?');
    expect(parts.map(({ outlet }) => outlet)).toEqual(['The Post', 'The Post']);
    const range = tools.corpus.rangeOfOutlet('The Post');
    expect(parts[0]?.range).toEqual(range);
    expect(partsOf('Who sold the mill?', { outlet: 'The Echo' })[0]?.outlet).toBe('The Echo');
  });

  it('ask another outlet the same again, without its name', () => {
    const earlier = [memoryOf('Who opened the dam of Orsley?')];
    const [again] = partsOf('and The Echo?', { earlier });
    expect(again).toMatchObject({ asked: 'Who opened the dam of Orsley?', outlet: 'The Echo' });
  });
});

describe('the answer to several parts', () => {
  const answer = (text: string, given: Parameters<typeof asking>[0] = {}, with_ = tools) =>
    answerParts(
      readParts(text, outletsOf(with_.corpus), with_, asking(given)),
      with_,
      asking(given),
    );

  it('has an excerpt of each, in order', () => {
    const { excerpts, reason } = answer(
      'Who opened the dam of Orsley? Who sold the mill of Orsley?',
    );
    expect(excerpts.map(({ article }) => article)).toEqual(['dam', 'mill']);
    expect(reason).toBeNull();
  });

  it('shows a passage that answers two parts once', () => {
    const { excerpts } = answer('Who opened the dam of Orsley? When was the dam of Orsley opened?');
    expect(excerpts.map(({ text }) => text)).toEqual([
      'Rosa Quill opened the dam of Orsley in 1984.',
    ]);
  });

  it('shows the same words of two articles twice, where each was asked for', () => {
    const body = 'Rosa Quill opened the dam of Orsley in 1984.';
    const with_ = toolsOf([
      { ...DAM, body },
      { ...DAM, id: 'again', publisher: 'The Echo', body },
    ]);
    const question = 'Who opened the dam of Orsley according to';
    const { excerpts } = answer(`${question} The Post? ${question} The Echo?`, {}, with_);
    expect(excerpts.map(({ article }) => article)).toEqual(['dam', 'again']);
  });

  it('holds no excerpt of another part for an account of the same', () => {
    const with_ = toolsOf([
      fireArticle('argus', 'Argus', WIRE_TEXT),
      fireArticle('beacon', 'Beacon', EDITED_TEXT),
      { ...MILL, publisher: 'Courier' },
    ]);
    const fire = 'How many people were killed in the fire at Calder Quay?';
    const { excerpts, source } = answer(`${fire} Who sold the mill of Orsley?`, {}, with_);
    expect(excerpts.map(({ outlet }) => outlet)).toContain('Courier');
    expect(source).toMatchObject({ independent: [] });
  });

  it('says what is missing of those that it does not answer', () => {
    const { excerpts, reason } = answer('Who opened the dam of Orsley? Who won the tango contest?');
    expect(excerpts.map(({ article }) => article)).toEqual(['dam']);
    expect(reason).not.toBeNull();
  });

  it('keeps silent with a reason, or shows its best where it is told not to', () => {
    const silent = answer('Who painted the mill of Orsley blue?');
    expect(silent.excerpts).toEqual([]);
    expect(silent.reason).not.toBeNull();
    const shown = answer('Who painted the mill of Orsley blue?', { abstain: false });
    expect(shown.excerpts[0]?.article).toBe('mill');
    expect(shown.confidence).toBe(silent.confidence);
  });

  it('says that another outlet has it where the one asked has not', () => {
    const { reason } = answer('Who opened the dam of Orsley according to The Echo?');
    expect(reason).toBe('outlet-silent');
  });

  it('knows when the newest article about the same was published', () => {
    const later = {
      ...DAM,
      id: 'later',
      publisher: 'The Echo',
      datePublished: '2021-07-08',
      body: 'At Orsley the mayor, Rosa Quill, spoke.',
    };
    const named = { ...DAM, body: `${DAM.body} Umar Shah came.` };
    const with_ = toolsOf([named, { ...later, body: `${later.body} Umar Shah slept.` }]);
    expect(answer('Who opened the dam of Orsley?', {}, with_).newest).toBe('2021-07-08');
    expect(answer('Who opened the dam of Orsley?').newest).toBe('2021-03-04');
  });

  it('is nothing of no parts', () => {
    expect(answerParts([], tools, asking())).toMatchObject({
      excerpts: [],
      question: null,
      newest: null,
    });
  });
});
