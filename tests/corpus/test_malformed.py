"""Malformed files and rows, kind by kind: one line, nothing quoted, no good row lost with them.

The files are made here, apart from those that the readers were written against.
"""

import json
import os

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from medlib import records
from medlib.corpus import columns, layouts, plaintext, reading, sources
from medlib.files import InputError

GOOD = {"id": "1", "question": "CANARY first?", "answer": "CANARY one"}
LAST = {"id": "9", "question": "CANARY last?", "answer": "CANARY nine"}
CHOICE = {"question": "CANARY?", "options": ["CANARY a", "b"], "answer_index": 1, "answer": "b"}
PAIR = "<QAPair><Question qid='{0}'>CANARY {0}?</Question><Answer>CANARY {0}</Answer></QAPair>"
XML = f"<Document>\n<QAPairs>\n{PAIR.format(1)}\n%s</QAPairs></Document>"
HEADER = "id,question,answer\n"


def lines(*rows):
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows) + "\n"


def array(*rows):
    return "[" + ",\n".join(r if isinstance(r, str) else json.dumps(r) for r in rows) + "]\n"


def without(name):
    return {k: v for k, v in GOOD.items() if k != name} | {"id": "2"}


# Whole files: name, content, physical line to be named (None: there is none).
DAMAGED = {
    "array cut off": ("a.json", array(GOOD, LAST)[:-20], 2),
    "array cut off between items": ("a.json", "[" + json.dumps(GOOD) + ",\n", 2),
    "object cut off": ("a.json", '{"1": ' + json.dumps(GOOD) + ",\n", 2),
    "broken item in the middle of an array": ("a.json", array(GOOD, '{"question": ', LAST), 2),
    "lone text": ("a.json", '"CANARY"', 1),
    "lone number": ("a.json", "\n7", 2),
    "null": ("a.json", "null", 1),
    "two arrays": ("a.json", array(GOOD) + array(LAST), 1),
    "empty array": ("a.json", "[]", 1),
    "empty object": ("a.json", "{}", 1),
    "empty JSON": ("a.json", "", 1),
    "empty JSON lines": ("a.jsonl", "", 1),
    "blank JSON lines": ("a.jsonl", " \n\n\t\n", 1),
    "empty CSV": ("a.csv", "", 1),
    "blank CSV": ("a.csv", "\n \n", 1),
    "header alone": ("a.csv", HEADER, 1),
    "array nested too deeply": ("a.json", "[\n" + "[" * 10_000, 2),
    "number of 5,000 digits in an array": ("a.json", array(GOOD, "7" * 5_000), 2),
    "latin-1 lines": ("a.jsonl", lines(GOOD).encode() + b'{"question": "CANARY \xe9"}', 2),
    "latin-1 table": ("a.csv", HEADER.encode() + b"1,CANARY,a\n2,\xe9,CANARY\n", 3),
    "latin-1 array": ("a.json", b'[\n"CANARY \xe9"]', 2),
    "NUL among lines": ("a.jsonl", lines(GOOD, GOOD) + '{"question": "\0CANARY"}', 3),
    "NUL in a table": ("a.csv", HEADER + "1,CANARY,\0\n", 2),
    "block of zeros at the end": ("a.json", array(GOOD) + "\0" * 4096, 2),
    "UTF-16 array": ("a.json", array(GOOD).encode("utf-16"), 1),
    "UTF-16 table": ("a.csv", (HEADER + "1,CANARY,a").encode("utf-16-be"), 1),
    "UTF-16 marked": ("a.tsv", b"\xfe\xff" + HEADER.encode("utf-16-be"), 1),
    "gzip named JSON": ("a.json", b"\x1f\x8b\x08\x00CANARY", 1),
    "zip named CSV": ("a.csv", b"PK\x03\x04CANARY", 1),
    "Parquet named JSON lines": ("a.jsonl", b"PAR1CANARY", 1),
    "quote that never ends": ("a.csv", HEADER + '1,CANARY,a\n2,"CANARY,b\n3,CANARY,c\n', 3),
    "quote that spoils many lines": ("a.csv", HEADER + '1,"CANARY\n" x,a\n2,CANARY,b\n', 2),
    "quote amid a cell before one that stays open": (
        "a.csv",
        HEADER + '1,q,a\n2,"CANARY"x,"b\nCANARY,c,d\n',
        3,
    ),
    "column twice": ("a.csv", "id,answer,answer\n1,CANARY,b\n", 1),
    "Parquet of nothing": ("a.parquet", "", 1),
    "Parquet cut off": ("a.parquet", b"PAR1\x15\x04CANARY", None),
    "text named Parquet": ("a.parquet", "CANARY", None),
    "element not closed": ("a.xml", "<Document>\n<QAPair>\nCANARY", 3),
    "elements crossed": ("a.xml", "<Document>\n<a><b>CANARY</a></b></Document>", 2),
    "text after the XML": ("a.xml", XML % "" + "\nCANARY", 5),
    "two roots": ("a.xml", "<a/>\n<b>CANARY</b>", 2),
    "unknown entity": ("a.xml", XML % "&CANARY;", 4),
    "control character in XML": ("a.xml", XML % "\x01CANARY", 4),
    "entity bomb": (
        "a.xml",
        "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY a 'CANARY'><!ENTITY b '&a;&a;&a;'>"
        + "<!ENTITY c '&b;&b;&b;&b;'>]>\n<a>&c;</a>",
        2,
    ),
    "external entity": (
        "a.xml",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<a>&x;</a>",
        1,
    ),
    "external DTD": ("a.xml", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'>\n<a>CANARY</a>", 1),
    "XML that is JSON": ("a.xml", array(GOOD), 1),
}

# One row in a file between good ones: name, rows, its line, what the ledger says.
BAD_ROWS = {
    "line cut off": ("a.jsonl", lines(GOOD, json.dumps(GOOD)[:-9], LAST), 2, "broken_json"),
    "line of something else": ("a.jsonl", lines(GOOD, "CANARY", LAST), 2, "broken_json"),
    "two objects on a line": ("a.jsonl", lines(GOOD, "{}{}", LAST), 2, "broken_json"),
    "line with single quotes": ("a.jsonl", lines(GOOD, "{'a': 1}", LAST), 2, "broken_json"),
    "line nested too deeply": ("a.jsonl", lines(GOOD, "[" * 10_000, LAST), 2, "broken_json"),
    "number of 5,000 digits": ("a.jsonl", lines(GOOD, "7" * 5_000, LAST), 2, "broken_json"),
    "line of an array": ("a.jsonl", lines(GOOD, '["CANARY"]', LAST), 2, "not_an_object"),
    "line of null": ("a.jsonl", lines(GOOD, "", "null", LAST), 3, "not_an_object"),
    "item of text": ("a.json", array(GOOD, '"CANARY"', LAST), 2, "not_an_object"),
    "key twice": (
        "a.jsonl",
        lines(GOOD, '{"question": "CANARY", "question": "x", "answer": "y"}', LAST),
        2,
        "duplicate_key",
    ),
    "key twice deep in an item": (
        "a.json",
        array(GOOD, '{"question": "CANARY",\n"x": {"CANARY": 1, "CANARY": 2}}', LAST),
        2,
        "duplicate_key",
    ),
    "NaN": ("a.jsonl", lines(GOOD, '{"question": "q", "answer": NaN}', LAST), 2, None),
    "Infinity": ("a.json", array(GOOD, '{"question": Infinity}', LAST), 2, None),
    "number beyond all": ("a.json", array(GOOD, '{"question": -1e400}', LAST), 2, None),
    "line too long": (
        "a.jsonl",
        lines(GOOD, '{"question": "' + "CANARY" * 9_000 + '"}', LAST),
        2,
        "line_too_long",
    ),
    "row too long": (
        "a.csv",
        HEADER + "1,q,a\n2,q," + "CANARY" * 9_000 + "\n3,q3,a\n",
        3,
        "line_too_long",
    ),
    "question missing": ("a.jsonl", lines(GOOD, without("question"), LAST), 2, "missing_field"),
    "question null": ("a.jsonl", lines(GOOD, GOOD | {"question": None}, LAST), 2, "wrong_type"),
    "question a list": ("a.jsonl", lines(GOOD, {"question": ["CANARY"]}, LAST), 2, "wrong_type"),
    "question true": ("a.json", array(GOOD, {"question": True}, LAST), 2, "wrong_type"),
    "question blank": ("a.json", array(GOOD, {"question": " "}, LAST), 2, "no_question"),
    "answer missing": ("a.jsonl", lines(GOOD, without("answer"), LAST), 2, "no_answer"),
    "answer a dictionary": (
        "a.jsonl",
        lines(GOOD, CHOICE | {"answer": {"CANARY": 1}}, LAST),
        2,
        "wrong_type",
    ),
    "answer outside the options": (
        "a.jsonl",
        lines(GOOD, CHOICE | {"answer_index": 2}, LAST),
        2,
        "answer_index_out_of_range",
    ),
    "answer of another option": (
        "a.jsonl",
        lines(GOOD, CHOICE | {"answer_index": 0}, LAST),
        2,
        "answer_not_its_option",
    ),
    "index of words": (
        "a.jsonl",
        lines(GOOD, CHOICE | {"answer_index": "CANARY"}, LAST),
        2,
        "wrong_type",
    ),
    "options a text": ("a.jsonl", lines(GOOD, CHOICE | {"options": "CANARY"}, LAST), 2, None),
    "option null": ("a.jsonl", lines(GOOD, CHOICE | {"options": [None, "b"]}, LAST), 2, None),
    "option empty": (
        "a.jsonl",
        lines(GOOD, CHOICE | {"options": [" ", "b"]}, LAST),
        2,
        "empty_option",
    ),
    "half a surrogate pair": (
        "a.jsonl",
        lines(GOOD, GOOD | {"answer": "CANARY \udc00"}, LAST),
        2,
        "broken_unicode",
    ),
    "row too short": ("a.csv", HEADER + "1,q,a\n2,CANARY\n3,q3,a\n", 3, "ragged_row"),
    "row too long by a cell": ("a.csv", HEADER + "1,q,a\n2,CANARY,b,c\n3,q3,a\n", 3, "ragged_row"),
    "row after one of two lines": (
        "a.csv",
        HEADER + '1,"q\nCANARY",a\n2,CANARY\n3,q3,a\n',
        4,
        "ragged_row",
    ),
    "quote amid a cell": ("a.csv", HEADER + '1,q,a\n2,"CANARY"x,b\n3,q3,a\n', 3, "broken_csv"),
    "commas in a tab's place": ("a.tsv", "question\tanswer\nq\ta\nCANARY,x\nq3\ta\n", 3, None),
}


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def layout_of(path):
    if path.suffix == ".xml":
        return layouts.MEDQUAD._replace(pattern="")
    return columns.layout(path, "own_a", {})


def told(error, place):
    """Return the refusal's line, after looking that it is one and names the place."""
    line = str(error.value)
    assert place in line and "\n" not in line and "CANARY" not in line
    assert line.count(" · ") == 2 and len(line) < 600  # found, expected, what to do
    return line


def refused(path, place, on_bad="refuse"):
    with pytest.raises(InputError) as error:
        reading.take_files([(path, layout_of(path))], "own_a", on_bad)
    assert error.value.__suppress_context__ or error.value.__context__ is None
    return told(error, place)


@pytest.fixture(autouse=True)
def short_lines(monkeypatch):
    monkeypatch.setattr(plaintext, "LONGEST", 40_000)


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_file_is_refused_with_its_line_whatever_is_done_with_bad_rows(tmp_path, name):
    file, content, line = DAMAGED[name]
    path = write(tmp_path, file, content)
    place = f"/{file}:{line}: " if line else f"/{file}: "
    assert refused(path, place) == refused(path, place, "set_aside")


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_file_among_whole_ones_is_set_aside_as_one_line_of_the_ledger(tmp_path, name):
    file, content, _ = DAMAGED[name]
    path = write(tmp_path, file, content)
    whole = write(tmp_path, "whole.jsonl", lines(GOOD, LAST))
    located = [(p, layout_of(p)) for p in (path, whole)]
    kept, aside = reading.take_files(located, "own_a", "set_aside")
    assert [r["answer"] for r in kept] == ["CANARY one", "CANARY nine"]
    assert [(r["reason"], r["file"].split("/")[1]) for r in aside] == [("damaged_file", file)]
    assert "CANARY" not in repr(aside)
    records.table(aside, records.LEDGER)
    with pytest.raises(InputError):
        reading.take_files(located, "own_a", "refuse")


@pytest.mark.parametrize("name", BAD_ROWS)
def test_bad_row_is_refused_by_its_line_or_set_aside_and_costs_no_other(tmp_path, name):
    file, content, line, reason = BAD_ROWS[name]
    path = write(tmp_path, file, content)
    words = refused(path, f"/{file}:{line}: ")
    assert "set bad_rows to set_aside" in words
    kept, aside = reading.take_files([(path, layout_of(path))], "own_a", "set_aside")
    assert len(kept) == 2
    assert [(r["line"], r["source"], r["step"]) for r in aside] == [(line, "own_a", "read")]
    assert aside[0]["reason"] == (reason or aside[0]["reason"])
    assert "CANARY" not in repr(aside) and aside[0]["reason"].replace("_", "").isalnum()
    records.table(aside, records.LEDGER)


def test_table_of_many_bad_rows_counts_each_by_its_reason(tmp_path):
    rows = ["{", "[]", without("question"), CHOICE | {"answer_index": 7}, GOOD, LAST, GOOD]
    path = write(tmp_path, "a.jsonl", lines(*rows))
    kept, aside = sources.read(str(path), on_bad="set_aside")
    assert len(kept) == 2 and {r["source"] for r in kept} == {"own_a"}
    assert sorted((r["line"], r["reason"]) for r in aside) == [
        (1, "broken_json"),
        (2, "not_an_object"),
        (3, "missing_field"),
        (4, "answer_index_out_of_range"),
        (7, "duplicate_id"),
    ]


@pytest.mark.parametrize("on_bad", ["refuse", "set_aside"])
def test_parquet_without_a_column_is_refused_and_so_is_a_file_of_bad_rows_alone(tmp_path, on_bad):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"answer": ["CANARY", "b"]}), path)
    with pytest.raises(InputError) as error:
        sources.read(str(path), on_bad=on_bad)
    line = told(error, "a.parquet")
    assert "question" in line if on_bad == "refuse" else "2 set aside (missing_field)" in line


def test_parquet_keeps_its_good_rows_beside_null_and_non_unicode_ones(tmp_path):
    path = tmp_path / "a.parquet"
    rows = [GOOD, GOOD | {"question": None}, GOOD | {"answer": None}, LAST]
    pq.write_table(pa.Table.from_pylist(rows), path)
    with pytest.raises(InputError) as error:
        sources.read(str(path))
    told(error, "a.parquet:2: ")
    kept, aside = sources.read(str(path), on_bad="set_aside")
    assert len(kept) == 2 and [r["line"] for r in aside] == [2, 3]
    bad = pa.array([b"CANARY", b"\xff"]).cast(pa.string(), safe=False).view(pa.string())
    pq.write_table(pa.table({"question": bad, "answer": ["a", "b"]}), path)
    with pytest.raises(InputError) as error:
        sources.read(str(path))
    told(error, "a.parquet")


def test_damage_in_the_middle_of_parquet_is_refused_not_read_around(tmp_path):
    path = tmp_path / "a.parquet"
    rows = [{"question": f"CANARY {n}?", "answer": f"{n * 7919}"} for n in range(5_000)]
    pq.write_table(pa.Table.from_pylist(rows), path, write_page_checksum=True)
    content = bytearray(path.read_bytes())
    content[200:400] = b"\xaa" * 200
    path.write_bytes(content)
    for on_bad in reading.BAD:
        with pytest.raises(InputError) as error:
            sources.read(str(path), on_bad=on_bad)
        told(error, "a.parquet: ")


def special(tmp_path, kind, suffix):
    path = tmp_path / f"a{suffix}"
    if kind == "a link in a circle":
        path.symlink_to(path)
    elif kind == "a link to nothing":
        path.symlink_to(tmp_path / "gone")
    elif kind == "a pipe":
        os.mkfifo(path)
    elif kind == "a device":
        path.symlink_to("/dev/null")
    elif kind == "no permission":
        if os.geteuid() == 0:
            pytest.skip("root may read everything: permission cannot be tested")
        path.write_text(lines(GOOD))
        path.chmod(0)
    return path


@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".csv", ".tsv", ".parquet"])
@pytest.mark.parametrize(
    "kind",
    [
        "nothing there",
        "a link in a circle",
        "a link to nothing",
        "a pipe",
        "a device",
        "no permission",
    ],
)
def test_what_is_no_plain_file_is_refused_at_once(tmp_path, hang_guard, kind, suffix):
    path = special(tmp_path, kind, suffix)
    for on_bad in reading.BAD:
        with pytest.raises(InputError) as error:
            sources.read(str(path), on_bad=on_bad)
        assert (kind in ("a pipe", "a device")) == (
            "a pipe or device" in told(error, f"a{suffix}: ")
        )
    with pytest.raises(InputError):  # and so does what looks at inputs before a run
        sources.locate(str(path))


@pytest.mark.parametrize("name", ["medmcqa/dev.json", "medqa/phrases_no_exclude_test.jsonl"])
@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a link in a circle", "a device"])
def test_known_source_with_such_a_file_is_refused_at_once(
    tmp_path, monkeypatch, hang_guard, kind, name
):
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path))
    path = tmp_path / name
    path.parent.mkdir()
    if kind == "a folder":
        path.mkdir()
    else:
        special(tmp_path, kind, ".x")
        (tmp_path / "a.x").rename(path) if kind == "a pipe" else path.symlink_to(tmp_path / "a.x")
    with pytest.raises(InputError) as error:
        sources.read(name.split("/")[0])
    told(error, f"{name}: ")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".csv", ".tsv"])
def test_marks_line_ends_and_blank_lines_are_no_faults(tmp_path, suffix, mark, newline):
    table = "id,question,answer\n1,q?,a\n\n2,q?,b\n"
    content = {
        ".json": array(GOOD, "\n\n" + json.dumps(LAST)),
        ".jsonl": lines(GOOD, "", LAST),
        ".csv": table,
        ".tsv": table.replace(",", "\t"),
    }[suffix]
    path = tmp_path / f"a{suffix}"
    path.write_bytes((mark + content).replace("\n", newline).encode())
    kept, aside = sources.read(str(path))
    assert len(kept) == 2 and aside == []
    last = {".json": 4, ".jsonl": 3}.get(suffix, 4)
    assert max(r["provenance"]["line"] for r in kept) == last


def test_lines_named_json_are_read_as_lines(tmp_path):
    path = write(tmp_path, "a.json", lines("", GOOD, "CANARY", LAST))
    kept, aside = sources.read(str(path), on_bad="set_aside")
    assert sorted(r["provenance"]["line"] for r in kept) == [2, 4]
    assert [(r["line"], r["reason"]) for r in aside] == [(3, "broken_json")]


def test_choice_between_refusing_and_setting_aside_is_checked():
    with pytest.raises(InputError, match="bad_rows 'ignore' · expected refuse or set_aside"):
        sources.read("demo", on_bad="ignore")


def test_one_damaged_document_of_many_is_set_aside_and_told(tmp_path, monkeypatch):
    monkeypatch.setenv("MEDLIB_DATA", str(tmp_path))
    folder = tmp_path / "medquad" / "5_NIDDK_QA"
    folder.mkdir(parents=True)
    for number in range(3):
        write(folder, f"{number}.xml", XML % PAIR.format(number))
    write(folder, "1.xml", (XML % "")[:-30])
    with pytest.raises(InputError) as error:
        sources.read("medquad")
    told(error, "5_NIDDK_QA/1.xml:3: ")
    kept, aside = sources.read("medquad", on_bad="set_aside")
    assert len(kept) == 4
    assert [(r["reason"], r["file"]) for r in aside] == [("damaged_file", "5_NIDDK_QA/1.xml")]


def test_deep_xml_neither_crashes_nor_hangs(tmp_path, hang_guard):
    write(tmp_path, "a.xml", "<Document>" + "<b>" * 50_000 + "</b>" * 50_000 + "</Document>")
    with pytest.raises(InputError):
        reading.take_files([(tmp_path / "a.xml", layout_of(tmp_path / "a.xml"))], "x", "refuse")


@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".csv", ".xml"])
def test_progress_of_a_large_file_changes_nothing_and_ends_at_its_last_row(
    tmp_path, monkeypatch, suffix
):
    path = tmp_path / f"a{suffix}"
    rows = [{"question": f"q{n}?", "answer": "one\n\ntwo"} for n in range(50)]
    content = {
        ".json": json.dumps(rows, indent=1),
        ".jsonl": lines(*rows),
        ".csv": "question,answer\n" + "".join(f'q{n}?,"one\n\ntwo"\n' for n in range(50)),
        ".xml": XML % "\n".join(PAIR.format(n) for n in range(50)),
    }
    path.write_text(content[suffix])
    plain = reading.take_files([(path, layout_of(path))], "x", "refuse")
    seen = []

    def track(items, label, total):
        seen.append((list(items), total))
        return seen[-1][0]

    monkeypatch.setattr(reading, "LARGE", 0)
    monkeypatch.setattr(reading, "track", track)
    assert reading.take_files([(path, layout_of(path))], "x", "refuse") == plain
    [(steps, total)] = seen
    assert len(steps) == steps[-1].line and total - 6 < len(steps) <= total + 1
