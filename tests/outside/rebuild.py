#!/usr/bin/env python3
"""Rebuilds the state of a Tarikh archive from its journals and prints its hash.

Written from data/README.md alone, with the Python standard library only:

    python3 rebuild.py ARCHIVE …          the state hash of each, 64 hexadecimal digits
    python3 rebuild.py ARCHIVE --records  every record with its shown values, as JSON lines
"""

import hashlib
import json
import pathlib
import re
import sys


def sha256(data):
    return hashlib.sha256(data).hexdigest()


ALPHABET = "0-9a-hjkmnp-tv-z"
WRITER = f"(?:w[{ALPHABET}]{{16}}|starter)"
BRANCH = rf"{WRITER}(?:~[0-9a-f]{{8}})?"
DOT = re.compile(rf"{BRANCH}:[1-9][0-9]{{0,14}}")
RECEIVED = re.compile(rf"received/({WRITER})/[1-9][0-9]{{0,8}}\.jsonl")
HEADING = re.compile(rf'\{{"writer":"({WRITER})"\}}'.encode())
SEGMENT = re.compile(r"[0-9]{6}\.jsonl").fullmatch
MANIFEST = re.compile(rb"# tarikh manifest [12], sha256 of the lines below: [0-9a-f]{64}")
DIGEST = re.compile(r"[0-9a-f]{64}")
RECORD = re.compile(rf"[fespcaltrv]-[{ALPHABET}]{{16}}")
FIELD = re.compile(r"[a-z][A-Za-z0-9]{0,63}")
NO_FIELDS = set(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable"
    " toLocaleString toString valueOf".split()
)
TIME = re.compile(
    r"(?:[0-9]{4}|[+-][0-9]{6})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z"
)
WORD = re.compile(r"[a-z][a-z0-9-]{0,39}")
TEXT = rb'"(?:[^"\\]|\\[^\r\n])*"'
HEAD = re.compile(
    rb'\{"n":([1-9]\d{0,14}),"p":"([0-9a-f]{64})","s":(0|[1-9]\d{0,14}),"t":'
    + TEXT + rb',"a":' + TEXT + rb',"act":' + TEXT + rb'(?:,"of":' + TEXT
    + rb')?(?:,"g":(\d{1,15}))?(?:,"c":(\d{1,15}))?,"(?:event|ops)":'
)
KEYS = {"n", "p", "s", "t", "a", "act", "of", "g", "c", "event", "ops", "heads", "take"}
EVENTS = {"creation", "fixity check", "replication", "migration", "repair"}
OUTCOMES = {"success", "warning", "failure"}
MB = 1024 * 1024


def read_line(raw, writer):
    """What heads one line without its line feed, with its acts' writes where it fits, or None."""
    if len(raw) < 71 or raw[:2] != b'["' or raw[66:68] != b'",' or raw[-1:] != b"]":
        return None
    stated, payload = raw[2:66].decode("latin-1"), raw[68:-1]
    if sha256(payload) != stated:
        return None
    head = HEAD.match(payload[: 8 * 1024])
    if head is None or int(head[3]) >= int(head[1]):
        return None
    n, g, c = (None if one is None else int(one) for one in (head[1], head[4], head[5]))
    line = {"n": n, "p": head[2].decode(), "s": int(head[3]), "hash": stated, "g": g, "c": c}
    said = fitting(payload, line, writer) if len(raw) <= MB else None
    return {**(line if said is None else said), "hash": stated, "fits": said is not None}


def fitting(payload, line, writer):
    """What a line says all of which fits; else None."""
    try:
        said = json.loads(payload.decode("utf-8"), parse_float=decimal, parse_constant=decimal)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not set(said) <= KEYS:
        return None
    if any(same(said.get(key)) != line[key] for key in ("n", "p", "s", "g", "c")):
        return None
    n, g, c, author = line["n"], line["g"], line["c"], said.get("a")
    if g is not None and g > n or c is not None and (g is None or c > n - g + 1):
        return None
    if not matches(TIME, said.get("t")) or not matches(WORD, said.get("act")):
        return None
    if not is_text(author) or len(author) > 400:
        return None
    if "of" in said and not matches(DOT, said["of"]):
        return None
    if "event" in said and not is_event(said["event"]):
        return None
    ops = said.get("ops")
    if not isinstance(ops, list) or not all(is_write(op, writer, n) for op in ops):
        return None
    for key, fits in (("heads", is_heads), ("take", is_take)):
        if key in said and not (alone(said, key) and fits(said[key], writer)):
            return None
    return said


def alone(said, key):
    """Whether a line says what it says under one key and nothing else."""
    return set(said) == {"n", "p", "s", "t", "a", "act", "ops", key} and (
        said["act"] == key and said["ops"] == []
    )


def is_heads(value, writer):
    return (
        isinstance(value, dict)
        and len(value) <= 1000
        and all(
            re.fullmatch(BRANCH, of)
            and of != writer
            and isinstance(head, list)
            and len(head) == 2
            and is_count(head[0], 10**15 - 1)
            and matches(DIGEST, head[1])
            for of, head in value.items()
        )
    )


def is_take(value, writer):
    if not isinstance(value, dict) or set(value) != {"file", "sha256", "bytes", "lines"}:
        return False
    named = RECEIVED.fullmatch(value["file"]) if isinstance(value["file"], str) else None
    return (
        named is not None
        and named[1] == writer
        and matches(DIGEST, value["sha256"])
        and is_count(value["bytes"], 64 * MB)
        and is_count(value["lines"], 10**15 - 1)
    )


def is_count(value, most):
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most


def decimal(text):
    """Numbers are whole; one that is spelled otherwise counts if it is whole all the same."""
    number = float(text)
    if not number.is_integer():
        raise ValueError(text)
    return int(number)


def same(value):
    """Leaves truth values, which Python takes for numbers, unlike any number."""
    return str(value) if isinstance(value, bool) else value


def matches(shape, value):
    return isinstance(value, str) and shape.fullmatch(value) is not None


def is_text(value):
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)


def is_value(value, levels=64):
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) < 2**53
    if isinstance(value, str):
        return is_text(value)
    if levels == 0:
        return False
    if isinstance(value, list):
        return all(is_value(one, levels - 1) for one in value)
    return all(
        is_text(key) and key != "__proto__" and is_value(one, levels - 1)
        for key, one in value.items()
    )


def is_event(value):
    return (
        isinstance(value, dict)
        and set(value) == {"type", "outcome", "detail"}
        and isinstance(value["type"], str)
        and value["type"] in EVENTS
        and isinstance(value["outcome"], str)
        and value["outcome"] in OUTCOMES
        and isinstance(value["detail"], dict)
        and is_value(value["detail"])
    )


def is_write(op, writer, n):
    if not isinstance(op, list) or len(op) != 4:
        return False
    record, field, value, replaces = op
    if not matches(RECORD, record) or not matches(FIELD, field) or field in NO_FIELDS:
        return False
    if not is_value(value) or not isinstance(replaces, list) or len(replaces) > 1000:
        return False
    return all(
        matches(DOT, dot) and (dot.split(":")[0] != writer or int(dot.split(":")[1]) < n)
        for dot in replaces
    )


def as_spelled(raw):
    """A text as it was before another program changed its encoding or its line ends."""
    if raw[:2] == b"\xff\xfe" or len(raw) > 3 and raw[1] == 0 != raw[0]:
        raw = raw[: len(raw) & ~1].decode("utf-16-le", "replace").encode("utf-8", "replace")
    elif raw[:2] == b"\xfe\xff" or len(raw) > 3 and raw[0] == 0 != raw[1]:
        raw = raw[: len(raw) & ~1].decode("utf-16-be", "replace").encode("utf-8", "replace")
    return raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def read_segment(path, writer, whole=10**15):
    """The entries of a segment in order: a line, or the segment's name for bytes that are none. A last
    line without its line feed counts if it is known to have been whole."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > 16 * MB:
        return []
    parts = as_spelled(path.read_bytes()).split(b"\n", 65_536)
    entries = [read_line(part, writer) or path.name for part in parts[:-1]]
    if not parts[-1]:
        return entries
    last = read_line(parts[-1], writer)
    return entries + [last if last is not None and last["n"] <= whole else path.name]


def is_line(entry):
    return not isinstance(entry, str)


def read_journal(folder, known):
    """The lines of one writer that count, and the second branches under its name."""
    entries, forks, proven, highest, last = [], [], 0, 0, ""
    paths = [path for path in sorted(folder.iterdir()) if SEGMENT(path.name)]
    for path in paths:
        segment = read_segment(path, folder.name, known if path == paths[-1] else 10**15)
        last = path.name
        good = [entry for entry in segment if is_line(entry)]
        if good and good[0]["n"] <= highest:
            first = good[0]["n"]
            if first > proven:
                entries = [e for e in entries if not is_line(e) or e["n"] < first]
            else:
                entries, fork, good = divide(entries, good)
                forks += [fork] if fork else []
                segment = [e for e in segment if not is_line(e) or e in good]
        elif good and forks and forks[-1][-1]["hash"] == good[0]["p"]:
            forks[-1] += good
            segment = [entry for entry in segment if not is_line(entry)]
            good = []
        proven = max([proven] + [line["s"] for line in good])
        entries += segment
        highest = max([highest] + [line["n"] for line in good])
    return until_interrupted(entries, proven, last), forks


def divide(entries, branch):
    """Two branches under one name: the smaller first checksum keeps the name. Where no line differs, some
    were written again: last come those that follow them."""
    held = {e["n"]: e for e in entries if is_line(e)}
    fork = next((l for l in branch if l["n"] in held and held[l["n"]]["hash"] != l["hash"]), None)
    if fork is None:
        return entries, [], [line for line in branch if line["n"] not in held]
    theirs = [line for line in branch if line["n"] >= fork["n"]]
    mine = [e for e in entries if is_line(e) and e["n"] >= fork["n"]]
    if held[fork["n"]]["hash"] < fork["hash"]:
        return entries, theirs, []
    return [e for e in entries if not is_line(e) or e["n"] < fork["n"]] + theirs, mine, []


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
        if not line["fits"]:
            continue
        if "g" not in line:
            yield line["n"], line["t"], line["ops"]
        elif "c" not in line:
            parts.setdefault(line["g"], []).extend(line["ops"])
        else:
            yield line["n"], line["t"], parts.pop(line["g"], []) + line["ops"]


def rename(dot, writer, first, branch):
    name, number = dot.rsplit(":", 1)
    return f"{branch}:{number}" if name == writer and int(number) >= first else dot


def folders_of(journal):
    """The writers' folders, none of them a link."""
    if journal.is_symlink() or not journal.is_dir():
        return []
    named = [path for path in sorted(journal.iterdir()) if re.fullmatch(WRITER, path.name)]
    return [path for path in named if path.is_dir() and not path.is_symlink()]


def journals_of(archive):
    """Each writer with its lines and second branches, what other copies gave of it united with its own."""
    folders = {folder.name: folder for folder in folders_of(archive / "journal")}
    received = received_of(archive, folders)
    heads = heads_of(archive)
    for writer in sorted(set(folders) | set(received)):
        known = heads.get(writer, 0)
        lines, forks = read_journal(folders[writer], known) if writer in folders else ([], [])
        known = {line["hash"]: line for line in [*lines, *sum(forks, [])]}
        fresh = [line for line in received.get(writer, []) if line["hash"] not in known]
        if fresh:
            known.update((line["hash"], line) for line in fresh)
            lines, forks = unite(writer, list(known.values()))
        yield writer, lines, forks


def heads_of(archive):
    """How far manifests say that each journal had been seen."""
    found, folder = {}, archive / "manifest"
    if folder.is_symlink() or not folder.is_dir():
        return found
    for path in folder.iterdir():
        if path.is_symlink() or not path.is_file() or not re.fullmatch(WRITER, path.stem):
            continue
        raw = as_spelled(path.read_bytes()) if path.stat().st_size <= 64 * MB else b""
        first, _, rest = raw.partition(b"\n")
        if MANIFEST.fullmatch(first) and sha256(rest) == first[-64:].decode():
            for of, n in re.findall(rb"(?m)^# head (\S+) ([1-9]\d{0,14}) [0-9a-f]{64}$", rest):
                found[of.decode()] = max(found.get(of.decode(), 0), int(n))
    return found


def received_of(archive, folders):
    """The lines in files that their taker's own journal names, and has not given back, by writer."""
    found = {}
    for folder in folders_of(archive / "received"):
        if folder.name not in folders:
            continue
        segments = [path for path in sorted(folders[folder.name].iterdir()) if SEGMENT(path.name)]
        entries = [e for path in segments for e in read_segment(path, folder.name) if is_line(e)]
        said = [entry for entry in entries if entry["fits"]]
        back = {line.get("of") for line in said if line["act"] == "untake"}
        for line in said:
            if "take" in line and f"{folder.name}:{line['n']}" not in back:
                read_received(archive / line["take"]["file"], found)
    return found


def read_received(path, found):
    """The lines of each writer under its headings."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > 64 * MB:
        return
    writer = None
    for part in as_spelled(path.read_bytes()).split(b"\n")[:-1]:
        if part[:1] == b"{":
            heading = HEADING.fullmatch(part)
            writer = heading[1].decode() if heading else None
        elif writer is not None:
            line = read_line(part, writer)
            if line is not None:
                found.setdefault(writer, []).append(line)


def unite(writer, lines):
    """Of lines that follow one and the same line, the smallest checksum goes on under its name."""
    names, branches = {}, {writer: []}
    for line in sorted(lines, key=lambda line: (line["n"], line["hash"])):
        name = names.get(line["p"], writer)
        if branches[name] and branches[name][-1]["n"] >= line["n"]:
            name = f"{writer}~{line['hash'][:8]}"
        names[line["hash"]] = name
        branches.setdefault(name, []).append(line)
    return branches.pop(writer), list(branches.values())


def registers_of(archive):
    """Every register: (record, field) → its alive writes as (dot, value, time)."""
    writes, replaced = {}, {}

    def take(writer, lines, change=lambda dot: dot):
        for number, time, ops in acts_of(lines):
            last = {}
            for record, field, value, replaces in ops:
                last[record, field] = value
                replaced.setdefault((record, field), set()).update(change(dot) for dot in replaces)
            for key, value in last.items():
                writes.setdefault(key, []).append((writer, number, value, time))

    for writer, lines, forks in journals_of(archive):
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
    if "--records" not in sys.argv[2:]:
        for archive in sys.argv[1:]:
            print(state_hash(registers_of(pathlib.Path(archive))))
        return
    registers = registers_of(pathlib.Path(sys.argv[1]))
    records = {}
    for (record, field), living in sorted(registers.items()):
        shown = max(living, key=lambda write: (write[2], write[0]))
        records.setdefault(record, {})[field] = shown[1]
    for record, fields in records.items():
        print(spell({"id": record, **fields}))


if __name__ == "__main__":
    main()
