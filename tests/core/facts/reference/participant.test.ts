import { createParticipants } from '../../../../src/core/facts/reference/participant';

describe('who an article speaks of', () => {
  it('is one, however often mentioned, with the gender that the article shows', () => {
    const met = createParticipants(new Map([['Rosa Quill', 'she' as never]]));
    const first = met.mention('Rosa Quill', 'person', true);
    first.mentions += 1;
    expect(met.mention('Rosa Quill', 'person', true)).toBe(first);
    expect(first).toMatchObject({ gender: 'she', mentions: 1, spokeAt: -1 });
    expect(met.find('Umar Shah')).toBeUndefined();
  });

  it('is kept where it was met lately, and never more than so many', () => {
    const met = createParticipants(new Map());
    for (let at = 0; at < 2_000; at += 1) {
      met.mention(`somebody ${at}`, 'person', true);
      met.mention('the mayor', 'person', false);
      expect([...met.all()].length).toBeLessThanOrEqual(600);
    }
    expect(met.find('the mayor')).toBeDefined();
    expect(met.find('somebody 0')).toBeUndefined();
    expect(met.find('somebody 1999')).toBeDefined();
  });

  it('stands in the order of its last mention', () => {
    const met = createParticipants(new Map());
    for (const id of ['a', 'b', 'a']) met.mention(id, 'person', true);
    expect([...met.all()].map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
