"""Trains the encoder and all its heads together.

    python -m naysay_training.train --data DATA --minilm DIR --out CHECKPOINT.pt

Resumes from CHECKPOINT.pt where it exists. `--minutes` bounds the time: the learning rate falls to nothing by then.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from .batches import IGNORE, Batch, Labels, batches
from .corpora import read_conllu, read_polnear, read_worldwide
from .evaluate import evaluate
from .model import Config, Model, load_minilm
from .published import load_published
from .windows import windows
from .wordpieces import WordPieces

MIXTURE = {"syntax": 1.5, "attribution": 1.0, "names": 0.2}  # how often one round goes through each corpus


MASK = 103  # the piece [MASK] of BERT's vocabulary


def articles_of(data: Path, split: str):
    held_out = split == "dev"
    polnear = data / "attribution/polnear" / ("dev.jsonl" if held_out else "train.jsonl.gz")
    return {
        "syntax": [a for name in ("ewt", "gum") for a in read_conllu(data / f"syntax/{name}/{split}.conllu.gz")],
        "attribution": read_polnear(polnear),
        "names": read_worldwide(data / "ner/worldwide/train.jsonl.gz", held_out),
    }


def vectors(model: Model, batch: Batch, bfloat16: bool, masked: float = 0) -> torch.Tensor:
    """The encoder's output for each word, [B, W, H]; a share of the pieces hidden, which keeps it from learning texts by heart."""
    pieces, *features = batch.inputs()
    if masked:
        pieces = pieces.masked_fill(torch.rand(pieces.shape) < masked, MASK)
    with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
        encoded = model.encoder(pieces, *features)
    return model.words(encoded.float(), batch.first)


def losses(model: Model, batch: Batch, x: torch.Tensor):
    words = F.dropout(x, 0.2, model.training)
    out = {}

    def classify(name, scores, gold):
        if (gold != IGNORE).any():
            out[name] = F.cross_entropy(scores.flatten(0, -2), gold.flatten(), ignore_index=IGNORE)

    for name in ("upos", "xpos", "feats", "names"):
        if (getattr(batch, name) != IGNORE).any():
            classify(name, getattr(model, name)(words), getattr(batch, name))
    for name in ("sentence", "cue"):
        gold = getattr(batch, name)
        known = gold != IGNORE
        if known.any():
            out[name] = F.binary_cross_entropy_with_logits(getattr(model, name)(words)[..., 0][known], gold[known].float())
    known = batch.heads != IGNORE
    if known.any():
        scores = model.arcs(x)
        same = batch.sentence_ids[:, :, None] == batch.sentence_ids[:, None, :]
        allowed = torch.cat([same, torch.ones_like(same[:, :, :1])], 2)
        out["arc"] = F.cross_entropy(scores.masked_fill(~allowed, -1e4)[known], batch.heads[known])
        rows, dependents = known.nonzero(as_tuple=True)
        with_root = torch.cat([x, model.root.expand(x.shape[0], 1, -1)], 1)
        relations = model.relations(x[rows, dependents], with_root[rows, batch.heads[known]])
        classify("rel", relations, batch.deprels[known])
    if batch.roles is not None:
        roles, edges = model.roles(x[batch.role_rows], torch.tensor(batch.anchors))
        classify("roles", roles, batch.roles)
        known = batch.roles != IGNORE
        out["edges"] = F.binary_cross_entropy_with_logits(edges[known], batch.edges[known])
    return out


WEIGHTS = {"upos": 0.5, "xpos": 0.3, "feats": 0.3, "names": 1.0, "sentence": 1.0, "cue": 4.0, "arc": 1.0, "rel": 0.7, "roles": 2.0, "edges": 12.0}


def optimiser_of(model: Model, rate: float, head_rate: float):
    """AdamW with a rate for the encoder and one for the heads; embeddings of word pieces stay as they are."""
    model.encoder.pieces.weight.requires_grad_(False)
    encoder = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": encoder, "lr": rate}, {"params": heads, "lr": head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def learn(optimiser, loss: torch.Tensor):
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], 2.0)
    optimiser.step()


def portion(windows: list, share: float, generator: random.Random) -> list:
    """A corpus as often as `share` says: whole as far as that goes, then a sample of it."""
    return windows * int(share) + generator.sample(windows, int(len(windows) * (share % 1)))


def learning_rate(optimiser, rates: tuple[float, float], step: int, done: float):
    """Warms up, then falls to nearly nothing by the time that the whole is done."""
    scale = min(1.0, (step + 1) / 150) * max(0.02, 1 - done)
    for group, rate in zip(optimiser.param_groups, rates):
        group["lr"] = rate * scale


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--minilm", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--start", type=Path, help="a model.naysay to go on from; layers it lacks are all-MiniLM-L6-v2's")
    ap.add_argument("--bfloat16", action="store_true", help="faster on processors that have it")
    ap.add_argument("--rounds", type=float, default=5, help="rounds through the mixture of corpora")
    ap.add_argument("--size", type=int, default=1600, help="pieces in a batch")
    ap.add_argument("--rate", type=float, default=1.5e-4)
    ap.add_argument("--head-rate", type=float, default=1.2e-3)
    ap.add_argument("--masked", type=float, default=0.08, help="share of pieces that are hidden")
    ap.add_argument("--checkpoint", type=Path, help="a checkpoint whose weights to begin with")
    ap.add_argument("--minutes", type=float, default=1e9)
    ap.add_argument("--save-every", type=int, default=200)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--limit", type=int, default=0, help="windows of each corpus (a trial run)")
    args = ap.parse_args()

    torch.manual_seed(args.seed)
    generator = random.Random(args.seed)
    vocabulary = (args.minilm / "vocab.txt").read_text(encoding="utf-8").splitlines()
    wordpieces = WordPieces(vocabulary)
    train = articles_of(args.data, "train")
    labels = Labels([a for group in train.values() for a in group])
    cut = {name: [w for a in group for w in windows(a, wordpieces)][: args.limit or None] for name, group in train.items()}
    config = Config(layers=args.layers, upos=len(labels.upos), xpos=len(labels.xpos), feats=len(labels.feats), deprels=len(labels.deprels), names=len(labels.names))
    model = Model(config)
    from safetensors.torch import load_file

    load_minilm(model, load_file(args.minilm / "model.safetensors"))
    if args.start:
        load_published(model, labels.dictionary(), args.start)
    if args.checkpoint:
        model.load_state_dict(torch.load(args.checkpoint, weights_only=False)["model"])
    optimiser = optimiser_of(model, args.rate, args.head_rate)
    size = sum(len(w.pieces) * MIXTURE[name] for name, ws in cut.items() for w in ws)
    total = int(size * args.rounds / args.size / 0.93)
    print(f"{ {n: len(w) for n, w in cut.items()} } windows, about {total} steps; {json.dumps(config.dictionary())}", flush=True)

    step, spent = 0, 0.0
    if args.out.exists():
        saved = torch.load(args.out, weights_only=False)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        step, spent = saved["step"], saved["seconds"]
        generator = random.Random(args.seed + step)
        print(f"resumed at step {step}", flush=True)

    def save():
        whole = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "config": config.dictionary(), "labels": labels.dictionary(), "vocabulary": vocabulary, "step": step, "seconds": spent + time.time() - began}
        torch.save(whole, args.out.with_suffix(".tmp"))
        args.out.with_suffix(".tmp").replace(args.out)

    began, running, queue, words = time.time(), {}, [], 0
    model.train()
    while True:
        seconds = spent + time.time() - began
        done = max(step / total, seconds / 60 / args.minutes)
        if done >= 1:
            break
        if not queue:
            mixed = [w for name, ws in cut.items() for w in portion(ws, MIXTURE[name], generator)]
            queue = batches(mixed, args.size, generator)
        batch = Batch(queue.pop(), labels)
        learning_rate(optimiser, (args.rate, args.head_rate), step, done)
        parts = losses(model, batch, vectors(model, batch, args.bfloat16, args.masked))
        loss = sum(WEIGHTS[n] * v for n, v in parts.items())
        learn(optimiser, loss)
        step += 1
        words += int(batch.word_counts.sum())
        for n, v in parts.items():
            running[n] = running.get(n, v.item()) * 0.98 + v.item() * 0.02
        if step % 50 == 0:
            print(f"{step}/{total} {words / (time.time() - began):.0f} words/s " + " ".join(f"{n} {v:.3f}" for n, v in sorted(running.items())), flush=True)
        if step % args.save_every == 0:
            save()
    save()
    dev = {name: [w for a in group for w in windows(a, wordpieces)] for name, group in articles_of(args.data, "dev").items()}
    print(json.dumps(evaluate(model, labels, dev), indent=1), flush=True)


if __name__ == "__main__":
    main()
