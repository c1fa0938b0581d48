"""Trains a small model on a large one's scores, over all news text that there is, and on the corpora's labels where they are.

    python -m naysay_training.distil --data DATA --teacher TEACHER.pt --start MODEL.naysay --out CHECKPOINT.pt

The student has the teacher's heads, narrower, and the lower layers of `--start`. What the teacher says of each word (all
its probabilities, not the best label alone; Hinton, Vinyals and Dean 2015) is learnt in all texts.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from .batches import IGNORE, Batch, Labels, batches
from .corpora import read_news
from .evaluate import evaluate
from .export import labels_of_checkpoint
from .model import Config, Model
from .published import load_published
from .train import WEIGHTS, articles_of, learn, learning_rate, losses, optimiser_of, vectors
from .windows import windows
from .wordpieces import WordPieces

LEAST_CUE = 0.1  # of the teacher: a word that it takes for a cue at least so likely has roles to learn


def softened(student: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """Cross entropy with the teacher's probabilities, over the rows of both."""
    return -(teacher.softmax(-1) * student.log_softmax(-1)).sum(-1).mean()


def sentences(batch: Batch, starts: torch.Tensor) -> torch.Tensor:
    """For each pair of words whether they stand in one sentence, by the corpus or else by the teacher."""
    ids = torch.where(batch.sentence_ids >= 0, batch.sentence_ids, (starts > 0).long().cumsum(1))
    return ids[:, :, None] == ids[:, None, :]


def distillation(student: Model, teacher: Model, batch: Batch, x: torch.Tensor, y: torch.Tensor) -> dict[str, torch.Tensor]:
    """How far the student is from the teacher in each task; x and y are what their encoders make of the words."""
    here = torch.arange(x.shape[1])[None] < batch.word_counts[:, None]
    out = {}
    for name in ("upos", "xpos", "feats", "names"):
        with torch.no_grad():
            goal = getattr(teacher, name)(y[here])
        out[name] = softened(getattr(student, name)(x[here]), goal)
    for name in ("sentence", "cue"):
        with torch.no_grad():
            goal = getattr(teacher, name)(y)[..., 0]
        out[name] = F.binary_cross_entropy_with_logits(getattr(student, name)(x)[..., 0][here], goal[here].sigmoid())
        if name == "sentence":
            same = sentences(batch, goal) & here[:, None, :]
        else:
            rows, anchors = (here & (goal.sigmoid() > LEAST_CUE)).nonzero(as_tuple=True)
    allowed = torch.cat([same, torch.ones_like(same[:, :, :1])], 2)
    with torch.no_grad():
        goal = teacher.arcs(y).masked_fill(~allowed, -1e4)
    out["arc"] = softened(student.arcs(x, 0.1).masked_fill(~allowed, -1e4)[here], goal[here])
    heads, (row, word) = goal[here].argmax(-1), here.nonzero(as_tuple=True)
    with_root = lambda model, words: torch.cat([words, model.root.expand(words.shape[0], 1, -1)], 1)[row, heads]
    with torch.no_grad():
        goal = teacher.relations(y[row, word], with_root(teacher, y))
    out["rel"] = softened(student.relations(x[row, word], with_root(student, x), 0.1), goal)
    if len(rows):
        with torch.no_grad():
            roles, edges = teacher.roles(y[rows], anchors)
        found_roles, found_edges = student.roles(x[rows], anchors, 0.1)
        known = here[rows]
        out["roles"] = softened(found_roles[known], roles[known])
        out["edges"] = F.binary_cross_entropy_with_logits(found_edges[known], edges[known].sigmoid())
    return out


def narrowed(state: dict, config: Config) -> dict:
    """The weights of a model whose feed-forward layers keep only as many neurons as `config` has, those of most weight."""
    for i in range(config.layers):
        up, bias, down = (f"encoder.layers.{i}.{name}" for name in ("up.weight", "up.bias", "down.weight"))
        weight = state[up].norm(dim=1) * state[down].norm(dim=0)
        kept = weight.topk(config.feed_forward).indices.sort().values
        state[up], state[bias], state[down] = state[up][kept], state[bias][kept], state[down][:, kept]
    return state


def load_teacher(path: Path) -> tuple[Model, dict]:
    saved = torch.load(path, weights_only=False)
    teacher = Model(Config(**saved["config"]))
    teacher.load_state_dict(saved["model"])
    return teacher.eval(), saved


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--teacher", type=Path, required=True, help="a checkpoint of train.py; read anew whenever it changes")
    ap.add_argument("--start", type=Path, help="a model.naysay whose lower layers the student begins with")
    ap.add_argument("--checkpoint", type=Path, help="a student to go on from, whose feed-forward layers may be wider")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--layers", type=int, default=2)
    ap.add_argument("--feed-forward", type=int, default=768, help="neurons of a feed-forward layer")
    ap.add_argument("--arc", type=int, default=96)
    ap.add_argument("--rel", type=int, default=48)
    ap.add_argument("--role", type=int, default=64)
    ap.add_argument("--size", type=int, default=1600, help="pieces in a batch")
    ap.add_argument("--rate", type=float, default=2e-4)
    ap.add_argument("--head-rate", type=float, default=1.2e-3)
    ap.add_argument("--minutes", type=float, required=True, help="of processor time")
    ap.add_argument("--labels-share", type=float, default=0.3, help="how much the corpora's own labels count")
    ap.add_argument("--bfloat16", action="store_true")
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()

    torch.manual_seed(args.seed)
    generator = random.Random(args.seed)
    teacher, saved = load_teacher(args.teacher)
    read_at = args.teacher.stat().st_mtime
    labels: Labels = labels_of_checkpoint(saved["labels"])
    vocabulary = saved["vocabulary"]
    wordpieces = WordPieces(vocabulary)
    config = Config(**{**saved["config"], "layers": args.layers, "feed_forward": args.feed_forward, "arc": args.arc, "rel": args.rel, "role": args.role})
    student = Model(config)
    if args.checkpoint:
        student.load_state_dict(narrowed(torch.load(args.checkpoint, weights_only=False)["model"], config))
    elif args.start:
        wide = Model(Config(**{**config.dictionary(), "feed_forward": saved["config"]["feed_forward"]}))
        load_published(wide, labels.dictionary(), args.start, encoder_alone=True)
        student.load_state_dict(narrowed(wide.state_dict(), config))
    student.encoder.pieces.weight.data.copy_(teacher.encoder.pieces.weight)
    labelled = [w for group in articles_of(args.data, "train").values() for a in group for w in windows(a, wordpieces)]
    plain = [w for a in read_news(args.data) for w in windows(a, wordpieces)]
    print(f"{len(labelled)} windows with labels, {len(plain)} without", flush=True)
    optimiser = optimiser_of(student, args.rate, args.head_rate)

    step, spent = 0, 0.0
    if args.out.exists():
        mine = torch.load(args.out, weights_only=False)
        student.load_state_dict(mine["model"])
        optimiser.load_state_dict(mine["optimiser"])
        step, spent = mine["step"], mine["seconds"]
        generator = random.Random(args.seed + step)
        print(f"resumed at step {step}", flush=True)

    def save():
        whole = {"model": student.state_dict(), "optimiser": optimiser.state_dict(), "config": config.dictionary(), "labels": labels.dictionary(), "vocabulary": vocabulary, "step": step, "seconds": spent + time.process_time() - began}
        torch.save(whole, args.out.with_suffix(".tmp"))
        args.out.with_suffix(".tmp").replace(args.out)

    began, running, queue, words = time.process_time(), {}, [], 0
    student.train()
    while (done := (spent + time.process_time() - began) / 60 / args.minutes) < 1:
        if not queue:
            queue = batches(labelled + plain, args.size, generator)
        batch = Batch(queue.pop(), labels)
        learning_rate(optimiser, (args.rate, args.head_rate), step, done)
        x = vectors(student, batch, args.bfloat16)
        with torch.no_grad():
            y = vectors(teacher, batch, args.bfloat16)
        parts = distillation(student, teacher, batch, x, y)
        loss = sum(WEIGHTS[n] * v for n, v in parts.items())
        if any(w.article.upos or w.article.names or w.article.attributions is not None for w in batch.windows):
            loss = loss + args.labels_share * sum(WEIGHTS[n] * v for n, v in losses(student, batch, x).items())
        learn(optimiser, loss)
        step += 1
        words += int(batch.word_counts.sum())
        for n, v in parts.items():
            running[n] = running.get(n, v.item()) * 0.98 + v.item() * 0.02
        if step % 50 == 0:
            print(f"{step} {100 * done:.1f} % {words / (time.process_time() - began):.0f} words/CPU-s " + " ".join(f"{n} {v:.3f}" for n, v in sorted(running.items())), flush=True)
        if step % 200 == 0:
            save()
            if args.teacher.stat().st_mtime > read_at:
                teacher, read_at = load_teacher(args.teacher)[0], args.teacher.stat().st_mtime
    save()
    dev = {name: [w for a in group for w in windows(a, wordpieces)] for name, group in articles_of(args.data, "dev").items()}
    print(json.dumps(evaluate(student, labels, dev), indent=1), flush=True)


if __name__ == "__main__":
    main()
