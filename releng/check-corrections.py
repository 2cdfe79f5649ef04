#!/usr/bin/env python3
"""Checks that corrections made in an exported workbook come back: exactly these, and all of them.

usage: releng/check-corrections.py SAKSI CORPUS [--changes 500] [--seed 1] [--libreoffice]

Works on a copy of the corpus. Exports it, changes cells at random with openpyxl (labels, truth values, numbers, agents,
canonical claims, entries of the registries, deleted rows, a new agent), imports the file, and compares what was made with what
was changed: by the report of the import, and cell by cell with the workbook that the corrected corpus gives. With --libreoffice
the workbook is also loaded and saved by LibreOffice, and by pandas, with nothing changed: no correction may come of that.
Prints one line a check; exit code 1 tells that something is wrong. Needs python3-openpyxl and python3-pandas.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import openpyxl
import pandas

warnings.simplefilter("ignore", FutureWarning)  # pandas on columns of dates and words

TAGS = "saksi_tags"
TRUTH = {("claims", "check_worthy")}
TEXTS = {("agents", "role"), ("agents", "affiliation"), ("canonical_claims", "slot")}
NUMBERS = {("quantities", "value")}
IDS = {("sources", "agent_id"): "agents", ("claims", "canonical_id"): "canonical_claims"}
DELETED = ("cues", "stances")

failures = 0


def tell(right, what, more=""):
    global failures
    failures += not right
    print(("ok " if right else "") + what + (f": {more}" if more and not right else ""))


class Corpus:
    """A copy of a corpus and what the product does with it."""

    def __init__(self, saksi, corpus, folder):
        self.saksi, self.folder, self.corpus = saksi, Path(folder), Path(folder, "corpus")
        shutil.copytree(corpus, self.corpus, ignore=shutil.ignore_patterns("locks"))
        self.environment = dict(os.environ, SAKSI_STATE=str(Path(folder, "state")), LC_ALL="C.UTF-8")

    def run(self, *arguments, codes=(0,)):
        done = subprocess.run([self.saksi, *map(str, arguments)], env=self.environment, capture_output=True, text=True)
        if done.returncode not in codes:
            raise SystemExit(f"saksi {arguments[0]} ended with {done.returncode}:\n{done.stderr}")
        return done

    def export(self, name):
        out = self.folder / name
        self.run("export", self.corpus, "--format", "xlsx", "--out", out, "--force")
        return out

    def bring_back(self, file):
        report = self.folder / "report.json"
        self.run("import", self.corpus, file, "--format", "saksi-xlsx", "--annotator", "python", "--report", report, codes=(0, 1))
        return json.loads(report.read_text(encoding="utf-8"))


def columns(sheet):
    return {cell.value: cell.column for cell in sheet[1]}


def tag_lists(book):
    """The lists that the workbook offers, by the column that offers them."""
    lists = {}
    cells = {sheet.title: sheet for sheet in book}
    for sheet in book:
        for validation in sheet.data_validations.dataValidation:
            match = re.fullmatch(r"'?saksi_tags'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", validation.formula1 or "")
            if validation.type == "list" and match and validation.errorStyle in (None, "stop"):
                values = [cells[TAGS][f"{match[1]}{row}"].value for row in range(int(match[2]), int(match[3]) + 1)]
                for area in validation.sqref.ranges:
                    lists[sheet.title, sheet.cell(1, area.min_col).value] = values
    return lists


def change(book, count, chance):
    """Changes up to count cells. Returns what is to come of it, by sheet, id and column."""
    lists = tag_lists(book)
    kinds = sorted(set(lists) | TRUTH | TEXTS | NUMBERS | set(IDS))
    expected = {}
    for _ in range(count * 4):
        if len(expected) >= count:
            break
        name, column = chance.choice(kinds)
        sheet = book[name]
        if sheet.max_row < 2:
            continue
        row = chance.randint(2, sheet.max_row)
        cell, key = sheet.cell(row, columns(sheet)[column]), sheet.cell(row, 1).value
        if key is None or key == "WRITER" or (name, key, column) in expected or sheet.cell(row, 1).value is None:
            continue
        if name in ("quantities", "attributions", "chain_hops") and sum(each.value == key for each in sheet["A"]) > 1:
            continue
        if (name, column) in TRUTH:
            value = not cell.value
        elif (name, column) in TEXTS:
            value = chance.choice(["camat", "lurah", "juru bicara", "=1+1", "NA, tetapi ada", "2022-01-02", "007"])
        elif (name, column) in NUMBERS:
            value = chance.choice([7, 12.5, 1000000])
        elif (name, column) in IDS:
            value = chance.choice([each.value for each in book[IDS[name, column]]["A"][1:] if each.value not in (None, "WRITER")])
        else:
            value = chance.choice(lists[name, column])
        if str(value) == str(cell.value):
            continue
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        expected[name, key, column] = value
    for name in DELETED:
        sheet = book[name]
        rows = [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value
                and not any((name, sheet.cell(row, 1).value) == key[:2] for key in expected)]
        for row in sorted(chance.sample(rows, min(3, len(rows) // 4)), reverse=True):
            expected[name, sheet.cell(row, 1).value, None] = None
            sheet.delete_rows(row)
    sheet = book["agents"]
    row = sheet.max_row + 1
    for column, value in (("agent_id", "BARU_1"), ("name", "Orang Baru"), ("type", "person")):
        sheet.cell(row, columns(sheet)[column]).value = value
    expected["agents", "BARU_1", None] = "Orang Baru"
    return expected


def reported(report):
    """Sheet, id and column of what was made."""
    made = {}
    for entry in report["entries"]:
        if entry["kind"] == "done":
            words = entry["message"].split(": ", 1)[0].split(" ")
            made[words[0], words[1], words[2] if len(words) > 2 else None] = entry["message"]
    return made


def corrected(expected, path):
    """What the workbook of the corrected corpus has not as it was asked for."""
    book = openpyxl.load_workbook(path, read_only=True)
    wrong = []
    rows = {}
    for name in {key[0] for key in expected}:
        lines = book[name].iter_rows(values_only=True)
        header = next(lines)
        rows[name] = {line[0]: dict(zip(header, line)) for line in lines}
    for (name, key, column), value in expected.items():
        row = rows[name].get(key)
        if column is None:
            if (row is None) != (value is None):
                wrong.append((name, key))
        elif row is not None and str(row[column]) != str(value) or row is None and name not in DELETED:
            wrong.append((name, key, column, value, row and row[column]))
    return wrong


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("saksi")
    parser.add_argument("corpus")
    parser.add_argument("--changes", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--libreoffice", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = Corpus(options.saksi, options.corpus, folder)
        file = corpus.export("corpus.xlsx")
        untouched = corpus.bring_back(file)
        tell(untouched["done"] == 0 and untouched["refused"] == 0, "an untouched workbook has no corrections", untouched)
        if options.libreoffice:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/lo", str(file)], check=True, capture_output=True)
            saved = corpus.bring_back(f"{folder}/lo/corpus.xlsx")
            tell(saved["done"] == 0 and saved["refused"] == 0, "LibreOffice loads and saves it without a correction", saved["entries"][:5])
            frames = pandas.read_excel(file, sheet_name=None, keep_default_na=False)
            with pandas.ExcelWriter(f"{folder}/pandas.xlsx") as writer:
                for name, frame in frames.items():
                    frame.to_excel(writer, sheet_name=name, index=False)
            saved = corpus.bring_back(f"{folder}/pandas.xlsx")
            tell(saved["done"] == 0 and saved["refused"] == 0, "pandas reads and writes it without a correction", saved["entries"][:5])
        book = openpyxl.load_workbook(file)
        expected = change(book, options.changes, random.Random(options.seed))
        book.save(f"{folder}/changed.xlsx")
        report = corpus.bring_back(f"{folder}/changed.xlsx")
        made = reported(report)
        tell(report["refused"] == 0, f"none of {len(expected)} changes is refused", [e for e in report["entries"] if e["kind"] == "refused"][:5])
        tell(set(made) == set(expected), f"exactly the {len(expected)} changes are made",
             (sorted(map(str, set(made) - set(expected)))[:5], sorted(map(str, set(expected) - set(made)))[:5]))
        wrong = corrected(expected, corpus.export("corrected.xlsx"))
        tell(not wrong, "the corrected corpus gives the corrected workbook", wrong[:5])
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
