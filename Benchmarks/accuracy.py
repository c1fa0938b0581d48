"""Measures naysay against annotated corpora and prints a table.

usage: accuracy.py DATA [--json]     the command is found through NAYSAY, default .build/release/naysay

DATA holds what is there to measure against, gzipped or not; what is missing is left out:

  syntax/ewt/dev.conllu.gz        UD English EWT, its file en_ewt-ud-dev.conllu
                                  https://github.com/UniversalDependencies/UD_English-EWT
  syntax/gum/dev.conllu.gz        GUM, the dev documents of its splits.md, one after the other, without those from
                                  Reddit, whose words are not published: https://github.com/amir-zeldes/gum
  attribution/polnear/dev.jsonl   PolNeAR 1.0, the dev articles: https://github.com/networkdynamics/PolNeAR

PolNeAR is published as text with stand-off annotation. Here it is one article a line, spans in code points:
{"id": …, "text": …, "attributions": [{"source": [[start, end], …], "cue": […], "content": […]}, …]}

Trees are measured twice: from raw text, paragraphs kept, and with gold words and sentences given. treebank.py and
relations.py say what each figure means.
"""

import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import relations
import treebank

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAYSAY = pathlib.Path(os.environ.get("NAYSAY", ROOT / ".build/release/naysay")).resolve()
TREEBANKS = {"UD English EWT dev": "syntax/ewt/dev.conllu", "GUM dev": "syntax/gum/dev.conllu"}
ATTRIBUTIONS = {"PolNeAR dev": "attribution/polnear/dev.jsonl"}
COLUMNS = ("words", "sentences", "UPOS", "UAS", "LAS")


def read(path: pathlib.Path) -> str | None:
    zipped = path.with_name(path.name + ".gz")
    if path.exists():
        return path.read_text(encoding="utf-8")
    return gzip.decompress(zipped.read_bytes()).decode("utf-8") if zipped.exists() else None


def naysay(*arguments) -> str:
    run = subprocess.run([NAYSAY, *arguments, "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if run.returncode != 0:
        sys.exit(f"naysay {arguments[0]} failed:\n{run.stderr.decode('utf-8', 'replace')}")
    return run.stdout.decode("utf-8")


def measure_trees(text: str, folder: pathlib.Path) -> dict:
    sentences = treebank.sentences(text)
    gold = treebank.trees(sentences)
    given = folder / "given.conllu"
    given.write_text(text, encoding="utf-8")
    documents = []
    for number, document in enumerate(treebank.raw_documents(sentences)):
        documents.append(folder / f"{number:05}.txt")
        documents[-1].write_text(document, encoding="utf-8")
    outputs = {"raw text": naysay("parse", *documents),
               "given words": naysay("parse", "--input-format", "conllu", given)}
    return {form: treebank.compare(gold, treebank.trees(treebank.sentences(output)))
            for form, output in outputs.items()}


def measure_attributions(text: str, folder: pathlib.Path) -> dict:
    articles = folder / "articles.jsonl"
    articles.write_text(text, encoding="utf-8")
    found = naysay("extract", articles, "--format", "jsonl")
    return relations.compare(*([json.loads(line) for line in rows.splitlines() if line] for rows in (text, found)))


def measure(data: pathlib.Path) -> dict:
    results: dict = {"version": naysay("--version").strip(), "trees": {}, "attributions": {}}
    kinds = (("trees", TREEBANKS, measure_trees), ("attributions", ATTRIBUTIONS, measure_attributions))
    for kind, corpora, measured in kinds:
        for name, path in corpora.items():
            text = read(data / path)
            if text is None:
                print(f"{name}: {data / path} is missing, left out", file=sys.stderr)
                continue
            print(f"==> reading {name}", file=sys.stderr, flush=True)
            with tempfile.TemporaryDirectory() as folder:
                results[kind][name] = measured(text, pathlib.Path(folder))
    return results


def show(results: dict) -> None:
    if results["trees"]:
        print(f"{'trees':36}" + "".join(f"{column:>11}" for column in COLUMNS))
    for name, forms in results["trees"].items():
        for form, figures in forms.items():
            print(f"{name + ', ' + form:36}" + "".join(f"{figures[column]:11.1f}" for column in COLUMNS))
    for name, figures in results["attributions"].items():
        print(f"\n{'attributions, ' + name:36}" + "".join(f"{column:>11}" for column in ("precision", "recall", "F1")))
        for measured, values in figures["attribution"].items():
            print(f"{measured:36}" + "".join(f"{value:11.1f}" for value in values.values()))
        source = "source where the content is right"
        print(f"{source:36}{figures[source]:11.1f} %")
        for kind, value in figures["contents found"].items():
            print(f"{'contents found: ' + kind:36}{value['share']:11.1f} % of {value['of']}")
        print(f"{figures['documents']} documents, {figures['gold']} gold and {figures['found']} found attributions")


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(member) for key, member in value.items()}
    return round(value, 2) if isinstance(value, float) else value


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if argument != "--json"]
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        sys.exit(0 if arguments in (["-h"], ["--help"]) else 64)
    if not NAYSAY.exists():
        sys.exit(f"naysay: {NAYSAY} is missing; run make build, or set NAYSAY")
    results = measure(pathlib.Path(arguments[0]))
    if not results["trees"] and not results["attributions"]:
        print(__doc__, file=sys.stderr)
        sys.exit(66)
    if "--json" in sys.argv:
        print(json.dumps(rounded(results), indent=1))
    else:
        show(results)


if __name__ == "__main__":
    main()
