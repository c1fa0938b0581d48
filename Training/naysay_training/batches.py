"""Windows to tensors. A batch holds windows of like length from all corpora; what a corpus has no labels for is masked."""

import random

import torch
from torch.nn import functional as F

from .windows import Window

IGNORE = -100


class Labels:
    """The label sets of the heads, in order of first appearance after sorting: written into the model file."""

    def __init__(self, articles):
        def gather(field, least=1):
            counts: dict[str, int] = {}
            for a in articles:
                for value in getattr(a, field) or ():
                    counts[value] = counts.get(value, 0) + 1
            return sorted(v for v, n in counts.items() if n >= least)

        self.upos, self.xpos, self.feats = gather("upos"), gather("xpos"), gather("feats", 3)
        self.deprels, self.names = gather("deprels"), gather("names")

    def dictionary(self):
        return self.__dict__

    def index(self, field, values):
        table = {v: i for i, v in enumerate(getattr(self, field))}
        return [table.get(v, IGNORE) for v in values]


class Batch:
    def __init__(self, windows: list[Window], labels: Labels):
        self.windows = windows
        b, t, w = len(windows), max(len(x.pieces) for x in windows), max(len(x.first_pieces) for x in windows)
        whole = lambda width, fill: torch.full((b, width), fill, dtype=torch.long)
        self.pieces, self.shapes, self.quotes, self.paragraphs = whole(t, 0), whole(t, 7), whole(t, 0), whole(t, 0)
        self.first, self.upos, self.xpos, self.feats = whole(w, 0), whole(w, IGNORE), whole(w, IGNORE), whole(w, IGNORE)
        self.heads, self.deprels, self.names, self.sentence, self.cue = (whole(w, IGNORE) for _ in range(5))
        self.sentence_ids = whole(w, -1)
        self.lengths = torch.tensor([len(x.pieces) for x in windows])
        self.word_counts = torch.tensor([len(x.first_pieces) for x in windows])
        self.role_rows, self.anchors, roles = [], [], []
        for i, x in enumerate(windows):
            a, n = x.article, len(x.first_pieces)
            part = slice(x.start, x.end)
            for j, (piece, word) in enumerate(zip(x.pieces, x.piece_words)):
                self.pieces[i, j] = piece
                if word >= 0:
                    self.shapes[i, j], self.quotes[i, j] = x.shapes[word], x.quotes[word]
                    self.paragraphs[i, j] = int(a.paragraph_starts[x.start + word])
            self.first[i, :n] = torch.tensor(x.first_pieces)
            if a.upos:
                for field in ("upos", "xpos", "feats", "deprels"):
                    getattr(self, field)[i, :n] = torch.tensor(labels.index(field, getattr(a, field)[part]))
                self.sentence[i, :n] = torch.tensor([int(s) for s in a.sentence_starts[part]])
                self.sentence_ids[i, :n] = self.sentence[i, :n].cumsum(0)
                self.heads[i, :n] = torch.tensor([h - x.start if h >= 0 else w for h in a.heads[part]])
            if a.names:
                self.names[i, :n] = torch.tensor(labels.index("names", a.names[part]))
            if a.attributions is not None:
                self.cue[i, :n] = 0
                for attribution in a.attributions:
                    if x.start <= attribution.anchor < x.end:
                        self.cue[i, attribution.anchor - x.start] = 1
                        row = torch.full((w,), IGNORE, dtype=torch.long)
                        row[:n] = 0
                        for role, words in ((3, attribution.content), (1, attribution.source), (2, attribution.cue)):
                            for k in words:
                                if x.start <= k < x.end:
                                    row[k - x.start] = role
                        self.role_rows.append(i)
                        self.anchors.append(attribution.anchor - x.start)
                        roles.append(row)
        self.roles = torch.stack(roles) if roles else None
        self.edges = torch.cat([edges(self.roles, role) for role in (1, 2, 3)], -1) if roles else None

    def inputs(self):
        return self.pieces, self.shapes, self.quotes, self.paragraphs, self.lengths


def edges(roles: torch.Tensor, role: int) -> torch.Tensor:
    """Where the stretches of a role begin and end, [N, W] → [N, W, 2] of noughts and ones."""
    inside = F.pad((roles == role).float(), (1, 1))
    here = inside[:, 1:-1]
    return torch.stack([here * (1 - inside[:, :-2]), here * (1 - inside[:, 2:])], -1)


def batches(windows: list[Window], size: int, generator: random.Random) -> list[list[Window]]:
    """Shuffled, then grouped by length so that little is padded; `size` in pieces."""
    windows = sorted(windows, key=lambda x: (len(x.pieces) // 16, generator.random()))
    out, current, longest = [], [], 0
    for x in windows:
        longest = max(longest, len(x.pieces))
        if current and longest * (len(current) + 1) > size:
            out.append(current)
            current, longest = [], len(x.pieces)
        current.append(x)
    out.append(current)
    generator.shuffle(out)
    return out
