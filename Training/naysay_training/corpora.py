"""Readers: each corpus becomes `Article`s, that is words with whatever labels the corpus has."""

import gzip
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from .wordpieces import sentence_ends, tokenize

AUXILIARIES = frozenset(
    "has have had having is was were are be been being am will would shall should can could may might must do does did not n't n’t "
    "to also to has 's ’s 've 'd then later further still already just even never again once repeatedly both and".split()
)


@dataclass
class Attribution:
    """Word indices of one act of saying. `anchor` is the word that stands for the cue: its first that is no auxiliary."""

    anchor: int
    source: list[int]
    cue: list[int]
    content: list[int]


@dataclass
class Article:
    id: str
    words: list[str]
    paragraph_starts: list[bool]
    chunk_ends: list[bool]  # where a window may be cut: ends of sentences
    sentence_starts: list[bool] | None = None
    upos: list[str] | None = None
    xpos: list[str] | None = None
    feats: list[str] | None = None
    heads: list[int] | None = None  # index into words; -1 for the root
    deprels: list[str] | None = None
    names: list[str] | None = None
    attributions: list[Attribution] | None = None
    offsets: list[tuple[int, int]] = field(default_factory=list)


def open_text(path: Path):
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")


def read_conllu(path: Path) -> list[Article]:
    """Universal Dependencies with documents and paragraphs; enhanced and empty nodes are left out."""
    articles: list[Article] = []
    rows: list[list[str]] = []
    new_document = new_paragraph = True

    def close():
        nonlocal new_document, new_paragraph, rows
        if not rows:
            return
        if new_document or not articles:
            articles.append(Article(f"{path.name}-{len(articles)}", [], [], [], [], [], [], [], [], [], None, None))
            new_paragraph = True
        a, base = articles[-1], len(articles[-1].words)
        for i, c in enumerate(rows):
            a.words.append(c[1])
            a.paragraph_starts.append(i == 0 and new_paragraph)
            a.sentence_starts.append(i == 0)
            a.chunk_ends.append(i == len(rows) - 1)
            a.upos.append(c[3])
            a.xpos.append(c[4])
            a.feats.append(c[5])
            a.heads.append(base + int(c[6]) - 1 if int(c[6]) else -1)
            a.deprels.append(c[7])
        rows, new_document, new_paragraph = [], False, False

    with open_text(path) as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                close()
            elif line.startswith("# newdoc"):
                new_document = True
            elif line.startswith("# newpar"):
                new_paragraph = True
            elif line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    close()
    return articles


def read_worldwide(path: Path, held_out: bool) -> list[Article]:
    """Worldwide English newswire names (Shan et al. 2023). The newspapers listed here are the dev split."""
    dev = ("af_ips", "eg_today", "nz_rnz", "in_herald", "chile_chiletoday", "kw_arabtimes")
    articles = []
    with open_text(path) as f:
        for line in f:
            row = json.loads(line)
            if row["id"].startswith(dev) != held_out:
                continue
            a = Article(row["id"], [], [], [], names=[])
            for sentence in row["sentences"]:
                for i, (word, tag, *_) in enumerate(sentence):
                    a.words.append(word)
                    a.paragraph_starts.append(not a.names)
                    a.chunk_ends.append(i == len(sentence) - 1)
                    a.names.append(tag)
            articles.append(a)
    return articles


def read_polnear(path: Path) -> list[Article]:
    """PolNeAR (Newell et al. 2018): raw text with spans of source, cue and content."""
    articles = []
    with open_text(path) as f:
        for line in f:
            row = json.loads(line)
            text = row["text"]
            a = plain(row["id"], text)
            a.attributions, offsets = [], a.offsets
            for gold in row["attributions"]:
                source, cue, content = (words_of(gold[role], offsets) for role in ("source", "cue", "content"))
                if cue:
                    a.attributions.append(Attribution(anchor(a.words, cue), source, cue, content))
            articles.append(a)
    return articles


NEWS = {  # files of plain news text, and what of a row is read
    "news/wikinews/half.jsonl.gz": ("title", "text"),
    "news/rss_2021/half.jsonl.gz": ("title", "summary"),
    "stance/fnc1/train_bodies.jsonl.gz": ("text",),
}


def read_news(data: Path) -> list[Article]:
    """News without labels: whatever of `NEWS` is there."""
    articles = []
    for name, fields in NEWS.items():
        if not (data / name).exists():
            continue
        with open_text(data / name) as f:
            for number, line in enumerate(f):
                row = json.loads(line)
                articles += [plain(f"{name}-{number}-{part}", row[part]) for part in fields if row.get(part)]
    return articles


def plain(identifier: str, text: str) -> Article:
    offsets = tokenize(text)
    starts = [i == 0 or "\n" in text[offsets[i - 1][1] : s] for i, (s, _) in enumerate(offsets)]
    return Article(identifier, [text[s:e] for s, e in offsets], starts, sentence_ends(text, offsets), offsets=offsets)


def words_of(spans, offsets) -> list[int]:
    return [i for i, (s, e) in enumerate(offsets) if any(s < b and a < e for a, b in spans)]


def anchor(words: list[str], cue: list[int]) -> int:
    return next((i for i in cue if words[i].lower() not in AUXILIARIES and re.search(r"\w", words[i])), cue[0])
