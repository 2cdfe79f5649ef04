#!/usr/bin/env python3
"""Checks an exported Excel corpus with what its readers use: pandas, openpyxl, and LibreOffice where it is installed.

usage: releng/check-workbook.py CORPUS.xlsx [--libreoffice] [--csv FOLDER]

Every sheet must be one table whose reference, filter, dimension and header agree; openpyxl's read-only mode, which trusts the
dimension, and pandas must see every row; ids must refer to rows that exist; spans must give their texts. With --libreoffice the
workbook is loaded and saved by it, and all cells must be the same. With --csv it makes CSV of every sheet, which must have the
cells of our own CSV export of the same corpus. Prints the number of rows of each sheet; exit code 1 tells that something is wrong.
Needs python3-pandas and python3-openpyxl, and libreoffice-calc for the last two.
"""

import argparse
import csv
import re
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import openpyxl
import pandas

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
# The sheets that are always there, in this order; others may stand between them and behind.
SHEETS = ("README documents sentences claims sources cues attributions chain_hops stances quantities agents canonical_claims "
          "claim_links events pairs_claim_article annotations_long schema").split()
GAP = " … "

problems = []
warnings.simplefilter("ignore", FutureWarning)


def check(condition, message):
    if not condition:
        problems.append(message)


def relations(archive, part):
    folder, name = part.rsplit("/", 1)
    listing = f"{folder}/_rels/{name}.rels"
    if listing not in archive.namelist():
        return {}
    root = ElementTree.fromstring(archive.read(listing))
    return {e.get("Id"): str(Path(folder, e.get("Target"))) if not e.get("Target").startswith("/") else e.get("Target")[1:]
            for e in root}


def resolve(path):
    parts = []
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def check_package(path):
    """The XML itself: one table a sheet, and all areas agree. Returns sheet name to number of rows with the header."""
    rows = {}
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, "the zip file is damaged")
        times = {entry.date_time for entry in archive.infolist()}
        check(len(times) == 1, f"entries have different times: {times}")
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        targets = relations(archive, "xl/workbook.xml")
        tables, names, hidden = set(), set(), False
        for sheet in book.iter(MAIN + "sheet"):
            name = sheet.get("name")
            check(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name), f"{name}: not a name for a sheet")
            check(name.lower() not in names, f"{name}: name is there twice")
            names.add(name.lower())
            if sheet.get("state") in ("hidden", "veryHidden"):
                check(name.startswith("saksi_"), f"{name}: hidden")
                hidden = True
                continue
            check(not hidden, f"{name}: after hidden sheets")
            part = resolve(targets[sheet.get(RELATION)])
            dimension, frozen, area, last, cells, parts = None, None, None, 0, set(), []
            for event, element in ElementTree.iterparse(archive.open(part)):
                if element.tag == MAIN + "dimension":
                    dimension = element.get("ref")
                elif element.tag == MAIN + "pane":
                    frozen = element.get("state") == "frozen" and float(element.get("ySplit")) == 1
                elif element.tag == MAIN + "row":
                    check(int(element.get("r")) == last + 1, f"{name}: row {element.get('r')} after row {last}")
                    last = int(element.get("r"))
                    for cell in element:
                        cells.add(re.match(r"[A-Z]+", cell.get("r")).group())
                        text = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
                        check(len(text.encode("utf-16-le")) // 2 <= 32767 + 6 * text.count("_x005F_"),
                              f"{name}!{cell.get('r')}: too long")
                        check(cell.find(MAIN + "f") is None, f"{name}!{cell.get('r')}: a formula")
                    element.clear()
                elif element.tag == MAIN + "mergeCell":
                    check(False, f"{name}: merged cells")
                elif element.tag == MAIN + "tablePart":
                    parts.append(resolve(relations(archive, part)[element.get(RELATION)]))
            rows[name] = last
            width = max((openpyxl.utils.column_index_from_string(c) for c in cells), default=0)
            area = f"A1:{openpyxl.utils.get_column_letter(width)}{last}"
            check(dimension == area, f"{name}: dimension is {dimension}, cells are {area}")
            check(frozen, f"{name}: header is not frozen")
            check(len(parts) == 1, f"{name}: {len(parts)} tables")
            for table in parts:
                root = ElementTree.fromstring(archive.read(table))
                check(root.get("ref") == area, f"{name}: table is {root.get('ref')}, cells are {area}")
                check(root.find(MAIN + "autoFilter").get("ref") == area, f"{name}: filter is not {area}")
                check(last >= 2, f"{name}: a table without rows")
                for key in ("name", "displayName"):
                    check(re.fullmatch(r"[A-Za-z_][\w.]{4,254}", root.get(key)) is not None, f"{name}: table {root.get(key)}")
                check(root.get("displayName").lower() not in tables, f"{name}: table name is there twice")
                tables.add(root.get("displayName").lower())
                columns = [c.get("name") for c in root.iter(MAIN + "tableColumn")]
                check(len({c.lower() for c in columns}) == len(columns), f"{name}: columns are there twice")
                check(int(root.find(MAIN + "tableColumns").get("count")) == len(columns), f"{name}: count of columns")
                rows[name, "columns"] = columns
    return rows


def frames(path, names):
    """All sheets that can be seen as pandas has them, and with continuations joined."""
    read = pandas.read_excel(path, sheet_name=names, keep_default_na=False, dtype=object)
    joined = {}
    for name, frame in read.items():
        base = re.sub(r"_\d+$", "", name)
        if base != name and base in read and list(read[base].columns) == list(frame.columns):
            joined[base] = pandas.concat([joined[base], frame], ignore_index=True)
        else:
            joined[name] = frame
    return read, joined


def check_readers(path, rows, read):
    book = openpyxl.load_workbook(path, read_only=True)
    for name in read:
        sheet = book[name]
        seen = list(sheet.iter_rows(values_only=True))
        check(len(seen) == rows[name], f"{name}: read-only openpyxl sees {len(seen)} of {rows[name]} rows")
        check(list(seen[0]) == rows[name, "columns"], f"{name}: header differs from the table's columns")
        filled = [row for row in seen[1:] if any(value is not None for value in row)]
        check(len(read[name]) == len(filled), f"{name}: pandas sees {len(read[name])} of {len(filled)} rows")
        check(list(read[name].columns) == rows[name, "columns"], f"{name}: pandas sees other columns")


def check_content(sheets):
    check([name for name in sheets if name in SHEETS] == SHEETS, f"sheets are {list(sheets)}")
    described = list(zip(sheets["schema"]["sheet"], sheets["schema"]["column"]))
    check(len(described) == sum(len(frame.columns) for frame in sheets.values()), "schema does not have every column")
    counts = {item: value for section, item, value in sheets["README"].itertuples(index=False) if section == "rows"}
    texts = dict(zip(sheets["documents"]["article_id"], sheets["documents"]["text"]))
    cut = {re.split("!", item)[0] for section, item, _ in sheets["README"].itertuples(index=False) if section == "cut_cells"}
    keys = {"articles": set(texts), "sentences": set(sheets["sentences"]["sentence_id"]), "claims": set(sheets["claims"]["claim_id"]),
            "sources": set(sheets["sources"]["source_id"]), "cues": set(sheets["cues"]["cue_id"]),
            "attributions": set(sheets["attributions"]["attribution_id"]), "agents": set(sheets["agents"]["agent_id"]),
            "canonical": set(sheets["canonical_claims"]["canonical_id"])}
    refers = {"article_id": "articles", "claim_id": "claims", "source_id": "sources", "cue_id": "cues", "agent_id": "agents",
              "holder_id": "agents", "canonical_id": "canonical", "attribution_id": "attributions", "anaphoric_of": "claims"}
    for name, frame in sheets.items():
        if name not in ("README", "schema"):
            first = frame.columns[0]
            if first.endswith("_id") and name not in ("attributions", "chain_hops", "quantities", "pairs_claim_article", "groups"):
                check(frame[first].is_unique, f"{name}: {first} is not unique")
        if name in counts:
            check(counts[name] == len(frame), f"README counts {counts[name]} rows of {name}, there are {len(frame)}")
        for column, target in refers.items():
            if column in frame.columns:
                lost = {value for value in frame[column] if value != "" and value not in keys[target]}
                check(not lost, f"{name}.{column}: {len(lost)} are not there, e.g. {sorted(map(str, lost))[:3]}")
        if {"start_cp", "end_cp", "text", "article_id"} <= set(frame.columns) and "documents" not in cut:
            for row in frame.to_dict("records"):
                if row["start_cp"] == "":
                    continue
                text = texts[row["article_id"]]
                segments = row.get("segments") or f"{row['start_cp']}:{row['end_cp']}"
                bounds = [tuple(map(int, s.split(":"))) for s in segments.split("|")]
                spanned = GAP.join(text[start:end] for start, end in bounds)
                check(spanned == row["text"] or name in cut, f"{name}: {row[frame.columns[0]]} is {row['text']!r}, not {spanned!r}")
                utf16 = text.encode("utf-16-le")
                check(len(bounds) > 1 or utf16[2 * row["start_utf16"]:2 * row["end_utf16"]].decode("utf-16-le") == spanned,
                      f"{name}: UTF-16 offsets of {row[frame.columns[0]]}")


def soffice(path, folder, target):
    done = subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
                           "--outdir", folder, str(path)], capture_output=True, text=True)
    check(done.returncode == 0 and not re.search("repair|corrupt|error", done.stdout + done.stderr, re.I),
          f"LibreOffice: {done.stdout} {done.stderr}")


def check_libreoffice(path, read):
    with tempfile.TemporaryDirectory() as folder:
        soffice(path, folder, "xlsx")
        back = pandas.read_excel(Path(folder, Path(path).name), sheet_name=list(read), keep_default_na=False, dtype=object)
    for name, frame in read.items():
        check(list(back[name].columns) == list(frame.columns), f"{name}: LibreOffice has other columns")
        check(len(back[name]) == len(frame), f"{name}: LibreOffice has {len(back[name])} of {len(frame)} rows")
        if len(back[name]) == len(frame):
            mine, theirs = frame.to_numpy().ravel(), back[name].to_numpy().ravel()
            differ = [(a, b) for a, b in zip(mine, theirs) if a != b and str(a).replace("\r\n", "\n") != str(b)]  # it has no CR
            check(not differ, f"{name}: LibreOffice reads {len(differ)} cells otherwise, e.g. {differ[:2]}")


def csv_rows(file):
    """The rows of a CSV file without blank cells at their ends and blank rows at the end; LibreOffice has no CR within a cell."""
    with open(file, encoding="utf-8", newline="") as lines:
        rows = [[cell.replace("\r\n", "\n") for cell in row] for row in csv.reader(lines)]
    for row in rows:
        while row and row[-1] == "":
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def same_cell(mine, theirs):
    """LibreOffice shows decimal numbers with fewer digits."""
    if mine == theirs or not re.fullmatch(r"-?\d+\.\d+(E-?\d+)?", mine):
        return mine == theirs
    try:
        return abs(float(mine) - float(theirs)) <= 1e-8 * abs(float(mine))
    except ValueError:
        return False


def check_csv(path, ours, read):
    """Every sheet that LibreOffice writes as CSV, against the file of that name that we wrote; README tells of the file itself."""
    with tempfile.TemporaryDirectory() as folder:
        soffice(path, folder, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
        for name in read:
            if name == "README":
                continue
            theirs, mine = Path(folder, f"{Path(path).stem}-{name}.csv"), Path(ours, f"{name}.csv")
            if not theirs.exists() or not mine.exists():
                check(False, f"{name}: there is no {mine if theirs.exists() else theirs}")
                continue
            expected, got = csv_rows(mine), csv_rows(theirs)
            check(len(expected) == len(got), f"{name}: LibreOffice writes {len(got)} rows, our CSV has {len(expected)}")
            differ = [(a, b) for x, y in zip(expected, got) for a, b in zip(x + [""] * len(y), y + [""] * len(x)) if not same_cell(a, b)]
            check(not differ, f"{name}: {len(differ)} cells differ from our CSV, e.g. {differ[:2]}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("path")
    parser.add_argument("--libreoffice", action="store_true")
    parser.add_argument("--csv")
    arguments = parser.parse_args()
    path = arguments.path
    rows = check_package(path)
    read, sheets = frames(path, [name for name in rows if isinstance(name, str)])
    check_readers(path, rows, read)
    check_content(sheets)
    if arguments.libreoffice:
        check_libreoffice(path, read)
    if arguments.csv:
        check_csv(path, arguments.csv, read)
    for name, frame in sheets.items():
        print(f"{name:24} {len(frame):9} rows {len(frame.columns):4} columns")
    for problem in problems[:50]:
        print(f"{path}: {problem}", file=sys.stderr)
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
