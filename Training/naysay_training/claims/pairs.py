"""Pairs of texts to tensors: `[CLS] first [SEP] second [SEP]`, the words of the second marked."""

import random
from dataclasses import dataclass

import torch

from ..wordpieces import WordPieces, shape, tokenize

MAX_PIECES = 64  # of each of the two


@dataclass
class Side:
    """A text as the encoder takes it: its pieces and the shape of each piece's word."""

    pieces: list[int]
    shapes: list[int]


class Sides:
    """Texts cut into pieces, each once."""

    def __init__(self, wordpieces: WordPieces):
        self.wordpieces = wordpieces
        self.known: dict[str, Side] = {}

    def __call__(self, text: str) -> Side:
        if text not in self.known:
            side = Side([], [])
            for start, end in tokenize(text):
                pieces = self.wordpieces(text[start:end])
                side.pieces += pieces
                side.shapes += [shape(text[start:end])] * len(pieces)
            self.known[text] = Side(side.pieces[:MAX_PIECES], side.shapes[:MAX_PIECES])
        return self.known[text]


@dataclass
class Pair:
    first: str
    second: str
    label: int
    head: int  # 0: entailment, neutral, contradiction; 1: the relations of claims


class PairBatch:
    def __init__(self, pairs: list[Pair], sides: Sides):
        rows = [(sides(p.first), sides(p.second)) for p in pairs]
        t = max(len(a.pieces) + len(b.pieces) for a, b in rows) + 3
        whole = lambda fill: torch.full((len(pairs), t), fill, dtype=torch.long)
        self.pieces, self.shapes, self.second = whole(0), whole(7), whole(0)
        self.lengths = torch.tensor([len(a.pieces) + len(b.pieces) + 3 for a, b in rows])
        self.middle = torch.tensor([len(a.pieces) + 1 for a, _ in rows])
        w = sides.wordpieces
        for i, (a, b) in enumerate(rows):
            n = int(self.lengths[i])
            self.pieces[i, :n] = torch.tensor([w.start, *a.pieces, w.end, *b.pieces, w.end])
            m = int(self.middle[i])
            self.shapes[i, 1:m] = torch.tensor(a.shapes, dtype=torch.long)
            self.shapes[i, m + 1 : n - 1] = torch.tensor(b.shapes, dtype=torch.long)
            self.second[i, m + 1 : n - 1] = 1
        self.labels = torch.tensor([p.label for p in pairs])
        self.heads = torch.tensor([p.head for p in pairs])


def batches(pairs: list[Pair], sides: Sides, size: int, generator: random.Random) -> list[list[Pair]]:
    """Shuffled, then grouped by length so that little is padded; `size` in pieces."""
    length = lambda p: len(sides(p.first).pieces) + len(sides(p.second).pieces) + 3
    out, current, longest = [], [], 0
    for p in sorted(pairs, key=lambda p: (length(p) // 8, generator.random())):
        longest = max(longest, length(p))
        if current and longest * (len(current) + 1) > size:
            out.append(current)
            current, longest = [], length(p)
        current.append(p)
    out.append(current)
    generator.shuffle(out)
    return out
