"""Learns what stance an article has to a headline: Lexicons/en/headline_stance.tsv.

A multinomial logistic regression over the features that `naysay eval headlines DATA --learn pairs.tsv` writes:

    python3 -m naysay_training.headlines pairs.tsv ../Lexicons/en/headline_stance.tsv

Prints the macro-F1 of five folds that share no claim before it learns from all pairs.
"""

import argparse

import numpy as np

STANCES = ["agree", "disagree", "discuss"]

HEADER = """\
# How much what the body of an article shows of a headline's claim counts for each stance: weights of a multinomial
# logistic regression. Learnt from the Fake News Challenge; Training/README.md has the command, and
# Documentation/evaluation.md says what the features are. Only `naysay eval headlines` uses them.
#
# feature  its name; base for what is added in any case
# The other columns are the stances.
#columns: feature	agree	disagree	discuss
#key: feature

"""


def read(path):
    """The names of the features, their numbers, the stances, and the claims of pairs."""
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    numbers = np.array([[float(number) for number in row[2:]] for row in rows])
    stances = np.array([STANCES.index(row[1]) for row in rows])
    return names, numbers, stances, np.array([int(row[0]) for row in rows])


def shares(inputs, weights):
    scores = inputs @ weights
    scores = np.exp(scores - scores.max(1, keepdims=True))
    return scores / scores.sum(1, keepdims=True)


def learn(numbers, stances, times, penalty, balance):
    """The weights of each feature and, last, the base, found by Newton's method.

    `times` says how many pairs each stands for, `balance` how far rare stances count more: 0 not at all, 1 so that all
    count the same.
    """
    mean, spread = numbers.mean(0), numbers.std(0) + 1e-6
    inputs = np.hstack([(numbers - mean) / spread, np.ones((len(numbers), 1))])
    counts = np.bincount(stances, times, len(STANCES))
    importance = times * ((counts.sum() / np.maximum(counts, 1)) ** balance)[stances]
    importance /= importance.mean()
    gold = np.eye(len(STANCES))[stances]
    weights = np.zeros((inputs.shape[1], len(STANCES)))
    shrink = np.full(weights.shape, float(penalty))
    shrink[-1] = 1e-3
    for _ in range(30):
        found = shares(inputs, weights)
        slope = inputs.T @ (importance[:, None] * (found - gold)) + shrink * weights
        curve = np.zeros((weights.size, weights.size)).reshape(*weights.shape, *weights.shape)
        for a in range(len(STANCES)):
            for b in range(len(STANCES)):
                spreads = importance * found[:, a] * ((a == b) - found[:, b])
                curve[:, a, :, b] = inputs.T @ (spreads[:, None] * inputs)
        curve = curve.reshape(weights.size, weights.size) + np.diag(shrink.reshape(-1))
        step = np.linalg.solve(curve, slope.reshape(-1)).reshape(weights.shape)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    plain = weights[:-1] / spread[:, None]
    return np.vstack([plain, weights[-1] - mean @ plain])


def stances_of(numbers, weights):
    return (numbers @ weights[:-1] + weights[-1]).argmax(1)


def macro_f1(gold, found, times):
    count = lambda chosen: times[chosen].sum()
    f1 = [
        2 * count((gold == s) & (found == s)) / max(1, count(gold == s) + count(found == s))
        for s in range(len(STANCES))
    ]
    return sum(f1) / len(f1), f1


def folds(numbers, stances, times, claims, penalty, balance, count=5):
    """The macro-F1 and the F1 of each stance where each pair is read with weights learnt from other claims."""
    places = {claim: i % count for i, claim in enumerate(sorted(set(claims)))}
    fold = np.array([places[claim] for claim in claims])
    found = np.zeros_like(stances)
    for one in range(count):
        weights = learn(numbers[fold != one], stances[fold != one], times[fold != one], penalty, balance)
        found[fold == one] = stances_of(numbers[fold == one], weights)
    return macro_f1(stances, found, times)


def write(names, weights, path):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for name, row in zip(["base", *names], [weights[-1], *weights[:-1]]):
            numbers = [f"{number:.3f}".replace("-0.000", "0.000") for number in row]
            file.write("\t".join([name, *numbers]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs")
    parser.add_argument("table")
    parser.add_argument("--step", type=float, default=5, help="of how many pairs one was written; all that disagree were")
    parser.add_argument("--penalty", type=float, default=10)
    parser.add_argument("--balance", type=float, default=0.7)
    options = parser.parse_args()
    names, numbers, stances, claims = read(options.pairs)
    times = np.where(stances == STANCES.index("disagree"), 1, options.step)
    macro, f1 = folds(numbers, stances, times, claims, options.penalty, options.balance)
    print(f"{len(stances)} pairs of {len(set(claims))} claims, macro-F1 {100 * macro:.1f},",
          " ".join(f"{stance} {100 * value:.1f}" for stance, value in zip(STANCES, f1)))
    write(names, learn(numbers, stances, times, options.penalty, options.balance), options.table)


if __name__ == "__main__":
    main()
