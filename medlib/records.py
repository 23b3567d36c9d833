"""The schemas of everything that is stored, in one place; unknown columns are refused.

A record is one question with its answer, whatever its source. Multiple choice,
yes/no/maybe and free text share one schema: free text has no options and answer_index -1.
"""

from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from medlib.files import InputError, replacing, sha256_text

YES_NO_MAYBE = ["yes", "no", "maybe"]
MOST_OPTIONS = 26  # letters A to Z


def _schema(name: str, version: int, *columns: tuple[str, pa.DataType]) -> pa.Schema:
    """Return a schema of columns given in order as (names of one type, the type)."""
    fields = [(column, kind) for names, kind in columns for column in names.split()]
    return pa.schema(fields, metadata={"medlib": f"{name} {version}"})


TEXT, WHOLE, NUMBER, YES_NO = pa.string(), pa.int32(), pa.float64(), pa.bool_()
TEXTS, WHOLES, NUMBERS = pa.list_(TEXT), pa.list_(WHOLE), pa.list_(NUMBER)
RECORDS = _schema(
    "records", 1,
    ("id source specialty topic question context", TEXT), ("options", TEXTS),
    ("answer_index", WHOLE), ("answer explanation", TEXT), ("demographics", TEXTS),
    ("license split", TEXT), ("provenance", pa.struct([("file", TEXT), ("line", pa.int64())])),
)  # fmt: skip
LEDGER = _schema("ledger", 1, ("id source step reason file", TEXT), ("line", pa.int64()))
PREDICTIONS = _schema(
    "predictions", 2,
    ("model task protocol item_id specialty prompt_sha256 variant raw_text", TEXT),
    ("option_logprobs", NUMBERS), ("option_chars option_tokens", WHOLES),
    ("gold", WHOLE), ("gold_nll", NUMBER), ("n_gold_tokens", WHOLE),
    ("similarity bertscore_minilm answer_logprob", NUMBER), ("cut", YES_NO),
    ("n_prompt_tokens n_new_tokens shots", WHOLE), ("dtype", TEXT),
)  # fmt: skip
# Of the sampled answers to one item, in the order of `variants`: cosines of each pair, as scipy's
# squareform has them, and row by row whether one answer entails the other.
LIKENESS = _schema(
    "likeness", 1,
    ("model task item_id", TEXT), ("variants", TEXTS), ("cosines", NUMBERS),
    ("entails", pa.list_(YES_NO)),
)  # fmt: skip
PASSAGES = _schema(  # shown before a question by the probe `retrieved`, rank 1 first
    "passages", 1,
    ("item_id", TEXT), ("rank", WHOLE), ("passage_id topic text", TEXT), ("score", NUMBER),
    ("source", TEXT),
)  # fmt: skip
ERRORS = _schema(
    "errors", 2,
    ("model task protocol item_id specialty topic kind", TEXT), ("severity", WHOLE),
    ("given flip", TEXT),
)  # fmt: skip
FLAGS = _schema(
    "flags", 1,
    ("model item_id kind", TEXT), ("severity", WHOLE), ("reason source", TEXT),
    ("risk_level", WHOLE),
)  # fmt: skip
RATINGS = _schema(  # value: place of the choice on its scale, 0 is the best
    "ratings", 1, ("sheet rater item_id specialty model axis", TEXT), ("value", WHOLE)
)
SCORE_KEYS = [
    "model", "task", "slice", "protocol", "metric", "value", "ci_low", "ci_high", "n", "unread",
    "compared_to", "p_value", "prompt_sha256", "split_sha256", "template", "dtype", "softmax",
    "shots", "seed",
]  # fmt: skip
COMPARISON_KEYS = [  # of a row of comparison.json
    "criterion", "measure", "task", "protocol", "n", "clusters", "current", "candidate", "value",
    "ci_low", "ci_high", "level", "p_value", "p_holm", "bound", "status",
]  # fmt: skip


def make_id(source: str, source_id: str) -> str:
    """Return the stable id of a record: a hash of its source and its id there."""
    return sha256_text(f"{source}\x1f{source_id}")[:16]


def make(source: str, source_id: str, **fields: Any) -> dict[str, Any]:
    """Return a record with every field of the schema, empty where nothing is given.

    Raises:
        InputError: a field that the schema does not have.
    """
    empty: dict[str, Any] = {name: "" for name in RECORDS.names}
    empty |= {"options": [], "answer_index": -1, "demographics": []}
    unknown = set(fields) - set(empty)
    if unknown:
        raise InputError(f"fields {sorted(unknown)}", f"fields of {RECORDS.names}", "rename them")
    return empty | {"id": make_id(source, source_id), "source": source} | fields


def kind(record: dict[str, Any]) -> str:
    """Return multiple_choice, yes_no_maybe or free_text."""
    options = list(record["options"])
    if not options:
        return "free_text"
    return "yes_no_maybe" if options == YES_NO_MAYBE else "multiple_choice"


def fault(record: dict[str, Any]) -> str | None:
    """Return why a record cannot be used, as a reason for the ledger, or None."""
    if not _is_unicode(record):
        return "broken_unicode"
    if not record["question"].strip():
        return "no_question"
    if record["options"]:
        return _option_fault(record)
    if not record["answer"].strip():
        return "no_answer"
    return None if record["answer_index"] == -1 else "answer_index_without_options"


def _option_fault(record: dict[str, Any]) -> str | None:
    options, index = record["options"], record["answer_index"]
    if not 0 <= index < len(options):
        return "answer_index_out_of_range"
    if not record["answer"].strip():
        return "no_answer"
    if len(options) < 2 or any(not option.strip() for option in options):
        return "empty_option"
    if len(options) > MOST_OPTIONS:
        return "too_many_options"
    return None if options[index] == record["answer"] else "answer_not_its_option"


def _is_unicode(record: dict[str, Any]) -> bool:
    """Return whether no text holds half of a surrogate pair, which JSON lets through."""
    texts = [value for value in record.values() if isinstance(value, str)]
    try:
        "".join(texts + list(record["options"])).encode()
    except UnicodeEncodeError:
        return False
    return True


def table(rows: list[dict[str, Any]] | pd.DataFrame, schema: pa.Schema) -> pa.Table:
    """Return the rows as an Arrow table of a schema.

    Raises:
        InputError: a column too many or missing, or a value of another type.
    """
    found: list[Any] = _rows(rows) if isinstance(rows, pd.DataFrame) else rows
    lists = [field.name for field in schema if pa.types.is_list(field.type)]
    for number, row in enumerate(found):
        if set(row) != set(schema.names):
            extra = sorted(set(row) - set(schema.names))
            missing = sorted(set(schema.names) - set(row))
            raise InputError(
                f"row {number} has extra columns {extra} and misses {missing}",
                f"the columns of {_name(schema)}",
                "mend the code that wrote the row",
            )
    try:
        if any(isinstance(row[name], str) for row in found for name in lists):
            raise TypeError("a text where a list belongs")  # Arrow would take it letter by letter
        return pa.Table.from_pylist(found, schema=schema)
    except (pa.ArrowInvalid, TypeError, OverflowError, UnicodeError) as error:
        raise InputError(
            f"a value of the wrong type ({type(error).__name__})",
            f"the types of {_name(schema)}",
            "mend the code that wrote the row",
        ) from None


def _rows(frame: pd.DataFrame) -> list[Any]:
    """Return a frame's rows; pandas writes a missing number as NaN, which is none again here."""
    rows = frame.to_dict("records")
    for row in rows:
        row |= dict.fromkeys([k for k, v in row.items() if isinstance(v, float) and v != v])
    return rows


def write(path: Path, rows: list[dict[str, Any]] | pd.DataFrame, schema: pa.Schema) -> Path:
    """Write rows as Parquet, atomically, with the schema's name and version."""
    with replacing(path) as temporary:
        pq.write_table(table(rows, schema), temporary)
    return path


def read(path: Path, schema: pa.Schema) -> pd.DataFrame:
    """Read Parquet of a schema into a DataFrame (lists stay lists).

    Raises:
        InputError: the file is missing, damaged or of another schema or version.
    """
    return pd.DataFrame(read_rows(path, schema), columns=schema.names)


def read_rows(path: Path, schema: pa.Schema) -> list[dict[str, Any]]:
    """Read Parquet of a schema into dictionaries; raises as `read` does."""
    where = str(path)
    if not path.exists():
        raise InputError("no such file", _name(schema), "run the notebook that writes it", where)
    try:
        found = pq.read_table(path)
    except (pa.ArrowInvalid, OSError) as error:
        raise InputError(
            f"a damaged file ({type(error).__name__})", "Parquet", "run its notebook again", where
        ) from None
    same = found.schema.equals(schema, check_metadata=False)
    if not same or _name(found.schema) != _name(schema):
        raise InputError(
            f"schema {_name(found.schema)!r}", f"{_name(schema)!r}", "run its notebook again", where
        )
    return found.to_pylist()


def _name(schema: pa.Schema) -> str:
    return (schema.metadata or {}).get(b"medlib", b"unknown").decode()
