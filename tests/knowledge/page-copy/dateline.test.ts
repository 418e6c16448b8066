import { readDateline } from '../../../src/knowledge/page-copy/dateline';

const SIGNED = { date: '2021-06-14', agency: 'Bay News Agency' };

describe('a dateline', () => {
  it.each([
    'OSTVIK, 14 June 2021 (Bay News Agency) – The pier',
    'Ostvik (Bay News Agency) 14 June 2021: The pier',
    'Ostvik (Bay News Agency), June 14, 2021: The pier',
    'OSTVIK /Bay News Agency/ 14 June 2021 - The pier',
    'Ostvik, Norway (Bay News Agency) Monday, 14 June 2021 — The pier',
    'Ostvik, 14 June 2021 (Bay News Agency): The pier',
    '14 June 2021, Ostvik (Bay News Agency): The pier',
    'OSTVIK – June 14, 2021 (Bay News Agency): The pier',
    'Ostvik (Bay News Agency) 2021-06-14: The pier',
    'Ostvik/Sund, 14 June 2021 (Bay News Agency) - The pier',
  ])('says day and agency in whatever order they stand: %s', (paragraph) => {
    expect(readDateline(paragraph)).toEqual(SIGNED);
  });

  it.each([
    'The mayor (Greens) said on 14 June 2021: “We agree.”',
    'IDA QUILL (Green Party): “It leans.”',
    'The score was 3: nobody cheered.',
    'OSTVIK (BNA): The pier',
    'Ostvik – The pier',
  ])('is no other beginning: %s', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});
