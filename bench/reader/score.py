"""Scores lists with a trained reader and measures what comes first."""
import numpy as np
import torch

from data import Batch

LONGEST_SPAN = 14


def best_spans(p):
    """start, end and log probability of the likeliest span of each row"""
    lp = p.log_softmax(1)
    both = lp[:, :, 0].unsqueeze(2) + lp[:, :, 1].unsqueeze(1)
    size = both.shape[1]
    ok = torch.triu(torch.ones(size, size)) - torch.triu(torch.ones(size, size), LONGEST_SPAN)
    value, at = (both + (ok - 1) * 1e4).flatten(1).max(1)
    return torch.stack([(at // size).float(), (at % size).float(), value], 1).numpy()


def scores(net, d, lists, most=10 ** 9, rows_a_batch=1200):
    """for every row of the dump the two scores and the span; -99 where it was not asked for"""
    net.eval()
    R, A = np.full(len(d.row), -99., np.float32), np.full(len(d.row), -99., np.float32)
    S = np.full((len(d.row), 3), -1, np.float32)
    at = 0
    with torch.no_grad():
        while at < len(lists):
            own, rows, asked = [], [], []
            while at < len(lists) and len(own) < 40 and (not own or sum(map(len, rows)) < rows_a_batch):
                a, b = d.lists[lists[at], 6:8]
                if b > a:
                    rows.append(np.arange(a, min(b, a + most))); asked.append(np.full(len(rows[-1]), len(own))); own.append(lists[at])
                at += 1
            if not own: continue
            rows, asked = np.concatenate(rows), np.concatenate(asked)
            batch = Batch(d, np.array(own), rows, asked, net.rows_of_vectors())
            batch.likeness()
            t = batch.tokens()
            states = net.encode(t)
            whole = net.questions(t, states)
            states = net.prepare(t, states)
            order = np.argsort(batch.s_count, kind='stable')
            for part in np.array_split(order, max(1, len(order) // 100)):
                if not len(part): continue
                a, b, p = net.rows(states, whole, batch.chunk(part))
                R[rows[part]], A[rows[part]], S[rows[part]] = a.numpy(), b.numpy(), best_spans(p)
    return R, A, S


def first(d, s, l):
    a, b = d.lists[l, 6:8]
    return a + int(np.argmax(s[a:b])) if b > a else -1


def hits(d, s, lists): return np.array([d.label[first(d, s, l)] if d.lists[l, 7] > d.lists[l, 6] else 0 for l in lists], float)


def first_right(d, s, lists): return float(hits(d, s, lists).mean())


def auc(p, n):
    """the chance that one of `p` is above one of `n`"""
    p, n = np.asarray(p, float), np.asarray(n, float)
    x = np.concatenate([p, n])
    values, inverse, count = np.unique(x, return_inverse=True, return_counts=True)
    end = np.cumsum(count)
    rank = ((end - count + 1 + end) / 2)[inverse]
    return float((rank[:len(p)].sum() - len(p) * (len(p) + 1) / 2) / (len(p) * len(n)))


def scores_of_tokens(net, d, l):
    """the two scores and the points of every token, for all rows of one list"""
    a, b = d.lists[l, 6:8]
    rows = np.arange(a, b)
    with torch.no_grad():
        batch = Batch(d, np.array([l]), rows, np.zeros(len(rows), np.int64), net.rows_of_vectors())
        batch.likeness()
        t = batch.tokens()
        states = net.encode(t)
        return [x.numpy() for x in net.rows(net.prepare(t, states), net.questions(t, states), batch.chunk(np.arange(len(rows))))]
