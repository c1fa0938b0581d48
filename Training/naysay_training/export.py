"""Writes a trained checkpoint as the file that Swift reads, and vectors that hold the two together.

    python -m naysay_training.export --checkpoint CHECKPOINT.pt --out Models/en-YYYY-MM-DD [--vectors parity.json] [--compare DATA]
"""

import json
from pathlib import Path

import numpy as np
import torch

from .batches import Labels
from .encoderfile import Checkpoint, add_linear, arguments, is_int8, rows_through_int8, write
from .evaluate import evaluate
from .model import ROLES, Config, Model
from .modelfile import ModelFile
from .parity import parity
from .train import articles_of
from .windows import LEAST_BEFORE_PARAGRAPH, MAX_PIECES, windows
from .wordpieces import WordPieces

LINEAR_HEADS = ("upos", "xpos", "feats", "names", "sentence", "cue", "arc_head", "arc_dependent", "rel_head", "rel_dependent", "role_word", "role_cue", "role_gate", "role_out", "role_edges")


def dequantised(model: Model) -> Model:
    """A copy of the model with exactly the weights that the file holds."""
    copy = Model(model.config)
    state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    for name, tensor in state.items():
        if name == "arc":
            state[name] = torch.cat([rows_through_int8(tensor[:-1]), tensor[-1:]])
        elif name == "rel":
            inner = tensor[:, :-1, :-1]
            tensor[:, :-1, :-1] = rows_through_int8(inner.flatten(0, 1)).view(inner.shape)
            tensor[:, -1, :-1] = rows_through_int8(tensor[:, -1, :-1])
        elif name in ("role_conv1.weight", "role_conv2.weight"):
            state[name] = rows_through_int8(tensor.flatten(1)).view(tensor.shape)
        elif is_int8(name, tensor):
            state[name] = rows_through_int8(tensor)
    copy.load_state_dict(state)
    return copy.eval()


def add_heads(file: ModelFile, state: dict, c: Config):
    for name in LINEAR_HEADS:
        add_linear(file, state, name)
    file.add_float32("root", state["root"])
    # arcs: d · (arc[:-1]ᵀ h) is taken as (arc[:-1] d) · h
    file.add_panels("arc.weight", state["arc"][:-1])
    file.add_float32("arc.head", state["arc"][-1])
    # relations: a matrix for each relation, what depends on one side only apart
    file.add_panels("rel.pair.weight", state["rel"][:, :-1, :-1].reshape(-1, c.rel))
    file.add_float32("rel.pair.bias", state["rel"][:, :-1, -1].reshape(-1))
    file.add_panels("rel.dependent.weight", np.ascontiguousarray(state["rel"][:, -1, :-1]))
    file.add_float32("rel.dependent.bias", state["rel"][:, -1, -1])
    # roles: a convolution is a linear layer over neighbouring rows, so its inputs are ordered by neighbour
    file.add_float32("role_distance.weight", state["role_distance.weight"])
    for name in ("role_conv1", "role_conv2"):
        weight = state[f"{name}.weight"]  # [out, in, kernel]
        file.add_panels(f"{name}.weight", weight.transpose(0, 2, 1).reshape(weight.shape[0], -1))
        file.add_float32(f"{name}.bias", state[f"{name}.bias"])


def write_model(checkpoint: Checkpoint, path: Path) -> int:
    c, labels = checkpoint.model.config, checkpoint.saved["labels"]
    sizes = {"maxPieces": MAX_PIECES, "leastBeforeParagraph": LEAST_BEFORE_PARAGRAPH, "arc": c.arc, "rel": c.rel, "role": c.role, "roleKernel": c.role_kernel}
    names = {name: labels[name] for name in ("upos", "xpos", "feats", "deprels", "names")}
    return write(checkpoint, path, lambda file, state: add_heads(file, state, c), sizes, {**names, "roles": list(ROLES)})


def labels_of_checkpoint(saved: dict) -> Labels:
    labels = Labels([])
    labels.__dict__.update(saved)
    return labels


def main():
    ap = arguments(__doc__)
    ap.add_argument("--name", default="model.naysay", help="of the file in that folder")
    ap.add_argument("--compare", type=Path, help="folder of the corpora: print the dev figures before and after rounding")
    ap.add_argument("--limit", type=int, help="windows of each corpus to compare on")
    args = ap.parse_args()

    checkpoint = Checkpoint.read(args.checkpoint, Model)
    model, vocabulary, kept_ids, saved = checkpoint.model, checkpoint.vocabulary, checkpoint.kept_ids, checkpoint.saved
    path = args.out / args.name
    size = write_model(checkpoint, path)
    print(f"{path}: {size / 1e6:.1f} MB, {len(kept_ids)} of {len(vocabulary)} word pieces, step {saved['step']}")
    if args.vectors:
        size = parity(dequantised(model), vocabulary, kept_ids, args.vectors)
        print(f"{args.vectors}: {size / 1e3:.0f} kB")
    if args.compare:
        labels = labels_of_checkpoint(saved["labels"])
        dev = {name: [w for a in group for w in windows(a, WordPieces(vocabulary))][: args.limit] for name, group in articles_of(args.compare, "dev").items()}
        for name, version in (("trained", model), ("as in the file", dequantised(model))):
            print(name, json.dumps(evaluate(version, labels, dev)))


if __name__ == "__main__":
    main()
