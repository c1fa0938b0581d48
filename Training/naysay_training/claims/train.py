"""Trains the model that tells what one claim is to another.

    python -m naysay_training.claims.train --data DATA --minilm DIR --events Events --out CHECKPOINT.pt

Resumes from CHECKPOINT.pt where it exists. `--minutes` bounds the time: the learning rate falls to nothing by then.
"""

import argparse
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from ..model import Config, load_minilm
from ..train import learning_rate, learn, optimiser_of
from ..wordpieces import WordPieces
from .events import RELATIONS, Event, read_events
from .model import PairModel
from .pairs import Pair, PairBatch, Sides, batches
from .sources import INFERENCE, event_pairs, inference_round, read_inference

HELD_OUT = 7  # every seventh event


def split(events: list[Event]) -> tuple[list[Event], list[Event]]:
    return [e for i, e in enumerate(events) if i % HELD_OUT], events[::HELD_OUT]


@torch.no_grad()
def figures(model: PairModel, pairs: list[Pair], sides: Sides) -> tuple[float, dict[str, tuple[float, float, float, int]]]:
    """Accuracy, and precision, recall, F1 and number of each label."""
    model.eval()
    gold, found = [], []
    for chunk in batches(pairs, sides, 4000, random.Random(0)):
        batch = PairBatch(chunk, sides)
        scores = model(batch)[0 if chunk[0].head else 1]
        gold += batch.labels.tolist()
        found += scores.argmax(-1).tolist()
    model.train()
    out = {}
    for i in sorted(set(gold)):
        hits = sum(g == f == i for g, f in zip(gold, found))
        p, r = hits / max(1, found.count(i)), hits / max(1, gold.count(i))
        out[i] = (round(p, 3), round(r, 3), round(2 * p * r / max(1e-9, p + r), 3), gold.count(i))
    return sum(g == f for g, f in zip(gold, found)) / len(gold), out


def report(model: PairModel, sides: Sides, data: Path, held_out: list[Event]):
    for name in ("sick/dev", "negation/nan_nli"):
        print(name, figures(model, read_inference(data / f"nli/{name}.jsonl.gz"), sides), flush=True)
    if held_out:
        accuracy, labels = figures(model, event_pairs(held_out, random.Random(0)), sides)
        print("events", round(accuracy, 3), {RELATIONS[i]: v for i, v in labels.items()}, flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--minilm", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    ap.add_argument("--events", type=Path, nargs="*", default=[], help="files of events")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--checkpoint", type=Path, help="a checkpoint whose weights to begin with")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--bfloat16", action="store_true", help="faster on processors that have it")
    ap.add_argument("--inference", type=float, default=1, help="how much of the inference corpora a round has")
    ap.add_argument("--minutes", type=float, default=60)
    ap.add_argument("--size", type=int, default=1600, help="pieces in a batch")
    ap.add_argument("--rate", type=float, default=1.2e-4)
    ap.add_argument("--head-rate", type=float, default=6e-4)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()

    torch.manual_seed(args.seed)
    generator = random.Random(args.seed)
    vocabulary = (args.minilm / "vocab.txt").read_text(encoding="utf-8").splitlines()
    sides = Sides(WordPieces(vocabulary))
    config = Config(layers=args.layers)
    model = PairModel(config)
    from safetensors.torch import load_file

    load_minilm(model, load_file(args.minilm / "model.safetensors"))
    if args.checkpoint:
        model.load_state_dict(torch.load(args.checkpoint, weights_only=False)["model"])
    optimiser = optimiser_of(model, args.rate, args.head_rate)
    corpora = {name: read_inference(args.data / f"nli/{name}.jsonl.gz") for name in INFERENCE}
    train, held_out = split([e for path in args.events for e in read_events(path)])
    print({n: len(p) for n, p in corpora.items()}, len(train), "events, held out", len(held_out), flush=True)

    def save(step: int):
        torch.save({"model": model.state_dict(), "config": config.dictionary(), "vocabulary": vocabulary, "step": step}, args.out.with_suffix(".tmp"))
        args.out.with_suffix(".tmp").replace(args.out)

    began, step, queue, seen = time.time(), 0, [], 0
    running: dict[str, float] = {}
    model.train()
    while (done := (time.time() - began) / 60 / args.minutes) < 1:
        if not queue:
            inference = inference_round(corpora, generator)
            inference = generator.sample(inference, int(len(inference) * args.inference))
            own = event_pairs(train, generator) if train else []
            queue = batches(inference, sides, args.size, generator) if inference else []
            queue += batches(own, sides, args.size, generator) if own else []
            generator.shuffle(queue)
            print(f"round: {len(inference)} + {len(own)} pairs, {len(queue)} batches", flush=True)
        chunk = queue.pop()
        batch = PairBatch(chunk, sides)
        learning_rate(optimiser, (args.rate, args.head_rate), step, done)
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bfloat16):
            relation, entailment = model(batch)
        own = chunk[0].head == 1
        loss = F.cross_entropy((relation if own else entailment).float(), batch.labels, label_smoothing=0.05)
        learn(optimiser, loss)
        step += 1
        seen += len(chunk)
        name = "events" if own else "inference"
        running[name] = running.get(name, loss.item()) * 0.98 + loss.item() * 0.02
        if step % 50 == 0:
            print(f"{step} {seen / (time.time() - began):.0f} pairs/s {100 * done:.0f} % " + " ".join(f"{n} {v:.3f}" for n, v in running.items()), flush=True)
        if step % 400 == 0:
            save(step)
            report(model, sides, args.data, held_out)
    save(step)
    report(model, sides, args.data, held_out)


if __name__ == "__main__":
    main()
