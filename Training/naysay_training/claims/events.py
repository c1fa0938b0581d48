"""Invented events: each has several claims in many phrasings, and says how the claims bear on each other (`Training/Events/README.md`)."""

import re
from dataclasses import dataclass, field
from pathlib import Path

RELATIONS = ("unrelated", "same", "contradicts", "other-value", "supersedes", "superseded-by", "refines", "refined-by")
NEGATIONS = frozenset(("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "n't"))
KINDS = {"value": ("other-value", "other-value"), "later": ("supersedes", "superseded-by"), "narrower": ("refines", "refined-by")}


@dataclass(frozen=True)
class Phrasing:
    claim: str
    affirms: bool
    speaker: str
    text: str

    @property
    def says_not(self) -> bool:
        """Whether it denies the claim by a negation alone."""
        return not self.affirms and not NEGATIONS.isdisjoint(re.findall(r"n't|\w+", self.text.lower().replace("’", "'")))


@dataclass
class Event:
    title: str
    phrasings: list[Phrasing] = field(default_factory=list)
    relations: dict[tuple[str, str], str] = field(default_factory=dict)  # what the second claim is to the first

    def relation(self, a: Phrasing, b: Phrasing) -> str | None:
        """What the second phrasing is to the first; None where the event does not tell."""
        if a.claim == b.claim:
            if a.affirms != b.affirms:
                return "contradicts"
            # Two ways not to be so need not be one, unless both say just that.
            return "same" if a.affirms or a.says_not and b.says_not else None
        kind = self.relations.get((a.claim, b.claim))
        if kind is None:
            return "unrelated"
        return kind if a.affirms and b.affirms else None


def read_events(path: Path) -> list[Event]:
    events: list[Event] = []
    claim = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark, rest = line[:1], line[1:].strip()
        if not line.strip():
            continue
        if mark == "#":
            events.append(Event(rest))
        elif mark == "=":
            claim = rest
        elif mark in "+-":
            speaker, text = rest.split("|", 1)
            events[-1].phrasings.append(Phrasing(claim, mark == "+", speaker.strip(), text.strip()))
        elif mark == ">":
            claims, kind = rest.rsplit(":", 1)
            first, second = (name.strip() for name in claims.split("=>"))
            there, back = KINDS[kind.strip()]
            events[-1].relations[first, second] = there
            events[-1].relations[second, first] = back
        else:
            raise ValueError(f"{path}:{number}: begins with none of # = + - >")
    return events
