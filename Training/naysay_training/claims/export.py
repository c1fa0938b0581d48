"""Writes a trained pair model as the file that Swift reads, and vectors that hold the two together.

    python -m naysay_training.claims.export --checkpoint CHECKPOINT.pt --out Models/en-YYYY-MM-DD [--vectors pairs.json]
"""

import argparse
import json
from pathlib import Path

import torch
from torch.nn import functional as F

from ..export import add_encoder, add_linear, encoder_sizes, folding, kept, rows_through_int8
from ..model import Config
from ..modelfile import ModelFile
from ..wordpieces import WordPieces, tokenize
from .events import RELATIONS
from .model import ENTAILMENT, PairModel
from .pairs import MAX_PIECES, Pair, PairBatch, Sides

SMALL = ("encoder.shapes.", "encoder.quotes.", "encoder.paragraphs.")
EXAMPLES = (
    ("Fire chief Ana Reto: the blaze at the Anlo depot was started deliberately", "Depot fire was arson, say investigators"),
    ("Halm: nobody set that fire", "someone set the warehouse alight"),
    ("nine people were hurt", "the number of injured had risen to 12"),
    ("charges against Halm were being prepared", "Depot owner charged over Korvel fire"),
    ("“We didn’t pay a cent,” she added", "José Müller's firm paid $3bn to the U.S. regulator"),
)


def dequantised(model: PairModel) -> PairModel:
    """A copy of the model with exactly the weights that the file holds."""
    copy = PairModel(model.config)
    state = {n: rows_through_int8(t) if t.dim() == 2 and not n.startswith(SMALL) else t for n, t in model.state_dict().items()}
    copy.load_state_dict(state)
    return copy.eval()


def write(model: PairModel, vocabulary: list[str], kept_ids: list[int], path: Path) -> int:
    state = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    file = ModelFile()
    add_encoder(file, state, model.config, vocabulary, kept_ids)
    for name in ("pooled", "relation", "entailment"):
        add_linear(file, state, name)
    config = {**encoder_sizes(model.config), "maxPieces": MAX_PIECES}
    return file.write(path, {"config": config, "labels": {"relations": list(RELATIONS), "entailments": list(ENTAILMENT)}, "folding": folding()})


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in tokenize(text)]


@torch.no_grad()
def vectors(model: PairModel, vocabulary: list[str], path: Path):
    sides = Sides(WordPieces(vocabulary))
    cases = []
    for first, second in EXAMPLES:
        relation, entailment = (F.softmax(s[0], -1).tolist() for s in model(PairBatch([Pair(first, second, 0, 1)], sides)))
        numbers = lambda scores: [round(v, 4) for v in scores]
        cases.append({"first": words_of(first), "second": words_of(second), "relation": numbers(relation), "entailment": numbers(entailment)})
    path.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--checkpoint", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True, help="folder for claims.naysay")
    ap.add_argument("--vectors", type=Path, help="file for the parity vectors")
    args = ap.parse_args()

    torch.set_num_threads(1)
    saved = torch.load(args.checkpoint, map_location="cpu", weights_only=False)
    model = PairModel(Config(**saved["config"]))
    model.load_state_dict(saved["model"])
    model.eval()
    vocabulary = saved["vocabulary"]
    kept_ids = [i for i, piece in enumerate(vocabulary) if kept(piece)]
    path = args.out / "claims.naysay"
    print(f"{path}: {write(model, vocabulary, kept_ids, path) / 1e6:.1f} MB, step {saved['step']}")
    if args.vectors:
        vectors(dequantised(model), vocabulary, args.vectors)


if __name__ == "__main__":
    main()
