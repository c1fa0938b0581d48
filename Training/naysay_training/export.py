"""Writes a trained checkpoint as the file that Swift reads, and vectors that hold the two together.

    python -m naysay_training.export --checkpoint CHECKPOINT.pt --out Models/en-YYYY-MM-DD [--vectors parity.json] [--compare DATA]
"""

import argparse
import json
import unicodedata
from pathlib import Path

import numpy as np
import torch

from .batches import Labels
from .evaluate import evaluate
from .model import ROLES, Config, Model
from .modelfile import ModelFile, dequantise
from .parity import parity
from .train import articles_of
from .windows import LEAST_BEFORE_PARAGRAPH, MAX_PIECES, windows
from .wordpieces import MAX_PIECES_PER_WORD, SHAPES, WordPieces, fold

MARKS = ("[UNK]", "[CLS]", "[SEP]")
FOLDED = [*range(0x41, 0x250), *range(0x1E00, 0x1F00), *map(ord, "‘’“”„«»")]
LINEAR_HEADS = ("upos", "xpos", "feats", "names", "sentence", "cue", "arc_head", "arc_dependent", "rel_head", "rel_dependent", "role_word", "role_cue", "role_gate", "role_out", "role_edges")


def kept(piece: str) -> bool:
    """Pieces of Latin letters, digits, and common marks; not the scripts that English news is not written in."""
    if piece in MARKS:
        return True
    if piece.startswith("[") and len(piece) > 1:
        return False

    def common(c: str) -> bool:
        kind = unicodedata.category(c)[0]
        return c.isascii() or unicodedata.name(c, "").startswith("LATIN") or kind in "PS" and ord(c) < 0x2C00 or kind == "N" and ord(c) < 0x2200

    return all(common(c) for c in piece)


def folding() -> str:
    """Pairs separated by spaces: a character, then what it is folded to (may be nothing)."""
    pairs = [(chr(c), fold(chr(c))) for c in FOLDED]
    return " ".join(before + after for before, after in pairs if before != after)


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


def is_int8(name: str, tensor: torch.Tensor) -> bool:
    small = ("encoder.shapes.", "encoder.quotes.", "encoder.paragraphs.", "role_distance.")
    return tensor.dim() == 2 and not name.startswith(small)


def rows_through_int8(matrix: torch.Tensor) -> torch.Tensor:
    return torch.from_numpy(dequantise(matrix.numpy()))


def add_encoder(file: ModelFile, state: dict, c: Config, vocabulary: list[str], kept_ids: list[int]):
    """The vocabulary and the weights of the encoder, which every kind of model has."""
    file.add_bytes("vocabulary", "\n".join(vocabulary[i] for i in kept_ids).encode())
    file.add_rows("encoder.pieces.weight", state["encoder.pieces.weight"][kept_ids])
    file.add_rows("encoder.positions.weight", state["encoder.positions.weight"])
    for name in ("shapes", "quotes", "paragraphs"):
        file.add_float32(f"encoder.{name}.weight", state[f"encoder.{name}.weight"])
    add_norm(file, state, "encoder.norm")
    for i in range(c.layers):
        for name in ("qkv", "out", "up", "down"):
            add_linear(file, state, f"encoder.layers.{i}.{name}")
        add_norm(file, state, f"encoder.layers.{i}.norm1")
        add_norm(file, state, f"encoder.layers.{i}.norm2")


def add_linear(file: ModelFile, state: dict, name: str):
    file.add_panels(f"{name}.weight", state[f"{name}.weight"])
    file.add_float32(f"{name}.bias", state[f"{name}.bias"])


def add_norm(file: ModelFile, state: dict, name: str):
    file.add_float32(f"{name}.weight", state[f"{name}.weight"])
    file.add_float32(f"{name}.bias", state[f"{name}.bias"])


def encoder_sizes(c: Config) -> dict:
    return {"layers": c.layers, "hidden": c.hidden, "attentionHeads": c.attention_heads, "feedForward": c.feed_forward,
            "positions": c.positions, "maxPiecesPerWord": MAX_PIECES_PER_WORD, "shapes": len(SHAPES)}


def write(model: Model, labels: dict, vocabulary: list[str], kept_ids: list[int], path: Path) -> int:
    state = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    c, file = model.config, ModelFile()
    add_encoder(file, state, c, vocabulary, kept_ids)
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

    config = {**encoder_sizes(c), "maxPieces": MAX_PIECES, "leastBeforeParagraph": LEAST_BEFORE_PARAGRAPH,
              "arc": c.arc, "rel": c.rel, "role": c.role, "roleKernel": c.role_kernel}
    names = {name: labels[name] for name in ("upos", "xpos", "feats", "deprels", "names")}
    return file.write(path, {"config": config, "labels": {**names, "roles": list(ROLES)}, "folding": folding()})


def labels_of_checkpoint(saved: dict) -> Labels:
    labels = Labels([])
    labels.__dict__.update(saved)
    return labels


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--checkpoint", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True, help="folder for model.naysay")
    ap.add_argument("--name", default="model.naysay", help="of the file in that folder")
    ap.add_argument("--vectors", type=Path, help="file for the parity vectors")
    ap.add_argument("--compare", type=Path, help="folder of the corpora: print the dev figures before and after rounding")
    ap.add_argument("--limit", type=int, help="windows of each corpus to compare on")
    args = ap.parse_args()

    torch.set_num_threads(1)
    saved = torch.load(args.checkpoint, map_location="cpu", weights_only=False)
    model = Model(Config(**saved["config"]))
    model.load_state_dict(saved["model"])
    model.eval()
    vocabulary = saved["vocabulary"]
    kept_ids = [i for i, piece in enumerate(vocabulary) if kept(piece)]
    path = args.out / args.name
    size = write(model, saved["labels"], vocabulary, kept_ids, path)
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
