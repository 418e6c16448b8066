"""Trains a copy of the reader to tell what the answer to a yes-no question says of what is asked, and writes its weights file.

python3 bench/reader/stance.py --work DIR --news FOLDERS --start FILE --without WRITERS --steps N --date YYYY-MM-DD --out FILE
"""
import argparse
import glob
import json
import os
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import Batch, Dump, Vectors
from export import ROOT, rounded, written
from model import HIDDEN, NUMBERS, STATE, Reader, saved_mean

STANCES = ['yes', 'no', 'disputed']
LEFT = ('rank_', 'answers_', 'vectors.')
SIDE_BY_SIDE, PARTS = 40, 3


class StanceReader(Reader):
    """the reader with one head for the three stances; its vectors stay those of the reader that it goes on from"""
    def __init__(self, vectors):
        super().__init__(vectors)
        self.stance_in, self.stance_out = nn.Linear(4 * STATE + NUMBERS, HIDDEN), nn.Linear(HIDDEN, len(STANCES))

    def stances(self, states, whole, r):
        z, _ = self.gathered(states, whole, r)
        return self.stance_out(torch.relu(self.stance_in(z)))

    def trained(self): return [(n, p) for n, p in self.named_parameters() if not n.startswith(LEFT)]


def polarities(folders, without):
    """the stance of every question that has one, by writer and id"""
    found = {}
    for folder in folders:
        for file in sorted(glob.glob(os.path.join(folder, '*', '*', 'questions.jsonl'))):
            writer = file.split(os.sep)[-3]
            if writer in without: continue
            for line in open(file, encoding='utf8'):
                q = json.loads(line)
                if q.get('polarity'): found[writer, q['id']] = STANCES.index(q['polarity'])
    return found


def answers_of(work, found):
    """each question with the first sentence that answers it: the dump, the number of its list, of its row, the stance"""
    items = []
    for writer in sorted({w for w, _ in found}):
        if not os.path.isdir(os.path.join(work, 'dump', writer)): continue
        d = Dump(work, writer)
        here = []
        for n, meta in enumerate(d.metas):
            stance = found.get((writer, meta['id']))
            a, b = d.lists[n, 6:8]
            right = np.flatnonzero(d.label[a:b]) + a
            if stance is not None and len(right): here.append((n, right[0], stance))
        if here: items.append((d, here))
    return items


def forward(net, d, group):
    lists, rows = np.array([g[0] for g in group]), np.array([g[1] for g in group])
    batch = Batch(d, lists, rows, np.arange(len(group)), net.rows_of_vectors())
    batch.likeness()
    t = batch.tokens()
    states = net.encode(t)
    whole, states = net.questions(t, states), net.prepare(t, states)
    order = np.argsort(batch.s_count, kind='stable')
    parts = [part for part in np.array_split(order, PARTS) if len(part)]
    out = torch.cat([net.stances(states, whole, batch.chunk(part)) for part in parts])
    return out[torch.from_numpy(np.argsort(np.concatenate(parts)))]


def train(net, items, steps, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    sizes = np.array([len(here) for _, here in items], float)
    of_head = [p for n, p in net.trained() if n.startswith('stance')]
    of_rest = [p for n, p in net.trained() if not n.startswith('stance')]
    opt = torch.optim.Adam([dict(params=of_rest, lr=4e-4), dict(params=of_head, lr=1.5e-3)], betas=(.9, .99))
    most = [g['lr'] for g in opt.param_groups]
    begun = time.time()
    net.train()
    for step in range(steps):
        for g, lr in zip(opt.param_groups, most): g['lr'] = lr * min(1, (step + 1) / 50) * (1 - step / steps)
        d, here = items[rng.choice(len(items), p=sizes / sizes.sum())]
        group = [here[i] for i in rng.choice(len(here), min(SIDE_BY_SIDE, len(here)), replace=False)]
        loss = F.cross_entropy(forward(net, d, group), torch.tensor([g[2] for g in group]), label_smoothing=.05)
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(of_head + of_rest, 2.0)
        opt.step()
        if (step + 1) % 200 == 0: print(step + 1, '%.0f s' % (time.time() - begun), '%.3f' % loss.item(), flush=True)
    return net.eval()


def measure(net, items):
    """shares named rightly, of all and of the surest"""
    sure, right = [], []
    with torch.no_grad():
        for d, here in items:
            for i in range(0, len(here), SIDE_BY_SIDE):
                group = here[i:i + SIDE_BY_SIDE]
                p = forward(net, d, group).softmax(-1).numpy()
                sure += list(p.max(1))
                right += list(p.argmax(1) == [g[2] for g in group])
    right = np.array(right)[np.argsort(-np.array(sure))]
    return ' '.join('%d%%: %.3f' % (g, right[:len(right) * g // 100].mean()) for g in (20, 40, 60, 80, 100))


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    for n in ('work', 'news', 'start', 'date', 'out'): ap.add_argument('--' + n, required=True)
    ap.add_argument('--without', default='', help='writers not learned from, beside those kept for checking')
    ap.add_argument('--measure', default='', help='of those, writers to print figures of')
    ap.add_argument('--steps', type=int, default=1200)
    ap.add_argument('--seed', type=int, default=1)
    o = ap.parse_args()
    torch.set_num_threads(1)
    kept = ['b', 'e', *json.load(open(os.path.join(ROOT, 'bench', 'stories', 'kept.json')))]
    folders, without = o.news.split(','), [w for w in o.without.split(',') if w]
    vectors = Vectors(o.work)
    net = StanceReader(vectors.rows)
    net.take(saved_mean(o.start)['state'])
    items = answers_of(o.work, polarities(folders, {*kept, *without}))
    count = sum(len(here) for _, here in items)
    print(count, 'answers', flush=True)
    rounded(train(net, items, o.steps, o.seed))
    measured = [w for w in o.measure.split(',') if w]
    if measured:
        held = {k: v for k, v in polarities(folders, set(kept)).items() if k[0] in measured}
        print('held out', measure(net, answers_of(o.work, held)))
    made = dict(by='bench/reader', date=o.date, steps=o.steps, seed=o.seed, answers=count, without=without, data=[
        'yes-no questions of the news stories written for the project, with the sentences that answer them'],
        command='stance.py --start %s --steps %d' % (os.path.basename(o.start), o.steps))
    data = written([(n, p) for n, p in net.trained()], made)
    with open(o.out, 'wb') as f: f.write(data)
    print('bytes', len(data))
