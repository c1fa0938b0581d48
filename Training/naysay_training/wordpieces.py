"""Words and word pieces: the same rules as `Sources/NaysayText/Segmentation` and `Sources/NaysayModel/WordPieces.swift`.

The model never sees a string, only the pieces of words and four small features of each word
(shape, inside a quotation or not, first of a paragraph or not). Whatever changes here must change there; the
parity vectors written by `export.py` hold the two together.
"""

import re
import unicodedata

MAX_PIECES_PER_WORD = 6
CLITICS = ("n't", "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen lt col capt sgt maj cmdr adm gov sen rep reps sens pres st jr sr inc corp ltd co vs etc no vol ft rev hon "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd dept est fig "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis".split()
)
PREFIXES = frozenset(
    "anti co counter cross e ex extra hyper inter intra mega micro mid mini multi neo non over para pan post pre pro proto pseudo quasi "
    "re semi sub super supra trans tri ultra un under uni vice bi mono poly uh".split()
)
WORD = re.compile(
    r"https?://\S+|www\.\S+|\w[\w.+-]*@[\w-]+\.[\w.-]+|[@#]\w+"  # addresses and handles
    r"|(?:[A-Za-z]\.){2,}"  # U.S.
    r"|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|s)?(?!\w)"  # numbers, dates, telephone numbers
    r"|\w+(?:['’.]\w+)*"  # words with inner apostrophes and dots
    r"|\.\.\.+|--+|[^\w\s]"
)

SHAPES = ("lower", "capitalised", "upper", "digit", "mixed", "initial", "symbol", "none")


def shape(word: str) -> int:
    """The class of a word's letters, an index into SHAPES."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 3
    if not letters:
        return 6
    uppers = sum(c.isupper() for c in letters)
    if uppers == 0:
        return 0
    if len(letters) == 1:
        return 5
    if uppers == len(letters):
        return 2
    if uppers == 1 and letters[0].isupper():
        return 1
    return 4


def quotation_states(words: list[str], paragraph_starts: list[bool]) -> list[int]:
    """1 for each word inside a quotation (its marks included), 0 outside; a paragraph's start closes what is open."""
    states, double, single = [], False, False
    for word, starts in zip(words, paragraph_starts):
        if starts:
            double = single = False
        closes = False
        if word in ("“", "«", "„", "``"):
            double = True
        elif word in ("”", "»", "''"):
            closes, double = True, False
        elif word == '"':
            closes, double = double, not double
        elif word == "‘" and not single:
            single = True
        elif word == "’" and single:
            closes, single = True, False
        states.append(1 if double or single or closes else 0)
    return states


def tokenize(text: str) -> list[tuple[int, int]]:
    """Words of a raw text as (start, end) code points, after the English treebanks' habits:
    clitics and hyphens stand alone (`do n't`, `eye - tracking`), prefixes and abbreviations keep theirs (`non-lethal`, `Mr.`)."""
    words: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        words.extend(_split(text, match.start(), match.end()))
    return _join(text, words)


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    word = text[start:end].lower()
    if word == "cannot":
        return [(start, start + 3), (start + 3, end)]
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic):
            return [*_split(text, start, end - len(clitic)), (end - len(clitic), end)]
    return [(start, end)]


def _join(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Puts back the dots of abbreviations and initials, and the hyphens of prefixes."""
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(words):
        start, end = words[i]
        word = text[start:end].lower()
        touching = i + 1 < len(words) and words[i + 1][0] == end
        if touching and text[end] == "." and (word in ABBREVIATIONS or len(word) == 1 and text[start].isupper()):
            end += 1
            i += 1
        elif touching and text[end] == "-" and word in PREFIXES and i + 2 < len(words) and words[i + 2][0] == end + 1 and text[end + 1].isalnum():
            end = words[i + 2][1]
            i += 2
        out.append((start, end))
        i += 1
    return out


def sentence_ends(text: str, words: list[tuple[int, int]]) -> list[bool]:
    """A rough guess at which words end a sentence: enough to cut windows where a sentence ends."""
    ends = [False] * len(words)
    for i, (start, end) in enumerate(words):
        following = words[i + 1][0] if i + 1 < len(words) else len(text)
        gap = text[end:following]
        word = text[start:end]
        if i + 1 == len(words) or "\n" in gap:
            ends[i] = True
        elif gap and (word in ".?!" or (word in "”\"'" and i and text[words[i - 1][0] : words[i - 1][1]] in ".?!")):
            ends[i] = not text[following].islower()
    return ends


def fold(character: str) -> str:
    """Lower case without accents; curly quotation marks straight."""
    if character in "‘’":
        return "'"
    if character in "“”„«»":
        return '"'
    plain = unicodedata.normalize("NFD", character.lower())
    return "".join(c for c in plain if unicodedata.category(c) != "Mn")


class WordPieces:
    """Greedy longest-match word pieces (Wu et al. 2016) over BERT's lower-cased vocabulary."""

    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.index["[UNK]"]
        self.start = self.index["[CLS]"]
        self.end = self.index["[SEP]"]
        self.cache: dict[str, list[int]] = {}

    def __call__(self, word: str) -> list[int]:
        if word not in self.cache:
            self.cache[word] = self._pieces(word)
        return self.cache[word]

    def _pieces(self, word: str) -> list[int]:
        if word in ("``", "''"):
            word = '"'
        pieces = []
        for run in re.findall(r"[^\W_]+|[\W_]", "".join(map(fold, word))):
            pieces.extend(self._run(run))
            if len(pieces) >= MAX_PIECES_PER_WORD:
                break
        return pieces[:MAX_PIECES_PER_WORD] or [self.unknown]

    def _run(self, run: str) -> list[int]:
        pieces, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = self.index.get(("##" if start else "") + run[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(piece)
            start = end
        return pieces
