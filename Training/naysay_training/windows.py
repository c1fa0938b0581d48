"""Windows: runs of whole sentences of at most `MAX_PIECES` word pieces, cut at a paragraph's end where one is near."""

from dataclasses import dataclass

from .corpora import Article
from .wordpieces import WordPieces, quotation_states, shape

MAX_PIECES = 190  # without the two marks that BERT puts around a text
LEAST_BEFORE_PARAGRAPH = 95


@dataclass
class Window:
    article: Article
    start: int
    end: int
    pieces: list[int]  # with [CLS] and [SEP]
    piece_words: list[int]  # for each piece the word in the window, -1 for the marks
    first_pieces: list[int]  # for each word, its first piece
    shapes: list[int]
    quotes: list[int]


def windows(article: Article, wordpieces: WordPieces) -> list[Window]:
    pieces = [wordpieces(w) for w in article.words]
    quotes = quotation_states(article.words, article.paragraph_starts)
    out, start, n = [], 0, len(article.words)
    while start < n:
        end = cut(article, pieces, start)
        ids, owner, first = [wordpieces.start], [-1], []
        for i in range(start, end):
            first.append(len(ids))
            ids += pieces[i]
            owner += [i - start] * len(pieces[i])
        ids.append(wordpieces.end)
        owner.append(-1)
        out.append(Window(article, start, end, ids, owner, first, [shape(w) for w in article.words[start:end]], quotes[start:end]))
        start = end
    return out


def cut(article: Article, pieces: list[list[int]], start: int) -> int:
    total, sentence, paragraph = 0, None, None
    for i in range(start, len(pieces)):
        if total + len(pieces[i]) > MAX_PIECES:
            return paragraph or sentence or i
        total += len(pieces[i])
        if article.chunk_ends[i]:
            sentence = i + 1
            if total >= LEAST_BEFORE_PARAGRAPH and i + 1 < len(pieces) and article.paragraph_starts[i + 1]:
                paragraph = i + 1
    return len(pieces)
