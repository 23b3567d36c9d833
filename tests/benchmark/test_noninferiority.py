"""The score interval against the likelihood itself, the looks against the published boundaries."""

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import xlogy
from scipy.stats import norm

from medlib.benchmark.noninferiority import _tango, look_level, paired_share
from medlib.files import InputError

Z = norm.isf(0.025)


def score(up, down, n, gap):
    """Return the score statistic, its restricted estimate found by maximising."""
    bounds = max(0.0, -gap), (1 - gap) / 2

    def loss(p):
        return -(xlogy(up, p + gap) + xlogy(down, p) + xlogy(n - up - down, 1 - 2 * p - gap))

    p = minimize_scalar(loss, bounds=bounds, method="bounded", options={"xatol": 1e-12}).x
    return (up - down - n * gap) / np.sqrt(n * (2 * p + gap - gap**2))


@pytest.mark.parametrize(
    ("up", "down", "n"), [(40, 20, 160), (7, 1, 21), (6, 16, 161), (3, 2, 50), (1, 30, 33)]
)
def test_bounds_are_where_the_score_of_the_maximised_likelihood_is_z(up, down, n):
    low, high = _tango(up, down, n, Z)
    assert score(up, down, n, low) == pytest.approx(Z, abs=1e-4)
    assert score(up, down, n, high) == pytest.approx(-Z, abs=1e-4)
    assert low < (up - down) / n < high


def test_no_difference_at_all_still_has_the_width_of_a_rule_of_three():
    same = np.ones(40)
    value, low, high = paired_share(same, same, np.arange(40))
    assert value == 0 and high == pytest.approx(Z**2 / (40 + Z**2)) and low == pytest.approx(-high)


@pytest.mark.parametrize("first", [0.0, 1.0])
def test_all_against_none_keeps_within_one(first):
    value, low, high = paired_share(np.full(30, first), np.full(30, 1 - first), np.arange(30))
    bounds = sorted(abs(b) for b in (low, high))
    assert abs(value) == pytest.approx(1) and bounds[1] == 1 and 0.7 < bounds[0] < 1


def test_items_asked_three_times_are_worth_no_more_than_once():
    generator = np.random.default_rng(5)
    one, two = (generator.random(200) < p for p in (0.3, 0.35))
    once = paired_share(one * 1.0, two * 1.0, np.arange(200))
    thrice = paired_share(
        np.repeat(one, 3) * 1.0, np.repeat(two, 3) * 1.0, np.repeat(np.arange(200), 3)
    )
    assert np.allclose(once, thrice, atol=2e-3)


@pytest.mark.parametrize(("base", "size"), [(0.0, 1), (0.02, 1), (0.2, 1), (0.05, 4), (0.3, 4)])
def test_worse_by_just_the_margin_is_taken_for_no_worse_in_at_most_5_percent(base, size):
    generator = np.random.default_rng(int(1000 * base) + size)
    margin, n, passed, inside, draws = 0.05, 240, 0, 0, 600
    clusters = np.repeat(np.arange(n // size), size)
    for _ in range(draws):
        own = generator.normal(size=(2, n // size)).repeat(size, axis=1)
        noise = np.sqrt(0.3) * own + np.sqrt(0.7) * generator.normal(size=(2, n))
        one, two = noise < norm.ppf([[base], [base + margin]])
        _, low, high = paired_share(two * 1.0, one * 1.0, clusters)
        passed += high < margin
        inside += low <= margin <= high
    assert passed <= 0.05 * draws and inside >= 0.94 * draws


@pytest.mark.parametrize(
    ("looks", "published"),
    [
        (1, [1.9600]),
        (2, [2.9626, 1.9686]),
        (3, [3.7103, 2.5114, 1.9930]),
        (5, [4.8769, 3.3569, 2.6803, 2.2898, 2.0310]),
    ],
)
def test_boundaries_are_the_published_ones_of_lan_and_demets(looks, published):
    found = [norm.isf(look_level(k, looks)) for k in range(1, looks + 1)]
    assert found == pytest.approx(published, abs=2e-4)


@pytest.mark.parametrize(("look", "of"), [(0, 1), (3, 2), (1, 21), (-1, 5)])
def test_impossible_looks_are_refused(look, of):
    with pytest.raises(InputError, match="look"):
        look_level(look, of)


def test_what_is_no_yes_or_no_one_cluster_or_nothing_is_refused():
    half, one = np.array([0.5, 1.0]), np.ones(2)
    with pytest.raises(InputError, match="not 0 or 1"):
        paired_share(half, one, np.arange(2))
    with pytest.raises(InputError, match="1 cluster"):
        paired_share(one, one, np.zeros(2))
    with pytest.raises(InputError, match="at least 1"):
        paired_share(np.array([]), np.array([]), np.array([]))
    with pytest.raises(InputError, match="not finite"):
        paired_share(np.array([np.nan, 1.0]), one, np.arange(2))
