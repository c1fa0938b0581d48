"""Quick figures on the dev halves while training; the figures that count come from `score_*.py` over the Swift tool's output."""

import random

import torch

from .batches import IGNORE, Batch, Labels, batches
from .model import Model


@torch.no_grad()
def evaluate(model: Model, labels: Labels, dev: dict, size: int = 3200) -> dict[str, float]:
    """Accuracies in per cent with gold words and sentences (heads greedy, not yet a tree); F1 of sentence starts, cues, roles by word, names by word."""
    model.eval()
    counts: dict[str, list[int]] = {}

    def accuracy(name, right, known):
        c = counts.setdefault(name, [0, 0])
        c[0] += int((right & known).sum())
        c[1] += int(known.sum())

    def f1(name, predicted, gold, known):
        c = counts.setdefault(name, [0, 0, 0])
        c[0] += int((predicted & gold & known).sum())
        c[1] += int((predicted & known).sum())
        c[2] += int((gold & known).sum())

    for group in dev.values():
        for chunk in batches(group, size, random.Random(0)):
            b = Batch(chunk, labels)
            x = model.words(model.encoder(*b.inputs()), b.first)
            for name in ("upos", "xpos", "feats"):
                gold = getattr(b, name)
                accuracy(name, getattr(model, name)(x).argmax(-1) == gold, gold != IGNORE)
            outside = labels.names.index("O")
            predicted = model.names(x).argmax(-1)
            f1("names by word", (predicted != outside) & (predicted == b.names), b.names != outside, b.names != IGNORE)
            for name in ("sentence", "cue"):
                gold = getattr(b, name)
                f1(name, getattr(model, name)(x)[..., 0] > 0, gold == 1, gold != IGNORE)
            known = b.heads != IGNORE
            if known.any():
                same = b.sentence_ids[:, :, None] == b.sentence_ids[:, None, :]
                allowed = torch.cat([same, torch.ones_like(same[:, :, :1])], 2)
                head = model.arcs(x).masked_fill(~allowed, -1e4).argmax(-1)
                rows, dependents = known.nonzero(as_tuple=True)
                with_root = torch.cat([x, model.root.expand(x.shape[0], 1, -1)], 1)
                relation = model.relations(x[rows, dependents], with_root[rows, head[known]]).argmax(-1)
                universal = torch.tensor([labels_of(labels)[i] for i in range(len(labels.deprels))])
                right = head[known] == b.heads[known]
                gold = b.deprels[known]
                accuracy("UAS", right, torch.ones_like(right))
                accuracy("LAS", right & (universal[relation] == torch.where(gold >= 0, universal[gold], -1)), torch.ones_like(right))
            if b.roles is not None:
                role = model.roles(x[b.role_rows], torch.tensor(b.anchors))[0].argmax(-1)
                for i, name in enumerate(("source", "cue words", "content"), 1):
                    f1(name, role == i, b.roles == i, b.roles != IGNORE)
    model.train()
    return {n: round(100 * c[0] / c[1], 2) if len(c) == 2 else round(200 * c[0] / max(1, c[1] + c[2]), 2) for n, c in counts.items()}


def labels_of(labels: Labels) -> list[int]:
    """For each relation the index of its universal part (`nsubj:pass` counts as `nsubj`)."""
    universal = [d.split(":")[0] for d in labels.deprels]
    return [universal.index(u) for u in universal]
