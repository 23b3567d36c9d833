"""Rates follow the temperature, nothing is lost or drawn too often, every share is told."""

import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medlib import records
from medlib.corpus.mixing import COLUMNS, GENERAL, mix, specialty_weights
from medlib.corpus.splits import group_of
from medlib.files import InputError


def rows(source, many, specialty="cardiology", **fields):
    place = {"file": f"{source}.json", "line": 1}
    fields = {"question": "Q?", "answer": "a", "specialty": specialty, "provenance": place} | fields
    return [
        records.make(source, str(n), **fields | {"provenance": place | {"line": n + 1}})
        for n in range(many)
    ]


SIZES = st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.integers(1, 40), min_size=1)


@settings(max_examples=150, deadline=None)
@given(
    SIZES,
    st.sampled_from([0.3, 1.0, 2.0, 5.0, 1e6]),
    st.integers(0, 200),
    st.sampled_from([0.0, 0.2, 0.5]),
    st.integers(1, 5),
    st.randoms(),
)
def test_every_record_is_drawn_or_in_the_ledger_and_no_more_often_than_allowed(
    sizes, temperature, size, share, most, order
):
    given_rows = [r for name, n in sizes.items() for r in rows(name, n)]
    general = rows("own", 30) if share else []
    options = {"temperature": temperature, "size": size, "most_passes": most, "seed": 5}
    options |= {"general_share": share, "general": general}
    mixed, ledger, table = mix(given_rows, **options)
    records.table(mixed, records.RECORDS), records.table(ledger, records.LEDGER)
    assert len({r["id"] for r in mixed}) == len(mixed)  # repeats have ids of their own
    by_id = {r["id"]: r for r in given_rows + general}
    drawn = Counter(group_of(r) for r in mixed)  # without a topic: the origin
    assert max(drawn.values(), default=0) <= most
    assert sorted([*drawn, *(row["id"] for row in ledger)]) == sorted(by_id)
    assert {(row["step"], row["reason"]) for row in ledger} <= {("mix", "not_drawn")}
    for record in mixed:  # nothing but id and provenance differs
        same = {"id": "", "provenance": ""}
        assert record | same == by_id[group_of(record)] | same
        assert record["provenance"]["line"] == by_id[group_of(record)]["provenance"]["line"]
    for name in sizes:  # nothing twice before everything once
        counts = [drawn[r["id"]] for r in given_rows if r["source"] == name]
        assert max(counts) - min(counts) <= 1
    assert list(table.columns) == COLUMNS and table["drawn"].sum() == len(mixed)
    assert table["repeats"].sum() == sum(n - 1 for n in drawn.values())
    assert math.isclose(table["share_wanted"].sum(), 1)
    assert not mixed or math.isclose(table["share_got"].sum(), 1)
    order.shuffle(given_rows)
    again, other_ledger, other_table = mix(given_rows, **options)
    assert (again, other_ledger) == (mixed, ledger) and other_table.equals(table)


@settings(max_examples=60, deadline=None)
@given(SIZES, st.sampled_from([1.0, 2.0, 3.3]), st.integers(1, 300))
def test_counts_are_the_rates_of_the_formula_within_one(sizes, temperature, size):
    given_rows = [r for name, n in sizes.items() for r in rows(name, n)]
    mixed, _, _ = mix(given_rows, temperature=temperature, size=size, most_passes=10_000, seed=1)
    found = Counter(r["source"] for r in mixed)
    total = sum(n ** (1 / temperature) for n in sizes.values())
    assert len(mixed) == size
    for name, n in sizes.items():
        assert abs(found[name] - size * n ** (1 / temperature) / total) < 1 + 1e-6


def test_proportional_mixture_without_a_size_is_everything_once():
    given_rows = rows("a", 30) + rows("b", 7) + rows("c", 1)
    mixed, ledger, table = mix(given_rows, seed=3)
    assert mixed == sorted(given_rows, key=lambda r: r["id"]) and not ledger
    assert (table["repeats"] == 0).all()
    with_text, ledger, _ = mix(given_rows, general_share=0.05, general=rows("own", 9), seed=3)
    assert len(with_text) == 38 + 2 and len(ledger) == 7  # 2 of 40 are 5 %


def test_high_temperature_weights_and_a_general_share_give_what_was_asked():
    given_rows = rows("large", 900) + rows("small", 100)
    equal, _, _ = mix(given_rows, temperature=1e9, size=200, seed=1)
    assert Counter(r["source"] for r in equal) == {"large": 100, "small": 100}
    weighted, _, _ = mix(given_rows, weights={"small": 9.0}, size=100, seed=1)
    assert Counter(r["source"] for r in weighted) == {"large": 50, "small": 50}
    none, ledger, _ = mix(given_rows, weights={"large": 0.0}, size=50, seed=1)
    assert {r["source"] for r in none} == {"small"} and len(ledger) == 950
    text, _, table = mix(given_rows, size=500, general_share=0.2, general=rows("own", 300), seed=1)
    assert Counter(r["source"] for r in text)["own"] == 100
    assert table.set_index("source").loc[GENERAL, "share_got"] == 0.2


def test_source_too_small_for_its_share_falls_short_and_the_table_says_so():
    given_rows = rows("large", 1000) + rows("small", 10)
    mixed, _, table = mix(given_rows, temperature=1e9, size=1000, most_passes=4, seed=1)
    small = table.set_index("source").loc["small"]
    assert (small["drawn"], small["repeats"], small["available"]) == (40, 30, 10)
    assert abs(small["share_wanted"] - 0.5) < 1e-6 and small["share_got"] < 0.08
    assert len(mixed) == 540


def test_other_seed_draws_others():
    given_rows = rows("a", 100)
    one, two, again = (mix(given_rows, size=50, seed=seed)[0] for seed in (1, 2, 1))
    assert one == again != two


OFFICIAL = rows("medqa", 1, split="test")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"temperature": 0}, "temperature 0"),
        ({"temperature": float("nan")}, "temperature nan"),
        ({"temperature": float("inf")}, "temperature inf"),
        ({"size": -1}, "size -1"),
        ({"most_passes": 0}, "most_passes 0"),
        ({"weights": {"b": 1.0}}, "source 'b' · expected a known one"),
        ({"weights": {"a": -1.0}}, "weight -1.0"),
        ({"weights": {"a": float("nan")}}, "weight nan"),
        ({"weights": {"a": 0.0}}, "only weights of 0"),
        ({"general_share": 0.1}, "general_share 0.1 and 0 general texts"),
        ({"general": rows("own", 2)}, "general_share 0.0 and 2 general texts"),
        ({"general_share": 1.0, "general": rows("own", 2)}, "general_share 1.0"),
        ({"general_share": 0.1, "general": rows("a", 2)}, "2 ids twice"),
        ({"general_share": 0.1, "general": OFFICIAL}, "1 official test items"),
        ({"records": OFFICIAL}, "1 official test items"),
        ({"records": []}, "no record to mix"),
    ],
)
def test_impossible_mixture_is_refused_in_one_line(options, found):
    with pytest.raises(InputError) as caught:
        mix(**{"records": rows("a", 5), "seed": 1} | options)
    assert found in str(caught.value) and "\n" not in str(caught.value)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["s1", "s2", "s3"]), st.integers(1, 9), min_size=1),
    st.dictionaries(st.sampled_from(["s1", "s2", "s3"]), st.floats(0.1, 10)),
)
def test_weights_of_specialties_keep_their_ratio_and_have_mean_one(counts, weights):
    given_rows = [r for name, n in counts.items() for r in rows(name, n, specialty=name)]
    weights = {name: weight for name, weight in weights.items() if name in counts}
    found = specialty_weights(given_rows, weights)
    assert math.isclose(sum(found.values()), len(given_rows))
    by_specialty = {r["specialty"]: found[r["id"]] for r in given_rows}
    for one in counts:
        for other in counts:
            wanted = weights.get(one, 1.0) / weights.get(other, 1.0)
            assert math.isclose(by_specialty[one] / by_specialty[other], wanted)


@pytest.mark.parametrize("weights", [{"s9": 2.0}, {"s1": -1.0}, {"s1": float("inf")}, {"s1": 0.0}])
def test_impossible_weights_of_specialties_are_refused_in_one_line(weights):
    with pytest.raises(InputError) as caught:
        specialty_weights(rows("a", 3, specialty="s1"), weights)
    assert "\n" not in str(caught.value)
