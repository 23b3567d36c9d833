"""Every text metric against its reference implementation, on the answers of the demo, perturbed."""

import json
import random
import subprocess
import sys
from pathlib import Path

import nltk
import numpy as np
import pytest
import sacrebleu
from lm_eval.api import metrics as lm_metrics
from lm_eval.api.task import PerplexityTask
from nltk.corpus.reader.wordnet import WordNetCorpusReader
from nltk.translate.meteor_score import single_meteor_score
from rouge_score.rouge_scorer import RougeScorer
from sklearn.metrics import f1_score

from medlib.benchmark import corpus_metrics, meteor, text_metrics
from medlib.benchmark.medical_terms import medical_terms
from medlib.corpus.lookup import data_folder

ROOT = Path(__file__).parents[2]
ODD = [
    ("", "aspirin"),
    ("aspirin", ""),
    ("", ""),
    ("aspirin", "aspirin"),
    ("...", "!"),
    ("Ménière’s ﬁbrosis ≥ 5 µg 発熱", "Meniere's fibrosis >= 5 ug 発熱"),
    ("a  b\n\nc\t d ", " a b c d"),
]


def perturbed(text, other, draw):
    """Return a text as a model may: cut, doubled, shuffled, reworded, or another item's."""
    words = text.split()
    some = [draw.choice(other.split()) if draw.random() < 0.3 else word for word in words]
    return draw.choice(
        [
            text,
            " ".join(words[: len(words) // 2]),
            f"{text} {text} {other}",
            " ".join(draw.sample(words, len(words))),
            " ".join(some).upper(),
            " ".join(some),
            other,
        ]
    )


@pytest.fixture(scope="module")
def pairs():
    """Return 300 texts and references, and the odd ones."""
    draw = random.Random(5)
    files = sorted((ROOT / "data" / "demo").glob("*.json"))
    rows = [row for file in files for row in json.loads(file.read_text(encoding="utf-8"))]
    answers = [f"{row['answer']}. {row['explanation']}" for row in draw.sample(rows, 300)]
    said = [perturbed(text, draw.choice(answers), draw) for text in answers]
    return [*said, *(s for s, _ in ODD)], [*answers, *(r for _, r in ODD)]


def test_rouge_is_rouge_scores_bit_by_bit(pairs):
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    wanted = [scorer.score(meant, said) for said, meant in zip(*pairs, strict=True)]
    found = text_metrics.rouges(*pairs)
    for ours, theirs in (("rouge_1", "rouge1"), ("rouge_2", "rouge2"), ("rouge_l", "rougeL")):
        assert found[ours].tolist() == [row[theirs].fmeasure for row in wanted]
    assert (text_metrics.rouge_l(*pairs) == found["rouge_l"]).all()
    assert len(set(found["rouge_2"])) > 50


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_bleu_of_every_order_is_sacrebleus(pairs, order):
    counts = text_metrics.bleu_counts(*pairs)
    wanted = sacrebleu.BLEU(max_ngram_order=order).corpus_score(pairs[0], [pairs[1]]).score / 100
    assert text_metrics.bleu(counts.sum(axis=0), order) == pytest.approx(wanted, abs=1e-12)
    part = slice(40, 90)  # counts add up, so that a bootstrap may draw items
    wanted = sacrebleu.BLEU(max_ngram_order=order).corpus_score(pairs[0][part], [pairs[1][part]])
    assert text_metrics.bleu(counts[part].sum(axis=0), order) == pytest.approx(wanted.score / 100)


class Nothing:
    """A WordNet without words."""

    def synsets(self, word):
        return []


def nltk_meteor(pairs, wordnet):
    rows = [[meteor._words(text) for text in pair] for pair in zip(*pairs, strict=True)]
    return [single_meteor_score(meant, said, wordnet=wordnet) for said, meant in rows]


def test_meteor_of_exact_words_and_stems_is_nltks_and_named_so(pairs):
    found = text_metrics.meteor(*pairs, synonyms=False)
    assert list(found) == ["meteor_exact_stem"]
    assert found["meteor_exact_stem"].tolist() == nltk_meteor(pairs, Nothing())


def test_meteor_splits_words_as_nltk_does(pairs):
    """Sentence by sentence it is nltk's word_tokenize, which needs no data for one sentence."""
    for text in ("Don't take 1.5 mg/day (see page 3), it's late.", "發燒 – “quoted” text…"):
        assert meteor._words(text) == nltk.word_tokenize(text, preserve_line=True)
    assert meteor._words("Rest well. Then walk.") == ["Rest", "well", ".", "Then", "walk", "."]


@pytest.fixture
def no_synonyms(monkeypatch):
    """Leave no WordNet to be found; return the function that names a folder of data."""
    monkeypatch.setattr(nltk.data, "path", [])
    monkeypatch.delenv("MEDLIB_DATA", raising=False)
    meteor._thesaurus.cache_clear()
    yield lambda folder: monkeypatch.setenv("MEDLIB_DATA", str(folder))
    meteor._thesaurus.cache_clear()


# Two synsets of WordNet 3.0 in its own file format, offsets right: "physician doctor", "give".
HEADER = "  1 a line of licence  \n"
DATA = {
    "noun": "{:08d} 18 n 02 physician 0 doctor 0 000 | a licensed medical practitioner  \n",
    "verb": "{:08d} 40 v 01 give 0 000 00 | cause to have  \n",
}
INDEX = {"noun": ("physician", "doctor"), "verb": ("give",)}


def write_wordnet(folder):
    """Write a WordNet of two synsets where nltk looks for it."""
    folder = folder / "nltk_data" / "corpora" / "wordnet"
    folder.mkdir(parents=True)
    for name in WordNetCorpusReader._FILES:
        (folder / name).write_text("", encoding="utf-8")
    names = "".join(f"{n:02d}\tname{n}\t1\n" for n in range(45))
    (folder / "lexnames").write_text(names, encoding="utf-8")
    place = len(HEADER)
    for part, line in DATA.items():
        (folder / f"data.{part}").write_text(HEADER + line.format(place), encoding="utf-8")
        rows = [f"{word} {part[0]} 1 0 1 0 {place:08d}  \n" for word in INDEX[part]]
        (folder / f"index.{part}").write_text(HEADER + "".join(rows), encoding="utf-8")
    (folder / "verb.exc").write_text("gave give\n", encoding="utf-8")
    return folder


def test_meteor_with_wordnet_is_nltks_with_wordnet(pairs, no_synonyms, tmp_path):
    folder = write_wordnet(tmp_path)
    said, meant = ["the doctors gave water today"], ["the physician gave us water"]
    plain = text_metrics.meteor(said, meant)
    no_synonyms(tmp_path)
    found = text_metrics.meteor(said, meant)
    assert list(plain) == ["meteor_exact_stem"] and list(found) == ["meteor"]
    with pytest.warns(UserWarning, match="multilingual"):
        wordnet = WordNetCorpusReader(str(folder), None)
    assert found["meteor"].tolist() == nltk_meteor((said, meant), wordnet)
    assert found["meteor"][0] > plain["meteor_exact_stem"][0], "doctors are physicians"
    assert text_metrics.meteor(*pairs)["meteor"].tolist() == nltk_meteor(pairs, wordnet)


def test_meteor_with_its_own_table_of_synsets_has_a_name_of_its_own(no_synonyms, tmp_path):
    folder = tmp_path / "meteor" / "resources" / "synonym"
    folder.mkdir(parents=True)
    table = "doctor\n010 020\ngive\n030\nphysician\n010\nscholar\n020\n"
    (folder / "english.synsets").write_text(table, encoding="utf-8")
    (folder / "english.exceptions").write_text("give\ngave given\n", encoding="utf-8")
    no_synonyms(tmp_path)
    for word, other, same in (
        ("doctor", "physician", True),
        ("doctors", "physician", True),
        ("doctor", "scholar", True),
        ("gave", "give", True),
        ("physician", "scholar", False),
    ):
        found = text_metrics.meteor([f"one {word} now"], [f"one {other} now"])
        assert list(found) == ["meteor_synsets"]
        assert (found["meteor_synsets"][0] > 0.98) == same, (word, other)


@pytest.mark.skipif(not data_folder(), reason="needs MEDLIB_DATA, the raw data sets")
def test_meteor_with_the_real_table_finds_synonyms_and_keeps_the_rest(pairs):
    found = text_metrics.meteor(*pairs)
    (name,) = found
    assert name in ("meteor", "meteor_synsets")
    plain = text_metrics.meteor(*pairs, synonyms=False)["meteor_exact_stem"]
    assert np.mean(found[name] > plain) > 0.02
    near = text_metrics.meteor(["the physician halted the drug"], ["the doctor stopped the drug"])
    assert near[name][0] > 0.95


@pytest.mark.skipif(not data_folder(), reason="needs MEDLIB_DATA, the raw data sets")
def test_untrained_sentence_ends_hardly_differ_from_nltks_trained_ones(pairs, monkeypatch):
    monkeypatch.setattr(nltk.data, "path", [str(data_folder() / "nltk_data")])
    same = [meteor._words(text) == nltk.word_tokenize(text) for text in pairs[1]]
    assert np.mean(same) > 0.95


def test_token_f1_counts_as_scikit_learn_does(pairs):
    """Every shared word is a true positive, each word too many or missing a false one."""
    values = text_metrics.token_f1(*pairs)
    for value, said, meant in list(zip(values, *pairs, strict=True))[::7]:
        ours, theirs = (text_metrics.key(text).split() for text in (said, meant))
        said_it, meant_it = [], []
        for word in {*ours, *theirs}:
            counts = ours.count(word), theirs.count(word)
            said_it += [n < counts[0] for n in range(max(counts))]
            meant_it += [n < counts[1] for n in range(max(counts))]
        wanted = f1_score(meant_it, said_it, zero_division=0) if said_it else 0.0
        assert value == pytest.approx(wanted)


def test_distinct_n_by_brute_force(pairs):
    words = [text_metrics.key(text).split() for text in pairs[0]]
    for order in (1, 2, 3):
        grams = {tuple(row[n : n + order]) for row in words for n in range(len(row) - order + 1)}
        found = text_metrics.distinct_n(pairs[0], order)
        assert found == len(grams) / sum(map(len, words))
        assert found == text_metrics.distinct_n(pairs[0][::-1], order)
    assert text_metrics.distinct_n(["a b a b", "a b"], 2) == 2 / 6  # ab, ba over six words
    assert text_metrics.distinct_n(["", "a"], 2) == 0.0 == text_metrics.distinct_n([], 1)


def test_perplexity_is_lm_evals(pairs):
    texts = pairs[1]
    nats = np.random.default_rng(3).gamma(2.0, 20.0, len(texts))
    tokens = np.array([max(1, len(text) // 4) for text in texts])
    found = corpus_metrics.perplexities(nats, tokens, texts)
    words = [PerplexityTask.count_words(text) for text in texts]
    sizes = [PerplexityTask.count_bytes(text) for text in texts]
    assert corpus_metrics.word_count(texts).tolist() == words
    assert corpus_metrics.byte_count(texts).tolist() == sizes
    by_word, by_byte, by_token = (list(zip(-nats, n, strict=True)) for n in (words, sizes, tokens))
    assert found["word_perplexity"] == pytest.approx(lm_metrics.weighted_perplexity(by_word))
    assert found["bits_per_byte"] == pytest.approx(lm_metrics.bits_per_byte(by_byte))
    assert found["perplexity"] == pytest.approx(lm_metrics.weighted_perplexity(by_token))
    assert sizes[-2] > len(texts[-2]), "bytes, not characters"


def test_medical_f1_by_hand():
    said = [
        "Take Tylenol and warfarin for heart failure.",
        "Acute pericarditis",
        "Nothing medical here",
        "warfarin",
        "NEPHRITIS; warfarin, warfarin",
        "sympathy, an aroma and a diploma",
    ]
    meant = [
        "Acetaminophen with heart failure",  # a brand is its drug: 2 of 3 and 2
        "pericarditis that is acute",  # "acute pericarditis" is not "pericarditis"
        "nothing here",
        "no terms here",
        "warfarin and nephritis",
        "empathy",
    ]
    found = text_metrics.medical_f1(said, meant)
    assert found[[0, 1, 3, 4]].tolist() == pytest.approx([0.8, 0.0, 0.0, 1.0])
    assert np.isnan(found[[2, 5]]).all(), "no term on either side says nothing"
    assert medical_terms("Congestive heart failures") == {"congestive heart failure"}, "the longest"
    assert medical_terms("Seizures, migraines and hepatic abscess") >= {"migraine"}


def test_medical_f1_is_scikit_learns_over_the_terms(pairs):
    values = text_metrics.medical_f1(*pairs)
    assert np.isnan(values).any() and np.nanstd(values) > 0.2
    for value, said, meant in zip(values, *pairs, strict=True):
        ours, theirs = medical_terms(said), medical_terms(meant)
        terms = sorted(ours | theirs)
        if terms:
            masks = [[t in found for t in terms] for found in (theirs, ours)]
            assert value == pytest.approx(f1_score(*masks, zero_division=0))


def test_lengths_by_hand():
    said, meant = ["a b c", "a b c d", "", "a", ""], ["a b", "a b", "a", "", ""]
    ratio = text_metrics.length_ratio(said, meant)
    assert ratio[:3].tolist() == [1.5, 2.0, 0.0] and np.isnan(ratio[3:]).all()
    assert text_metrics.verbose(said, meant).tolist() == [0, 1, 0, 1, 0]


def test_a_value_depends_on_its_pair_alone_and_is_between_0_and_1(pairs):
    draw = random.Random(2)
    order = draw.sample(range(len(pairs[0])), len(pairs[0]))
    mixed = [[texts[n] for n in order] for texts in pairs]
    for name, measure in text_metrics.PER_ITEM.items():
        if name in ("bertscore_minilm", "similarity"):
            continue  # test_bertscore.py: equal but for the last bits
        first, second = measure(*pairs), measure(*mixed)
        for values, others in zip(*(
            found.values() if isinstance(found, dict) else [found] for found in (first, second)
        ), strict=True):  # fmt: skip
            assert np.array_equal(values[order], others, equal_nan=True), name
            assert name == "length_ratio" or np.nanmax(values) <= 1 and np.nanmin(values) >= 0
    total = text_metrics.bleu_counts(*pairs).sum(axis=0)
    assert (text_metrics.bleu_counts(*mixed).sum(axis=0) == total).all()


def test_words_alone_load_no_torch():
    """`medlib verify` computes these again, and must stay light."""
    code = """if True:
        import sys
        from medlib.benchmark import text_metrics as t
        for name, measure in t.PER_ITEM.items():
            if name not in ("bertscore_minilm", "similarity"):
                measure(["give heparin now"], ["give warfarin"])
        t.bleu(t.bleu_counts(["a b"], ["a b"]).sum(axis=0))
        assert not {"torch", "transformers", "evaluate"} & set(sys.modules)
    """
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
