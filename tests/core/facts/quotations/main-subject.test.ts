import { attributionsOf } from '../../../support/facts';

describe('a verb of saying without a subject of its own', () => {
  it.each([
    [
      'shares that of the verb before it',
      'Rosa Quill left the hall and said “the dam holds for now”.',
    ],
    [
      'shares that of its sentence',
      'Rosa Quill, speaking in Orsley, said “the dam holds for now”.',
    ],
    ['as a participle', 'Rosa Quill closed the road, saying “the dam holds for now”.'],
  ])('%s', (_, body) => {
    expect(attributionsOf(body)).toEqual(['Rosa Quill: the dam holds for now']);
  });
});
