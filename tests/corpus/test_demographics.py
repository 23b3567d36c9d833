"""The patient described is found, statistics and relatives are not; what is found is counted."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlib import records
from medlib.corpus import sources
from medlib.corpus.demographics import balance, fill, find

REAL = os.environ.get("MEDLIB_DATA")
SHORT = {"n": "newborn", "c": "child", "t": "adolescent", "18": "adult 18-39", "40": "40-64"}
# Written after the rules were made on MedQA, and not used to change them: 92 sentences.
# age (n newborn, c child, t adolescent, 18, 40, 65+), sex, then anything else said.
HELD_OUT = """18 f|A 24-year-old woman has had a cough for two weeks.
40 m|A 51-year-old plumber comes to the clinic because of knee pain; he takes no drugs.
65+ f|An 83 year old lady fell in her kitchen and cannot bear weight.
c m|A 4-year-old boy has a barking cough at night.
n f|A 3-day-old girl is jaundiced and feeds poorly.
c|A 5-month-old infant has not gained weight.
t f|A 15-year-old female soccer player has shin pain.
18 m|A previously healthy 30-year-old male runner collapses at a race.
40 f|A 47 y/o F with type 2 diabetes reports burning feet.
65+ m|This 70 yo man has had painless hematuria since Monday.
c f|A mother brings her 2-year-old daughter in because of a rash.
c m|A father carries in his 6-year-old son, who swallowed a coin.
18 f pregnancy: pregnant|A 29-year-old pregnant woman has a urinary tract infection.
18 f pregnancy: pregnant|A 31-year-old primigravida at 34 weeks' gestation has headaches.
40 f pregnancy: pregnant|A 41-year-old woman in the second trimester of pregnancy is tired.
18 f|A 27-year-old woman who is not pregnant has a missed period.
18 f|A 33-year-old woman who wants to become pregnant asks about folic acid.
40 m ethnicity: black|A 45-year-old African American man has a blood pressure of 170/100.
18 f ethnicity: white|A 38-year-old white woman has dry eyes and a dry mouth.
18 m ethnicity: asian|A 22-year-old Chinese man has palpitations after a large meal.
40 f ethnicity: hispanic|A 52-year-old Hispanic woman has right upper quadrant pain.
c m ethnicity: jewish|An 8-month-old boy of Ashkenazi descent loses motor skills.
65+ f ethnicity: native american|A 66-year-old Native American woman has gallstones.
40 m insurance: none|A 58-year-old man without health insurance stopped his insulin.
18 f insurance: public|A 26-year-old woman on Medicaid misses her appointments.
40 m housing: homeless|A 49-year-old homeless man is found hypothermic.
65+ f housing: institution|An 88-year-old woman from a nursing home is confused.
65+ m housing: alone|A 79-year-old man who lives alone has lost 8 kg.
18 m housing: institution|A 35-year-old man who is incarcerated has had night sweats.
40 f language: limited english|A 60-year-old woman who does not speak English has chest pain.
65+ m language: limited english|A 68-year-old man is counseled through an interpreter.
40|A patient, 55 years old, complains of reflux.
40 f|A woman, aged 50, asks about hot flashes.
c f|A girl aged 7 has had three ear infections.
18 m|A man in his 30s has sudden testicular pain.
40 f|A teacher in her late 40s has noticed joint stiffness.
65+ m|An elderly man is brought in after a fall.
t m|A teenage boy has acne on his back.
n m|A male newborn does not pass meconium.
n|A newborn has a heart rate of 80 per minute.
c f|A female infant has a port-wine stain.
f|A young woman has a butterfly rash.
m|A tall, thin man has sudden chest pain.
f pregnancy: pregnant|A pregnant woman is exposed to rubella.
18 m|I am a 28 year old male with a swollen ankle.
40 m|My 63-year-old father takes warfarin. Can he eat spinach?
18 f|Your 39-year-old patient says that she cannot sleep.
c|A ten-year-old child has abdominal pain at school.
40 m|The 44-year-old man returns with the same complaint.
n m|A 12-hour-old boy has bilious vomiting.
c m|A 6-week-old boy vomits forcefully after feeding.
40 f|A 64-year-old woman and her 70-year-old husband both have influenza.
18 f|A 25-year-old medical student feels faint in theatre; she has not eaten.
65+ f|Her neighbor finds a 90-year-old woman on the floor.
18 m|A 19-year-old college freshman is brought by his 45-year-old mother.
40 m ethnicity: asian insurance: none|An uninsured 57-year-old Vietnamese man coughs blood.
18 f pregnancy: pregnant housing: homeless|A homeless 21-year-old woman at 20 weeks' gestation.
40 f ethnicity: black housing: alone|A 62-year-old black woman living alone has had a stroke.
65+|A 75-year-old presents with syncope.
40 m|A 50-year-old, otherwise healthy, right-handed man has hand numbness.
18 f|A 37-year-old nulliparous woman has heavy periods.
65+ m|A 65-year-old retired miner has clubbing of his fingers.
40|A 40-year-old kidney transplant recipient has a fever.
t|A 16-year-old patient with cystic fibrosis has hemoptysis.
c m|A 12-year-old boy limps.
18 m|A 18-year-old man has a sore throat.
|The prevalence of hypertension in women aged 40 to 64 years was 31 percent.
|Patients older than 65 years were excluded.
|The mean age was 54.3 years and 60 percent were men.
|Children under 5 years of age should not take aspirin.
|Mammography is recommended for women over 50.
|Two hundred pregnant women were randomized.
|Which drug inhibits the proton pump?
|Black stools and a low white cell count point to bleeding.
|The disease affects 1 in 20,000 newborns worldwide.
|In 60-year-old men the risk doubles every decade.
|Adolescents aged 13 to 17 years filled in a questionnaire.
|Boys are affected more often than girls.
|The vaccine is given at 2 months of age.
|Medicare claims of 1,204 patients were analyzed.
|Homeless people have a high rate of tuberculosis.
|The median age of the 45 participants was 71 years.
|A 10-year follow-up study of a cohort was carried out.
|What is the dose of amoxicillin for otitis media?
|African Americans have a higher incidence of sarcoidosis.
|The gene lies on the long arm of chromosome 12.
|Symptoms begin between 20 and 40 years of age.
|Mice were killed when 8 weeks old.
|A 24-hour urine collection shows 4 g of protein.
|A 3-month history of weight loss suggests cancer.
|Interpreters were not available in most hospitals.
|Life expectancy at birth is 67 years for men."""


def labelled():
    for line in HELD_OUT.splitlines():
        said, text = line.split("|")
        demographic, *others = (
            said.replace(" pregnancy:", "#pregnancy:")
            .replace(" ethnicity:", "#ethnicity:")
            .replace(" insurance:", "#insurance:")
            .replace(" housing:", "#housing:")
            .replace(" language:", "#language:")
            .split("#")
        )
        tags = set(others)
        for word in demographic.split():
            sex = {"f": "female", "m": "male"}.get(word)
            tags.add(f"sex: {sex}" if sex else f"age: {SHORT.get(word, word)}")
        yield text, tags


def test_what_is_said_of_the_patient_is_found_on_sentences_apart_from_development():
    found = [(text, tags, set(find(text))) for text, tags in labelled()]
    right = sum(len(tags & got) for _, tags, got in found)
    wrong = [(text, sorted(got - tags)) for text, tags, got in found if got - tags]
    missed = [(text, sorted(tags - got)) for text, tags, got in found if tags - got]
    assert len(found) == 92
    told = f"{right} right, wrong {wrong}, missed {missed}"
    assert sum(len(w) for _, w in wrong) <= 0.05 * right, told
    assert sum(len(m) for _, m in missed) <= 0.05 * right, told


@pytest.mark.parametrize(
    ("age", "band"),
    [
        ("27-day", "newborn"),
        ("28-day", "child"),
        ("12-year", "child"),
        ("13-year", "adolescent"),
        ("17-year", "adolescent"),
        ("18-year", "adult 18-39"),
        ("39-year", "adult 18-39"),
        ("40-year", "40-64"),
        ("64-year", "40-64"),
        ("65-year", "65+"),
    ],
)
def test_bands_of_age_meet_without_a_gap(age, band):
    assert find(f"A {age}-old patient has a fever.") == [f"age: {band}"]


def test_of_relatives_nothing_is_taken():
    text = "A 30-year-old man is anxious because his 62-year-old mother, a Chinese woman, has gout."
    assert find(text)[:2] == ["age: adult 18-39", "sex: male"]
    assert find("His 62-year-old mother had breast cancer.") == []


@given(st.text())
def test_any_text_is_read_without_fail_and_no_group_is_named_twice(text):
    groups = [tag.split(": ")[0] for tag in find(text)]
    assert len(groups) == len(set(groups))


def rows(*texts):
    place = {"file": "x", "line": 1}
    return [
        records.make("folder", str(n), question=text, answer="a", provenance=place)
        for n, text in enumerate(texts)
    ]


def test_filling_changes_nothing_else_and_keeps_what_is_there():
    before = rows("A 30-year-old man coughs.", "Why?")
    before[1]["demographics"] = ["age: 65+"]
    after = fill(before)
    assert [r["demographics"] for r in after] == [["age: adult 18-39", "sex: male"], ["age: 65+"]]
    assert [r | {"demographics": []} for r in after] == [r | {"demographics": []} for r in before]
    records.table(after, records.RECORDS)


def test_balance_counts_each_group_against_those_that_name_it():
    found = fill(rows("A 30-year-old man coughs.", "A 30-year-old woman coughs.", "Why?"))
    table = balance(found).set_index(["group", "value"])
    assert table.loc[("sex", "female"), "records"] == 1
    assert table.loc[("sex", "female"), "share"] == 0.5
    assert table.loc[("sex", "not named"), "share"] == pytest.approx(1 / 3)
    assert list(balance([]).columns) == ["group", "value", "records", "share"]


@pytest.mark.skipif(not REAL, reason="MEDLIB_DATA is not set: no real vignettes to read")
def test_real_vignettes_have_patients_and_reference_pages_have_none():
    vignettes = fill(sources.read("medqa", on_bad="set_aside")[0])
    named = sum(any(d.startswith("age") for d in r["demographics"]) for r in vignettes)
    assert named > 0.9 * len(vignettes)
    pages = fill(sources.read("pubmedqa")[0])
    assert sum(bool(r["demographics"]) for r in pages) < 0.03 * len(pages)
