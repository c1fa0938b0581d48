"""What the files of all models have in common: the vocabulary, the encoder, and how weights are rounded."""

import argparse
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import torch
from torch import nn

from .model import Config
from .modelfile import ModelFile, dequantise
from .wordpieces import MAX_PIECES_PER_WORD, SHAPES, fold

MARKS = ("[UNK]", "[CLS]", "[SEP]")
FOLDED = [*range(0x41, 0x250), *range(0x1E00, 0x1F00), *map(ord, "‘’“”„«»")]
SMALL = ("encoder.shapes.", "encoder.quotes.", "encoder.paragraphs.", "role_distance.")


@dataclass
class Checkpoint:
    """A trained model with its vocabulary, and the ids of the pieces that its file keeps."""

    model: nn.Module
    vocabulary: list[str]
    kept_ids: list[int]
    saved: dict

    @classmethod
    def read(cls, path: Path, kind: Callable[[Config], nn.Module]) -> "Checkpoint":
        torch.set_num_threads(1)
        saved = torch.load(path, map_location="cpu", weights_only=False)
        model = kind(Config(**saved["config"]))
        model.load_state_dict(saved["model"])
        vocabulary = saved["vocabulary"]
        return cls(model.eval(), vocabulary, [i for i, piece in enumerate(vocabulary) if kept(piece)], saved)


def arguments(description: str) -> argparse.ArgumentParser:
    """The command line of an export."""
    ap = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--checkpoint", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True, help="folder of the model's file")
    ap.add_argument("--vectors", type=Path, help="file for the parity vectors")
    return ap


def write(checkpoint: Checkpoint, path: Path, heads: Callable[[ModelFile, dict], None], config: dict, labels: dict) -> int:
    """Writes the encoder and what `heads` adds of the weights; `config` are the sizes besides the encoder's."""
    model, file = checkpoint.model, ModelFile()
    state = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    add_encoder(file, state, model.config, checkpoint.vocabulary, checkpoint.kept_ids)
    heads(file, state)
    return file.write(path, {"config": {**encoder_sizes(model.config), **config}, "labels": labels, "folding": folding()})


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


def is_int8(name: str, tensor: torch.Tensor) -> bool:
    return tensor.dim() == 2 and not name.startswith(SMALL)


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
