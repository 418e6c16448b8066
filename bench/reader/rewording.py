"""Puts everyday wordings in place of words of a question, as if somebody had asked so."""
import json
import os

import numpy as np

PARTS = ['', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']
SENTENCE, VARIANT, HEADLINE, BEFORE, AFTER, PARAGRAPH, WORDED, WORDED_BEFORE, WORDED_HEADLINE = 1, 2, 8, 16, 32, 64, 128, 256, 512
NEVER = -9  # a stem that nothing has


class Rewordings:
    def __init__(self, work, share, rng, each=.5):
        self.table = json.load(open(os.path.join(work, 'wordings.json')))
        self.share, self.each, self.rng = share, each, rng

    def apply(self, batch, lists):
        d, rng = batch.d, self.rng
        if d.stems is None: return
        added, spelled, runs, at = [], [], [], len(batch.runs)
        for n in range(len(lists)):
            if rng.random() > self.share: continue
            mine = batch.asked == n
            for i in range(int(batch.q_count[n])):
                t = int(batch.q_start[n]) + i
                stem = int(batch.stem[t])
                if stem < 0 or batch.flags[t] & 4 or rng.random() > self.each: continue
                entries = self.table.get(d.stems[stem] + ' ' + PARTS[batch.part[t]])
                if not entries: continue
                # the best are the most frequent in questions too
                row, own, bits, weight, kind = entries[min(int(rng.exponential(3)), len(entries) - 1)]
                batch.vector[t], batch.weight[t], batch.stem[t] = row, weight, NEVER
                batch.flags[t] &= ~1
                batch.form[t] = len(batch.spelled) + len(spelled)
                b = np.unpackbits(np.array(bits, np.uint32).view(np.uint8), bitorder='little').astype(np.float32)
                spelled.append(b / np.sqrt(b.sum())); added.append(at); runs += own; at += len(own)
                old = batch.bits[mine, i]
                new = np.where(old & SENTENCE, WORDED, 0) | np.where(old & BEFORE, WORDED_BEFORE, 0) | np.where(old & HEADLINE, WORDED_HEADLINE, 0)
                batch.bits[mine, i] = new
                for name in batch.pairs:
                    p = batch.pairs[name]
                    batch.pairs[name] = p[~(mine[p[:, 0]] & (p[:, 1] == i))]
                for name, start, count in (('relations', batch.s_start, batch.s_count), ('before', batch.b_start, batch.b_count)):
                    new = [(r, i, j, kind) for r in np.flatnonzero(mine) for j in np.flatnonzero(batch.stem[start[r]:start[r] + count[r]] == stem)]
                    if new: batch.pairs[name] = np.concatenate([batch.pairs[name], np.array(new, batch.pairs[name].dtype)])
        if added:
            batch.spelled = np.concatenate([batch.spelled, np.array(spelled, np.float32)])
            batch.runs = np.concatenate([batch.runs, np.array(runs, np.int64)])
            batch.runs_at = np.concatenate([batch.runs_at, np.array(added, np.int64)])
