"""Learns how English words are brought back to their dictionary form, as a table of suffix rules.

A rule says: a word of this inflection that ends so loses `cut` letters and gains `append`. The longest
suffix that matches decides; `^` stands for the beginning of a word. The table is the cheapest one: each
rule has a price, each training word that comes out wrong has another, and dynamic programming over the
tree of reversed words finds the set of rules with the least sum.

Regular forms are also built from the dictionary forms met, so that `endorsing` is known from `endorse`.

    python -m naysay_training.lemma_rules DATA/syntax/ewt/train.conllu.gz DATA/syntax/gum/train.conllu.gz \
        > Lexicons/en/lemma_rules.tsv
"""

import collections
import gzip
import sys

PRICE_OF_A_RULE = 0.9
PRICE_OF_A_CAPITAL = 2.5
INFLECTION_BY_TAG = {
    "NNS": "plural",
    "NNPS": "plural",
    "VBD": "past",
    "VBN": "past",
    "VBG": "gerund",
    "VBZ": "third",
    "JJR": "comparative",
    "RBR": "comparative",
    "JJS": "superlative",
    "RBS": "superlative",
}
VOWELS = "aeiou"
INFLECTED_PARTS = {"NOUN", "PROPN", "VERB", "ADJ", "ADV"}
HEADER = """\
# How an inflected English word is brought back to its dictionary form: lose `cut` letters, gain `append`.
# The longest suffix that matches decides; `^` stands for the beginning of the word.
# Inflection `capital` says which capitalised words that are no names keep their capital (`American`).
# `-` stands for nothing. Learned by Training/naysay_training/lemma_rules.py from the training halves of
# UD English EWT and GUM.
#key: inflection	suffix
#columns: inflection	suffix	cut	append	case
"""


def read_words(path):
    """The (form, lemma, upos, xpos) of each word of a CoNLL-U file that is not a slip of the pen."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and columns[0].isdigit() and "Typo=Yes" not in columns[5]:
                yield columns[1], columns[2], columns[3], columns[4]


def edit_between(form, lemma):
    """The (cut, append) that turns `form` into `lemma`; None where they share too little."""
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    if shared == 0:
        return None
    return len(form) - shared, lemma[shared:]


def regular_forms(lemma, upos):
    """The (inflection, form) pairs of a regular word; none where a last consonant may or may not double."""
    if len(lemma) < 3:
        return
    last, before, third = lemma[-1], lemma[-2] in VOWELS, lemma[-3] in VOWELS
    stem = lemma[:-1]
    if last == "y" and not before:
        plural, past, gerund = stem + "ies", stem + "ied", lemma + "ing"
    elif last == "e":
        plural, past, gerund = lemma + "s", lemma + "d", stem + "ing"
        if lemma[-2] in "eyoi":
            gerund = None
    elif last not in VOWELS and last not in "wxy" and before and not third:
        plural, past, gerund = lemma + "s", None, None
    else:
        plural, past, gerund = lemma + "s", lemma + "ed", lemma + "ing"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        plural = None if last in "soz" else lemma + "es"
    if upos == "NOUN":
        if plural:
            yield "plural", plural
    elif past and gerund:
        yield "past", past
        yield "gerund", gerund


def count_edits(paths):
    """For each inflection and lower-case form, how often it took which edit."""
    counts = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    built = set()
    lowered = set()
    for path in paths:
        for form, lemma, upos, xpos in read_words(path):
            if upos in ("NOUN", "VERB") and lemma.isascii() and lemma.isalpha() and lemma.islower():
                built.update((inflection, made, lemma) for inflection, made in regular_forms(lemma, upos))
            if not form.isascii() or not form[-1].isalpha():
                continue
            if form.islower():
                lowered.add(form)
            inflection = INFLECTION_BY_TAG.get(xpos)
            if inflection and upos in INFLECTED_PARTS:
                edit = edit_between(form.lower(), lemma.lower())
                if edit:
                    counts[inflection][form.lower()][(*edit, "")] += 1
            elif upos in ("ADJ", "NOUN") and form[:1].isupper() and not form.isupper():
                if form.lower() == lemma.lower():
                    case = "lower" if lemma.islower() else "keep"
                    counts["capital"][form.lower()][(0, "", case)] += 1
    for form in counts["capital"].keys() & lowered:  # no capital of its own: a title's or a sentence's
        counts["capital"][form] = collections.Counter({(0, "", "lower"): 1})
    for inflection, form, lemma in sorted(built):
        if form not in counts[inflection]:
            counts[inflection][form][(*edit_between(form, lemma), "")] += 1
    return counts


class Node:
    """The training words that share a suffix."""

    def __init__(self):
        self.children = {}
        self.edit = None
        self.weight = 0.0


def tree_of(words):
    root = Node()
    for form, edits in sorted(words.items()):
        edit, count = edits.most_common(1)[0]
        node = root
        for letter in reversed("^" + form):
            node = node.children.setdefault(letter, Node())
        node.edit, node.weight = edit, 1.0 + 0.5 * min(count - 1, 4)
    return root


def edits_under(node):
    if node.edit is not None:
        return {node.edit}
    return set().union(*(edits_under(child) for child in node.children.values()))


def cheapest_rules(root, price):
    """The rules, as (suffix, edit), that cost least together with the words they get wrong."""
    candidates = {}

    def costs(node):
        """For each edit a node may inherit, the least cost below it; the second key is any other edit."""
        if node.edit is not None:
            keep = {node.edit: 0.0}
            other = node.weight
        else:
            below = [costs(child) for child in node.children.values()]
            other = sum(rest for _, rest in below)
            gains = collections.Counter()
            for own, rest in below:
                for edit, cost in own.items():
                    gains[edit] += cost - rest
            keep = {edit: other + gain for edit, gain in gains.items()}
        best = min(sorted(keep), key=lambda edit: keep[edit])
        ceiling = keep[best] + price
        candidates[id(node)] = (best, keep, other)
        return {e: min(c, ceiling) for e, c in keep.items() if c < other}, min(other, ceiling)

    def emit(node, suffix, inherited, rules):
        best, keep, other = candidates[id(node)]
        here = keep.get(inherited, other)
        if keep[best] + price < here:
            rules.append((suffix, best))
            inherited = best
        for letter, child in sorted(node.children.items()):
            emit(child, letter + suffix, inherited, rules)

    sys.setrecursionlimit(10_000)
    costs(root)
    rules = []
    emit(root, "", None, rules)
    return rules


def main(paths):
    sys.stdout.write(HEADER)
    for inflection, words in sorted(count_edits(paths).items()):
        price = PRICE_OF_A_CAPITAL if inflection == "capital" else PRICE_OF_A_RULE
        for suffix, (cut, append, case) in sorted(cheapest_rules(tree_of(words), price)):
            print(inflection, suffix or "-", cut, append or "-", case or "-", sep="\t")


if __name__ == "__main__":
    main(sys.argv[1:])
