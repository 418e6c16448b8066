"""The reader's network: question and sentence aligned softly, compared, gathered; a score for the order, one for "answers at all", and where the answer lies."""
import json
import math
import struct

import numpy as np
import torch
import torch.nn as nn

MAGIC = b'VERBREAD'
PARTS, CLASSES, ASKED = 19, 24, 26
GROUPS, RUN, WIDE, STATE, HIDDEN, PLACES, KINDS, NUMBERS = 1024, 24, 96, 64, 96, 10, 5, 13


def relate(at, weights, same):
    """what relations add to the alignment, where the stem is not the same"""
    zero = torch.zeros_like(same)
    return zero.index_put((at[:, 0], at[:, 1], at[:, 2]), weights[at[:, 3]], accumulate=True) * (1 - same)


def shipped(file):
    """a weights file as export.py writes it, as what was saved of the training behind it; its numbers are the rounded ones"""
    data = open(file, 'rb').read()
    (size,) = struct.unpack_from('<I', data, len(MAGIC) + 8)
    head = len(MAGIC) + 12
    header, body = json.loads(data[head:head + size]), data[head + size:]
    state = {}
    for name, a in header['arrays'].items():
        if a['kind'] == 'text': continue
        rows, columns, at = a['rows'], a['columns'], a['at']
        if a['kind'] == 'int8':
            after = at + rows * columns
            numbers = np.frombuffer(body, '<i1', rows * columns, at).reshape(rows, columns).astype(np.float32)
            numbers = numbers * np.frombuffer(body, '<f4', rows, after + -after % 4)[:, None]
        else: numbers = np.frombuffer(body, '<f4', rows * columns, at).reshape(rows, columns)
        if name == 'vectors': name, numbers = 'vectors.weight', np.concatenate([np.zeros((1, columns), np.float32), numbers])
        state[name] = torch.tensor(numbers)
    own = Reader(np.zeros((2, header['arrays']['vectors']['columns']), np.float32)).state_dict()
    state = {k: v if k == 'vectors.weight' else v.reshape(own[k].shape) for k, v in state.items()}
    made = header['made']
    return dict(state=state, options=made['options'], steps=made['steps'], lists=made['lists'], command=made['command'])


def saved_mean(files):
    """what was saved of one training, or of several that went on from one state: the mean of their weights; FILE.bin is a weights file"""
    all_ = [shipped(f) if f.endswith('.bin') else torch.load(f) for f in files.split('+')]
    for s in all_: s.setdefault('lists', None); s.setdefault('command', s['options'].get('command', 'train.py'))
    if len(all_) == 1: return all_[0]
    state = {k: sum(s['state'][k].float() for s in all_) / len(all_) for k in all_[0]['state']}
    return {**all_[-1], 'state': state, 'command': 'the mean of (%s)' % '; '.join(s['command'] for s in all_)}


class Reader(nn.Module):
    def __init__(self, vectors, drop=0.1):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True, padding_idx=0)
        self.has_own_vectors = False
        # a token
        self.word = nn.Linear(vectors.shape[1], WIDE)
        self.runs = nn.EmbeddingBag(GROUPS, RUN, mode='mean')
        self.spelling = nn.Linear(RUN, WIDE, bias=False)
        self.part, self.cls = nn.Embedding(PARTS, WIDE), nn.Embedding(CLASSES, WIDE)
        self.flag = nn.Linear(8, WIDE, bias=False)
        self.unknown = nn.Parameter(torch.zeros(WIDE))
        self.near = nn.Linear(3 * WIDE, STATE)
        self.skip = nn.Linear(WIDE, STATE, bias=False)
        # the question
        self.kind = nn.Embedding(ASKED, STATE)
        self.asked_weight = nn.Linear(STATE + 2, 1)
        self.key, self.key_before = nn.Linear(STATE, STATE, bias=False), nn.Linear(STATE, STATE, bias=False)
        # same stem, variant, cosine, spelling; then relations
        self.meet = nn.Parameter(torch.tensor([2.0, 1.0, 1.0, 1.0]))
        self.meet_before = nn.Parameter(torch.tensor([2.0, 1.0, 1.0]))
        self.related = nn.Parameter(torch.tensor([1.0, .7, .5, .5, .5]))
        self.related_before = nn.Parameter(torch.tensor([1.0, .7, .5, .5, .5]))
        self.none, self.none_before = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
        self.q_own, self.q_met = nn.Linear(STATE, STATE), nn.Linear(3 * STATE, STATE, bias=False)
        self.q_before = nn.Linear(2 * STATE, STATE, bias=False)
        self.q_signs = nn.Linear(PLACES + 6 + 2 * KINDS + 4, STATE, bias=False)
        self.gate = nn.Linear(STATE + 2, 1)
        # the sentence
        self.s_own, self.s_met = nn.Linear(STATE, STATE), nn.Linear(3 * STATE, STATE, bias=False)
        self.s_signs = nn.Linear(7 + KINDS, STATE, bias=False)
        self.s_asked = nn.Linear(STATE, STATE, bias=False)
        self.mix, self.mix_more = nn.Linear(3 * STATE, STATE), nn.Linear(3 * STATE, STATE)
        self.point = nn.Linear(STATE, 2)
        size = 4 * STATE + NUMBERS
        self.rank_in, self.rank_out = nn.Linear(size, HIDDEN), nn.Linear(HIDDEN, 1)
        self.answers_in, self.answers_out = nn.Linear(size, HIDDEN), nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(drop)
        for e in (self.part, self.cls, self.kind, self.runs): nn.init.normal_(e.weight, 0, .1)
        for l in (self.q_signs, self.s_signs): nn.init.normal_(l.weight, 0, .1)

    def take(self, state):
        """loads a state; one without vectors leaves those at hand"""
        self.has_own_vectors = self.has_own_vectors or 'vectors.weight' in state
        return self.load_state_dict(state, strict=False)

    def rows_of_vectors(self):
        """the vectors as numbers, the row of unknown words first"""
        return self.vectors.weight.detach().numpy()

    def encode(self, t):
        """states of a row of tokens with gaps between texts; zero at gaps"""
        spelled = self.spelling(self.runs(t['runs'], t['runs_at']))[t['form']] * t['is_spelled'].unsqueeze(-1)
        flags = ((t['flags'].unsqueeze(-1) >> torch.arange(8)) & 1).float()
        mask = t['mask'].float().unsqueeze(-1)
        h = self.word(self.vectors(t['vector'])) + spelled + self.part(t['part']) + self.cls(t['cls']) + self.flag(flags)
        h = torch.relu(h + (t['vector'] == 0).unsqueeze(-1) * self.unknown) * mask
        d = self.drop(h)
        gap = d.new_zeros(1, d.shape[1])
        around = torch.cat([torch.cat([gap, d[:-1]]), d, torch.cat([d[1:], gap])], 1)
        return (torch.relu(self.near(around)) + self.skip(h)) * mask

    def questions(self, t, states):
        """the question as a whole, one row a list"""
        width = int(t['q_count'].max())
        i = torch.arange(width).unsqueeze(0)
        ok = i < t['q_count'].unsqueeze(1)
        at = torch.where(ok, t['q_start'].unsqueeze(1) + i, torch.zeros((), dtype=torch.long))
        x = states[at]
        ex = torch.stack([t['weight'][at], ok.float()], -1)
        w = self.asked_weight(torch.cat([x, ex], -1)).squeeze(-1).masked_fill(~ok, -1e4).softmax(-1)
        return (w.unsqueeze(-1) * x).sum(1) + self.kind(t['kind'])

    def prepare(self, t, states):
        """what is the same for every row that a text is in"""
        asked = states[:int(t['q_start'][-1] + t['q_count'][-1])]
        return states, self.key(asked), self.key_before(asked), self.q_own(asked), self.s_own(states)

    def rows(self, states, whole, r):
        """scores of rows: for the order, for answering at all, and the two of each token; `states` from `prepare`"""
        z, p = self.gathered(states, whole, r)
        rank = self.rank_out(torch.relu(self.rank_in(z))).squeeze(-1)
        return rank, self.answers_out(torch.relu(self.answers_in(z))).squeeze(-1), p

    def gathered(self, states, whole, r):
        """what the heads read of rows, and the two scores of each token"""
        states, keys, keys_before, q_own, s_own = states
        qm, sm, bm = r['qm'].float(), r['sm'].float(), r['bm'].float()
        x, s, b = states[r['qi']], states[r['si']], states[r['bi']]
        same, cos, alike, variant, lex = r['same_s'], r['cos_s'], r['alike_s'], r['variant'], r['relation']
        pair = qm.unsqueeze(2) * sm.unsqueeze(1)
        a = torch.bmm(keys[r['qi']], s.transpose(1, 2)) / math.sqrt(STATE)
        a = a + self.meet[0] * same + self.meet[1] * variant + self.meet[2] * cos + self.meet[3] * alike + relate(r['related'], self.related, same)
        a = a.masked_fill(pair == 0, -1e4)
        n = self.none.expand(a.shape[0], a.shape[1], 1)
        to_s = torch.cat([a, n], 2).softmax(2)[:, :, :-1]
        n = self.none.expand(a.shape[0], 1, a.shape[2])
        to_q = torch.cat([a, n], 1).softmax(1)[:, :-1]
        beta, alpha = torch.bmm(to_s, s), torch.bmm(to_q.transpose(1, 2), x)
        # the sentence before
        same_b, cos_b, lex_b = r['same_b'], r['cos_b'], r['relation_b']
        pair_b = qm.unsqueeze(2) * bm.unsqueeze(1)
        ab = torch.bmm(keys_before[r['qi']], b.transpose(1, 2)) / math.sqrt(STATE)
        ab = ab + self.meet_before[0] * same_b + self.meet_before[1] * cos_b + self.meet_before[2] * r['alike_b'] + relate(r['related_b'], self.related_before, same_b)
        ab = ab.masked_fill(pair_b == 0, -1e4)
        n = self.none_before.expand(ab.shape[0], ab.shape[1], 1)
        to_b = torch.cat([ab, n], 2).softmax(2)[:, :, :-1]
        gamma = torch.bmm(to_b, b)
        # the question's side
        idf = r['q_weight']
        bits = ((r['bits'].unsqueeze(-1) >> torch.arange(PLACES)) & 1).float()
        same_q, lex_q, cos_q, alike_q = same.amax(2), lex.amax(2), (cos * pair).amax(2).clamp(min=0), alike.amax(2)
        lexb_q, cosb_q, sameb_q = lex_b.amax(2), (cos_b * pair_b).amax(2).clamp(min=0), same_b.amax(2)
        u = idf.unsqueeze(-1)
        signs = torch.cat([bits, torch.stack([idf, cos_q, to_s.sum(2), same_q, same_q * idf, alike_q], -1), lex_q, lex_q * u,
                           torch.stack([cosb_q, to_b.sum(2), lexb_q[:, :, :2].amax(2), lexb_q[:, :, 2]], -1)], -1)
        c = q_own[r['qi']] + self.q_met(torch.cat([beta, x * beta, (x - beta).abs()], -1)) + self.q_before(torch.cat([gamma, x * gamma], -1)) + self.q_signs(signs)
        c = torch.relu(c) * qm.unsqueeze(-1)
        g = torch.sigmoid(self.gate(torch.cat([x, torch.stack([idf, same_q], -1)], -1)).squeeze(-1)) * qm
        c_mean = (g.unsqueeze(-1) * c).sum(1) / (g.sum(1, keepdim=True) + 1e-3)
        c_most = c.amax(1)
        # the sentence's side
        w = r['s_weight']
        same_s, lex_s = same.amax(1), lex.amax(1)
        signs = torch.cat([torch.stack([same_s, variant.amax(1), (cos * pair).amax(1).clamp(min=0), alike.amax(1), to_q.sum(1), w, (1 - same_s) * w], -1), lex_s], -1)
        m = s_own[r['si']] + self.s_met(torch.cat([alpha, s * alpha, (s - alpha).abs()], -1)) + self.s_signs(signs) + self.s_asked(whole[r['asked']]).unsqueeze(1)
        m = torch.relu(m) * sm.unsqueeze(-1)
        for mix in (self.mix, self.mix_more):
            d = self.drop(m)
            gap = d.new_zeros(d.shape[0], 1, d.shape[2])
            around = torch.cat([torch.cat([gap, d[:, :-1]], 1), d, torch.cat([d[:, 1:], gap], 1)], 2)
            m = (m + torch.relu(mix(around))) * sm.unsqueeze(-1)
        p = self.point(m).masked_fill(~r['written'].unsqueeze(-1), -1e4)
        m_mean = (p.mean(-1).softmax(-1).unsqueeze(-1) * m).sum(1)
        m_most = m.amax(1)
        # in numbers
        whole_idf = idf.sum(1) + 1e-3
        share = lambda v: (v * idf).sum(1) / whole_idf
        known = torch.maximum(same_q, variant.amax(2))
        near, loose = torch.maximum(known, lex_q[:, :, :2].amax(2)), torch.maximum(known, lex_q[:, :, :3].amax(2))
        both = torch.maximum(loose, torch.maximum(sameb_q, lexb_q[:, :, :3].amax(2)))
        count = sm.sum(1)
        numbers = torch.stack([share(same_q), share(known), share(near), share(loose), share(both), share(lex_q[:, :, 3] * (1 - known)), share(cos_q),
                               ((1 - known) * idf).amax(1), ((1 - loose) * idf).amax(1), torch.log1p(count) / 4, p[:, :, 0].amax(1) / 10, r['head'],
                               (r['bm'].any(1)).float()], -1)
        return self.drop(torch.cat([c_mean, c_most, m_mean, m_most, numbers], -1)), p
