"""Files are read item by item with their physical lines; damaged ones are refused by name."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib.corpus.readers import Row, json_items, json_members, jsonl, xml_members
from medlib.files import InputError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TOP = st.lists(JSON, max_size=5) | st.dictionaries(st.text(), JSON, max_size=5)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("readers") / "any.json"


@settings(deadline=None, max_examples=150)
@given(value=TOP, indent=st.none() | st.integers(0, 3), ascii_only=st.booleans())
def test_members_are_those_of_json_load(path, value, indent, ascii_only):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    path.write_text(text, encoding="utf-8")
    expected = json.loads(text)
    found = list(json_members(path))
    if isinstance(expected, dict):
        assert repr({row.key: row.value for row in found}) == repr(expected)
    else:
        assert repr([row.value for row in found]) == repr(expected)
        assert {row.key for row in found} <= {""}


@settings(deadline=None, max_examples=100)
@given(value=st.lists(st.integers() | st.text("ab\n"), min_size=1), gaps=st.data())
def test_line_is_where_the_member_begins(path, value, gaps):
    text, lines = "[", []
    for number, member in enumerate(value):
        text += gaps.draw(st.text(" \n\t", max_size=3)) + ("," if number else "")
        text += gaps.draw(st.text(" \n\t", max_size=3))
        lines.append(text.count("\n") + 1)
        text += json.dumps(member)
    path.write_text(text + "\n]\n")
    assert [row.line for row in json_members(path)] == lines


@settings(deadline=None, max_examples=100)
@given(value=TOP.filter(bool), data=st.data())
def test_truncated_json_is_never_taken_for_whole(path, value, data):
    text = json.dumps(value, indent=1)
    path.write_text(text[: data.draw(st.integers(0, len(text) - 1))])
    with pytest.raises(InputError, match=r"any\.json:\d+: "):
        list(json_members(path))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_marks_do_not_shift_lines(tmp_path, newline, mark):
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(mark + newline.join(['{"a": 1}', "", '{"a": 2}']).encode())
    assert [(row.line, row.value) for row in jsonl(rows)] == [(1, {"a": 1}), (3, {"a": 2})]
    whole = tmp_path / "whole.json"
    whole.write_bytes(mark + newline.join(["[", "1,", "2]"]).encode())
    assert [(row.line, row.value) for row in json_members(whole)] == [(2, 1), (3, 2)]


# What each file holds is planted with a word that must never be shown.
BROKEN_JSON = {
    "empty": (b"", 1),
    "blank": (b" \n\n ", 1),
    "a single text": (b'\n"CANARY"', 2),
    "a single number": (b"12", 1),
    "cut in a text": (b'[\n{"q": "CANARY', 2),
    "cut after an item": (b'[\n{"q": "CANARY"}\n', 3),
    "cut after a comma": (b'[\n{"q": "CANARY"},\n', 3),
    "value missing far into an item": (b'[\n{"q": "CANARY",\n\n "a": }]', 4),
    "comma missing": (b'["CANARY"\n"CANARY"]', 2),
    "comma too many": (b'["CANARY",\n]', 2),
    "text after the end": (b'["CANARY"]\nCANARY', 1),
    "two arrays": (b'["CANARY"]\n["CANARY"]', 1),
    "key without quotes": (b"{\nCANARY: 1}", 2),
    "number as key": (b'{\n1: "CANARY"}', 2),
    "colon missing": (b'{"CANARY"\n"CANARY"}', 1),
    "single quotes": (b"[\n'CANARY']", 2),
    "control character": (b'["CANARY\nCANARY"]', 1),
    "unknown escape": (b'[\n"CANARY \\x"]', 2),
    "unknown word": (b"[\nCANARY]", 2),
    "byte that is not UTF-8": (b'[\n"CANARY\xff"]', 2),
    "the same after a mark": (b'\xef\xbb\xbf[\n\n"\xff CANARY"]', 3),
    "UTF-16": ('["CANARY"]'.encode("utf-16"), 1),
    "NUL": (b'[\n"CANARY\0"]', 2),
    "nested too deeply": (b"[\n" + b"[" * 100_000, 2),
    "a number too long": (b"[\n" + b"7" * 5_000 + b"]", 2),
}


def refusal(read, path):
    with pytest.raises(InputError) as caught:
        list(read(path))
    line = str(caught.value)
    assert "\n" not in line and "CANARY" not in line
    assert line.count(" · ") == 2  # found, expected, what to do
    return line


@pytest.mark.parametrize("name", BROKEN_JSON)
def test_broken_json_is_refused_with_file_and_line_without_content(tmp_path, name):
    content, line = BROKEN_JSON[name]
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    assert f"broken.json:{line}: " in refusal(json_members, path)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b'{"q": "CANARY', "broken_json"),
        (b"CANARY", "broken_json"),
        (b'["CANARY"]', "not_an_object"),
        (b'"CANARY"', "not_an_object"),
        (b'{"q": 1} {"q": "CANARY"}', "broken_json"),
        (b"[" * 100_000, "broken_json"),
        (b'{"q": ' + b"7" * 5_000 + b"}", "broken_json"),
        (b'{"q": "CANARY", "q": 1}', "duplicate_key"),
        (b'{"q": {"CANARY": 1, "CANARY": 1}}', "duplicate_key"),
        (b'{"q": NaN}', "number_not_finite"),
        (b'{"q": [-Infinity]}', "number_not_finite"),
        (b'{"q": 1e999}', "number_not_finite"),
    ],
)
def test_broken_line_is_named_and_costs_no_other_line(tmp_path, row, reason):
    path = tmp_path / "broken.jsonl"
    path.write_bytes(b'{"q": "CANARY"}\n\n' + row + b'\n{"q": "CANARY"}\n')
    first, bad, last = jsonl(path)
    assert first.value == last.value == {"q": "CANARY"} and (first.line, last.line) == (1, 4)
    assert first.fault is last.fault is None
    assert bad.line == 3 and bad.fault.reason == reason
    line = str(bad.fault)
    assert "broken.jsonl:3: " in line and "CANARY" not in line and line.count(" · ") == 2


@pytest.mark.parametrize("mark", [b"\xff", b"\0"])
def test_line_that_is_no_text_condemns_its_file(tmp_path, mark):
    path = tmp_path / "broken.jsonl"
    path.write_bytes(b'{"q": 1}\n\n{"q": "CANARY' + mark + b'"}\n{"q": 2}\n')
    assert "broken.jsonl:3: " in refusal(jsonl, path)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"<a>\n<b>CANARY</a>", 2),
        (b"<a>\nCANARY", 2),
        (b"<a>\n<b>CANARY</b>\n</a><c/>", 3),
        (b"", 1),
        (b"CANARY", 1),
        (b"<a>\nCANARY\xff</a>", 2),
        (b'<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "CANARY">]>\n<a>&x;</a>', 2),
        (b'<!DOCTYPE a [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', 1),
        (b"<a>\n&CANARY;</a>", 2),
    ],
)
def test_broken_or_dangerous_xml_is_refused_with_file_and_line(tmp_path, content, line):
    path = tmp_path / "broken.xml"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        xml_members(path, "a")
    assert f"broken.xml:{line}: " in str(caught.value)
    assert "CANARY" not in str(caught.value) and "\n" not in str(caught.value)


def test_xml_is_read_as_utf_8_whatever_its_head_declares(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes('<?xml version="1.0" encoding="ISO-8859-1"?>\n<a>é µ</a>'.encode())
    assert xml_members(path, "a")[0].text == "é µ"


def test_lines_of_xml_members_are_those_of_their_tags(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(
        "<a>\n<!-- <p>\n</p> -->\n<p>1</p><p\n x='1'>2</p>\n<b><![CDATA[<p>\n]]><p/></b>\n<pq/></a>"
    )
    root, members = xml_members(path, "p")
    assert root.tag == "a"
    assert [(line, member.text) for line, member in members] == [(4, "1"), (4, "2"), (7, None)]


@pytest.mark.parametrize("missing", ["no.json", "."])
def test_missing_file_and_folder_are_refused_by_name(tmp_path, missing):
    for read in (json_members, jsonl):
        assert str(tmp_path / missing) in refusal(read, tmp_path / missing)


@pytest.mark.parametrize(
    ("value", "types", "found"),
    [
        (None, str, "a NoneType as field 'answer' · expected str"),
        (3, str, "a int as field 'answer'"),
        (True, int, "a bool as field 'answer' · expected int"),
        (1.0, int, "a float as field 'answer'"),
        (["CANARY"], dict, "a list as field 'answer' · expected dict"),
    ],
)
def test_field_of_another_type_is_named_not_shown(tmp_path, value, types, found):
    with pytest.raises(InputError) as caught:
        Row(tmp_path / "a.json", 7, value={"answer": value}).field("answer", types)
    assert f"a.json:7: {found}" in str(caught.value)
    assert "CANARY" not in str(caught.value)
    with pytest.raises(InputError, match="a.json:7: no field 'answer'"):
        Row(tmp_path / "a.json", 7, value={"CANARY": 1}).field("answer", types)
    assert Row(tmp_path, 1, value={"answer": 3}).field("answer", int) == 3


def test_items_after_a_faulty_one_are_still_read(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('[{"a": 1},\n{"a": 1, "a": 2},\n"CANARY",\n{"a": NaN},\n{"a": 2}]')
    reasons = [row.fault and row.fault.reason for row in json_items(path)]
    assert reasons == [None, "duplicate_key", "not_an_object", "number_not_finite", None]
    path.write_text('{"x": {"a": 1},\n"x": {"a": 2}}')
    assert [row.fault and row.fault.reason for row in json_items(path)] == [None, "duplicate_key"]
