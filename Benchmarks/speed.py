"""Measures naysay extract with each of its models, on one core beside the peers, and on two.

usage: speed.py NAYSAY DOCS.jsonl WORDS PEERS.jsonl

A word is what stands between white space, for all alike. CPU seconds are those of the whole process, start-up
included: they survive a machine that is busy with other things. What a second core gains only the clock can tell; on
a busy machine it is told too low.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODELS = ("standard", "fast")


def keep_to(cores: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])


def run(command: list[str], cores: int = 1) -> tuple[float, float, float]:
    """Runs a command; gives its CPU seconds, its seconds by the clock and its peak memory in MB."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=errors, preexec_fn=lambda: keep_to(cores))
        _, status, usage = os.wait4(child.pid, 0)
        elapsed = time.perf_counter() - start
        if status != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(command)} failed:\n{errors.read().decode(errors='replace')}")
    # Kilobytes on Linux, bytes on macOS.
    unit = 1024 if sys.platform.startswith("linux") else 1024 * 1024
    return usage.ru_utime + usage.ru_stime, elapsed, usage.ru_maxrss / unit


def first_result(command: list[str]) -> float:
    """The milliseconds from the start of a command to the first byte it writes."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)
    child.stdout.read(1)
    elapsed = time.perf_counter() - start
    child.stdout.read()
    if child.wait() != 0:
        sys.exit(f"{' '.join(command)} failed")
    return elapsed * 1000


def first_documents(path: str, wanted: int, to: pathlib.Path) -> tuple[int, int]:
    """Copies documents until there are enough words; gives the numbers of documents and words."""
    documents = words = 0
    with open(path, encoding="utf-8") as lines, open(to, "w", encoding="utf-8") as out:
        for line in lines:
            out.write(line if line.endswith("\n") else line + "\n")
            documents += 1
            words += len((json.loads(line).get("text") or "").split())
            if words >= wanted:
                break
    return documents, words


def extract(naysay: str, documents: pathlib.Path, model: str, jobs: int = 1) -> list[str]:
    return [naysay, "extract", str(documents), "--format", "jsonl", "--model", model, "--jobs", str(jobs)]


def second_core(naysay: str, documents: pathlib.Path) -> float:
    """How much sooner two cores are done than one; the best of three pairs of runs, each pair within a minute."""
    def seconds(cores: int) -> float:
        return run(extract(naysay, documents, MODELS[0], jobs=cores), cores)[1]

    return max(seconds(1) / seconds(2) for _ in range(3))


def main() -> None:
    naysay, source, wanted, peers = sys.argv[1:5]
    naysay = str(pathlib.Path(naysay).resolve())
    with tempfile.TemporaryDirectory() as folder:
        sample = pathlib.Path(folder) / "documents.jsonl"
        documents, words = first_documents(source, int(wanted), sample)
        runs = {model: run(extract(naysay, sample, model)) for model in MODELS}
        cores = os.cpu_count() or 1
        gain = second_core(naysay, sample) if cores > 1 else None
    seed = sorted((ROOT / "seeds").glob("*.txt"))[0]
    starts = [first_result([naysay, "extract", str(seed), "--format", "jsonl"]) for _ in range(10)]
    with open(peers, encoding="utf-8") as lines:
        peers = [json.loads(line) for line in lines]
    speeds = {model: words / seconds for model, (seconds, _, _) in runs.items()}

    print(f"{documents} documents, {words} words, one core")
    print(f"{'':28}{'words/CPU-s':>12}{'peak MB':>9}" + "".join(f"{model + ' is':>14}" for model in MODELS))
    for model, (_, _, memory) in runs.items():
        print(f"{'naysay extract, ' + model:28}{speeds[model]:12.0f}{memory:9.0f}")
    for peer in peers:
        ratios = "".join(f"{speeds[model] / peer['words_per_cpu_s']:12.2f} ×" for model in MODELS)
        print(f"{peer['peer']:28}{peer['words_per_cpu_s']:12}{peer.get('peak_rss_mb', 0):9}{ratios}")
    if gain:
        print(f"two cores are done {gain:.2f} × as soon as one (best of 3)")
    print(f"start-up to first result on {seed.name}: {min(starts):.0f} ms (best of {len(starts)})")


if __name__ == "__main__":
    main()
