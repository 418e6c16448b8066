"""Draws the word vectors of a training together where the dictionary and WordNet say that words mean alike: python3 bench/reader/retrofit.py --work DIR --start FILE[+FILE] --out FILE [--without FILE,FILE]; see README.md.

After Faruqui et al., "Retrofitting Word Vectors to Semantic Lexicons", 2015: each vector becomes the one it was plus SHARE of its neighbours' mean, again and again, at length 1.
"""
import argparse
import glob
import json
import os
import re

import torch

from model import saved_mean

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
SHARE, ROUNDS = .7, 8
# how much a neighbour counts: of the dictionary, loosely of it; of WordNet as a synonym or derived word, or otherwise
NEAR, LOOSE, SYNONYM, OTHER = 1, .3, .5, .2


def dictionary(without):
    """pairs of words with their weights, of all lines of bench/lexicon/everyday but those of some files, of single words"""
    for file in sorted(glob.glob(os.path.join(ROOT, 'bench/lexicon/everyday/*.tsv'))):
        if os.path.basename(file) in ('list.tsv', *without): continue
        for line in open(file, encoding='utf8'):
            said, _, entries = line.rstrip('\n').split('\t')
            for entry in map(str.strip, entries.split(';')):
                if entry[0] != '!': yield said, entry.lstrip('~'), LOOSE if entry[0] == '~' else NEAR


def wordnet():
    """the same of the synonyms that ship: "conspiracy: = cabal 82, confederacy 65; + conspire 87" """
    with open(os.path.join(ROOT, 'src/core/language/words/data/synonyms.json'), encoding='utf8') as file: lines = json.load(file)['lines']
    for line in lines:
        word, groups = line.split(': ', 1)
        for group in groups.split('; '):
            for other, percent in re.findall(r"([a-z][a-z' -]*?) (\d+)", group[1:]):
                yield word, other.strip(), (SYNONYM if group[0] in '=+' else OTHER) * int(percent) / 100


def main():
    ap = argparse.ArgumentParser()
    for name in ('work', 'start', 'out'): ap.add_argument('--' + name, required=True)
    ap.add_argument('--without', default='')
    o = ap.parse_args()
    row = {word: n + 1 for n, word in enumerate(json.load(open(os.path.join(o.work, 'vectors.json'))))}
    weights = {}
    for a, b, weight in [*dictionary(o.without.split(',')), *wordnet()]:
        if a in row and b in row and a != b:
            pair = tuple(sorted((row[a], row[b])))
            weights[pair] = max(weights.get(pair, 0), weight)
    here = torch.tensor([p[0] for p in weights] + [p[1] for p in weights])
    there = torch.tensor([p[1] for p in weights] + [p[0] for p in weights])
    weight = torch.tensor([*weights.values(), *weights.values()])
    saved = saved_mean(o.start)
    first = saved['state']['vectors.weight']
    whole = torch.zeros(len(first)).index_add(0, here, weight).clamp(min=1).unsqueeze(1)
    rows = first
    for _ in range(ROUNDS):
        rows = first + SHARE * torch.zeros_like(first).index_add(0, here, rows[there] * weight.unsqueeze(1)) / whole
        rows[1:] /= rows[1:].norm(dim=1, keepdim=True).clamp(min=1e-6)
    saved['state']['vectors.weight'] = rows
    # the command is where a saved training says how it came about
    saved['options'] = {**saved['options'], 'command': saved['command'] + ', then retrofit'}
    saved.pop('command')
    torch.save(saved, o.out)
    print(len(weights), 'pairs; cosine with before', float((rows[1:] * first[1:]).sum(1).mean()))


if __name__ == '__main__': main()
