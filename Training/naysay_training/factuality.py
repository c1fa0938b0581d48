"""Learns the numbers that annotators give to events: Lexicons/en/factuality_scale.tsv.

The mean of each corpus, the mean of each of FactBank's values, and the weights of a ridge regression over the
features that `naysay eval factuality DATA --learn events.tsv` writes of the train halves:

    python3 -m naysay_training.factuality events.tsv ../Lexicons/en/factuality_scale.tsv
"""

import argparse
import collections

import numpy as np

CORPORA = ["uw", "uds_ih2", "meantime", "megaveridicality2", "commitmentbank"]
VALUES = ["CT+", "PR+", "PS+", "UU", "PS-", "PR-", "CT-"]

HEADER = """\
# The numbers, from -3, certainly not so, to 3, certainly so, that the annotators of five corpora give to events.
# Learnt from their train halves; Training/README.md has the command. `naysay eval factuality` measures with them.
#
# use   mean    what the events of a corpus have on average
#       value   what those of one of FactBank's values have on average
#       base    the number that weights are added to
#       weight  what a feature of an event adds to it
# name  the value or the feature; all for the rest
# The other columns are the corpora.
#columns: use	name	{corpora}
#key: use	name

"""


def events(path):
    """The events of a file by corpus: number, value, features."""
    found = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            corpus, number, value, *features = line.rstrip("\n").split("\t")
            found[corpus].append((float(number), value, features))
    return found


def means(rows, mean):
    """The mean number of each value, drawn to the mean of all where a value is rare."""
    return {
        value: (sum(n for n, v, _ in rows if v == value) + 2 * mean) / (sum(v == value for _, v, _ in rows) + 2)
        for value in VALUES
    }


def weights(rows, least, penalty):
    """The weights of a ridge regression and its base; features seen fewer than `least` times have none."""
    counts = collections.Counter(f for _, _, features in rows for f in features)
    names = sorted(f for f, count in counts.items() if count >= least)
    index = {f: i for i, f in enumerate(names)}
    inputs = np.zeros((len(rows), len(names) + 1))
    inputs[:, -1] = 1
    for row, (_, _, features) in enumerate(rows):
        for feature in features:
            if feature in index:
                inputs[row, index[feature]] = 1
    shrink = penalty * np.eye(len(names) + 1)
    shrink[-1, -1] = 0
    numbers = np.array([number for number, _, _ in rows])
    solution = np.linalg.solve(inputs.T @ inputs + shrink, inputs.T @ numbers)
    return dict(zip(names, solution)), solution[-1]


def scale(found, least, penalty):
    """The rows of the table: (use, name) → corpus → number."""
    table = collections.defaultdict(dict)
    for corpus, rows in found.items():
        mean = sum(number for number, _, _ in rows) / len(rows)
        table["mean", "all"][corpus] = mean
        for value, number in means(rows, mean).items():
            table["value", value][corpus] = number
        learnt, table["base", "all"][corpus] = weights(rows, least, penalty)
        for feature, weight in learnt.items():
            table["weight", feature][corpus] = weight
    return table


def write(table, path):
    uses = ["mean", "value", "base", "weight"]
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER.format(corpora="\t".join(CORPORA)))
        for use, name in sorted(table, key=lambda key: (uses.index(key[0]), key[0] == "weight" and key[1])):
            numbers = [f"{table[use, name].get(corpus, 0):.2f}".replace("-0.00", "0.00") for corpus in CORPORA]
            if use == "weight" and all(float(number) == 0 for number in numbers):
                continue
            file.write("\t".join([use, name, *numbers]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events")
    parser.add_argument("table")
    parser.add_argument("--least", type=int, default=8, help="how often a feature must be seen")
    parser.add_argument("--penalty", type=float, default=10)
    options = parser.parse_args()
    write(scale(events(options.events), options.least, options.penalty), options.table)


if __name__ == "__main__":
    main()
