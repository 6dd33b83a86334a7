#!/usr/bin/env python3
"""Reads the log of custody of a Tarikh archive from its journals, newest first.

Written from data/README.md alone, with the Python standard library only:

    python3 custody.py ARCHIVE    one event a line, as JSON: identifier, type, time, agent, outcome, records
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True

from rebuild import journals_of

BORN = {"f": "title", "e": "title", "s": "title", "a": "name", "l": "name", "t": "name"}
BORN |= {"c": "subject", "p": "source", "r": "event"}
TAKEN_IN = ["capture", "ingestion", "message digest calculation"]
ORDER = ["creation", *TAKEN_IN, "modification", "deletion", "recovery"]


def acts_of(lines):
    """Each act as its closing line with the writes of all its lines."""
    parts = {}
    for line in lines:
        if not line["fits"]:
            continue
        if "g" in line and "c" not in line:
            parts.setdefault(line["g"], []).extend(line["ops"])
        else:
            yield {**line, "ops": parts.pop(line.get("g"), []) + line["ops"]}


def events_of(act):
    """The types of event that an act is, each with the records concerned; None: the whole archive."""
    if "event" in act:
        kind = act["event"]["type"]
        return {"recovery" if kind == "repair" else kind: None}
    found, born, written = {}, set(), set()
    for record, field, value, replaces in act["ops"]:
        if field == "deleted":
            found.setdefault("recovery" if value is None else "deletion", set()).add(record)
        elif record[0] == "s" and field == "original" and not replaces:
            for kind in TAKEN_IN:
                found.setdefault(kind, set()).add(record)
        elif not replaces and BORN.get(record[0]) == field:
            born.add(record)
        else:
            written.add(record)
    taken = found.get("ingestion", set())
    for kind, records in (("creation", born - taken), ("modification", written - taken - born)):
        if records:
            found[kind] = records
    return found


def log_of(archive):
    log = []
    for name, lines, forks in journals_of(archive):
        branches = [(name, lines)]
        branches += [(f"{name}~{fork[0]['hash'][:8]}", fork) for fork in forks]
        for writer, branch in branches:
            for act in acts_of(branch):
                for kind, records in events_of(act).items():
                    rank = ORDER.index(kind) if kind in ORDER else 0
                    event = {
                        "identifier": f"{writer}:{act['n']}/{kind.replace(' ', '-')}",
                        "type": kind,
                        "time": act["t"],
                        "agent": act["a"],
                        "outcome": act.get("event", {}).get("outcome", "success"),
                        "records": None if records is None else sorted(records),
                    }
                    log.append(((act["t"], writer, act["n"], rank), event))
    return [event for _, event in sorted(log, key=lambda pair: pair[0], reverse=True)]


for one in log_of(pathlib.Path(sys.argv[1])):
    print(json.dumps(one, ensure_ascii=False))
