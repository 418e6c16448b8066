"""Trains the reader: python3 bench/reader/train.py --work DIR --out FILE [--minutes N --seed N --news a,d,g,h,i --start FILE[+FILE]]; see README.md."""
import argparse
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import Batch, Dump, Vectors
from model import Reader, saved_mean
from score import auc, first_right, scores
from rewording import Rewordings

GROUP, GROUPS_A_BATCH = 8, 5


def groups_of(d, lists, rng):
    """lists of one article or story together, as they share passages"""
    out = []
    key = d.lists[lists, 5]
    for k in np.unique(key):
        own = rng.permutation(lists[key == k])
        out += [own[i:i + GROUP] for i in range(0, len(own), GROUP)]
    return [out[i] for i in rng.permutation(len(out))]


class Source:
    """Batches of one dump for ever, each list once before any comes again."""

    def __init__(self, d, lists, rng): self.d, self.lists, self.rng, self.queue = d, lists, rng, []

    def next(self):
        while len(self.queue) < GROUPS_A_BATCH: self.queue = groups_of(self.d, self.lists, self.rng) + self.queue
        return np.concatenate([self.queue.pop() for _ in range(GROUPS_A_BATCH)])


def choose(d, lists, rng, hard, random):
    rows, asked = [], []
    for n, l in enumerate(lists):
        a, b = d.lists[l, 6:8]
        label = d.label[a:b]
        wrong = np.flatnonzero(label == 0)
        keep = wrong[:hard]
        rest = wrong[hard:]
        if len(rest): keep = np.concatenate([keep, rng.choice(rest, min(random, len(rest)), replace=False)])
        pick = np.concatenate([np.flatnonzero(label)[:2], keep]) + a
        rows.append(pick); asked.append(np.full(len(pick), n))
    return np.concatenate(rows), np.concatenate(asked)


def losses(net, batch, lists, d, chunks=5):
    batch.likeness()
    t = batch.tokens()
    states = net.encode(t)
    whole = net.questions(t, states)
    states = net.prepare(t, states)
    order = np.argsort(batch.s_count, kind='stable')
    rank, answers, spans, parts = [], [], 0, []
    n_spans = 0
    for part in np.array_split(order, chunks):
        if not len(part): continue
        r = batch.chunk(part)
        a, b, p = net.rows(states, whole, r)
        rank.append(a); answers.append(b); parts.append(part)
        span = r['span'].long()
        ok = (span[:, 0] >= 0) & (span[:, 1] < p.shape[1]) & r['written'].gather(1, span[:, 1:].clamp(0, p.shape[1] - 1)).squeeze(1)
        if ok.any():
            spans = spans + F.cross_entropy(p[ok][:, :, 0], span[ok, 0], reduction='sum') + F.cross_entropy(p[ok][:, :, 1], span[ok, 1], reduction='sum')
            n_spans += 2 * int(ok.sum())
    back = torch.from_numpy(np.argsort(np.concatenate(parts), kind='stable'))
    rank, answers = torch.cat(rank)[back], torch.cat(answers)[back]
    label = torch.from_numpy(d.label[batch.rows].astype(np.float32))
    asked = torch.from_numpy(batch.asked)
    place = torch.from_numpy(np.arange(len(batch.asked)) - np.searchsorted(batch.asked, batch.asked))
    table = torch.full((len(lists), int(place.max()) + 1), -1e4)
    all_, gold = table.index_put((asked, place), rank), table.index_put((asked, place), torch.where(label > 0, rank, torch.full_like(rank, -1e4)))
    has = gold.amax(1) > -1e3
    order_loss = (all_[has].logsumexp(1) - gold[has].logsumexp(1)).mean() if has.any() else rank.sum() * 0
    answer_loss = F.binary_cross_entropy_with_logits(answers, label, weight=torch.where(label > 0, 3.0, .8))
    return order_loss, answer_loss, spans / max(1, n_spans)


def main():
    ap = argparse.ArgumentParser()
    for name, value in dict(work=None, out=None, start='', news='a,d,g,h,i', squad='squad-a,squad-b').items(): ap.add_argument('--' + name, default=value)
    for name, value in dict(minutes=20.0, rate=1.5e-3, reword=.15, late=.3, early_news=.06, late_news=.42, span_weight=.4, steps=0.0, vectors_rate=0.0).items(): ap.add_argument('--' + name, type=float, default=value)
    ap.add_argument('--seed', type=int, default=1)
    o = ap.parse_args()
    # paths are of the machine, not of the weights
    o.command = ' '.join(f'--{k} {v}' for k, v in vars(o).items() if k not in ('work', 'out', 'start') and v != '')
    start = saved_mean(o.start) if o.start else None
    if start: o.command = start['command'] + ', then ' + o.command
    torch.set_num_threads(1); torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    vectors = Vectors(o.work)
    net = Reader(vectors.rows)
    if start:
        with torch.no_grad(): net.mix_more.weight.mul_(.3)
        print('new', net.take(start['state']).missing_keys)
    params = [p for p in net.parameters() if p.requires_grad]
    moved = net.vectors.weight.requires_grad_(True) if o.vectors_rate else None
    net.has_own_vectors = net.has_own_vectors or moved is not None
    opt_vectors = torch.optim.Adam([moved], lr=o.vectors_rate, betas=(.9, .99)) if o.vectors_rate else None
    print('weights', sum(p.numel() for p in params), flush=True)
    squads = [Dump(o.work, n) for n in o.squad.split(',')]
    squad = [Source(d, np.flatnonzero(d.has_gold), rng) for d in squads]
    shares = np.array([len(s.lists) for s in squad], float); shares /= shares.sum()
    news = [Source(d, np.arange(len(d.lists)), rng) for d in (Dump(o.work, n) for n in o.news.split(',') if n)]
    news_shares = np.array([len(s.lists) for s in news], float); news_shares /= max(1.0, news_shares.sum())
    even = Dump(o.work, 'even')
    c = even.lists[:, 3]
    mine = even.lists[:, 5] % 2 == 0
    look = Source(even, np.flatnonzero(mine & ((c < 2) | (rng.random(len(c)) < .3)) & ((c > 0) | even.has_gold)), rng)
    check = np.flatnonzero((even.lists[:, 5] % 2 == 1) & (c == 0) & (even.lists[:, 4] == 0))[::4]
    check_not = np.flatnonzero((even.lists[:, 5] % 2 == 1) & (c == 1) & (even.lists[:, 4] == 0))[::4]
    reword = Rewordings(o.work, o.reword, rng) if o.reword else None
    opt = torch.optim.Adam(params, lr=o.rate, betas=(.9, .99))
    begun, step, seen, total = time.time(), 0, 0, np.zeros(3)
    while True:
        done = step / o.steps if o.steps else (time.time() - begun) / (60 * o.minutes)
        if done >= 1: break
        for g in opt.param_groups: g['lr'] = o.rate * min(1, step / 150 + .02) * max(0, 1 - done) ** .9 + 1e-5
        # public questions first; in the last part news and look-alikes beside them
        x = rng.random()
        news_share, look_share = (o.late_news, .13) if done > 1 - o.late else (o.early_news, .05)
        source = news[rng.choice(len(news), p=news_shares)] if news and x < news_share else look if x > 1 - look_share else squad[rng.choice(len(squad), p=shares)]
        lists = source.next(); d = source.d
        is_news = source in news
        rows, asked = choose(d, lists, rng, 6 if is_news else 8, 5 if is_news else 2)
        net.train()
        batch = Batch(d, lists, rows, asked, net.rows_of_vectors(), reword)
        order, answers, spans = losses(net, batch, lists, d)
        loss = order + (.8 if is_news or source is look else .5) * answers + o.span_weight * spans
        opt.zero_grad()
        if opt_vectors: opt_vectors.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 2.0); opt.step()
        if opt_vectors:
            for g in opt_vectors.param_groups: g['lr'] = o.vectors_rate * max(0, 1 - done) ** .9
            opt_vectors.step()
            # rows stay of length 1, so that their product is the cosine
            with torch.no_grad(): moved[1:] /= moved[1:].norm(dim=1, keepdim=True).clamp(min=1e-6)
        step += 1; seen += len(lists)
        if not is_news and source is not look: total = .99 * total + .01 * np.array([float(order), float(answers), float(spans)])
        if step % 250 == 0:
            line = ''
            if step % 750 == 0:
                R, A, _ = scores(net, even, np.concatenate([check, check_not]))
                line = 'check %.4f answers %.4f auc %.4f' % (first_right(even, R, check), first_right(even, A, check), auc(*[[A[even.lists[l, 6]:even.lists[l, 7]].max() for l in ls] for ls in (check, check_not)]))
                torch.save(dict(state={k: v for k, v in net.state_dict().items() if k != 'vectors.weight' or net.has_own_vectors}, options=vars(o), steps=step), o.out + '.part')
            print(step, seen, '%.0f s' % (time.time() - begun), 'order %.3f answers %.3f spans %.3f' % tuple(total / (1 - .99 ** step)), line, flush=True)
    torch.save(dict(state={k: v for k, v in net.state_dict().items() if k != 'vectors.weight' or net.has_own_vectors}, options=vars(o), steps=step, lists=seen), o.out)
    print('done', step, 'steps', seen, 'lists', '%.0f s' % (time.time() - begun))


if __name__ == '__main__': main()
