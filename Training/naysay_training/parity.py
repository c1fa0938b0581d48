"""Parity vectors: what PyTorch makes of a few invented paragraphs, for `Tests/NaysayModelTests` to compare Swift's numbers with."""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

from .corpora import Article, plain
from .model import Model
from .windows import windows
from .wordpieces import WordPieces, shape

PARAGRAPHS = (
    "Mayor Lena Okafor denied on Tuesday that the harbour fund had lost money. “We did not sell a single bond,” she told the Kestrel Post.",
    "The ministry neither confirmed nor denied reports of a second explosion.\n\"No one was hurt,\" said Col. Ivo Brandt, the army's spokesman, who didn't give details.",
    "According to São Paulo's transit authority, José Müller-Łukasz resigned in 2019; his lawyers call the claim ‘an absurd naïve façade’.",
    "Talvio Corp. shares fell 12.5% after a U.S. regulator accused it of hiding $3bn in losses – an accusation the firm's C.E.O. refuted at once.",
    "BRISTOW, May 4. /NORTHWIRE/. Rebels refuted the reports about a truce.\n\nTheir commander, Anwar Deel, said the talks hadn't begun. “Whoever wrote this,” he added, “wasn't there.”",
    "Не было. 中文 words, e-mail a@b.example, café №5 … and iPhone’s naïveté!",
)
WORDS = ("denied", "Łukasz", "naïveté", "don't", "“", "''", "``", "№5", "A", "U.S.", "iPhone", "NATO's", "1,000", "Ångström", "中文", "antidisestablishmentarianism", "…", "e\u0301clair", "snake_case", "Straße", "½", "Việt", "#tag", "x" * 40)


def parity(model: Model, vocabulary: list[str], kept_ids: list[int], path: Path) -> int:
    """`model` must hold the weights as the file has them; pieces are numbered as the file numbers them."""
    wordpieces = WordPieces([vocabulary[i] for i in kept_ids])
    old = torch.tensor(kept_ids)
    cases = [case(model, text, wordpieces, old) for text in PARAGRAPHS]
    words = [{"word": w, "pieces": wordpieces(w), "shape": shape(w)} for w in WORDS]
    text = json.dumps({"words": words, "cases": cases}, ensure_ascii=False, separators=(",", ":"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")
    return len(text.encode())


@torch.no_grad()
def case(model: Model, text: str, wordpieces: WordPieces, old: torch.Tensor) -> dict:
    a = plain("", text)
    (window,) = windows(a, wordpieces)
    n = len(a.words)
    spread = lambda values, outside: torch.tensor([[outside if w < 0 else int(values[w]) for w in window.piece_words]])
    inputs = old[torch.tensor([window.pieces])], spread(window.shapes, 7), spread(window.quotes, 0), spread(a.paragraph_starts, 0)
    encoded = model.encoder(*inputs, torch.tensor([len(window.pieces)]))
    x = model.words(encoded, torch.tensor([window.first_pieces]))
    cue = model.cue(x)[0, :, 0]
    anchor = int(cue.argmax())
    sentence = first_sentence(a)
    scores = model.arcs(x[:, :sentence])[0]
    heads = scores.argmax(-1)
    with_root = torch.cat([x[0, :sentence], model.root[None]])
    relations = model.relations(x[0, :sentence], with_root[heads])
    roles, edges = model.roles(x, torch.tensor([anchor]))
    return {
        "words": a.words,
        "shapes": window.shapes,
        "quoted": window.quotes,
        "starts": [int(s) for s in a.paragraph_starts],
        "pieces": [wordpieces(w) for w in a.words],
        "encoded": [{"word": i, "vector": numbers(x[0, i])} for i in sorted({0, n // 2, n - 1})],
        **{name: getattr(model, name)(x)[0].argmax(-1).tolist() for name in ("upos", "xpos", "feats")},
        "names": numbers(F.log_softmax(model.names(x)[0], -1).flatten()),
        "sentence": numbers(model.sentence(x)[0, :, 0]),
        "cue": numbers(cue),
        "arcs": {"sentence": sentence, "scores": numbers(scores.flatten())},
        "relations": {"heads": [-1 if h == sentence else int(h) for h in heads], "best": relations.argmax(-1).tolist(), "scores": numbers(relations[:8].flatten())},
        "roles": {"anchor": anchor, "scores": numbers(F.log_softmax(roles[0], -1).flatten()), "edges": numbers(edges[0].flatten())},
    }


def first_sentence(a: Article) -> int:
    return a.chunk_ends.index(True) + 1


def numbers(tensor: torch.Tensor) -> list[float]:
    return [round(v, 4) for v in tensor.tolist()]
