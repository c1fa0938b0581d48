"""Writes a trained pair model as the file that Swift reads, and vectors that hold the two together.

    python -m naysay_training.claims.export --checkpoint CHECKPOINT.pt --out Models/en-YYYY-MM-DD [--vectors pairs.json]
"""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

from ..encoderfile import Checkpoint, add_linear, arguments, is_int8, rows_through_int8, write
from ..modelfile import ModelFile
from ..wordpieces import WordPieces, tokenize
from .events import RELATIONS
from .model import ENTAILMENT, PairModel
from .pairs import MAX_PIECES, Pair, PairBatch, Sides

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
    state = {n: rows_through_int8(t) if is_int8(n, t) else t for n, t in model.state_dict().items()}
    copy.load_state_dict(state)
    return copy.eval()


def add_heads(file: ModelFile, state: dict):
    for name in ("pooled", "relation", "entailment"):
        add_linear(file, state, name)


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
    args = arguments(__doc__).parse_args()
    checkpoint = Checkpoint.read(args.checkpoint, PairModel)
    path = args.out / "claims.naysay"
    labels = {"relations": list(RELATIONS), "entailments": list(ENTAILMENT)}
    size = write(checkpoint, path, add_heads, {"maxPieces": MAX_PIECES}, labels)
    print(f"{path}: {size / 1e6:.1f} MB, step {checkpoint.saved['step']}")
    if args.vectors:
        vectors(dequantised(checkpoint.model), checkpoint.vocabulary, args.vectors)


if __name__ == "__main__":
    main()
