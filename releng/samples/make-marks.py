#!/usr/bin/env python3
"""Writes marks.saksi.jsonl of the sample corpus from declarative input.

Input: corpus.json (the corpus record but for utterances) and marks/<article>.marks; the pages themselves lie
beside the output. Marks name their text by quotation, so a page or a mark can be edited without counting
characters. Offsets written are code points of the decoded page, without its byte order mark. `--check` writes
nothing and ends with 1 when the file is not what the input gives. The format of .marks is in README.md.
"""
import copy
import hashlib
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "features/org.saksi.feature/rootfiles/samples"
OUTPUT = SAMPLES / "marks.saksi.jsonl"

BASES = {"s": "sources", "q": "cues", "c": "claims", "a": "attributions", "t": "stances", "m": "comments"}
METADATA = ["medium", "headline", "author", "editor", "published", "place", "section", "language", "url"]
LAYER = ["annotator", "status", "sources", "cues", "claims", "attributions", "stances", "comments"]
KEYS = {
    "corpus": ["name", "language", "annotators", "agents", "canonical_claims", "claim_links", "events", "stories",
               "utterances"],
    "agents": ["id", "name", "type", "aliases", "role", "affiliation", "country"],
    "canonical_claims": ["id", "text", "kind", "event", "slot"],
    "claim_links": ["type", "from", "to"],
    "events": ["id", "name", "date", "place"],
    "stories": ["id", "event", "articles"],
    "sources": ["id", "spans", "agent", "form"],
    "cues": ["id", "spans", "class"],
    "claims": ["id", "spans", "kind", "check_worthy", "canonical", "anaphoric_of", "quantities"],
    "quantities": ["value", "min", "max", "unit", "approximate"],
    "attributions": ["id", "sources", "writer", "cue", "claims", "quote_type", "chain"],
    "chain": ["agent", "role", "source", "cue"],
    "stances": ["id", "attribution", "holder", "target", "polarity", "certainty", "intensity", "confidence",
                "evidence"],
    "comments": ["id", "on", "by", "at", "text", "answers"],
}
CERTAINTY = {"certain", "probable", "possible", "underspecified"}
INTENSITY = {"low", "medium", "high", "extreme"}


class Problem(Exception):
    """What is wrong with a line of input."""


def decode(data):
    """The text of a page: by its byte order mark, else UTF-8, else Windows-1252."""
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def find(text, pattern):
    """Segments [start, end) of a quotation that occurs once, or of its nth occurrence (`#n ` before it);
    {braces} choose parts of it, each one segment."""
    nth = re.match(r"#(\d+) ", pattern)
    pattern = pattern[nth.end():] if nth else pattern
    plain = pattern.replace("{", "").replace("}", "")
    found = [m.start() for m in re.finditer("(?=" + re.escape(plain) + ")", text)]
    if not found or not nth and len(found) > 1:
        raise Problem(("found more than once: " if found else "not found: ") + plain)
    at = found[int(nth[1]) - 1 if nth else 0]
    if "{" not in pattern:
        return [[at, at + len(plain)]]
    segments = []
    for char in pattern:
        if char == "{":
            segments.append([at])
        elif char == "}":
            segments[-1].append(at)
        else:
            at += 1
    return segments


def number(word):
    return float(word) if "." in word else int(word)


def quantity(tokens):
    """`12 orang`, `19..23 orang`, `1000.. tentara ~` (~ is approximate); _ in a unit is a space."""
    bounds = tokens[0].split("..")
    value = {"value": number(bounds[0])} if len(bounds) == 1 else {
        key: number(bound) for key, bound in zip(("min", "max"), bounds) if bound}
    value["unit"] = tokens[1].replace("_", " ")
    if "~" in tokens[2:]:
        value["approximate"] = True
    return value


class Layer:
    """One annotator's marks while they are read; the same span with the same agent or class is the same mark."""

    def __init__(self, text, registry, annotator, status, base=None):
        self.text, self.registry, self.status = text, registry, status
        self.marks = {name: [] for name in BASES.values()}
        self.labels, self.last = {}, {}
        if base:
            self.marks, self.labels = copy.deepcopy((base.marks, base.labels))
            self.marks["comments"] = []
        self.annotator = annotator
        self.current = None

    def ref(self, label):
        if label not in self.labels:
            raise Problem("no mark has the label " + label)
        return self.labels[label]

    def get(self, mark_id):
        return next(m for m in self.marks[BASES[mark_id[0]]] if m["id"] == mark_id)

    def add(self, base, mark, same=()):
        """Adds the mark, or finds the one that has the same values of the features `same`."""
        found = [m for m in self.marks[BASES[base]] if same and all(m.get(k) == mark.get(k) for k in same)]
        if not found:
            top = max([int(m["id"][1:]) for m in self.marks[BASES[base]]], default=0)
            found = [dict(mark, id=f"{base}{top + 1}")]
            self.marks[BASES[base]].append(found[0])
        self.last[base] = found[0]
        return found[0]

    def source(self, tokens, pattern):
        spans = find(self.text, pattern) if pattern else []
        same = ("spans", "agent") if spans else ()
        return self.add("s", {"spans": spans, "agent": tokens[0], "form": tokens[1]}, same)

    def cue(self, tokens, pattern):
        return self.add("q", {"spans": find(self.text, pattern), "class": tokens[0]}, ("spans", "class"))

    def claim(self, tokens, pattern):
        mark = {"spans": find(self.text, pattern), "kind": tokens[0]}
        for token in tokens[1:]:
            if token.startswith("of="):
                mark["anaphoric_of"] = self.ref(token[3:])
            elif token == "check":
                mark["check_worthy"] = True
            elif token.startswith("U:"):
                mark["utterance"] = token[2:]
            elif token in self.registry:
                mark.setdefault("canonical", []).append(token)
            else:
                raise Problem("what is " + token)
        return self.add("c", mark, ("spans",))

    def stances(self, tokens):
        """One stance for each source (or by=AGENT) and each claim (or on=label, canonical=ID, agent=ID)."""
        options = dict(t.split("=", 1) for t in tokens if "=" in t)
        stance = {"attribution": self.current["id"], "polarity": tokens[0]}
        for token in tokens[1:]:
            if "=" in token:
                continue
            kind = ("certainty" if token in CERTAINTY else "intensity" if token in INTENSITY else "confidence")
            stance[kind] = int(token) if kind == "confidence" else token
        holders = [options["by"]] if "by" in options else [
            self.get(s)["agent"] for s in self.current["sources"]] or ["WRITER"]
        targets = [{key: options[key]} for key in ("canonical", "agent") if key in options]
        if not targets:
            targets = [{"claim": c}
                       for c in ([self.ref(options["on"])] if "on" in options else self.current["claims"])]
        self.last["ts"] = [self.add("t", dict(stance, holder=h, target=t)) for h in holders for t in targets]

    def read(self, word, tokens, pattern):
        label = next((t[1:] for t in tokens if t.startswith("@")), None)
        tokens = [t for t in tokens if not t.startswith("@")]
        if word == "a":
            self.current = self.add("a", {"sources": [], "claims": [], "quote_type": tokens[0]})
        elif word == "w":
            self.current["writer"] = True
        elif word == "s":
            self.current["sources"].append(self.source(tokens, pattern)["id"])
        elif word == "q":
            self.current["cue"] = self.cue(tokens, pattern)["id"]
        elif word == "c":
            self.current["claims"].append((self.claim(tokens, pattern) if pattern else self.get(self.ref(tokens[0])))["id"])
        elif word == "n":
            self.last["c"].setdefault("quantities", []).append(quantity(tokens))
        elif word == "h":
            self.current.setdefault("chain", []).append({"agent": tokens[1], "role": tokens[0]})
        elif word == "hs":
            hop = self.current["chain"][-1]
            hop["source"] = self.source([hop["agent"], *tokens], pattern)["id"]
        elif word == "hq":
            self.current["chain"][-1]["cue"] = self.cue(tokens, pattern)["id"]
        elif word == "t":
            self.stances(tokens)
        elif word == "e":
            for stance in self.last["ts"]:
                stance["evidence"] = find(self.text, pattern)
        elif word == "m":
            self.comment(tokens, pattern)
        elif word in ("set", "unset", "respan", "drop"):
            self.change(word, self.get(self.ref(tokens[0])), tokens[1:], pattern)
        else:
            raise Problem("what is " + word)
        if label:
            base = {"hs": "s", "hq": "q"}.get(word, word)
            self.labels[label] = (self.current if word == "a" else self.last[base])["id"]

    def comment(self, tokens, pattern):
        mark = {"by": tokens[0], "at": tokens[1], "text": pattern}
        for token in tokens[2:]:
            key, value = token.split("=", 1)
            mark[key] = self.ref(value)
        self.add("m", mark)

    def change(self, word, mark, tokens, pattern):
        """What another annotator decided otherwise in a copied layer."""
        if word == "respan":
            mark["spans"] = find(self.text, pattern)
        elif word == "unset":
            for token in tokens:
                del mark[token]
        elif word == "set":
            for token in tokens:
                key, value = token.split("=", 1)
                mark[key] = [value] if key == "canonical" else int(value) if key == "confidence" else value
        else:
            self.drop(mark)

    def drop(self, attribution):
        """Removes an attribution, its stances, and what nothing uses any more."""
        self.marks["attributions"].remove(attribution)
        self.marks["stances"] = [t for t in self.marks["stances"] if t["attribution"] != attribution["id"]]
        used = set()
        for a in self.marks["attributions"]:
            used.update(a["sources"], a["claims"], [a.get("cue")])
            for hop in a.get("chain", []):
                used.update([hop.get("source"), hop.get("cue")])
        used.update(c.get("anaphoric_of") for c in self.marks["claims"] if c["id"] in used)
        for name in ("sources", "cues", "claims"):
            self.marks[name] = [m for m in self.marks[name] if m["id"] in used]

    def record(self):
        layer = {"annotator": self.annotator, "status": self.status}
        for name in LAYER[2:]:
            if self.marks[name]:
                layer[name] = [ordered(name, m) for m in self.marks[name]]
        return layer


def ordered(kind, record):
    result = {k: record[k] for k in KEYS[kind] if k in record}
    for key, value in result.items():
        if key in ("quantities", "chain"):
            result[key] = [ordered(key, v) for v in value]
    return result


def zones(text, wanted):
    """Zones in order, each given by the words it begins with and reaching to the line where the next begins."""
    starts, at = [], 0
    for kind, pattern in wanted:
        lines = [m.start(1) for m in re.finditer(r"(?m)^[^\S\r\n]*(\S)", text)]
        rest = [p for p in lines + [at] if p >= at and text.startswith(pattern, p)]
        if not rest:
            raise Problem(f"no line for zone {kind} begins with: {pattern}")
        starts.append((kind, min(rest)))
        at = min(rest) + len(pattern)
        if kind == "dateline":
            at += len(text[at:]) - len(text[at:].lstrip())
    result = []
    for i, (kind, start) in enumerate(starts):
        stop = starts[i + 1][1] if i + 1 < len(starts) else len(text)
        result.append({"kind": kind, "start": start, "end": start + len(text[start:stop].rstrip())})
    return result


def article(path, registry, utterances):
    page = SAMPLES / (path.stem + ".txt")
    data = page.read_bytes()
    text = decode(data)
    metadata, wanted, layers = {}, [], {}
    layer = None
    for line_number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            key, _, value = line.partition(": ")
            if layer is None and key in METADATA:
                metadata[key] = value
                continue
            head, _, pattern = line.partition(" | ")
            word, *tokens = head.split()
            if word == "zone":
                wanted.append((tokens[0], pattern))
            elif word == "layer":
                base = layers[tokens[2].removeprefix("copy=")] if len(tokens) > 2 else None
                layer = layers[tokens[0]] = Layer(text, registry, tokens[0], tokens[1], base)
            else:
                layer.read(word, tokens, pattern)
        except (Problem, IndexError, KeyError, ValueError) as problem:
            sys.exit(f"{path}:{line_number}: {problem!r}\n\t{line}")
    for one in layers.values():
        for claim in one.marks["claims"]:
            if "utterance" in claim:
                reference = f"{path.stem}/{one.annotator}/{claim['id']}"
                utterances.setdefault(claim["utterance"], []).append(reference)
    try:
        found = zones(text, wanted)
    except Problem as problem:
        sys.exit(f"{path}: {problem}")
    return {"id": path.stem, "source_file": page.name, "sha256": hashlib.sha256(data).hexdigest(),
            "metadata": {k: metadata[k] for k in METADATA if k in metadata}, "zones": found,
            "layers": [layers[k].record() for k in sorted(layers)]}


def main():
    corpus = json.loads((HERE / "corpus.json").read_text("utf-8"))
    registry = {c["id"] for c in corpus["canonical_claims"]}
    utterances = {}
    articles = [article(p, registry, utterances) for p in sorted((HERE / "marks").glob("*.marks"))]
    corpus["utterances"] = [{"id": k, "claims": sorted(utterances[k])} for k in sorted(utterances)]
    for name in ("agents", "canonical_claims", "events", "stories"):
        corpus[name] = [ordered(name, r) for r in sorted(corpus[name], key=lambda r: r["id"])]
    corpus["claim_links"] = [ordered("claim_links", r) for r in corpus["claim_links"]]
    records = [{"saksi": 1, "corpus": {k: corpus[k] for k in KEYS["corpus"]}}] + articles
    result = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records).encode()
    if sys.argv[1:] == ["--check"]:
        if not OUTPUT.exists() or OUTPUT.read_bytes() != result:
            sys.exit(f"{OUTPUT}: is not what make-marks.py writes")
    else:
        OUTPUT.write_bytes(result)


main()
