import fc from 'fast-check';
import { blocksOf } from '../../src/try/page/markdown-blocks';

describe('the blocks of a message', () => {
  it('finds subtext right below a quotation, which the parser takes for plain text', () => {
    expect(blocksOf('> a\n> b\n-# DW · ¶ 4')).toEqual([
      { kind: 'text', text: '> a\n> b' },
      { kind: 'subtext', text: 'DW · ¶ 4' },
    ]);
  });

  it('finds lists, with and without numbers', () => {
    expect(blocksOf('Look:\n- a\n- b\n1. c\nend')).toEqual([
      { kind: 'text', text: 'Look:' },
      { kind: 'list', ordered: false, items: ['a', 'b'] },
      { kind: 'list', ordered: true, items: ['c'] },
      { kind: 'text', text: 'end' },
    ]);
  });

  it('leaves code as it is', () => {
    expect(blocksOf('```\n- a\n-# b\n```')).toEqual([
      { kind: 'text', text: '```\n- a\n-# b\n```' },
    ]);
  });

  it('loses no letter, whatever is written', () => {
    const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('- ', '-# ', '> ', '1. ', '```', 'word', '\n', ' ')),
        (parts) => {
          const text = parts.join('');
          const shown = blocksOf(text)
            .map((block) => (block.kind === 'list' ? block.items.join('') : block.text))
            .join('');
          expect(lettersOf(shown)).toBe(lettersOf(text));
        },
      ),
    );
  });
});
