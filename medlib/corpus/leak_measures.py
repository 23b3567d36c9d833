"""What makes a training item a copy of a protected one: question, options, near copy, meaning.

Each function takes the training records and the protected ones (official tests or a holdout) and
returns {definition: {(place in training, place in protected): score}}; so does word_runs.
"""

import re
from collections import Counter, defaultdict
from typing import Any

import numpy as np

from medlib.corpus.cleaning import exact_key, key
from medlib.corpus.minhash import near_pairs, shingles
from medlib.files import track
from medlib.records import kind

WORDS = 13
SHORT_WORDS = 8
EXACT, OPTIONS = "same_question", "same_options"
SHARED, DISTINCT = f"{WORDS}_words_shared", f"{WORDS}_distinctive_words_shared"
SHARE, SPAN = f"{SHORT_WORDS}_gram_share", "longest_span"
NEAR, MEANING = "near_copy", "same_meaning"
# Chosen on MedQA, MedMCQA, PubMedQA and MedQuAD against their tests and MMLU, by reading the pairs:
# of 2,074 MedQA training items 639 share 13 words with a test item, 42 of them distinctive ones.
PARAMETERS: dict[str, float] = {
    "words_in_set_phrase": 5,  # a run of so many words, numbers masked,
    "items_with_set_phrase": 3,  # in so many protected items, is a set phrase
    "words_of_its_own": 6,  # words outside set phrases that make a shared run distinctive
    "least_8_gram_share": 0.7,  # PaLM's bound
    "least_span_share": 0.5,  # of the protected text
    "least_jaccard": 0.7,
    "least_cosine": 0.75,
    "items_with_one_question": 3,  # of so many passages: a form, so that passages must be equal too
    "items_with_one_set_of_options": 10,  # in so many questions: a form that tells nothing
    "rare_word_share": 0.01,  # of the protected items that have a rare word, or 3 items
    "least_subject_share": 0.65,  # of a question's rare words, that no mere template shares
}
_BLOCK = 1 << 15  # training records at once: bounds the memory
_LABEL = re.compile(r"^\s*\(?[A-Ja-j][).:]\s+")
_GENERIC = frozenset(
    "above all always and are any below both but correct each either except false following maybe"
    " neither never none not only other statement statements the these true yes".split()
)
Records = list[dict[str, Any]]
Pairs = dict[tuple[int, int], float]


def asked(record: dict[str, Any]) -> str:
    """Return what a record asks: its passage and its question."""
    return f"{record['context']} {record['question']}"


def taught(record: dict[str, Any]) -> str:
    """Return every text of a training record that a model could read a test item from."""
    return " ".join(record[name] for name in ("context", "question", "answer", "explanation"))


def same_items(training: Records, protected: Records) -> dict[str, Pairs]:
    """Return pairs of the same question and pairs of the same options, whatever their order.

    The same question with no option in common is another item ("Which statement is true?"), and a
    question that is asked of many passages is a form: then the passages must be equal too. The
    same options must be informative and no form, with the same right one and two rare words in
    both questions.
    """
    found: dict[str, Pairs] = {EXACT: {}, OPTIONS: {}}
    questions, sets = defaultdict(list), defaultdict(list)
    options = [_options(record) for record in protected]
    common = Counter(options)
    passages = defaultdict(set)
    for record in protected:
        passages[key(record["question"])].add(key(record["context"]))
    least = PARAMETERS["items_with_one_question"]
    forms = {question for question, found_in in passages.items() if len(found_in) >= least}
    for j, record in enumerate(protected):
        questions[_what(record, forms)].append(j)
        is_form = common[options[j]] >= PARAMETERS["items_with_one_set_of_options"]
        if not is_form and _informative(options[j]):
            sets[options[j], _option(record["answer"])].append(j)
    rare = rare_words(protected)
    for i, record in enumerate(training):
        mine = _options(record)
        for j in questions.get(_what(record, forms), []) if key(record["question"]) else []:
            if not mine or not options[j] or set(mine) & set(options[j]):
                found[EXACT][i, j] = 1.0
        for j in sets.get((mine, _option(record["answer"])), []) if mine else []:
            both = rare & _words(record["question"]) & _words(protected[j]["question"])
            if len(both) >= 2:
                found[OPTIONS][i, j] = 1.0
    return found


def _what(record: dict[str, Any], forms: set[str]) -> tuple[str, str]:
    """Return what is asked: the question; where that is a form, with its passage."""
    question = key(record["question"])
    return question, key(record["context"]) if question in forms else ""


def _option(text: str) -> str:
    text = _LABEL.sub("", text)
    return exact_key(text) or text.strip()


def _options(record: dict[str, Any]) -> tuple[str, ...]:
    """Return the options in an order that does not depend on theirs; yes, no and maybe are none."""
    if kind(record) != "multiple_choice":
        return ()
    return tuple(sorted(map(_option, record["options"])))


def _informative(options: tuple[str, ...]) -> bool:
    """Return whether three options say more than "stage 2", "A and B" or a number."""
    words = [set(re.findall(r"[^\W\d_]{3,}", option)) - _GENERIC for option in options]
    return sum(bool(one - set.intersection(*words)) for one in words) >= 3 if words else False


def _words(text: str) -> set[str]:
    return set(key(text).split())


def rare_words(protected: Records) -> set[str]:
    """Return the words of questions that few protected items have; copies of one count once."""
    questions = {key(record["question"]) for record in protected}
    counts = Counter(word for question in questions for word in _words(question))
    most = max(3, PARAMETERS["rare_word_share"] * len(questions))
    return {word for word, count in counts.items() if count <= most}


def same_subject(text: str, record: dict[str, Any], rare: set[str]) -> bool:
    """Return whether a training text has most rare words of a protected record's question.

    "What causes asthma?" is no copy of "What causes asbestosis?": they share a template.
    """
    subject = rare & _words(record["question"])
    shared = subject & _words(text)
    return bool(subject) and len(shared) >= PARAMETERS["least_subject_share"] * len(subject)


def near_copies(training: Records, protected: Records) -> dict[str, Pairs]:
    """Return pairs whose questions (with passage) are near copies: MinHash, Jaccard verified.

    Of 5 characters, not of 5 words: two words swapped in a question of ten leave no 5 words whole.
    """
    found: Pairs = {}
    rare = rare_words(protected)
    right = [shingles(asked(record), characters=5) for record in protected]
    for start in track(range(0, len(training), _BLOCK), "leaks: near copies"):
        block = training[start : start + _BLOCK]
        left = [shingles(asked(record), characters=5) for record in block]
        for i, j, score in near_pairs(left, right, threshold=PARAMETERS["least_jaccard"]):
            if same_subject(asked(block[i]), protected[j], rare):
                found[start + i, j] = score
    return {NEAR: found}


def same_meaning(training: Records, protected: Records) -> dict[str, Pairs]:
    """Return pairs that mean the same: near by the sentence model, and a second check agrees.

    The vector is of question and answer. The second check: answers share half the words of the
    shorter one; of yes, no and maybe, which say nothing, the questions must share a rare word.
    """
    from medlib.embeddings import encode

    found: Pairs = {}
    rare = rare_words(protected)
    vectors = encode([_told(record) for record in protected])
    for start in track(range(0, len(training), _BLOCK), "leaks: meaning"):
        block = training[start : start + _BLOCK]
        cosines = encode([_told(record) for record in block]) @ vectors.T
        for i, j in np.argwhere(cosines >= PARAMETERS["least_cosine"]).tolist():
            if _agree(block[i], protected[j], rare):
                found[start + i, j] = float(cosines[i, j])
    return {MEANING: found}


def _told(record: dict[str, Any]) -> str:
    return record["question"] + (f" {record['answer']}" if kind(record) != "yes_no_maybe" else "")


def _agree(left: dict[str, Any], right: dict[str, Any], rare: set[str]) -> bool:
    if kind(right) == "yes_no_maybe":
        return bool(rare & _words(left["question"]) & _words(right["question"]))
    if key(left["answer"]) == key(right["answer"]):
        return True
    answers = [{w for w in _words(r["answer"]) if len(w) > 2} for r in (left, right)]
    return 2 * len(answers[0] & answers[1]) >= max(1, min(map(len, answers)))
