import { readSpoken } from '../../../../src/core/facts/quotations/spoken-sentence';
import { createDiscourse } from '../../../../src/core/facts/reference/discourse';
import { sentencesIn } from '../../../support/sentences';

/** The speakers of the cues of a text's last sentence, as "id at words". */
function speakersIn(text: string): readonly string[] {
  const discourse = createDiscourse(new Map(), []);
  const last = sentencesIn(text)
    .map((sentence) => readSpoken(sentence, discourse))
    .at(-1);
  return (last?.cues ?? []).map(({ speaker }) => {
    if (speaker === null) return 'not sure';
    const { id, span, isPerson } = speaker;
    const words = last?.sentence.passage.text.slice(span.start, span.end) ?? '';
    return `${isPerson ? '' : 'no person: '}${id === words ? id : `${id} at ${words}`}`;
  });
}

describe('who a verb of saying belongs to', () => {
  it.each<[string, string, string[]]>([
    ['a name', 'Rosa Quill said it holds.', ['Rosa Quill']],
    [
      'a body',
      'The Ministry of Science said it holds.',
      ['no person: Ministry of Science at The Ministry of Science'],
    ],
    ['a name by its role', 'The mayor, Rosa Quill, said it holds.', ['Rosa Quill at The mayor']],
    ['a pronoun by what came before', 'Rosa Quill rose. She said it holds.', ['Rosa Quill at She']],
    ['"the mayor" met before', 'The mayor rose. The mayor said it holds.', ['The mayor']],
    [
      'two as they are worded',
      'Rosa Quill and Umar Shah said it holds.',
      ['Rosa Quill and Umar Shah'],
    ],
    ['part of a people as worded', 'Many Norwegians said it holds.', ['Many Norwegians']],
    ['somebody as worded', 'Nobody said it holds.', ['Nobody']],
    ['whom no list knows', 'The ferryhand said it holds.', ['no person: The ferryhand']],
    [
      'her, whose words they are',
      'Rosa Quill rose. She made her claim that it holds.',
      ['Rosa Quill at her'],
    ],
  ])('is %s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  it.each([
    [
      'two that suit it alike',
      'Rosa Quill met Anna Berg and Anna Berg met Rosa Quill. Then she said it holds.',
    ],
    ['nobody met before', 'She said it holds.'],
  ])('is not sure for a pronoun with %s', (_, text) => {
    expect(speakersIn(text)).toEqual(['not sure']);
  });

  it.each([
    ['things in the plural', 'The bridges said it holds.'],
    ['a thing that shows something', 'The bridge suggested it holds.'],
  ])('is none, nor is it one, with %s', (_, text) => {
    expect(speakersIn(text)).toEqual([]);
  });

  it('goes on with who spoke last', () => {
    const text = 'Rosa Quill met Anna Berg. “It holds,” said Anna Berg. She said it would last.';
    expect(speakersIn(text)).toEqual(['Anna Berg at She']);
  });
});

it('says who or what its main clause is about, where that can speak', () => {
  const subjects = ['Rosa Quill opened the dam.', 'The dam fell.'].map((text) => {
    const [sentence] = sentencesIn(text);
    return sentence && readSpoken(sentence, createDiscourse(new Map(), [])).subject?.id;
  });
  expect(subjects).toEqual(['Rosa Quill', undefined]);
});

it('does not look into a sentence of endless words', () => {
  const [long] = sentencesIn(`Rosa Quill said ${'I '.repeat(900)}`);
  expect(long && readSpoken(long, createDiscourse(new Map(), []))).toMatchObject({
    cues: [],
    subject: null,
  });
});
