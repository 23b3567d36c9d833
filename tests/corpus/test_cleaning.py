"""Cleaning takes markup and invisible characters away, never meaning; nothing goes untold."""

import os
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.cleaning import clean, clean_text, exact_key, key
from medlib.corpus.language import is_foreign

REAL = os.environ.get("MEDLIB_DATA")


def record(name="1", **fields):
    place = {"file": "x.json", "line": 3}
    default = {"question": f"Question {name}?", "answer": "A", "provenance": place}
    return records.make("folder", name, **default | fields)


def choice(name, options, **fields):
    fields = {"options": options, "answer_index": 0, "answer": options[0]} | fields
    return record(name, **fields)


@pytest.mark.parametrize(
    ("raw", "clean_one"),
    [
        ("  a \t b  ", "a b"),
        ("a\r\nb\rc\n", "a\nb\nc"),
        ("<p class='x'>One<br/>two</p>", "One two"),
        ("<b>Asp</b>irin <EM>daily</EM>", "Aspirin daily"),
        ("H<sub>2</sub>O and 10<sup>9</sup>/L", "H2O and 10^9/L"),
        ("&lt;b&gt;bold&lt;/b&gt; &amp; &micro;g", "bold & µg"),
        ("cafe\u0301", "caf\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("hyper\u00adtension\ufeff \u2066x\u2069\u202e\u0007\U000e0041", "hypertension x"),
        ("family \u2022 \u03b2 5\u00a0mg", "family \u2022 \u03b2 5 mg"),
    ],
)
def test_markup_and_invisible_characters_go_and_words_stay(raw, clean_one):
    assert clean_text(raw) == clean_one


@pytest.mark.parametrize(
    "text",
    [
        "with <or = 6 antral follicles than in the group with >6",  # as PubMedQA writes
        "lesions <or =5 had an improved outcome relative to patients with>5",
        "p<a and b>c",
        "Ca <normal and P> normal",
        "BMI <b and c> 5",
        "INR <2 or >3",
        "a<b",
        "<5 mg/dL",
    ],
)
def test_comparisons_are_not_markup(text):
    assert clean_text(text) == text


@given(st.text())
def test_cleaned_text_is_nfc_has_no_control_or_format_character_and_cleans_to_itself(text):
    found = clean_text(text)
    assert unicodedata.is_normalized("NFC", found)
    assert not [c for c in found if unicodedata.category(c) == "Cc" and c != "\n"]
    assert not set(found) & set("\u200b\u200e\u202e\u2066\ufeff\u00ad")
    assert found == found.strip()
    if "&" not in found and "<" not in found:  # entities of entities would be read again
        assert clean_text(found) == found


@given(st.text())
def test_key_forgets_case_punctuation_and_spacing_alone(text):
    assert key(text) == key(f" {text}...\n") == key(key(text))
    ascii_text = text.encode("ascii", "ignore").decode()
    assert key(ascii_text.upper()) == key(ascii_text.lower())


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Rh+ve", "Rh-ve"),
        ("<25 and >10", ">25 and <10"),
        ("20", "-20"),
        ("Mean = mode", "Mean < mode"),
        ("PT \u2191", "PT \u2193"),
        ("0.5 mg", "05 mg"),
        ("1.5", "15"),
        ("5 %", "5"),
    ],
)
def test_exact_key_keeps_the_signs_that_carry_meaning(one, two):
    assert exact_key(one) != exact_key(two)
    assert exact_key(f" {one.upper()}. ") == exact_key(one)


def test_options_that_differ_in_a_sign_are_no_duplicates_and_others_are():
    rows = [
        choice("1", ["Rh+ve", "Rh-ve"]),
        choice("2", ["20", "-20", "80"]),
        choice("3", ["Aspirin", "aspirin."]),
        choice("4", ["b", "a", " A "]),
    ]
    kept, ledger = clean(rows)
    assert {r["id"] for r in kept} == {rows[0]["id"], rows[1]["id"]}
    assert {(r["id"], r["reason"]) for r in ledger} == {
        (rows[2]["id"], "duplicate_options"),
        (rows[3]["id"], "duplicate_options"),
    }


def test_of_duplicates_the_smallest_id_stays_and_other_answers_are_named():
    rows = [
        record("a", question="What is it?", answer="Gout"),
        record("b", question=" what IS it ", answer="gout."),
        record("c", question="What is it?", answer="Sepsis"),
        record("d", question="What is it?", context="A case.", answer="Sepsis"),
    ]
    rows = sorted(rows, key=lambda r: r["id"])
    same = [r for r in rows if not r["context"]]
    kept, ledger = clean(rows[::-1])
    assert {r["id"] for r in kept} == {same[0]["id"]} | {r["id"] for r in rows if r["context"]}
    told = {r["id"]: r["reason"] for r in ledger}
    first = key(same[0]["answer"])
    for other in same[1:]:
        agrees = key(other["answer"]) == first
        assert told[other["id"]] == ("duplicate" if agrees else "asked_before")


def test_same_options_in_another_order_are_the_same_question():
    rows = [choice("1", ["x", "y"], question="Q?"), choice("2", ["y", "x"], question="Q?")]
    rows[1] |= {"answer_index": 1, "answer": "x"}
    assert [r["reason"] for r in clean(rows)[1]] == ["duplicate"]


def test_of_contradicting_copies_none_stays_unless_more_than_half_agree():
    def ask(*answers):
        rows = [choice(str(n), ["x", "y", "z"], question="Q?") for n in range(len(answers))]
        for row, answer in zip(rows, answers, strict=True):
            row |= {"answer_index": "xyz".index(answer), "answer": answer}
        kept, ledger = clean(rows)
        return [r["answer"] for r in kept], sorted(r["reason"] for r in ledger)

    assert ask("x", "y") == ([], ["contradicts_another"] * 2)
    assert ask("x", "y", "y") == (["y"], ["contradicts_another", "duplicate"])
    assert ask("x", "y", "z") == ([], ["contradicts_another"] * 3)
    assert ask("x", "x", "y", "y") == ([], ["contradicts_another"] * 4)
    assert ask("x", "x", "y", "y", "x") == (["x"], ["contradicts_another"] * 2 + ["duplicate"] * 2)


@pytest.mark.parametrize(
    "fields",
    [{"question": "<p></p>"}, {"answer": "\u200b"}, {"options": ["A", "<br>"], "answer_index": 0}],
)
def test_what_is_empty_once_cleaned_is_left_out(fields):
    kept, ledger = clean([record("1", **fields)])
    assert not kept and [r["reason"] for r in ledger] == ["empty_after_cleaning"]


def test_answer_stays_equal_to_its_option():
    [row], _ = clean([choice("1", ["<b>One</b>", "two "], question="Q<br>?")])
    assert row["answer"] == row["options"][0] == "One"
    assert records.fault(row) is None


def test_official_test_items_are_neither_changed_nor_dropped():
    text = {"question": "<b>Same</b>?", "split": "test"}
    rows = [choice(n, ["x", "X"], **text) | {"source": "medqa"} for n in ("1", "2")]
    kept, ledger = clean(rows, count_tokens=lambda texts: [999] * len(texts), max_tokens=1)
    assert sorted(kept, key=lambda r: r["id"]) == sorted(rows, key=lambda r: r["id"])
    assert not ledger


def test_too_long_text_is_left_out_whole_and_the_bound_itself_stays():
    rows = [record("1", question="one two"), record("2", question="one two three")]
    rows.append(choice("3", ["x y", "z"], context="w", question="one"))

    def count(texts):
        return [len(text.split()) for text in texts]

    kept, ledger = clean(rows, count_tokens=count, max_tokens=3)
    assert [r["question"] for r in kept] == ["one two"]
    assert {r["reason"] for r in ledger} == {"longer_than_context"} and len(ledger) == 2
    assert clean(rows, count_tokens=count)[1] == []
    with pytest.raises(ValueError, match="count_tokens"):
        clean(rows, max_tokens=3)
    with pytest.raises(ValueError, match="count_tokens"):
        clean(rows, min_tokens=3)


def test_too_short_text_is_left_out_and_the_bound_itself_stays():
    rows = [record("1", question="one two"), record("2", question="one")]

    def count(texts):
        return [len(text.split()) for text in texts]

    kept, ledger = clean(rows, count_tokens=count, min_tokens=3, max_tokens=3)
    assert [r["question"] for r in kept] == ["one two"]
    assert [r["reason"] for r in ledger] == ["too_few_tokens"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"options": ["a", "b"], "answer_index": 5, "answer": "a"}, "answer_index_out_of_range"),
        ({"options": ["a", "b"], "answer_index": 0, "answer": "c"}, "answer_not_its_option"),
        ({"options": ["a", " "], "answer_index": 0, "answer": "a"}, "empty_option"),
        ({"options": ["a"], "answer_index": 0, "answer": "a"}, "empty_option"),
        ({"answer": "\ud800"}, "broken_unicode"),
        ({"question": "Which of the following is a beta blocker?"}, "options_missing"),
    ],
)
def test_faulty_options_and_answers_are_named(fields, reason):
    kept, ledger = clean([record("1", **fields)])
    assert not kept and [r["reason"] for r in ledger] == [reason]


def test_options_written_into_the_question_are_not_missing():
    question = "Which of the following is a beta blocker? A) atenolol B) amlodipine"
    assert clean([record("1", question=question)])[1] == []


BOILERPLATE = """N/A|n/a.|...|?|I don't know|I do not know the answer to this.|Not sure|No idea!
TBD|xxxx|See above.|Please see the explanation above.|Refer to the previous answer
Same as above|Not applicable
Please consult your doctor.|Consult a physician.|You should see your doctor about this|Topics
I recommend that you talk to your health care provider|Lorem ipsum dolor sit amet, consectetur
I would advise you to speak with a medical professional.|Frequently Asked Questions (FAQs)
Frequently asked questions about malaria|Click here for more|No answer available|not available
As an AI language model, I cannot give medical advice.|Sorry, I can't help with that."""
SHORT_ANSWERS = """Na|Aspirin|No|Yes|Unknown|None|K+|5 mg|A|Nasal|Nil|It is not known.|Testis
See your doctor if the fever lasts longer than three days|The cause is unknown.|Consult an optician
Ask about suicidal thoughts|Not all|Visit the dentist twice a year|Refer to nephrology|A test strip
I do not know of any interaction, and the label lists none; still, blood pressure should be checked.
Please see your doctor, because a painless lump may be a cancer and should be examined within weeks.
Contact with infected ticks|See-saw nystagmus|Check the blood glucose|Sorry, wrong: it is benign."""


@pytest.mark.parametrize("answer", BOILERPLATE.replace("\n", "|").split("|"))
def test_answers_that_say_nothing_are_left_out(answer):
    kept, ledger = clean([record("1", answer=answer)])
    assert not kept and [r["reason"] for r in ledger] == ["boilerplate_answer"]


@pytest.mark.parametrize("answer", SHORT_ANSWERS.replace("\n", "|").split("|"))
def test_short_answers_that_say_something_stay(answer):
    assert clean([record("1", answer=answer)])[1] == []
    assert clean([choice("1", ["N/A", answer])])[1] == []  # an option may say anything


def test_answer_that_asks_the_question_again_is_left_out():
    question = "What are the treatments for Bell's palsy ?"
    for answer in (
        "How might Bell's palsy be treated?",
        "what are the treatments for bell's palsy",
    ):
        assert clean([record("1", question=question, answer=answer)])[1][0]["reason"] == (
            "answer_repeats_question"
        )
    for asked, answer in [
        (question, "How might Bell's palsy be treated? With steroids."),
        ("What should the doctor say first to a crying patient?", "Would you like a moment?"),
    ]:
        assert clean([record("1", question=asked, answer=answer)])[1] == []


def test_letters_of_another_script_do_not_hide_a_word():
    assert clean_text("а 43-уеаr-old mаn with ﬁbrosis, \u03b2-blocker") == (
        "а 43-year-old man with fibrosis, \u03b2-blocker"
    )
    assert clean_text("Боль в груди") == "Боль в груди"
    assert key("А 43-уеаr-old mаn") == key("A 43-year-old man")


# Of these 100 the first word lists found 88; the lists were then mended with them.
FOREIGN = {
    "German": """Welche Laborwerte sprechen für einen Herzinfarkt?
Ein dreijähriges Kind hat seit gestern hohes Fieber und einen Ausschlag am Rumpf.
Wann muss ein Leistenbruch operiert werden?
Welche Nebenwirkungen hat Metformin?
Der Patient berichtet über Kribbeln in beiden Füßen und Gangunsicherheit.
Wodurch entsteht eine tiefe Beinvenenthrombose?
Bei einer 30-jährigen Frau wird ein Knoten in der Schilddrüse getastet.
Wie lange ist Scharlach ansteckend?
Was versteht man unter einer Hyponatriämie?
Welcher Erreger verursacht die Lyme-Borreliose?
Erklären Sie den Unterschied zwischen Arthrose und Arthritis.
Nach einem Sturz ist das Bein verkürzt und außenrotiert.
Wie hoch ist die Dosis von Paracetamol für ein Kind mit 20 kg?
Darf man Ibuprofen in der Schwangerschaft einnehmen?
Die Mutter bringt ihren Säugling wegen Trinkschwäche in die Klinik.
Welche Impfungen werden im ersten Lebensjahr empfohlen?
Nennen Sie drei Risikofaktoren für einen Schlaganfall.
Der Blutdruck beträgt 180/110 mmHg, der Puls ist regelmäßig.
Woran erkennt man eine Blinddarmentzündung?
Eine Frau klagt über Juckreiz und gelbe Augen.""",
    "French": """Quels examens demander devant une fièvre prolongée ?
Un enfant de trois ans présente une éruption et une fièvre élevée.
Quand faut-il opérer une hernie inguinale ?
Quels sont les effets indésirables de la metformine ?
Le patient décrit des fourmillements dans les deux pieds.
Comment se forme une thrombose veineuse profonde ?
Une femme de 30 ans consulte pour un nodule de la thyroïde.
Combien de temps la scarlatine est-elle contagieuse ?
Qu'est-ce que l'hyponatrémie ?
Quel germe est responsable de la maladie de Lyme ?
Expliquez la différence entre arthrose et arthrite.
Après une chute, la jambe est raccourcie et en rotation externe.
Quelle est la dose de paracétamol pour un enfant de 20 kg ?
Peut-on prendre de l'ibuprofène pendant la grossesse ?
La mère amène son nourrisson parce qu'il refuse de boire.
Quels vaccins sont recommandés la première année de vie ?
Citez trois facteurs de risque d'accident vasculaire cérébral.
La pression artérielle est à 180/110 et le pouls est régulier.
À quoi reconnaît-on une appendicite ?
Une femme se plaint de démangeaisons et d'un ictère.""",
    "Spanish": """¿Qué análisis se piden ante una fiebre prolongada?
Un niño de tres años presenta fiebre alta y una erupción en el tronco.
¿Cuándo se debe operar una hernia inguinal?
¿Qué efectos adversos tiene la metformina?
El paciente describe hormigueo en ambos pies.
¿Cómo se forma una trombosis venosa profunda?
A una mujer de 30 años se le palpa un nódulo en el tiroides.
¿Cuánto tiempo es contagiosa la escarlatina?
¿Qué es la hiponatremia?
¿Qué germen causa la enfermedad de Lyme?
Explique la diferencia entre artrosis y artritis.
Tras una caída, la pierna está acortada y en rotación externa.
¿Cuál es la dosis de paracetamol para un niño de 20 kg?
¿Se puede tomar ibuprofeno durante el embarazo?
La madre trae a su lactante porque rechaza las tomas.
¿Qué vacunas se recomiendan en el primer año de vida?
Nombre tres factores de riesgo de ictus.
La presión arterial es de 180/110 y el pulso es regular.
¿Cómo se reconoce una apendicitis?
Una mujer se queja de picor y de ojos amarillos.""",
    "Chinese": """长期发热应做哪些检查?
三岁患儿,高热伴躯干皮疹1天。
腹股沟疝什么时候需要手术?
二甲双胍有哪些不良反应?
患者诉双足麻木,走路不稳。
深静脉血栓是怎样形成的?
女性,30岁,体检发现甲状腺结节。
猩红热的传染期有多长?
什么是低钠血症?
莱姆病由哪种病原体引起?
请说明骨关节炎与类风湿关节炎的区别。
跌倒后下肢短缩并外旋,X线示股骨颈骨折。
体重20kg的儿童对乙酰氨基酚剂量是多少?
妊娠期可以服用布洛芬吗?
母亲因婴儿拒奶带其就诊。
出生第一年推荐接种哪些疫苗?
列出脑卒中的三个危险因素。
血压180/110mmHg,脉搏规则。
如何识别阑尾炎?
女性患者,皮肤瘙痒,巩膜黄染,ALT 320 U/L。""",
    "Hindi": """लंबे बुखार में कौन सी जाँच करनी चाहिए?
तीन साल के बच्चे को तेज बुखार और दाने हैं।
हर्निया का ऑपरेशन कब करना चाहिए?
मेटफॉर्मिन के दुष्प्रभाव क्या हैं?
मरीज के दोनों पैरों में झुनझुनी है।
गहरी शिरा में थक्का कैसे बनता है?
30 वर्ष की महिला के थायरॉयड में गाँठ मिली।
लाल बुखार कितने दिन तक फैलता है?
खून में सोडियम की कमी किसे कहते हैं?
लाइम रोग किस जीवाणु से होता है?
गठिया के दो प्रकारों में क्या अंतर है?
गिरने के बाद पैर छोटा हो गया है।
20 kg के बच्चे के लिए पैरासिटामोल की खुराक कितनी है?
क्या गर्भावस्था में आइबुप्रोफेन ले सकते हैं?
माँ बच्चे को लाई क्योंकि वह दूध नहीं पीता।
पहले वर्ष में कौन से टीके लगते हैं?
लकवे के तीन जोखिम कारक बताइए।
रक्तचाप 180/110 mmHg है और नाड़ी नियमित है।
अपेंडिक्स की सूजन कैसे पहचानें?
महिला को खुजली और पीलिया है, ALT 320 U/L है।""",
}
# Written after the lists were fixed, and never used to change them.
FRESH = """Ab welchem Alter ist eine Darmspiegelung sinnvoll?
Der Säugling trinkt schlecht und hat eine gespannte Fontanelle.
Kann Cortison den Blutzucker erhöhen?
Welche Antibiotika helfen gegen Pneumokokken?
Ein 67-jähriger Raucher hustet seit Wochen Blut.
Gibt es eine Impfung gegen Malaria?
Sie verspürt Herzrasen, sobald sie Treppen steigt.
Wozu dient ein Langzeit-EKG?
Nach der Operation trat eine Nachblutung auf.
Was tun bei einem allergischen Schock?
Eine Schwangere in der 30. Woche hat Oberbauchschmerzen.
Mein Sohn hat rote Flecken an den Händen.
Bitte nennen Sie das Mittel der ersten Wahl.
Ursache der perniziösen Anämie ist ein Mangel an Vitamin B12.
Hilft Magnesium wirklich gegen nächtliche Wadenkrämpfe?
À partir de quel âge faire une coloscopie ?
Le nourrisson boit mal et sa fontanelle est bombée.
La cortisone peut-elle augmenter la glycémie ?
Quels antibiotiques agissent sur le pneumocoque ?
Un fumeur de 67 ans crache du sang depuis des semaines.
Existe-t-il un vaccin contre le paludisme ?
Elle ressent des palpitations dès qu'elle monte un escalier.
À quoi sert un holter ?
Une hémorragie est survenue après l'opération.
Que faire en cas de choc anaphylactique ?
Femme enceinte de 30 semaines, douleur épigastrique.
Mon fils a des taches rouges sur les mains.
Veuillez indiquer le traitement de première intention.
L'anémie de Biermer est due à une carence en vitamine B12.
Le magnésium est-il efficace contre les crampes nocturnes ?
¿A partir de qué edad conviene hacer una colonoscopia?
El lactante come mal y tiene la fontanela abombada.
¿Puede la cortisona subir el azúcar?
Antibióticos eficaces contra el neumococo
Un fumador de 67 años tose sangre desde hace semanas.
¿Existe vacuna contra la malaria?
Siente palpitaciones cada vez que sube una escalera.
¿Para qué sirve un holter?
Tras la operación apareció una hemorragia.
Qué hacer en caso de choque anafiláctico
Embarazada de 30 semanas con dolor epigástrico.
Mi hijo tiene manchas rojas en las manos.
Indique el fármaco de primera línea.
La anemia perniciosa se debe a falta de vitamina B12.
¿Sirve el magnesio para los calambres nocturnos?
结肠镜检查从几岁开始?
激素会升高血糖吗?
男性,67岁,吸烟史40年,咯血3周,CT示右上肺占位。
有疟疾疫苗吗?
过敏性休克如何抢救?
孕30周,上腹痛。
恶性贫血是由于缺乏维生素B12。
镁能治疗夜间小腿抽筋吗?
कोलोनोस्कोपी किस उम्र में करानी चाहिए?
क्या कोर्टिसोन से शुगर बढ़ती है?
67 वर्ष के धूम्रपान करने वाले को खाँसी में खून आता है।
क्या मलेरिया का टीका है?
एलर्जी के झटके में क्या करें?
मेरे बेटे के हाथों पर लाल धब्बे हैं।
विटामिन B12 की कमी से खून की कमी होती है।"""
NOT_FOREIGN = """van der Woude syndrome
Le Fort II fracture
Cri du chat, maladie de Roger
Behçet, Sjögren and Ménière described
De Quervain's thyroiditis or tenosynovitis?
Dose of α-methyldopa and β-blockers?
Henoch-Schönlein purpura, Guillain-Barré syndrome
Pneumocystis jirovecii, Mycobacterium leprae
Amoxicillin
N. ulnaris, a. radialis, m. sartorius
La belle indifférence is seen in
Tinea versicolor, T. cruris, T. pedis: KOH"""


def test_foreign_questions_are_found_and_named():
    sentences = [(name, s) for name, text in FOREIGN.items() for s in text.splitlines()]
    missed = [pair for pair in sentences if not is_foreign(pair[1])]
    assert len(sentences) == 100 and len(missed) <= 5, missed
    missed = [text for text in FRESH.splitlines() if not is_foreign(text)]
    assert len(FRESH.splitlines()) == 60 and len(missed) <= 3, missed
    kept, ledger = clean([record("1", question=FOREIGN["German"])])
    assert not kept and ledger[0]["reason"] == "wrong_language"


@pytest.mark.parametrize("text", NOT_FOREIGN.splitlines())
def test_names_and_latin_terms_are_english_enough(text):
    assert not is_foreign(text)
    assert clean([record("1", question="What is it?", answer=text)])[1] == []


def test_language_is_never_judged_by_the_answer_alone():
    assert clean([record("1", question="Drug?", answer=FOREIGN["Spanish"])])[1] == []


def test_demo_is_unchanged_by_cleaning():
    rows, _ = sources.read("demo")
    kept, ledger = clean(rows)
    assert (kept, ledger) == (rows, []) and len(rows) == 6300


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real questions to clean")
def test_real_questions_are_english_and_few_answers_say_nothing():
    for name in ("medmcqa", "medqa", "pubmedqa", "medquad"):
        rows, _ = sources.read(name, on_bad="set_aside")
        foreign = [r for r in rows if is_foreign(f"{r['question'][:400]}\n{r['context'][:400]}")]
        assert len(foreign) < 0.001 * len(rows), name
        found = Counter(r["reason"] for r in clean(rows)[1])
        links = sum(r["answer"].startswith("These resources address") for r in rows)
        assert found["wrong_language"] == 0
        assert (found["boilerplate_answer"] - links) < 0.001 * len(rows)
        assert found["options_missing"] == found["answer_not_its_option"] == 0


@given(
    st.lists(st.tuples(st.sampled_from("abc "), st.sampled_from("xy")), max_size=12), st.randoms()
)
def test_every_record_is_kept_or_told_whatever_the_order(asked, order):
    rows = [record(str(n), question=q, answer=a) for n, (q, a) in enumerate(asked)]
    kept, ledger = clean(rows)
    assert sorted([r["id"] for r in kept] + [r["id"] for r in ledger]) == sorted(
        r["id"] for r in rows
    )
    order.shuffle(rows)
    assert clean(rows) == (kept, ledger)
    assert clean(kept) == (kept, [])  # nothing more to do
    records.table(ledger, records.LEDGER)


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real abstracts to clean")
def test_cleaning_takes_no_word_from_a_real_abstract():
    rows, _ = sources.read("pubmedqa")
    for row in rows:
        text = row["context"] + row["explanation"]
        if "&" not in text:
            assert key(clean_text(text)) == key(text), row["id"]
