"""Published scores: arithmetic that can be wrong, rows that are refused, protocols kept apart."""

import csv
import math
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from medlib import plots
from medlib.benchmark import anchors
from medlib.benchmark.statistics import wilson
from medlib.files import InputError

GOOD = {
    "model": "m", "task": "pubmedqa", "protocol": "letter", "shots": "0", "score": "0.746",
    "n": "500", "runs": "1", "stderr": "0.019486596801643427", "note": "", "grade": "opened",
    "source_title": "t", "source_url": "https://example.org", "read_on": "2026-11-20",
}  # fmt: skip


@pytest.fixture
def table(tmp_path):
    def write(*rows, columns=anchors.COLUMNS):
        path = tmp_path / "anchors.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        return path

    return write


@pytest.mark.parametrize(
    ("score", "n", "known"),
    [
        ("0.746", 500, True),  # Meta-Llama-3-8B-Instruct, PubMedQA: 373
        ("0.5781618224666143", 1273, True),  # OpenBioLLM of 2024-05-29, a float in full
        ("0.5775759024623476", 4183, True),
        ("0.58993", 1273, False),  # OpenBioLLM of 2024-04-26: 750.98
        ("0.56913", 4183, False),
        ("0.7412", 500, False),
        ("0.5781618224666144", 1273, True),  # the last digit of a float is noise
        ("0.578161822467", 1273, True),
        ("0.578161822466", 1273, False),  # cut, not rounded
        ("0", 500, True),
        ("1", 500, True),
        ("0.001", 500, False),
        ("0.00", 500, True),
        ("0.9999", 500, False),
    ],
)
def test_known_scores_are_possible_or_not(score, n, known):
    assert anchors.possible(score, n) is known


def test_possible_agrees_with_trying_every_count():
    """A half may be rounded up or down; nothing else is allowed."""
    generator, seen = np.random.default_rng(5), set()
    for _ in range(400):
        n, digits = int(generator.integers(2, 300)), int(generator.integers(1, 6))
        unit = Decimal(1).scaleb(-digits)
        right = int(generator.integers(0, n + 1))
        near = (Decimal(right) / n).quantize(unit) + int(generator.integers(-2, 3)) * unit
        score = f"{min(max(near, Decimal(0)), Decimal(1)):f}"
        ways = (ROUND_HALF_UP, ROUND_HALF_DOWN)
        printed = {(Decimal(k) / n).quantize(unit, way) for k in range(n + 1) for way in ways}
        assert anchors.possible(score, n) is (Decimal(score) in printed), (score, n)
        seen.add((Decimal(score) in printed, digits > 2))
    assert len(seen) == 4  # both answers, coarse and fine


def test_every_count_is_possible_as_a_float_and_as_any_rounding_of_it():
    for task, n in anchors.ITEMS.items():
        for right in range(1, n, max(1, n // 97)):
            assert anchors.possible(repr(right / n), n), (task, right)
            assert anchors.possible(f"{right / n:.4f}", n)
            error = repr(math.sqrt(right / n * (1 - right / n) / (n - 1)))
            assert anchors.consistent_stderr(repr(right / n), n, error)
            wrong = f"{float(error) * math.sqrt(1 + 3 / n):.12f}"  # as if n were a little smaller
            assert not anchors.consistent_stderr(repr(right / n), n, wrong)


@pytest.mark.parametrize(
    ("score", "n", "stderr", "known"),
    [
        ("0.746", 500, "0.019486596801643427", True),
        ("0.7412", 500, "0.019486596801643427", False),  # that of 0.746
        ("0.7412", 500, "0.0196", True),  # that of the impossible score as it is printed
        ("0.78162", 1273, "0.014018953479736982", False),  # possible score, another's error
        ("0.3197", 1273, "0.0131", True),  # as the harness's tables print it
        ("0.3197", 1273, "0.0132", False),
        ("0.83", 100, "0.0377525168068637", True),  # 0.83 of 100 is 83 and nothing else
        ("0.83", 100, "0.0376", False),
        ("0.94", 1273, "0.0068", True),  # several counts print as 0.94: any of them may be it
    ],
)
def test_known_standard_errors(score, n, stderr, known):
    assert anchors.consistent_stderr(score, n, stderr) is known


@pytest.mark.parametrize("text", ["1.2", "57.8", "-0.1", "5e-1", "1/2", "nan", "", "0,5"])
def test_a_share_is_plain_digits(text):
    with pytest.raises(InputError, match="plain digits"):
        anchors.possible(text, 500)
    with pytest.raises(InputError, match="plain digits"):
        anchors.consistent_stderr("0.5", 500, text)


def test_every_row_of_the_project_is_read_and_counted_once():
    table = anchors.read()
    assert len(table) > 250 and set(table["grade"]) == set(anchors.GRADES)
    assert (table["n"] == table["task"].map(anchors.ITEMS)).all()
    keys = ["model", "task", "protocol", "shots", "source_url"]
    assert not table.duplicated(keys).any()
    source = table[["source_title", "source_url", "read_on"]].ne("")
    assert (source.all(axis=1) == (table["grade"] == "opened")).all()
    assert (source.any(axis=1) == (table["grade"] == "opened")).all()


def test_findings_name_the_files_whose_numbers_cannot_be():
    table = anchors.checked(anchors.read())
    wrong = table[table["finding"] != ""]
    assert (wrong["possible"] & wrong["stderr_ok"]).sum() == 0
    both = wrong[~wrong["possible"] & ~wrong["stderr_ok"]]
    assert set(both["model"]) == {
        "OpenBioLLM-Llama3-8B (26 Apr 2024)", "OpenBioLLM-Llama3-70B (26 Apr 2024)",
    }  # fmt: skip
    early = wrong[wrong["model"] == "OpenBioLLM-Llama3-8B (26 Apr 2024)"]
    assert len(early) == 9
    [finding] = early[early["task"] == "medqa_4options"]["finding"]
    assert "750.98 of 1,273" in finding and "0.01379" in finding and "cut" not in finding
    [finding] = wrong[(wrong["model"] == "meditron-70b") & (wrong["score"] == "0.763")]["finding"]
    assert finding.endswith("unless 110 was cut to its digits, not rounded")
    assert math.floor(1000 * Fraction(110, 144)) == 763
    assert not wrong["finding"].str.contains("\n").any()


def test_a_mean_of_runs_is_checked_on_all_their_answers(table):
    mean = GOOD | {"score": "0.775", "stderr": "", "protocol": "finetuned_3shot"}
    found = anchors.checked(anchors.read(table(mean, mean | {"runs": "3"})))
    assert list(found["possible"]) == [False, True]


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"grade": ""}, "opened with"),
        ({"grade": "read"}, "opened with"),
        ({"source_title": ""}, "opened with"),
        ({"source_url": ""}, "opened with"),
        ({"read_on": ""}, "opened with"),
        ({"read_on": "yesterday"}, "opened with"),
        ({"grade": "general knowledge"}, "opened with"),
        ({"grade": "general knowledge", "source_title": "", "source_url": ""}, "opened with"),
        ({"task": "medqa"}, "a known task"),
        ({"score": "74.6"}, "a score"),
        ({"score": "1.01"}, "a score"),
        ({"score": ""}, "a score"),
        ({"n": "1000"}, "n = 500"),
        ({"shots": "few"}, "shots"),
        ({"runs": "0"}, "runs"),
        ({"runs": "3"}, "of one run"),
        ({"stderr": "±0.02"}, "a stderr"),
        ({"protocol": ""}, "a model and a protocol"),
        ({"model": ""}, "a model and a protocol"),
    ],
)
def test_a_bad_row_is_refused_by_file_and_line(table, change, wanted):
    assert len(anchors.read(table(GOOD))) == 1
    with pytest.raises(InputError) as caught:
        anchors.read(table(GOOD, GOOD | change))
    told = str(caught.value)
    assert told.startswith("anchors.csv line 3: ") and wanted in told and "\n" not in told


def test_a_missing_table_other_columns_and_ragged_rows_are_refused(table, tmp_path):
    with pytest.raises(InputError, match="no such table"):
        anchors.read(tmp_path / "none.csv")
    with pytest.raises(InputError, match="other columns"):
        anchors.read(table(GOOD, columns=anchors.COLUMNS[:-1]))
    for tail in (",more\n", ""):
        path = table(GOOD)
        text = path.read_text(encoding="utf-8").rstrip()
        path.write_text(text + tail if tail else text.rpartition(",")[0], encoding="utf-8")
        with pytest.raises(InputError, match="line 2: .*13 cells"):
            anchors.read(path)


def test_only_the_same_task_protocol_and_shots_stand_beside_ours():
    letter = anchors.beside("medqa_4options", "letter", 0)
    tuned = anchors.beside("medqa_4options", "finetuned_3shot", 3)
    assert len(letter) >= 8 and len(tuned) >= 3
    for found, protocol, shots in ((letter, "letter", 0), (tuned, "finetuned_3shot", 3)):
        assert set(zip(found["task"], found["protocol"], found["shots"], strict=True)) == {
            ("medqa_4options", protocol, shots)
        }
    assert {0.4611, 0.506} == {
        f.set_index("model").loc["BioMistral-7B", "value"] for f in (letter, tuned)
    }  # one model, two protocols
    assert anchors.beside("medqa_4options", "letter", 5).empty
    assert "medgemma-27b-text-it" not in set(letter["model"])  # its shots are not told
    assert list(letter["value"]) == sorted(letter["value"], reverse=True)
    for unknown in (("pubmedqa", "unknown", 0), ("medqa", "letter", 0)):
        with pytest.raises(InputError):
            anchors.beside(*unknown)


def test_no_row_with_a_finding_stands_beside_ours_and_intervals_are_of_n_items():
    wrong = anchors.checked(anchors.read()).query("finding != ''")
    for task, n in anchors.ITEMS.items():
        found = anchors.beside(task, "letter", 0)
        bad = set(wrong[wrong["task"] == task]["model"])
        assert not bad & set(found["model"])
        for row in found.itertuples():
            assert (row.ci_low, row.ci_high) == wilson(round(row.value * n), n)
            assert row.ci_low < row.value < row.ci_high and row.value == float(row.score)


def test_the_figure_draws_anchors_grey_and_never_those_of_another_protocol():
    ours = pd.DataFrame(
        [("pubmedqa", "base", "letter", 0, 0.5, 0.45, 0.55, 500),
         ("pubmedqa", "tuned", "letter", 0, 0.6, 0.55, 0.65, 500),
         ("mmlu_anatomy", "base", "letter", 5, 0.3, 0.2, 0.4, 135)],
        columns=["task", "model", "protocol", "shots", "value", "ci_low", "ci_high", "n"],
    )  # fmt: skip
    keys = [("pubmedqa", "letter", 0), ("pubmedqa", "finetuned_3shot", 3)]
    others = [anchors.beside(*key).head(8) for key in [*keys, ("mmlu_anatomy", "letter", 0)]]
    others.append(others[0].assign(protocol="generate", value=0.9))
    ax = plots.estimates(ours, title="T", anchors=pd.concat(others), chance={"pubmedqa": 1 / 3})
    diamonds = [line for line in ax.lines if line.get_marker() == "D"]
    assert sorted(d.get_xdata()[0] for d in diamonds) == sorted(others[0]["value"])
    assert {d.get_color() for d in diamonds} == {plots.GREY}
    assert plots.GREY not in {*plots.COLOURS.values(), *plots.OTHERS}
    names = [text.get_text() for text in ax.texts]
    assert all(any(model in name for name in names) for model in others[0]["model"])
    assert "others, published" in [t.get_text() for t in ax.get_legend().get_texts()]
    heights = sorted(float(line.get_ydata()[0]) for line in ax.lines if line.get_marker() in "oD")
    assert min(np.diff(heights)) > 0.15  # no two rows lie on each other
    assert heights[-1] < ax.get_ylim()[0] and max(heights[:2]) < heights[2]
    ax.figure.canvas.draw()
    frame = ax.get_window_extent()
    for text in ax.texts:
        assert text.get_window_extent().x1 <= frame.x1 + 2, text.get_text()
    plt.close(ax.figure)
