#!/usr/bin/env python3
"""Checks marks.saksi.jsonl without make-marks.py: offsets, zones, references, tag sets, and what the rules warn of.

Prints each error and warning and, with --list, the text of every mark; ends with 1 when there is an error.
"""
import datetime
import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / "features/org.saksi.feature/rootfiles/samples"
TAGS = {
    "zone": "headline subhead body caption byline dateline related nav ticker list footer",
    "agent": "person person_unnamed government organization medium document unnamed writer",
    "form": "named pronoun clitic nominal implicit",
    "class": "say admit deny distance estimate question evaluate relay prepositional nominal",
    "kind": "factual quantity prediction demand evaluation commitment",
    "quote_type": "direct indirect mixed unquoted",
    "role": "relay medium",
    "polarity": "affirm deny query report",
    "certainty": "certain probable possible underspecified",
    "intensity": "low medium high extreme",
    "status": "todo open done adjudicated",
    "link": "same paraphrase entails contradicts supersedes supports",
}
TAGS = {k: set(v.split()) for k, v in TAGS.items()}
ORDER = {
    "article": "id source_file sha256 metadata zones layers",
    "metadata": "medium headline author editor published place section language",
    "layer": "annotator status sources cues claims attributions stances comments",
    "sources": "id spans agent form",
    "cues": "id spans class",
    "claims": "id spans kind check_worthy canonical anaphoric_of quantities",
    "quantities": "value min max unit approximate",
    "attributions": "id sources writer cue claims quote_type chain",
    "chain": "agent role source cue",
    "stances": "id attribution holder target polarity certainty intensity confidence evidence",
    "comments": "id on by at text answers",
}
DAYS = "senin selasa rabu kamis jumat sabtu minggu".split()
MONTHS = "jan feb mar apr mei jun jul agt sep okt nov des".split()
BODY = {"body", "headline", "subhead"}
errors, warnings = [], []


def error(where, what):
    errors.append(f"{where}: error: {what}")


def warn(where, rule, what):
    warnings.append(f"{where}: {rule}: {what}")


def page(data):
    for bom, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8")):
        if data.startswith(bom):
            return data[len(bom):].decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def inside_cluster(text, at):
    """Whether offset `at` splits a grapheme cluster (UAX 29, the cases that occur in news text)."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    flag = re.compile("[\U0001f1e6-\U0001f1ff]*\\Z").search(text[:at])[0]
    return (unicodedata.category(after) in ("Mn", "Me", "Mc") or after in "\u200d\ufe0f"
            or "\U0001f3fb" <= after <= "\U0001f3ff" or before == "\u200d" or before + after == "\r\n"
            or "\U0001f1e6" <= after <= "\U0001f1ff" and len(flag) % 2 == 1)


def tag(where, kind, value):
    if value not in TAGS[kind]:
        error(where, f"V8 {value} is no {kind}")


def keys(where, kind, record):
    order = ORDER[kind].split()
    if [k for k in order if k in record] != list(record):
        error(where, f"keys of {kind}: {list(record)}")
    if any(v in (None, [], "") for k, v in record.items() if k not in ("spans", "sources")):
        error(where, f"empty value in {record}")


def spans(where, text, segments):
    last = 0
    for start, end in segments:
        if not last <= start < end <= len(text):
            error(where, f"V1 segment {start}-{end}")
        last = end
        if inside_cluster(text, start) or inside_cluster(text, end):
            error(where, f"V3 splits a grapheme cluster at {start}-{end}")


def quote(text, mark):
    return " … ".join(text[a:b] for a, b in mark["spans"])


def check_zones(where, text, zones):
    last, covered = 0, set()
    for zone in zones:
        start, end = zone["start"], zone["end"]
        tag(where, "zone", zone["kind"])
        if not last <= start < end <= len(text):
            error(where, f"zone {zone}")
        if text[start:end] != text[start:end].strip():
            error(where, f"zone not trimmed {zone}")
        before = re.search(r"[^\r\n]*\Z", text[:start])[0]
        after = re.match(r"[^\r\n]*", text[end:])[0]
        touches = [z["kind"] for z in zones if z["end"] == start - 1] + ([zone["kind"]])
        if before.strip() and "dateline" not in touches or after.strip() and zone["kind"] != "dateline":
            error(where, f"zone is not whole lines {zone}")
        covered.update(range(start, end))
        last = end
    rest = "".join(c for i, c in enumerate(text) if i not in covered)
    if rest.strip():
        error(where, f"unzoned text {rest.strip()!r}")


def check_dates(where, text):
    for m in re.finditer(r"(?i)\b(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),? \(?(\d+)[/ ](\w+)[/ ]?(\d{4})?", text):
        month = int(m[3]) if m[3].isdigit() else next(
            (i for i, n in enumerate(MONTHS, 1) if m[3].lower()[:3] in (n, "agu" if n == "agt" else n)), 0)
        if month and DAYS[datetime.date(int(m[4] or 2025), month, int(m[2])).weekday()] != m[1].lower().replace("'", ""):
            warn(where, "V19", m[0])


def check_layer(where, text, zones, layer, corpus):
    keys(where, "layer", layer)
    tag(where, "status", layer["status"])
    marks = {}
    for kind in ("sources", "cues", "claims", "attributions", "stances", "comments"):
        for mark in layer.get(kind, []):
            keys(where, kind, mark)
            if mark["id"] in marks:
                error(where, f"id {mark['id']} twice")
            marks[mark["id"]] = mark
            spans(f"{where}/{mark['id']}", text, mark.get("spans", []) + mark.get("evidence", []))
    ids = {k: {m["id"] for m in layer.get(k, [])} for k in ORDER}

    def need(mark, value, among):
        if value not in among:
            error(f"{where}/{mark['id']}", f"V11 {value} is nowhere")

    used = set()
    for claim in layer.get("claims", []):
        here = f"{where}/{claim['id']}"
        text_of = quote(text, claim)
        tag(here, "kind", claim["kind"])
        for canonical in claim.get("canonical", []):
            need(claim, canonical, corpus["canonical"])
        seen, one = set(), claim
        while "anaphoric_of" in one:
            need(claim, one["anaphoric_of"], ids["claims"])
            if one["id"] in seen:
                error(here, "V7 cyclic")
                break
            seen.add(one["id"])
            one = marks[one["anaphoric_of"]]
        for q in claim.get("quantities", []):
            keys(here, "quantities", q)
        if text_of[-1] in ".,;!?" or text_of != text_of.strip() or text_of[0] in "\"“" and text_of[-1] in "\"”":
            warn(here, "V12", text_of)
        if claim["kind"] == "quantity" and re.search(r"\d", text_of) and "quantities" not in claim:
            warn(here, "V17", text_of)
        zone = [z["kind"] for z in zones if z["start"] <= claim["spans"][0][0] < z["end"]]
        if not zone or zone[0] not in BODY:
            warn(here, "V13", f"{zone} {text_of}")
        if zone == ["headline"]:
            bodies = [c for c in layer["claims"] if c is not claim and set(c.get("canonical", [])) & set(claim.get("canonical", []))]
            if not bodies:
                warn(here, "V20", text_of)
    if len({json.dumps(c["spans"]) for c in layer.get("claims", [])}) != len(layer.get("claims", [])):
        error(where, "two claims with one span")
    for kind, values in (("sources", "form"), ("cues", "class")):
        for mark in layer.get(kind, []):
            tag(f"{where}/{mark['id']}", values, mark[values])
            if kind == "sources":
                need(mark, mark["agent"], corpus["agents"])
                if not mark["spans"] and mark["form"] not in ("clitic", "implicit"):
                    error(f"{where}/{mark['id']}", "no span")
    for a in layer.get("attributions", []):
        here = f"{where}/{a['id']}"
        tag(here, "quote_type", a["quote_type"])
        if not a["claims"] or bool(a["sources"]) == bool(a.get("writer")):
            error(here, "V5")
        for ref in a["claims"]:
            need(a, ref, ids["claims"])
        for ref in a["sources"]:
            need(a, ref, ids["sources"])
        agents = [marks[s]["agent"] for s in a["sources"]] or ["WRITER"]
        used.update(a["claims"], a["sources"], [a.get("cue")])
        for hop in a.get("chain", []):
            keys(here, "chain", hop)
            tag(here, "role", hop["role"])
            need(a, hop["agent"], corpus["agents"])
            agents.append(hop["agent"])
            used.update([hop.get("source"), hop.get("cue")])
            if hop["agent"] != marks[hop["source"]]["agent"]:
                error(here, "hop and its source name two agents")
        if len(set(agents)) != len(agents):
            error(here, f"V6 {agents}")
        if "cue" in a:
            need(a, a["cue"], ids["cues"])
            cue = {i for s, e in marks[a["cue"]]["spans"] for i in range(s, e)}
            for c in a["claims"]:
                if cue & {i for s, e in marks[c]["spans"] for i in range(s, e)}:
                    error(here, f"V4 cue overlaps {c}")
        for c in a["claims"]:
            first, last = marks[c]["spans"][0][0], marks[c]["spans"][-1][1]
            around = text[max(0, first - 200):last + 200]
            if a["quote_type"] == "direct" and not re.search("[\"“”]", around):
                warn(here, "V14", quote(text, marks[c]))
            before = re.split(r"[\r\n]", text[:first])[-1]
            opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
            if a["quote_type"] == "direct" and not opened and text[first] not in "\"“":
                warn(here, "V14", quote(text, marks[c]))
        stances = [t for t in layer.get("stances", []) if t["attribution"] == a["id"]]
        holders = {t["holder"] for t in stances}
        if holders - set(agents):
            error(here, f"holders {holders} of {agents}")
        if stances and {marks[s]["agent"] for s in a["sources"]} - holders:
            error(here, "a joint source has no stance")
        for t in stances:
            if set(t["target"]) == {"claim"} and "cue" in a:
                deny = marks[a["cue"]]["class"] == "deny"
                if deny and t["polarity"] == "affirm":
                    warn(here, "V15", f"{quote(text, marks[a['cue']])}: {quote(text, marks[t['target']['claim']])}")
    both = {}
    for t in layer.get("stances", []):
        here = f"{where}/{t['id']}"
        need(t, t["attribution"], ids["attributions"])
        for name in ("polarity", "certainty", "intensity"):
            if name in t:
                tag(here, name, t[name])
        if not 1 <= t.get("confidence", 1) <= 5 or len(t["target"]) != 1:
            error(here, "V9 or confidence")
        (kind, ref), = t["target"].items()
        need(t, ref, {"claim": ids["claims"], "canonical": corpus["canonical"], "agent": corpus["agents"]}[kind])
        for canonical in marks[ref].get("canonical", []) if kind == "claim" else [ref]:
            both.setdefault((t["holder"], canonical), set()).add(t["polarity"])
    for (holder, canonical), polarity in both.items():
        if {"affirm", "deny"} <= polarity:
            warn(where, "V18", f"{holder} {canonical}")
    for c in layer.get("comments", []):
        need(c, c["by"], corpus["annotators"])
        if "on" in c:
            need(c, c["on"], marks)
        if "answers" in c:
            need(c, c["answers"], ids["comments"])
    anaphora = {c.get("anaphoric_of") for c in layer.get("claims", [])}
    for unused in (ids["claims"] | ids["sources"] | ids["cues"]) - used - anaphora:
        error(f"{where}/{unused}", "nothing uses it")


def show(text, layer):
    marks = {m["id"]: m for k in ("sources", "cues", "claims") for m in layer.get(k, [])}
    for a in layer.get("attributions", []):
        who = [f"{marks[s]['agent']}={quote(text, marks[s]) or marks[s]['form']}" for s in a["sources"]] or ["WRITER"]
        chain = [f"{h['role']} {h['agent']}={quote(text, marks[h['source']])}"
                 + (f" ({quote(text, marks[h['cue']])})" if "cue" in h else "") for h in a.get("chain", [])]
        cue = f"{marks[a['cue']]['class']}={quote(text, marks[a['cue']])}" if "cue" in a else "-"
        print(f"  {a['id']} {a['quote_type']}: {', '.join(who)} | {cue} | {' < '.join(chain)}")
        for c in a["claims"]:
            print(f"      {c} {marks[c]['kind']} {marks[c].get('canonical', '')} «{quote(text, marks[c])}»")
        for t in layer.get("stances", []):
            if t["attribution"] == a["id"]:
                values = [str(t[k]) for k in ("holder", "polarity", "certainty", "intensity", "confidence") if k in t]
                print(f"      {t['id']} {' '.join(values)} -> {t['target']}")


def main():
    lines = (SAMPLES / "marks.saksi.jsonl").read_text("utf-8").split("\n")
    corpus = json.loads(lines[0])["corpus"]
    names = {"annotators": {a["id"] for a in corpus["annotators"]}, "agents": {a["id"] for a in corpus["agents"]} | {"WRITER"},
             "canonical": {c["id"] for c in corpus["canonical_claims"]}}
    articles = [json.loads(line) for line in lines[1:] if line]
    mentioned, agents, claims = set(), set(), set()
    counts = []
    for article in articles:
        where = article["id"]
        keys(where, "article", article)
        keys(where, "metadata", article["metadata"])
        data = (SAMPLES / article["source_file"]).read_bytes()
        text = page(data)
        if hashlib.sha256(data).hexdigest() != article["sha256"]:
            error(where, "sha256")
        check_zones(where, text, article["zones"])
        check_dates(where, text)
        if "--list" in sys.argv:
            for z in article["zones"]:
                print(f"{where} {z['kind']}: {text[z['start']:z['end']][:50]!r} … {text[z['start']:z['end']][-20:]!r}")
        for layer in article["layers"]:
            place = f"{where}/{layer['annotator']}"
            try:
                check_layer(place, text, article["zones"], layer, names)
            except KeyError as missing:
                error(place, f"V11 {missing} is nowhere")
                continue
            claims.update(f"{place}/{c['id']}" for c in layer.get("claims", []))
            mentioned.update(k for c in layer.get("claims", []) for k in c.get("canonical", []))
            agents.update(s["agent"] for s in layer.get("sources", []))
            counts.append((place, layer["status"], *(len(layer.get(k, [])) for k in
                           ("sources", "cues", "claims", "attributions", "stances", "comments"))))
            if "--list" in sys.argv:
                print(place, layer["status"])
                show(text, layer)
    if [a["id"] for a in articles] != sorted(a["id"] for a in articles):
        error("marks.saksi.jsonl", "articles are not sorted")
    for name in ("agents", "canonical_claims", "events", "stories", "utterances"):
        found = [r["id"] for r in corpus[name]]
        if found != sorted(set(found)):
            error(name, "ids are not sorted or not unique")
    for link in corpus["claim_links"]:
        tag("claim_links", "link", link["type"])
        if {link["from"], link["to"]} - names["canonical"]:
            error("claim_links", str(link))
    for agent in corpus["agents"]:
        tag(agent["id"], "agent", agent["type"])
    for story in corpus["stories"]:
        if set(story["articles"]) - {a["id"] for a in articles} or story["event"] not in {e["id"] for e in corpus["events"]}:
            error(story["id"], "refers to nothing")
    for utterance in corpus["utterances"]:
        if set(utterance["claims"]) - claims:
            error(utterance["id"], "refers to nothing")
    for unused in sorted((names["canonical"] - mentioned) | (names["agents"] - agents - {"WRITER"})):
        error(unused, "no mark uses it")
    print("\n".join(errors + sorted(set(warnings))))
    print("layer, status: sources cues claims attributions stances comments")
    for place, status, *numbers in counts:
        print(f"{place}, {status}: {' '.join(map(str, numbers))}")
    sys.exit(1 if errors else 0)


main()
