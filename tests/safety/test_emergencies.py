"""Red flags: held-out lay and clinical wording, written before the word lists were tuned."""

import pytest

from medlib.safety.emergencies import find_emergencies

PRESENT = """There's a crushing weight on my chest and my left arm feels heavy
Dad is grey and sweaty and says an elephant is sitting on his chest
62M with substernal pressure radiating to the jaw for 40 minutes
I felt something rip in my chest and it goes through to my back
She blacked out while running for the bus
My heart is racing and I feel like I'm going to pass out
He can't finish a sentence because he's so breathless
My wife is fighting for air after her inhaler
Her lips have gone blue
The toddler is choking on a grape
I've been coughing up blood since this morning
I'm suddenly short of breath and my calf is swollen
He is drooling and making a high-pitched noise when he breathes in, stridor
My tongue is swelling up after I ate shrimp
Hives all over and wheezing after a bee sting
One side of her face is drooping
He can't lift his right arm and his speech is slurred
Sudden onset right hemiparesis and aphasia
Grandma suddenly doesn't know where she is
He won't wake up properly
This is the worst headache of my life, it came on in seconds
Fever, headache and his neck is so stiff he can't look down
My son has been fitting for ten minutes
She is having a seizure
Numb between my legs and I can't pee since the back pain got worse
I suddenly can't see out of my left eye
A curtain came down over my right eye an hour ago
He fell off a ladder, hit his head and has vomited three times
My eye is red and very painful and I see rainbows around lights
He's been throwing up blood
Vomit looks like coffee grounds
My stools are black and tarry
Rigid abdomen with guarding
Sudden unbearable stomach pain
I can't keep anything down for two days
My teenage son has sudden severe pain in one testicle
I have not passed urine for 24 hours
28 weeks pregnant and bleeding
I'm 34 weeks pregnant with a terrible headache and flashing lights
The baby hasn't moved since yesterday and I'm 36 weeks
Positive pregnancy test and severe one-sided pelvic pain
I gave birth last week and I'm soaking a pad every hour
He has an infected wound, mottled skin and is shivering violently
On chemo and my temperature is 38.5
My 6-week-old has a fever of 38.4
My daughter has purple spots that don't fade under a glass
The baby is grunting and his ribs are sucking in
My newborn is floppy and hard to wake
The baby won't feed and has had no wet nappy for 12 hours
She swallowed a button battery
My infant is vomiting green bile
I took 30 tylenol tablets an hour ago
My toddler drank bleach
The carbon monoxide alarm is going off and we all have headaches
I want to kill myself
I don't want to be alive any more
The voices are telling me to hurt my baby
Type 1 diabetic, vomiting, breath smells fruity
His sugar is low, he is sweating and confused
I have Addison's disease, I keep vomiting and feel faint
His forearm is tight after the fracture and the pain is out of proportion
My foot has suddenly gone cold and white and I can't feel it
My knee is hot and swollen and I have a fever
The redness on my leg is spreading fast and it is extremely painful
Blistering rash with sores in my mouth after starting lamotrigine
The bleeding won't stop after ten minutes of pressure
He was burned in the face by hot oil
She got an electric shock from the outlet
He dived into shallow water and can't feel his legs, neck hurts
Hot, confused and no longer sweating after the marathon
SpO2 84% on room air
BP 82/40 and clammy
heart rate 165 bpm
temp 40.6 C
glucose 38 mg/dL
K+ 7.1 mmol/L
GCS 11
cant breath properly its getting worse
shes unconcious and not breathing""".splitlines()
ABSENT = """No chest pain, no shortness of breath
Denies suicidal thoughts, chest pain, or palpitations
What are the warning signs of a stroke?
My grandmother had sepsis in 2004
I get heartburn after coffee and have for years
How is anaphylaxis treated?
He had a heart attack ten years ago and is well
I'm dying to know the results of my blood test
This cough is killing me
She was heartbroken after the divorce
Call 911 if you have chest pain
Aspirin reduces the risk of stroke
What is the difference between a seizure and a faint?
My knee aches after long walks
I have a mild headache after staring at a screen
My toddler has a runny nose and a mild cough
BP 124/78, heart rate 72, SpO2 98%
blood sugar 105 mg/dL this morning
temp 37.2 C
The rash is itchy and fades when pressed
I have had a sore throat for two days
When should I worry about a fever?
My uncle died of a stroke
Family history of aortic dissection
I am writing an essay about suicide prevention
She has a history of migraine, currently no headache
I pulled a muscle in my back at the gym
No blood in the stool and no vomiting
He used to have seizures as a child
Is bleeding gums common in pregnancy?
I would like to lose ten pounds
Which foods contain iron?
I have seasonal allergies and itchy eyes
My ankle is a bit sore after tennis
Should I get a flu shot this year?
The baby smiles and feeds well
Without fever, neck stiffness or rash
Patient is alert, oriented and comfortable
My period is heavier than usual but I feel fine
I forgot to take my vitamin today""".splitlines()


def test_most_present_emergencies_are_found():
    assert sum(bool(find_emergencies(text)) for text in PRESENT) / len(PRESENT) >= 0.95


def test_most_harmless_texts_stay_silent():
    assert sum(not find_emergencies(text) for text in ABSENT) / len(ABSENT) >= 0.9


def test_items_carry_all_keys_and_a_span_of_the_text():
    text = "He collapsed. Now crushing chest pain."
    for item in find_emergencies(text):
        assert set(item) == {"name", "system", "advice", "source", "span"}
        assert all(item[key] for key in ("name", "system", "advice", "source"))
        assert 0 <= item["span"][0] < item["span"][1] <= len(text)


@pytest.mark.parametrize("text", ["breathing rate 44 in a 3-month-old", "pulse 150, 6 month old"])
def test_adult_rates_do_not_hold_for_children(text: str):
    assert not find_emergencies(text)
