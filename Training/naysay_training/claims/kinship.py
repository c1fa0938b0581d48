"""Learns how much what two mentions show counts for their being about one thing: Lexicons/en/kinship.tsv.

A logistic regression over the features that StoryPairs writes:

    python -m naysay_training.claims.kinship pairs.tsv ../Lexicons/en/kinship.tsv

Prints how many pairs of one thing are found at some precisions where each story is read with weights learnt from others, before it
learns from all.
"""

import argparse

import numpy as np

FOLDS = 8
HEADER = """\
# How much what two mentions show counts for their being about one thing: weights of a logistic regression, learnt on pairs of
# mentions of the invented stories. Training/README.md has the command; Sources/NaysayClaims/Matching/Kinship.swift computes
# the features.
#
# feature  its name; base for what is added in any case
#columns: feature	weight
#key: feature

"""


def read(path):
    """The names of the features, their numbers, whether each pair is of one thing, and its story."""
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    numbers = np.array([[float(number) for number in row[2:]] for row in rows])
    return names, numbers, np.array([row[1] == "1" for row in rows]), np.array([row[0] for row in rows])


def learn(numbers, are_one, penalty):
    """The weights of each feature and, last, the base, found by Newton's method."""
    inputs = np.hstack([numbers, np.ones((len(numbers), 1))])
    shrink = np.full(inputs.shape[1], float(penalty))
    shrink[-1] = 1e-6
    weights = np.zeros(inputs.shape[1])
    for _ in range(50):
        found = likelihoods(numbers, weights)
        slope = inputs.T @ (found - are_one) + shrink * weights
        curve = (inputs * (found * (1 - found))[:, None]).T @ inputs + np.diag(shrink)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def likelihoods(numbers, weights):
    return 1 / (1 + np.exp(-(numbers @ weights[:-1] + weights[-1])))


def recalls(numbers, are_one, stories, penalty):
    """The share of pairs of one thing that is found at each precision, stories being read with weights learnt from others."""
    fold = np.array([sorted(set(stories)).index(story) % FOLDS for story in stories])
    found = np.zeros(len(are_one))
    for one in range(FOLDS):
        found[fold == one] = likelihoods(numbers[fold == one], learn(numbers[fold != one], are_one[fold != one], penalty))
    hits = np.cumsum(are_one[np.argsort(-found, kind="stable")])
    precision = hits / np.arange(1, len(hits) + 1)
    return {p: max([0, *(hits[precision >= p] / are_one.sum())]) for p in (0.9, 0.8, 0.7, 0.6)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs")
    parser.add_argument("table")
    parser.add_argument("--penalty", type=float, default=1)
    options = parser.parse_args()
    names, numbers, are_one, stories = read(options.pairs)
    found = recalls(numbers, are_one, stories, options.penalty)
    print(f"{len(are_one)} pairs, {are_one.sum()} of one thing; found of these, by precision:")
    print(", ".join(f"{precision:.0%}: {100 * recall:.1f} %" for precision, recall in found.items()))
    weights = learn(numbers, are_one, options.penalty)
    with open(options.table, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for name, weight in zip(["base", *names], [weights[-1], *weights[:-1]]):
            file.write(f"{name}\t{weight:.3f}\n".replace("-0.000", "0.000"))


if __name__ == "__main__":
    main()
