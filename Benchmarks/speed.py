"""Measures naysay extract on one core and prints it beside the peers.

usage: speed.py NAYSAY DOCS.jsonl WORDS PEERS.jsonl

A word is what stands between white space, for all alike. CPU seconds are those of the whole process, start-up
included: they survive a machine that is busy with other things, wall-clock times do not.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def run(command: list[str]) -> tuple[float, float]:
    """Runs a command; gives its CPU seconds and its peak memory in MB."""
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=errors, preexec_fn=on_one_core)
        _, status, usage = os.wait4(child.pid, 0)
        if status != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(command)} failed:\n{errors.read().decode(errors='replace')}")
    # Kilobytes on Linux, bytes on macOS.
    unit = 1024 if sys.platform.startswith("linux") else 1024 * 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


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


def main() -> None:
    naysay, source, wanted, peers = sys.argv[1:5]
    naysay = str(pathlib.Path(naysay).resolve())
    with tempfile.TemporaryDirectory() as folder:
        sample = pathlib.Path(folder) / "documents.jsonl"
        documents, words = first_documents(source, int(wanted), sample)
        seconds, memory = run([naysay, "extract", str(sample), "--format", "jsonl", "--jobs", "1"])
    seed = sorted((ROOT / "seeds").glob("*.txt"))[0]
    starts = [first_result([naysay, "extract", str(seed), "--format", "jsonl"]) for _ in range(10)]
    speed = words / seconds

    print(f"{documents} documents, {words} words, one core")
    print(f"{'':28}{'words/CPU-s':>12}{'peak MB':>9}{'naysay is':>12}")
    print(f"{'naysay extract':28}{speed:12.0f}{memory:9.0f}")
    with open(peers, encoding="utf-8") as lines:
        for peer in map(json.loads, lines):
            ratio = f"{speed / peer['words_per_cpu_s']:.2f} ×"
            print(f"{peer['peer']:28}{peer['words_per_cpu_s']:12}{peer.get('peak_rss_mb', 0):9}"
                  f"{ratio:>12}")
    print(f"start-up to first result on {seed.name}: {min(starts):.0f} ms (best of {len(starts)})")


if __name__ == "__main__":
    main()
