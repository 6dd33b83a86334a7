#!/usr/bin/env python3
"""Rebuilds the state of a Tarikh archive from its journals and prints its hash.

Written from data/README.md alone, with the Python standard library only:

    python3 rebuild.py ARCHIVE            the state hash, 64 hexadecimal digits
    python3 rebuild.py ARCHIVE --records  every record with its shown values, as JSON lines
"""

import hashlib
import json
import pathlib
import re
import sys


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def read_line(raw):
    """The payload and checksum of one line without its line feed, or None."""
    if len(raw) < 71 or raw[:2] != b'["' or raw[66:68] != b'",' or raw[-1:] != b"]":
        return None
    stated, payload = raw[2:66].decode("latin-1"), raw[68:-1]
    if sha256(payload) != stated:
        return None
    line = json.loads(payload.decode("utf-8"))
    line["hash"] = stated
    return line


def read_segment(path):
    """The entries of a segment in order: a line, or the segment's name for bytes that are none."""
    raw = path.read_bytes()
    parts = raw.split(b"\n")
    entries = [read_line(part) or path.name for part in parts[:-1]]
    return entries + [path.name] if parts[-1] else entries


def is_line(entry):
    return not isinstance(entry, str)


def read_journal(folder):
    """The lines of one writer that count, and the second branches under its name."""
    entries, forks, proven, highest, last = [], [], 0, 0, ""
    for path in sorted(folder.iterdir()):
        if not re.fullmatch(r"\d{6}\.jsonl", path.name):
            continue
        last, segment = path.name, read_segment(path)
        good = [entry for entry in segment if is_line(entry)]
        if good and good[0]["n"] <= highest:
            first = good[0]["n"]
            if first > proven:
                entries = [e for e in entries if not is_line(e) or e["n"] < first]
            else:
                entries, fork = divide(entries, good)
                forks += [fork] if fork else []
                segment = [entry for entry in segment if not is_line(entry)]
                good = []
        elif good and forks and forks[-1][-1]["hash"] == good[0]["p"]:
            forks[-1] += good
            segment = [entry for entry in segment if not is_line(entry)]
            good = []
        proven = max([proven] + [line["s"] for line in good])
        entries += segment
        highest = max([highest] + [line["n"] for line in good])
    return until_interrupted(entries, proven, last), forks


def divide(entries, branch):
    """Two branches under one name: the smaller first checksum keeps the name."""
    held = {e["n"]: e for e in entries if is_line(e)}
    fork = next((l for l in branch if l["n"] in held and held[l["n"]]["hash"] != l["hash"]), None)
    if fork is None:
        return entries, []
    theirs = [line for line in branch if line["n"] >= fork["n"]]
    mine = [e for e in entries if is_line(e) and e["n"] >= fork["n"]]
    if held[fork["n"]]["hash"] < fork["hash"]:
        return entries, theirs
    return [e for e in entries if not is_line(e) or e["n"] < fork["n"]] + theirs, mine


def until_interrupted(entries, proven, last_segment):
    """Bytes that are no line, above every proven number, end the journal in its last segment."""
    lines, last, holes = [], 0, 0
    for entry in entries:
        if is_line(entry):
            if entry["n"] > last:
                lines.append(entry)
                last, holes = entry["n"], 0
        elif last + holes + 1 <= proven:
            holes += 1
        elif entry == last_segment:
            break
    return lines


def acts_of(lines):
    """Each act as (number, time, ops); the parts of an act count with the line that closes it."""
    parts = {}
    for line in lines:
        if "g" not in line:
            yield line["n"], line["t"], line["ops"]
        elif "c" not in line:
            parts.setdefault(line["g"], []).extend(line["ops"])
        else:
            yield line["n"], line["t"], parts.pop(line["g"], []) + line["ops"]


def rename(dot, writer, first, branch):
    name, number = dot.rsplit(":", 1)
    return f"{branch}:{number}" if name == writer and int(number) >= first else dot


def registers_of(archive):
    """Every register: (record, field) → its alive writes as (dot, value, time)."""
    writes, replaced = {}, {}

    def take(writer, lines, change=lambda dot: dot):
        for number, time, ops in acts_of(lines):
            for record, field, value, replaces in ops:
                key = (record, field)
                writes.setdefault(key, []).append((writer, number, value, time))
                replaced.setdefault(key, set()).update(change(dot) for dot in replaces)

    for folder in sorted((archive / "journal").iterdir()):
        writer = folder.name
        lines, forks = read_journal(folder)
        take(writer, lines)
        for fork in forks:
            branch, first = f"{writer}~{fork[0]['hash'][:8]}", fork[0]["n"]
            take(branch, fork, lambda dot: rename(dot, writer, first, branch))
    alive = {}
    for key, all_writes in writes.items():
        latest = {}
        for writer, number, _, _ in all_writes:
            latest[writer] = max(latest.get(writer, 0), number)
        living = [
            (f"{writer}:{number}", value, time)
            for writer, number, value, time in all_writes
            if number == latest[writer] and f"{writer}:{number}" not in replaced[key]
        ]
        if living:
            alive[key] = sorted(living)
    return alive


def ordered(value):
    """Object keys in code-unit order."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: ordered(value[key]) for key in keys}
    return [ordered(one) for one in value] if isinstance(value, list) else value


def spell(value):
    return json.dumps(ordered(value), ensure_ascii=False, separators=(",", ":"))


def state_hash(registers):
    digest = hashlib.sha256()
    for record, field in sorted(registers):
        living = [[value, dot] for dot, value, _ in registers[(record, field)]]
        digest.update((spell([record, field, living]) + "\n").encode("utf-8"))
    return digest.hexdigest()


def main():
    archive = pathlib.Path(sys.argv[1])
    registers = registers_of(archive)
    if "--records" not in sys.argv[2:]:
        print(state_hash(registers))
        return
    records = {}
    for (record, field), living in sorted(registers.items()):
        shown = max(living, key=lambda write: (write[2], write[0]))
        records.setdefault(record, {})[field] = shown[1]
    for record, fields in records.items():
        print(spell({"id": record, **fields}))


if __name__ == "__main__":
    main()
