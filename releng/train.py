#!/usr/bin/env python3
"""Trains two small models on an Excel corpus, to show that it needs no cleaning: which sentences hold a claim, and which stance
a source takes on a claim.

usage: releng/train.py CORPUS.xlsx

The corpus must have been exported with a split (saksi export … --split 80/10/10). Prints for each model how well it does on the
part "test" beside the baseline that always says the most frequent label of "train": share that is right, and macro F1. Exit code 1
tells what is wrong with the workbook: no sheet, column or part of that name, or articles of one story, or equal texts, on both sides.
Needs python3-pandas, python3-openpyxl and python3-sklearn.
"""

import sys

import pandas
from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.pipeline import make_pipeline


def read(path, sheet, columns):
    """A sheet, one line: every cell is text, and a blank one is empty text, not NaN."""
    try:
        frame = pandas.read_excel(path, sheet_name=sheet, dtype=str, keep_default_na=False)
    except ValueError as problem:
        sys.exit(f"{path}: {problem}")
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        sys.exit(f"{path}: sheet {sheet} has no column {', '.join(missing)}")
    return frame


def parts(path, frame):
    """The rows to learn from and those to test with."""
    train, test = frame[frame["split"] == "train"], frame[frame["split"] == "test"]
    if train.empty or test.empty:
        sys.exit(f"{path}: no rows in train and test, but in {sorted(set(frame['split']))}; export it with --split 80/10/10")
    return train, test


def check_leaks(path, documents):
    """What belongs together must be on one side, or the scores are too good to be true."""
    for column in ("story_id", "text"):
        known = documents[(documents[column] != "") & (documents["split"] != "")]
        sides = known.groupby(column)["split"].nunique()
        leaks = known[known[column].isin(sides[sides > 1].index)]["article_id"]
        if len(leaks) > 0:
            sys.exit(f"{path}: articles with one {column} are in several parts: {', '.join(leaks)}")


def score(path, name, frame, label):
    """Learns and prints."""
    train, test = parts(path, frame)
    model = make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
                          LogisticRegression(class_weight="balanced", C=10, max_iter=2000))
    model.fit(train["input"], train[label])
    baseline = DummyClassifier(strategy="most_frequent").fit(train["input"], train[label])
    print(f"{name}: learnt from {len(train)} rows, tested with {len(test)}; labels {', '.join(sorted(set(train[label])))}")
    for who, judge in (("TF-IDF and logistic regression", model), ("most frequent label", baseline)):
        said = judge.predict(test["input"])
        right, f1 = accuracy_score(test[label], said), f1_score(test[label], said, average="macro", zero_division=0)
        print(f"  {who:31} right {right:.2f}  macro F1 {f1:.2f}")


def main(path):
    check_leaks(path, read(path, "documents", ["article_id", "story_id", "split", "text"]))

    sentences = read(path, "sentences", ["split", "text", "has_claim"])
    score(path, "claims", sentences.assign(input=sentences["text"]), "has_claim")

    stances = read(path, "stances", ["split", "attribution_id", "target_id", "target_text", "polarity"])
    cues = read(path, "attributions", ["attribution_id", "claim_id", "cue_text"])
    cues = cues.drop_duplicates(["attribution_id", "claim_id"])[["attribution_id", "claim_id", "cue_text"]]
    stances = stances.merge(cues, how="left", left_on=["attribution_id", "target_id"], right_on=["attribution_id", "claim_id"])
    stances = stances[stances["polarity"] != ""]
    stances = stances.assign(input=stances["cue_text"].fillna("") + " : " + stances["target_text"])
    score(path, "stances", stances, "polarity")


if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
    sys.exit(__doc__)
main(sys.argv[1])
