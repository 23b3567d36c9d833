"""What was killed goes on where it was: the same bytes, no batch twice, none missing."""

import functools
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from medlib import files
from medlib.benchmark import generation, journal, loglikelihood
from medlib.benchmark.generation import generate
from medlib.benchmark.loglikelihood import score_pairs
from medlib.files import InputError
from medlib.tuning import models

BATCHES = ["one", "two", "three", "four", "five"]
# what JSON or line ends could lose
RESULTS = [[0.1 + 0.2, -0.0, 5e-324], ["a\nb\r\x85\u2028\u2029", "é 😀 \x00"], [], [[1, True, "x"]],
           [-1.7976931348623157e308, 1 / 3]]  # fmt: skip
PROMPTS = [f"Question: what is {'x ' * n}?\nAnswer:" for n in (1, 9, 3, 20, 3, 0, 14, 5, 2, 11)]
PAIRS = [(p, f" {o}") for p in PROMPTS for o in ("aspirin", "heparin is given for fever", "A")]
SAMPLED = {"max_new_tokens": 12, "temperature": 1.0, "batch_tokens": 40}
NAMED = "tiny · no adapter · fp32"


def run(path, ran, identity=NAMED, plan=("plan",), batches=BATCHES, fails_at=None):
    """Run the batches with results that are known; note in `ran` which were."""

    def work(number, batch):
        if number == fails_at:
            raise KeyboardInterrupt
        ran.append(batch)
        return RESULTS[number]

    return journal.run(batches, work, "test", path=path, identity=identity, plan=plan)


def numbers(path):
    return [json.loads(line)[0] for line in path.read_bytes().splitlines()[1:]]


@pytest.mark.parametrize("stop", range(6))
def test_interrupted_at_each_batch_it_goes_on_there(tmp_path, stop):
    path, ran = tmp_path / "deep" / "j.jsonl", []
    if stop < len(BATCHES):
        with pytest.raises(KeyboardInterrupt):
            run(path, ran, fails_at=stop)
        assert numbers(path) == list(range(stop))
    assert repr(run(path, ran)) == repr(RESULTS) == repr(run(None, []))
    assert ran == BATCHES and numbers(path) == list(range(5))
    assert repr(run(path, ran)) == repr(RESULTS) and ran == BATCHES  # finished: nothing is run


def test_cut_at_any_byte_only_the_torn_line_is_done_again(tmp_path):
    path = tmp_path / "j.jsonl"
    run(path, [])
    whole = path.read_bytes()
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        ran = []
        assert repr(run(path, ran)) == repr(RESULTS)
        assert len(ran) == 5 - max(0, whole[:size].count(b"\n") - 1)
        assert path.read_bytes() == whole


@pytest.mark.parametrize("rest", [b"\x00" * 300, b"\x00\n\xff\n", b"7\n", b"null\n", b"[1]\n"])
def test_what_a_failing_disk_left_behind_is_dropped(tmp_path, rest):
    path = tmp_path / "j.jsonl"
    run(path, [])
    whole = path.read_bytes()
    head = b"".join(whole.splitlines(keepends=True)[:3])
    path.write_bytes(head + rest)
    ran = []
    assert repr(run(path, ran)) == repr(RESULTS) and ran == BATCHES[2:]
    assert path.read_bytes() == whole


@pytest.mark.parametrize(
    "other",
    [
        {"identity": "tiny · adapter 1 · fp32"},
        {"plan": ["another plan"]},
        {"plan": ["plan", []]},
        {"batches": BATCHES[:4]},
    ],
)
def test_file_of_another_model_or_plan_is_never_mixed(tmp_path, caplog, other):
    path, ran = tmp_path / "j.jsonl", []
    run(path, [], **other)
    before = path.read_bytes()
    run(path, ran)
    assert ran == BATCHES and (tmp_path / "j.jsonl.old").read_bytes() == before
    assert "set aside" in caplog.text and "j.jsonl" in caplog.text


def test_journal_without_an_identity_is_refused(tmp_path):
    with pytest.raises(InputError, match="identity"):
        run(tmp_path / "j.jsonl", [], identity="")
    assert list(tmp_path.iterdir()) == []


FULL = """
import resource, sys
from pathlib import Path
from medlib.benchmark import journal
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
kept = {"path": Path(sys.argv[1]), "identity": "m", "plan": []}
journal.run([0, 1, 2], lambda n, _: ["x" * 1000], "t", **kept)
"""


@pytest.mark.parametrize("limit", [20, 1500, 2500])
def test_full_disk_is_an_error_and_what_was_finished_stays(tmp_path, limit, clean_environment):
    path = tmp_path / "j.jsonl"
    done = subprocess.run(
        [sys.executable, "-c", FULL, path, str(limit)],
        env=clean_environment(tmp_path, PYTHONPATH=files.ROOT),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1 and "OSError" in done.stderr
    left = path.read_bytes()
    assert left.count(b"\n") == limit // 1000 + (limit > 20) and left[-1:] in (b"\n", b"")
    ran = []
    found = journal.run(
        [0, 1, 2],
        lambda n, _: ran.append(n) or ["x" * 1000],
        "t",
        path=path,
        identity="m",
        plan=[],
    )
    assert len(found) == 3 and ran == [0, 1, 2][limit // 1000 :]


def test_progress_shows_the_place_where_it_goes_on(tmp_path, monkeypatch):
    told, clock = [], iter(range(1000))
    path = tmp_path / "j.jsonl"
    with pytest.raises(KeyboardInterrupt):
        run(path, [], fails_at=3)
    monkeypatch.setenv("MEDLIB_PROGRESS", str(tmp_path / "progress"))
    monkeypatch.setattr(files.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(files, "report_progress", lambda *state: told.append(state))
    run(path, [])
    assert told == [("test", 3, 5, 2.0), ("test", 4, 5, 2.0)]  # ETA of what was run, not kept


@pytest.fixture(scope="module")
def llama(tiny):
    return models.load(tiny("llama", "plain"), precision="fp32")


def fail_after(loaded, monkeypatch, count):
    """Let the model fail at its forward pass of this number."""
    calls, forward = [], loaded.model.forward

    @functools.wraps(forward)  # generate() reads its signature
    def failing(*args, **kwargs):
        calls.append(1)
        if len(calls) > count:
            raise KeyboardInterrupt
        return forward(*args, **kwargs)

    monkeypatch.setattr(loaded.model, "forward", failing)


def ask(loaded, what, path=None, identity=NAMED, **more):
    kept = {"journal": path, "identity": identity if path else ""}
    if what == "score":
        options = {"batch_tokens": 30} | more
        return score_pairs(loaded.model, loaded.tokenizer, PAIRS, **options, **kept)
    return generate(loaded.model, loaded.tokenizer, PROMPTS, **SAMPLED | more, **kept)


@pytest.mark.parametrize(("what", "count"), [("score", 3), ("score", 7), ("sample", 14),
                                             ("sample", 70)])  # fmt: skip
def test_scores_and_sampled_answers_that_were_interrupted_are_those_of_one_run(
    llama, tmp_path, monkeypatch, what, count
):
    path, whole = tmp_path / "j.jsonl", ask(llama, what)
    with monkeypatch.context() as patch:
        fail_after(llama, patch, count)
        with pytest.raises(KeyboardInterrupt):
            ask(llama, what, path)
    kept = len(numbers(path))
    assert kept
    ran, run_one = [], {"score": loglikelihood, "sample": generation}[what]._run
    with monkeypatch.context() as patch:
        spy = {"score": loglikelihood, "sample": generation}[what]
        patch.setattr(spy, "_run", lambda *given: ran.append(1) or run_one(*given))
        assert ask(llama, what, path) == whole
    total = len(numbers(path))
    assert numbers(path) == list(range(total)) and len(ran) == total - kept > 0


@pytest.mark.parametrize(
    ("what", "other"),
    [
        ("score", {"batch_tokens": 90}),
        ("score", {"identity": "another"}),
        ("sample", {"seed": 14}),
        ("sample", {"temperature": 1.1}),
        ("sample", {"repetition_penalty": 1.1}),
        ("sample", {"batch_tokens": 80}),
        ("sample", {"identity": "another"}),
    ],
)
def test_what_decides_the_results_stands_in_the_key(llama, tmp_path, what, other):
    path = tmp_path / "j.jsonl"
    ask(llama, what, path)
    found = ask(llama, what, path, **other)
    assert (tmp_path / "j.jsonl.old").exists()
    assert found == ask(llama, what, **other)


def test_batches_draw_from_seeds_of_their_own(llama):
    texts = [g.text for g in generate(llama.model, llama.tokenizer, ["x"] * 6, **SAMPLED)]
    assert len(set(texts)) == 6


KILLED = """
import json, sys
from dataclasses import astuple
from pathlib import Path
from medlib.benchmark.generation import generate
from medlib.benchmark.loglikelihood import score_pairs
from medlib.tuning import models
base, folder, asked = sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3])
m = models.load(base, precision="fp32")
keep = lambda name: {"journal": folder / name, "identity": base}
scored = score_pairs(m.model, m.tokenizer, asked["pairs"], batch_tokens=30, **keep("score"))
said = generate(m.model, m.tokenizer, asked["prompts"], **asked["sampled"], **keep("say"))
(folder / "out.json").write_text(json.dumps([list(map(astuple, scored)), list(map(astuple, said))]))
"""


def start(base, folder, clean_environment):
    folder.mkdir(exist_ok=True)
    asked = {"pairs": PAIRS, "prompts": PROMPTS, "sampled": SAMPLED | {"max_new_tokens": 60}}
    return subprocess.Popen(
        [sys.executable, "-c", KILLED, base, str(folder), json.dumps(asked)],
        env=clean_environment(folder, PYTHONPATH=files.ROOT),
    )


@pytest.mark.slow
def test_killed_again_and_again_it_ends_with_the_bytes_of_one_run(
    tiny, tmp_path, clean_environment
):
    base, killed = tiny("llama", "plain"), tmp_path / "killed"
    assert start(base, tmp_path / "whole", clean_environment).wait(120) == 0
    for name, lines, later in [("score", 2, 0), ("score", 5, 0.004), ("say", 1, 0),
                               ("say", 3, 0.02), ("say", 6, 0.05)]:  # fmt: skip
        process = start(base, killed, clean_environment)
        end, file = time.monotonic() + 120, killed / name
        while not file.exists() or file.read_bytes().count(b"\n") <= lines:
            assert process.poll() is None and time.monotonic() < end
            time.sleep(0.0005)
        time.sleep(later)
        os.kill(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        assert not (killed / "out.json").exists()
    assert start(base, killed, clean_environment).wait(120) == 0
    for name in ("out.json", "score", "say"):
        assert (killed / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert numbers(killed / "say") == list(range(len(PROMPTS)))
