"""Compares attributions with gold ones: source, cue and content as sets of the tokens that their spans touch.

A token is a run of letters and digits or any other single character that is no space. Two fillers *overlap by half*
where the tokens they share are at least half of each. Within a document, gold and found attributions are paired one to
one, those whose contents have most in common first. A pair is right in

  content and source       where both overlap by half; a source that gold lacks must be missing
  content, source and cue  where besides the cues share a token
  exact triple             where all three have the same tokens, punctuation left out
"""

import re
from collections import Counter
from dataclasses import dataclass

ROLES = ("source", "cue", "content")
TOKEN = re.compile(r"\w+|[^\w\s]")
DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial\w*)|counter(?:s|ed|ing)?|push(?:es|ed|ing)? back"
    r"|(?:refut|reject|disput|dismiss|contradict|debunk|disavow|repudiat|doubt|disagree|disclaim|challeng|rebut|rebuff)"
    r"\w*)\b",
    re.IGNORECASE,
)


@dataclass
class Attribution:
    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


class Text:
    def __init__(self, text: str):
        self.tokens = [match.group() for match in TOKEN.finditer(text)]
        self.is_word = [token[0].isalnum() or token[0] == "_" for token in self.tokens]
        self.token_at = {}
        self.quoted = []
        inside, end = False, 0
        for number, match in enumerate(TOKEN.finditer(text)):
            self.token_at.update(dict.fromkeys(range(*match.span()), number))
            # A paragraph's end closes every quotation; straight marks open and close by turns.
            inside = inside and "\n" not in text[end:match.start()]
            mark, end = match.group(), match.end()
            after = True if mark == "“" else False if mark == "”" else inside != (mark == '"')
            self.quoted.append(inside or after or mark in '“”"')
            inside = after

    def attribution(self, row: dict) -> Attribution:
        return Attribution(*(self.filler(row.get(role) or []) for role in ROLES))

    def filler(self, spans: list) -> frozenset[int]:
        places = (place for start, end in spans for place in range(start, end))
        return frozenset(self.token_at[place] for place in places if place in self.token_at)

    def bare(self, filler: frozenset[int]) -> frozenset[int]:
        return frozenset(token for token in filler if self.is_word[token])

    def kinds(self, gold: Attribution) -> list[str]:
        words = self.bare(gold.content)
        quoted = sum(self.quoted[token] for token in words)
        cue = " ".join(self.tokens[token] for token in sorted(gold.cue))
        kinds = ["denial cue" if DENIAL.search(cue) else "other cue",
                 "with a source" if gold.source else "without a source"]
        if gold.content:
            kinds.append("indirect" if not quoted else "direct" if quoted >= 0.9 * len(words) else "mixed")
        return kinds


def half(a: frozenset[int], b: frozenset[int]) -> bool:
    return bool(a & b) and 2 * len(a & b) >= max(len(a), len(b))


def pairs(gold: list[Attribution], found: list[Attribution]) -> list[tuple[Attribution, Attribution | None]]:
    """Each gold attribution with its partner: the best content first, then the best cue, then the best source."""
    ranked = []
    for i, g in enumerate(gold):
        for j, f in enumerate(found):
            shared, cues = len(g.content & f.content), len(g.cue & f.cue)
            if shared or cues:
                union = len(g.content | f.content) or 1
                ranked.append((-shared / union, -cues, -len(g.source & f.source), i, j))
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in sorted(ranked):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return [(g, found[partner[i]] if i in partner else None) for i, g in enumerate(gold)]


def compare(gold_rows: list[dict], found_rows: list[dict]) -> dict:
    # Spans of a headline count in the headline, which gold does not annotate apart.
    found_by_id = {row["id"]: [a for a in row["attributions"] if a.get("field", "text") == "text"]
                   for row in found_rows}
    right, reached, asked = Counter(), Counter(), Counter()
    total_gold = total_found = 0
    for row in gold_rows:
        text = Text(row["text"])
        gold, found = ([a for a in map(text.attribution, rows) if a.source or a.cue or a.content]
                       for rows in (row["attributions"], found_by_id.get(row["id"], [])))
        total_gold += len(gold)
        total_found += len(found)
        for g, f in pairs(gold, found):
            content = f is not None and half(g.content, f.content)
            source = f is not None and (half(g.source, f.source) if g.source else not f.source)
            cue = f is not None and bool(g.cue & f.cue)
            right["content and source"] += content and source
            right["content, source and cue"] += content and source and cue
            right["exact triple"] += f is not None and all(
                text.bare(getattr(g, role)) == text.bare(getattr(f, role)) for role in ROLES)
            if content and g.source:
                right["source"] += source
                asked["source"] += 1
            for kind in text.kinds(g):
                asked[kind] += 1
                reached[kind] += content
    figures = {name: f1(right[name], total_found, total_gold)
               for name in ("content and source", "content, source and cue", "exact triple")}
    kinds = ("direct", "mixed", "indirect", "denial cue", "other cue", "with a source", "without a source")
    return {
        "documents": len(gold_rows), "gold": total_gold, "found": total_found, "attribution": figures,
        "source where the content is right": share(right["source"], asked["source"]),
        "contents found": {kind: {"share": share(reached[kind], asked[kind]), "of": asked[kind]} for kind in kinds},
    }


def f1(right: int, found: int, gold: int) -> dict[str, float]:
    return {"precision": share(right, found), "recall": share(right, gold), "F1": share(2 * right, found + gold)}


def share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
