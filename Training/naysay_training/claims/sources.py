"""What the pair model is trained on: inference corpora, and pairs drawn from the invented events."""

import gzip
import json
import random
from dataclasses import replace
from pathlib import Path

from .events import RELATIONS, Event, Phrasing
from .model import ENTAILMENT
from .pairs import Pair

INFERENCE = {
    "snli_mnli/mnli_dev": 1.0, "snli_mnli/snli_dev": 1.0, "sick/train": 1.5, "negation/hossain_neg_mnli": 1.5, "negation/hossain_neg_snli": 1.5,
    "negation/med": 0.3, "negation/nmonli_train": 0.5, "negation/pmonli": 0.3, "negation/nan_nli": 0.0,
}  # how often a round goes through each
ALIKE, ANY = 0.6, 1.2  # pairs of different claims for each related pair: those most alike in words, and any
FRAGMENTS = 0.08  # of those, how many have one text cut to a few words, as a reader of articles may cut it


def read_inference(path: Path) -> list[Pair]:
    with gzip.open(path, "rt", encoding="utf-8") as f:
        rows = map(json.loads, f)
        return [Pair(r["premise"], r["hypothesis"], ENTAILMENT.index(r["label"]), 0) for r in rows if r["label"] in ENTAILMENT]


def inference_round(corpora: dict[str, list[Pair]], generator: random.Random) -> list[Pair]:
    out = []
    for name, pairs in corpora.items():
        share = INFERENCE[name]
        out += pairs * int(share) + generator.sample(pairs, int(len(pairs) * (share % 1)))
    return out


def shown(p: Phrasing, speaker: bool) -> str:
    return f"{p.speaker}: {p.text}" if speaker and p.speaker else p.text


def event_pairs(events: list[Event], generator: random.Random, both: bool = True) -> list[Pair]:
    """Pairs within events, all that are related and some that are not, and pairs from different events that share words."""
    out: list[Pair] = []

    def add(a: Phrasing, b: Phrasing, relation: str):
        named = generator.random() < 0.6
        out.append(Pair(shown(a, named), shown(b, named), RELATIONS.index(relation), 1))

    for event in events:
        related, apart = [], []
        for i, a in enumerate(event.phrasings):
            for b in event.phrasings[i + 1 :]:
                one, other = (a, b) if generator.random() < 0.5 else (b, a)
                relation = event.relation(one, other)
                if relation == "unrelated":
                    apart.append((overlap(a, b) + 0.3 * generator.random(), one, other))
                elif relation:
                    related.append((one, other, relation))
        for one, other, relation in related:
            add(one, other, relation)
        apart.sort(key=lambda x: -x[0])
        alike = int(len(related) * ALIKE)
        rest = apart[alike:]
        for _, one, other in apart[:alike] + generator.sample(rest, min(len(rest), int(len(related) * ANY))):
            add(fragment(one, generator) if generator.random() < FRAGMENTS else one, other, "unrelated")
    everything = [(e, p) for e in events for p in e.phrasings]
    for event, p in everything:
        if generator.random() < 0.4:
            others = [(overlap(p, q), q) for e, q in generator.sample(everything, min(60, len(everything))) if e is not event]
            add(p, max(others, key=lambda x: x[0])[1], "unrelated")
    return out


def fragment(p: Phrasing, generator: random.Random) -> Phrasing:
    words = p.text.split()
    length = min(len(words), generator.randint(1, 4))
    start = generator.randint(0, len(words) - length)
    return replace(p, text=" ".join(words[start : start + length]))


def overlap(a: Phrasing, b: Phrasing) -> float:
    x, y = (set(p.text.lower().split()) for p in (a, b))
    return len(x & y) / min(len(x), len(y))
