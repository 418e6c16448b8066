"""Reads what dump.ts wrote and puts lists together to batches."""
import json
import os

import numpy as np
import torch

PLACES, KINDS = 10, 5
MOST = 64  # tokens of a sentence that are read


class Vectors:
    """The word vectors as they ship: int8 with one scale a word. Row 0 is of unknown words."""

    def __init__(self, work):
        self.words = json.load(open(os.path.join(work, 'vectors.json')))
        self.numbers = np.fromfile(os.path.join(work, 'vectors.i8'), np.int8).reshape(len(self.words), -1)
        self.scales = np.fromfile(os.path.join(work, 'vectors.scales'), np.float32)
        rows = self.numbers.astype(np.float32) * self.scales[:, None]
        self.rows = np.concatenate([np.zeros((1, rows.shape[1]), np.float32), rows])


class Dump:
    def __init__(self, work, name):
        self.name, folder = name, os.path.join(work, 'dump', name)
        read = lambda n, t, *shape: np.fromfile(os.path.join(folder, n), t).reshape(-1, *shape)
        for n in ('vector', 'form', 'stem'): setattr(self, n, read('token.' + n, np.int32))
        for n in ('part', 'flags'): setattr(self, n, read('token.' + n, np.uint8))
        self.cls, self.weight = read('token.class', np.uint8), read('token.weight', np.float32)
        self.passages, self.lists = read('passages', np.int32, 8), read('lists', np.int32, 8)
        self.row, self.score = read('row.passage', np.int32), read('row.score', np.float32)
        self.label, self.span = read('row.label', np.uint8), read('row.span', np.int32, 2)
        self.places, self.places_at = read('row.places', np.uint16), read('row.places.at', np.int32)
        self.pairs = {}
        for n, width in (('variants', 2), ('relations', 3), ('before', 3)):
            values = read('row.' + n, np.int32, width)
            self.pairs[n] = values, np.append(read(f'row.{n}.at', np.int32), len(values)).astype(np.int64)
        runs = read('form.runs', np.int32)
        self.runs, self.runs_at = runs, np.append(read('form.runs.at', np.int32), len(runs)).astype(np.int64)
        bits = read('form.bits', np.uint16, 8)
        unpacked = np.unpackbits(np.ascontiguousarray(bits).view(np.uint8), axis=1, bitorder='little')
        self.spelled = (unpacked / np.sqrt(np.maximum(1, unpacked.sum(1, keepdims=True)))).astype(np.float32)
        self.confidence = read('confidence', np.float32)
        self.metas = json.load(open(os.path.join(folder, 'lists.json')))
        stems = os.path.join(folder, 'stems.json')
        self.stems = json.load(open(stems)) if os.path.exists(stems) else None
        self.list_of = np.zeros(len(self.row), np.int64)
        for n, l in enumerate(self.lists): self.list_of[l[6]:l[7]] = n
        # rows whose list holds a right one can teach the order
        self.has_gold = np.array([self.label[l[6]:l[7]].any() for l in self.lists])


def ranges(starts, counts):
    """The numbers from each start on, one run after the other, and which run each is of."""
    which = np.repeat(np.arange(len(starts)), counts)
    return np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(starts, counts), which


class Batch:
    """Lists' questions and rows' passages as one row of tokens, a gap between texts, and where each text lies in it."""

    def __init__(self, d, lists, rows, asked, vectors, rewordings=None):
        """`asked`: for each row the place of its list among `lists`"""
        self.d, self.rows, self.asked = d, rows, asked
        passage = d.row[rows]
        before = d.passages[passage, 6]
        used = np.unique(np.concatenate([passage, before[before >= 0]]))
        texts = np.concatenate([d.lists[lists][:, :2], d.passages[used][:, :2]])
        counts = texts[:, 1].astype(np.int64)
        tokens, which = ranges(texts[:, 0], counts)
        starts = np.cumsum(counts + 1) - counts  # one gap before each text
        size = int((counts + 1).sum()) + 1
        at = np.repeat(starts, counts) + (tokens - np.repeat(texts[:, 0], counts))
        put = lambda source, empty=0, t=np.int64: self._put(size, at, source[tokens], empty, t)
        self.mask = put(np.ones(len(d.form), bool), False, bool)
        self.vector, self.form, self.part = put(d.vector), put(d.form), put(d.part)
        self.flags, self.cls, self.weight = put(d.flags), put(d.cls), put(d.weight, 0, np.float32)
        self.stem = put(d.stem, -1)
        self.stem[(self.flags & 8) > 0] = -1
        self.is_spelled = self.mask & ((self.flags & 12) == 0)
        nq = len(lists)
        self.q_start, self.q_count = starts[:nq], counts[:nq]
        self.kind = d.lists[lists, 2].astype(np.int64)
        place = np.searchsorted(used, passage)
        self.s_start, self.s_count = starts[nq + place], counts[nq + place]
        self.s_written = np.minimum(d.passages[passage, 7], MOST)
        known = before >= 0
        place = np.searchsorted(used, np.where(known, before, used[0]))
        self.b_start, self.b_count = starts[nq + place], np.where(known, counts[nq + place], 0)
        self.head, self.span = d.passages[passage, 5], d.span[rows]
        self.pairs = {}
        for n in d.pairs:
            values, offsets = d.pairs[n]
            a, b = offsets[rows], offsets[rows + 1]
            chosen, which = ranges(a, b - a)
            self.pairs[n] = np.concatenate([which[:, None], values[chosen]], 1)
        width = int(self.q_count.max())
        i = np.arange(width)[None]
        ok = i < self.q_count[asked][:, None]
        self.bits = np.where(ok, d.places[np.where(ok, d.places_at[rows][:, None] + i, 0)], 0).astype(np.int64)
        # spelling: the forms at hand, each once
        forms, self.form = np.unique(self.form, return_inverse=True)
        runs, which = ranges(d.runs_at[forms], d.runs_at[forms + 1] - d.runs_at[forms])
        self.runs, self.runs_at = d.runs[runs].astype(np.int64), np.concatenate([[0], np.cumsum(d.runs_at[forms + 1] - d.runs_at[forms])[:-1]])
        self.spelled = d.spelled[forms]
        if rewordings is not None: rewordings.apply(self, lists)
        self.vectors = vectors

    @staticmethod
    def _put(size, at, values, empty, t):
        out = np.full(size, empty, t)
        out[at] = values
        return out

    def likeness(self):
        """cosine and likeness of spelling between all words of questions and all words at hand, by place in two tables"""
        q_end = int(self.q_start[-1] + self.q_count[-1])
        qv, self.qv_at = np.unique(self.vector[:q_end], return_inverse=True)
        sv, self.sv_at = np.unique(self.vector, return_inverse=True)
        self.cosine = self.vectors[qv] @ self.vectors[sv].T
        form = np.where(self.is_spelled, self.form, len(self.spelled))
        spelled = np.concatenate([self.spelled, np.zeros((1, 128), np.float32)])
        qf, self.qf_at = np.unique(form[:q_end], return_inverse=True)
        self.sf_at = form
        self.alike = spelled[qf] @ spelled.T

    def chunk(self, rows):
        """what the network needs for some of the rows, padded to the longest"""
        q = int(self.q_count[self.asked[rows]].max())
        s, b = int(self.s_count[rows].max()), int(max(1, self.b_count[rows].max()))
        def index(start, count, width):
            i = np.arange(width)[None]
            ok = i < count[:, None]
            return np.where(ok, start[:, None] + i, 0), ok
        a = self.asked[rows]
        qi, qm = index(self.q_start[a], self.q_count[a], q)
        si, sm = index(self.s_start[rows], self.s_count[rows], s)
        bi, bm = index(self.b_start[rows], self.b_count[rows], b)
        out = dict(asked=a, qi=qi, qm=qm, si=si, sm=sm, bi=bi, bm=bm, bits=self.bits[rows, :q], head=self.head[rows].astype(np.float32),
                   written=np.arange(s)[None] < self.s_written[rows][:, None], span=self.span[rows], q_weight=self.weight[qi], s_weight=self.weight[si])
        for n, i in (('s', si), ('b', bi)):
            out['same_' + n] = ((self.stem[qi][:, :, None] == self.stem[i][:, None]) & (self.stem[qi] >= 0)[:, :, None]).astype(np.float32)
            out['cos_' + n] = self.cosine[self.qv_at[qi][:, :, None], self.sv_at[i][:, None]]
            out['alike_' + n] = self.alike[self.qf_at[qi][:, :, None], self.sf_at[i][:, None]]
        back = np.full(len(self.rows), -1)
        back[rows] = np.arange(len(rows))
        def scatter(name, shape):
            p = self.pairs[name]
            p = p[(back[p[:, 0]] >= 0) & (p[:, 1] < shape[1]) & (p[:, 2] < shape[2])]
            z = np.zeros(shape, np.float32)
            z[(back[p[:, 0]],) + tuple(p[:, k] for k in range(1, p.shape[1]))] = 1
            return z, np.stack([back[p[:, 0]]] + [p[:, k] for k in range(1, p.shape[1])], 1)
        r = len(rows)
        out['variant'], _ = scatter('variants', (r, q, s))
        out['relation'], out['related'] = scatter('relations', (r, q, s, KINDS))
        out['relation_b'], out['related_b'] = scatter('before', (r, q, b, KINDS))
        return {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in out.items()}

    def tokens(self):
        return {k: torch.from_numpy(np.ascontiguousarray(getattr(self, k))) for k in
                ('mask', 'vector', 'form', 'part', 'flags', 'cls', 'weight', 'is_spelled', 'runs', 'runs_at', 'kind', 'q_start', 'q_count')}
