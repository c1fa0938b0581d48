"""Writes documents to measure with: the articles of this repository, repeated to a number of words.

usage: articles.py WORDS > DOCS.jsonl

Each repetition is another document: its id and its last sentence carry a number, so that nothing can be kept
from the time before.
"""

import itertools
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def articles() -> list[dict]:
    found = []
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        found.append({"id": path.stem, "text": path.read_text(encoding="utf-8")})
    for path in sorted((ROOT / "Tests/Cases/articles").glob("*.json")):
        found.append(json.loads(path.read_text(encoding="utf-8")))
    return found


def main() -> None:
    wanted = int(sys.argv[1])
    written = 0
    for number, article in enumerate(itertools.cycle(articles())):
        text = f"{article['text']} This is copy {number}."
        document = {"id": f"{article['id']}-{number}", "text": text}
        if "publishedAt" in article:
            document["publishedAt"] = article["publishedAt"]
        print(json.dumps(document, ensure_ascii=False))
        written += len(text.split())
        if written >= wanted:
            return


if __name__ == "__main__":
    main()
