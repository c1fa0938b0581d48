"""Times the commands that ask a ledger, from their start to their end.

usage: scale.py NAYSAY LEDGER

CPU milliseconds of the whole process, start-up and output included, and milliseconds by the clock: the best of some runs.
"""

import json
import os
import subprocess
import sys
import time


def run(command: list[str]) -> tuple[float, float]:
    """The CPU milliseconds of a command and its milliseconds by the clock."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    return (usage.ru_utime + usage.ru_stime) * 1000, (time.perf_counter() - start) * 1000


def main() -> None:
    naysay, ledger = sys.argv[1:3]
    base = ["--db", ledger]
    listed = json.loads(subprocess.check_output([naysay, "contested", "--json", *base]))["claims"]
    largest = max(listed, key=lambda claim: len(claim["stances"]), default=None)
    days = sorted(claim["since"] for claim in listed if len(claim["since"] or "") == 10)
    questions = [["contested"], ["contested", "--json"]]
    if days:
        questions.append(["contested", "--as-of", days[len(days) // 2]])
        questions.append(["diff", "--since", days[-1]])
    if largest:
        questions += [["timeline", largest["handle"]], ["timeline", largest["id"][:10]]]
    print(f"\n{'the command':44}{'CPU ms':>8}{'ms':>8}")
    for question in questions:
        runs = [run([naysay, *question, *base]) for _ in range(7)]
        print(f"{'naysay ' + ' '.join(question):44}{min(r[0] for r in runs):8.0f}{min(r[1] for r in runs):8.0f}")


if __name__ == "__main__":
    main()
