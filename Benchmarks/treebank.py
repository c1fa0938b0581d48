"""Reads CoNLL-U, makes raw text of it again, and compares trees.

Figures are F1 as the CoNLL 2018 shared task defines them: words are aligned by the characters they cover, white space
left out, so that a parser's own words and sentences can be compared with gold ones. LAS compares universal relations:
`nsubj:pass` counts as `nsubj`.
"""

from dataclasses import dataclass, field

ID, FORM, UPOS, HEAD, DEPREL, MISC = 0, 1, 3, 6, 7, 9


@dataclass
class Sentence:
    comments: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)


def sentences(text: str) -> list[Sentence]:
    found = [Sentence()]
    for line in text.splitlines():
        if line.startswith("#"):
            found[-1].comments.append(line)
        elif line.strip():
            found[-1].rows.append(line.split("\t"))
        elif found[-1].rows:
            found.append(Sentence())
    return [sentence for sentence in found if sentence.rows]


def raw_documents(treebank: list[Sentence]) -> list[str]:
    """The text of each document, with an empty line before each paragraph but the first."""
    documents: list[str] = []
    space = ""
    for sentence in treebank:
        marks = {comment[1:].split("=")[0].split()[0] for comment in sentence.comments if comment[1:].strip("= ")}
        text = next(c.split("=", 1)[1].strip() for c in sentence.comments if c.startswith("# text ="))
        if "newdoc" in marks or not documents:
            documents.append(text)
        else:
            documents[-1] += ("\n\n" if "newpar" in marks else space) + text
        space = "" if closes_up(sentence) else " "
    return [document + "\n" for document in documents]


def closes_up(sentence: Sentence) -> bool:
    """Whether no space follows the sentence. A word made of several says so on the line of the whole."""
    words = [row for row in sentence.rows if "." not in row[ID]]
    last = words[-1][ID]
    whole = next((row for row in words if row[ID].endswith("-" + last)), words[-1])
    return "SpaceAfter=No" in whole[MISC].split("|")


@dataclass
class Trees:
    """Words by the characters they cover: each has its tag, its head's characters (none for a root) and relation."""

    text: str
    words: dict[tuple, tuple]
    sentences: set[tuple]


def trees(treebank: list[Sentence]) -> Trees:
    text, position = [], 0
    words, bounds = {}, set()
    for sentence in treebank:
        places, whole, first, last = {}, (), 0, 0
        for row in sentence.rows:
            if "." in row[ID]:
                continue
            form = "".join(row[FORM].split())
            if "-" in row[ID]:
                whole = (position, position + len(form))
                first, last = map(int, row[ID].split("-"))
            elif int(row[ID]) <= last:
                # Inside a word made of several, words are told apart by their order.
                places[row[ID]] = (*whole, int(row[ID]) - first)
                continue
            else:
                places[row[ID]] = (position, position + len(form), 0)
            text.append(form)
            position += len(form)
        for row in sentence.rows:
            if row[ID] in places:
                words[places[row[ID]]] = (row[UPOS], places.get(row[HEAD]), row[DEPREL].split(":")[0])
        order = list(places.values())
        bounds.add((order[0][0], order[-1][1]))
    return Trees("".join(text), words, bounds)


def compare(gold: Trees, found: Trees) -> dict[str, float]:
    if gold.text != found.text:
        at = next((i for i, pair in enumerate(zip(gold.text, found.text)) if len(set(pair)) > 1), 0)
        raise ValueError(f"the texts differ at character {at}: {gold.text[at:at + 30]!r}, {found.text[at:at + 30]!r}")
    pairs = [(word, found.words[place]) for place, word in gold.words.items() if place in found.words]
    total = len(gold.words) + len(found.words)
    right = {
        "words": len(pairs),
        "UPOS": sum(a[0] == b[0] for a, b in pairs),
        "UAS": sum(a[1] == b[1] for a, b in pairs),
        "LAS": sum(a[1:] == b[1:] for a, b in pairs),
    }
    both = len(gold.sentences & found.sentences)
    figures = {name: 200 * count / total for name, count in right.items()}
    return figures | {"sentences": 200 * both / (len(gold.sentences) + len(found.sentences))}
