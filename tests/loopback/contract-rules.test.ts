import fc from 'fast-check';
import { commandErrors, textLength as commandLength } from '../support/contract/rules/commands';
import { componentErrors } from '../support/contract/rules/components';
import { embedErrors, textLength } from '../support/contract/rules/embeds';
import { isLink, surrogateErrors } from '../support/contract/rules/rule';
import { unknownKeys } from '../support/contract/unknown-keys';

const V2 = 1 << 15;

describe('the rules beside the schemas', () => {
  it('refuse embeds exactly when their texts exceed 6000 characters together', () => {
    const filled = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('x', '🙂') });
    const embed = fc.record({ title: filled, repeat: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(fc.array(embed, { minLength: 1, maxLength: 10 }), (list) => {
        const embeds = list.map(({ title, repeat }) => ({
          title,
          description: title.repeat(repeat),
        }));
        const total = embeds.reduce((sum, one) => sum + textLength(one), 0);
        const codes = embedErrors(embeds).map(({ code }) => code);
        expect(codes.includes('MAX_EMBED_SIZE_EXCEEDED')).toBe(total > 6000);
      }),
    );
  });

  it('refuse components exactly when there are more than 40 with the nested ones', () => {
    const tree = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tree, (sizes) => {
        const components = sizes.map((size) => ({
          type: 17,
          components: Array.from({ length: size }, () => ({ type: 10, content: 'x' })),
        }));
        const count = sizes.reduce((sum, size) => sum + size + 1, 0);
        const codes = componentErrors({ flags: V2, components }, 0).map(({ code }) => code);
        expect(codes).toEqual(count > 40 ? ['COMPONENT_LAYOUT_TOO_MANY'] : []);
      }),
    );
  });

  it('hold an edit to the layout of the message that it edits', () => {
    const body = { components: [{ type: 10, content: 'x' }] };
    expect(componentErrors(body, V2)).toEqual([]);
    expect(componentErrors(body, 0)).toHaveLength(1);
  });

  it('refuse a command exactly when its longest translations exceed 8000 characters', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(lengths, lengths, (values, translated) => {
        const choices = values.map((length) => ({
          name: 'x'.repeat(length),
          value: 'x'.repeat(length),
        }));
        const options = translated.map((length, at) => ({
          type: 3,
          name: `o${at}`,
          description: 'x',
          description_localizations: { de: 'x'.repeat(length) },
          choices,
        }));
        const command = { name: 'a', description: 'x', options };
        const isTooLarge = commandErrors(command, false).some(
          ({ code }) => code === 'APPLICATION_COMMAND_TOO_LARGE',
        );
        expect(isTooLarge).toBe(commandLength(command) > 8000);
      }),
    );
  });

  it('find a character cut in two anywhere, and no whole one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 9 }), { maxLength: 4 }),
        fc.nat(4),
        (texts, at) => {
          // "binary" strings are made of whole code points, lone surrogates left out.
          expect(surrogateErrors({ deep: [{ texts }] }, [])).toEqual([]);
          const cut = [...texts.slice(0, at), '🙂'.slice(0, 1), ...texts.slice(at)];
          expect(surrogateErrors({ deep: [{ texts: cut }] }, [])).toHaveLength(1);
        },
      ),
    );
    expect(surrogateErrors({ a: ['\udc00'] }, [])).toMatchObject([{ path: ['a', 0] }]);
  });

  it.each([
    ['https://example.org/Köln', [], true],
    ['http://x.org', [], true],
    ['javascript:alert(1)', [], false],
    ['attachment://x.png', ['attachment:'], true],
    ['not a link', [], false],
    [5, [], false],
  ])('say whether %s is a link', (value, schemes, expected) => {
    expect(isLink(value, schemes)).toBe(expected);
  });

  it('name unknown keys by their place, and tolerate what discord.js adds', () => {
    const body = { tts: false, embeds: [{ title: 'x', colour: 1 }] };
    expect(unknownKeys('create_message', body, { embeds: [{ title: 'x' }] })).toEqual([
      'embeds[0].colour',
    ]);
  });
});
