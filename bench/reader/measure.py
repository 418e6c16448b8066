"""Prints what a trained reader is worth: python3 bench/reader/measure.py --work DIR --from FILE[,FILE] [--sets be,be-one,even,...]. The weights are rounded as they ship."""
import argparse
import math

import numpy as np
import torch

from data import Dump, Vectors
from export import load
from score import auc, first, hits, scores

STYLES = ('plain', 'reworded', 'sloppy', 'far')
ANSWERS, PRODUCT = .5, .5


def percent(h): return '%.1f (%.1f)' % (100 * h.mean(), 100 * h.std() / math.sqrt(max(1, len(h))))


def rules(d, R, A):
    return dict(product=d.score, rank=R, reader=R + ANSWERS * A, mix=R + ANSWERS * A + PRODUCT * d.score)


def confidence(d, values, order, lists):
    return np.array([values[first(d, order, l)] if d.lists[l, 7] > d.lists[l, 6] else -9 for l in lists])


def told_apart(d, A, order, yes, no):
    if not len(yes) or not len(no): return ''
    return ' AUC %.3f' % auc(confidence(d, A, order, yes), confidence(d, A, order, no))


def stories(d, R, A, name):
    yes, no = np.flatnonzero(d.lists[:, 3] == 0), np.flatnonzero(d.lists[:, 3] == 1)
    style = np.array([m['style'] for m in d.metas])
    for rule, order in rules(d, R, A).items():
        h = hits(d, order, yes)
        parts = ' · '.join('%s %.1f (%d)' % (s, 100 * h[style[yes] == s].mean(), (style[yes] == s).sum()) for s in STYLES if (style[yes] == s).any())
        if rule == 'product': u = ' AUC %.3f' % auc(d.confidence[yes], d.confidence[no])
        else: u = told_apart(d, A, order, yes, no)
        print(f'{name:10s} {rule:8s} right first {percent(h)} · {parts}{u}')
    top = np.array([d.label[d.lists[l, 6] + np.argsort(-rules(d, R, A)['mix'][d.lists[l, 6]:d.lists[l, 7]], kind='stable')[:5]].any() for l in yes])
    top3 = np.array([d.label[d.lists[l, 6] + np.argsort(-rules(d, R, A)['mix'][d.lists[l, 6]:d.lists[l, 7]], kind='stable')[:3]].any() for l in yes])
    print(f'{name:10s} among the first three {100 * top3.mean():.1f}, five {100 * top.mean():.1f}')


def public(d, R, A, name, only=None):
    only = np.ones(len(d.lists), bool) if only is None else only
    at = lambda c, s: np.flatnonzero(only & (d.lists[:, 3] == c) & (d.lists[:, 4] == s))
    for rule, order in rules(d, R, A).items():
        own, all_ = at(0, 0), at(0, 1)
        line = f'{name:10s} {rule:8s} own {percent(hits(d, order, own))} all {percent(hits(d, order, all_)) if len(all_) else "-"} n {len(own)}'
        if rule != 'product':
            for what, c in (('look-alikes', 1), ('taken away', 2)):
                if len(at(c, 0)): line += f' | {what}{told_apart(d, A, order, own, at(c, 0))}'
        else:
            for what, c in (('look-alikes', 1), ('taken away', 2)):
                if len(at(c, 0)): line += ' | %s AUC %.3f' % (what, auc(d.confidence[own], d.confidence[at(c, 0)]))
        print(line)


def spans(d, S, name, only=None):
    gold = np.flatnonzero((d.label > 0) & (d.span[:, 0] >= 0) & (S[:, 2] > -1e3) & (S[:, 0] >= 0))
    if only is not None: gold = gold[only[d.list_of[gold]]]
    gold = gold[(d.lists[d.list_of[gold], 4] == 0)]
    a, b = S[gold, :2].astype(int), d.span[gold]
    both = np.maximum(0, np.minimum(a[:, 1], b[:, 1]) - np.maximum(a[:, 0], b[:, 0]) + 1)
    f1 = 2 * both / ((a[:, 1] - a[:, 0] + 1) + (b[:, 1] - b[:, 0] + 1))
    print(f'{name:10s} span in the gold sentence: exact {percent((a == b).all(1))} F1 {percent(f1)} n {len(gold)}')


def main():
    ap = argparse.ArgumentParser()
    for n in ('work', 'from'): ap.add_argument('--' + n, required=True)
    ap.add_argument('--sets', default='be,even,squad-held,multirc,wikiqa,trecqa,be-one')
    ap.add_argument('--every', type=int, default=1)
    o = vars(ap.parse_args())
    torch.set_num_threads(1)
    vectors = Vectors(o['work'])
    nets = [load(o['work'], f, vectors)[0] for f in o['from'].split(',')]
    for name in o['sets'].split(','):
        d = Dump(o['work'], name)
        lists = np.arange(len(d.lists))
        only = None
        if name == 'even':  # the other half of its articles was trained on
            only = (d.lists[:, 5] % 2 == 1) & ((d.lists[:, 3] < 2) | (lists % 2 == 0)) & (lists % o['every'] == 0)
            lists = lists[only]
        if name == 'squad-held': only = lists % (3 * o['every']) == 0; lists = lists[only]
        both = [scores(net, d, lists) for net in nets]
        R, A, S = (np.mean([b[k] for b in both], 0) if k < 2 else both[0][2] for k in range(3))
        if d.metas[0]['style'] is not None or name.startswith('be'): stories(d, R, A, name)
        else: public(d, R, A, name, only)
        if name in ('even', 'squad-held'): spans(d, S, name, only)
        print(flush=True)


if __name__ == '__main__': main()
