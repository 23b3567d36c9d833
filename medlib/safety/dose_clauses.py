"""Which words behind an amount direct its use: asides are left out, other languages translated."""

import re
from functools import lru_cache

from medlib.safety.dose_numbers import COUNT
from medlib.safety.dose_times import DAY_PART, EVERY_DAY, LATIN, REMEMBERED, times_a_day

# What goes on behind "and" with a subject or a deed of its own is no direction for the medicine.
ANOTHER = (
    r"(?:(?:i|he|she|we|they|it|you) (?!take|have|use|can|may|should|must)\w+"
    r"|(?:see|call|visit|attend|return|book|ring|phone|tell|report|contact|get|go|drink|eat|rinse|sit"
    r"|stay|wear|walk|feel\w*|feeling|do(?:es|ing)?|keep (?:an|a|your|his|her)"
    r"|watch\w*|expect|check\w*|test\w*|measur\w*|monitor\w*|rotat\w*|review\w*|stop|hold)\b)"
)
CLAUSE = re.compile(
    r"(?<=[,;.()–—])(?!\d)|(?=\()|(?=\s-\s)(?!\s-\s[\d½¼¾])"
    r"|(?=\s(?:because|bc|since|although|though|while|whereas|until|till)\s)"
    rf"|(?=\s(?:and|but|so|plus|or) (?:then |also |please )*{ANOTHER})"
    r"|(?=\s(?:with|and|plus|but)\s(?:\w+\s){0,2}?(?:inr|fbc|cbc|lfts?|tsh|bloods?"
    r"|folic acid|folate)\b)"
)
# What is watched, booked or warned of beside a dose: its "weekly" is not how often it is taken.
ASIDE = re.compile(
    r"\b(?:inr|tsh|fbc|cbc|u ?[&+/]? ?es?|ue|lfts?|rfts?|hba1c|dexa|ecg|ekg|eeg|xrays?|bloods?"
    r"|labs?|bp|levels?|troughs?|na|sodium|creat\w*|e?gfr|weigh\w*|monitor\w*|(?:re)?check\w*|reviews?"
    r"|review\w*|follow[- ]?up|f/u|fu|clinics?|appointment|physio\w*|dialysis|folic acid|folate"
    r"|foley|catheter|voiding|trial|scans?|mri|ct|diary|driv\w+|tomorrow|next (?:morning|day|visit)"
    r"|(?:need|should|must|can|could|may) ?not|cannot|takeaways?|take-homes?|last dose|strict"
    r"|suits?|covered|allowed|quota|(?:when|if) (?:it is |it was )?taken"
    r"|used to|was (?:told|on)|previously|earlier|supply|supplied|dispensed?)\b"
    r"|\b(?:no|not|avoid|without) (?:\w+ )?(?:tea|coffee|milk|alcohol|food|lunch|dinner)\b"
    rf"|^\W*(?:and|but|so|plus|or) (?:then |also |please )*{ANOTHER}"
    r"|\b(?:none|nothing|no more) (?:after|before|later)\b"
)
# A clause that goes on with the direction opens like one; another clause has a subject of its own.
GOES_ON = re.compile(
    r"[\s(,;-]*(?:(?:and|then|plus|also|or|of|again|another|at|in|on|only|except|but|for|every|each"
    r"|alternate|once|twice|daily|weekly|monthly|max\w*|up ?to|not|no more|to be|take[sn]?|give|use"
    r"|same|as|prn|when|with|before|after|from"
    r"|x|mon|tues?|wed|thu|fri|sat|sun|weekdays?|weekends?"
    rf"|skip|omit|total|repeat|(?:may|can|could) (?:be )?(?:repeat|have|take)"
    r"|that|all|usually|preferably|ideally|i (?:take|have|use)"
    rf"|{'|'.join(LATIN)})(?![a-z])"
    rf"|&|\+|×|{COUNT}|{DAY_PART}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
)
CAPS = re.compile(r"\bmax|\bexceed|\bmore than|\bup ?to\b|\bat most|\b(?:never|not) (?:to )?go\b")
REACH = 320  # characters behind an amount in which its direction ends
OPENING = 20  # characters at a clause's beginning in which its subject stands

ABROAD = (  # German, French, Spanish, Italian, Dutch, Portuguese, as doctors abroad write them
    (r"\b(?:de )?(?P<n>\d{1,2})/(?P=n) ?h(?:oras)?\b", r" every \g<n> h"),
    (r"\bc/\s?(?=\d)|\b(?:cada|alle|toutes les|ogni|elke|om de|a cada)\s(?=\w+ ?(?:h|st|or|uu))",
     "every "),
    (r"\b(?:heures?|horas?|ore|stunden?|std|uur|uren)\b", "hours"),
    (r"-?\s?(?:stündlich|stdl|horaire)\b", " hourly"),
    (r"\b(?:todos los d[ií]as|tous les jours|jeden tag|tägl(?:ich)?|tgl|diari[oa](?:mente)?"
     r"|dagelijks|dagl(?:igen)?|quotidien\w*|una volta al giorno|diariamente|todos os dias)\b",
     "daily"),
    (r"\b(?:einmal|una vez|une fois|uma vez|eenmaal)\b", "once"),
    (r"\b(?:zweimal|dos veces|deux fois|due volte|duas vezes|tweemaal)\b", "twice"),
    (r"\b(?:dreimal|tres veces|trois fois|tre volte|três vezes|driemaal)\b", "three times"),
    (r"\b(?:viermal|cuatro veces|quatre fois|quattro volte|quatro vezes)\b", "four times"),
    (r"\b(?:mal|veces|vez|fois|volte|vezes|maal|ggr)\b", "times"),
    (r"\b(?:am tag|pro tag|par jour|al d[ií]a|por d[ií]a|al giorno|ao dia|per dag|daags|/ ?d[ií]e"
     r"|/ ?tag|/ ?jour|/ ?d[ií]a|/ ?dag|p/d)\b", " a day"),
    (r"\b(?:wöchentlich|semanal(?:mente)?|hebdomadaire|por semana|par semaine|pro woche"
     r"|a la semana|settimanale|wekelijks|1 ?x wo(?:che)?)\b", "weekly"),
    (r"\b(?:morgens|früh|le matin|matin|por la mañana|mañana|mattin[oa]|ochtends?|manhã"
     r"|desayuno|frühstück|petit[- ]déjeuner)\b", "in the morning"),
    (r"\b(?:mittags|midi|mediod[ií]a|mezzogiorno|middags)\b", "at noon"),
    (r"\b(?:abends|le soir|soir|sera|avonds?|aands|cena|tarde|abendessen)\b", "in the evening"),
    (r"\b(?:zur nacht|nachts|au coucher|por la noche|noche|notte|noite|voor de nacht"
     r"|al acostarse)\b", "at night"),
    (r"\b(?:y|et|und|en|e)\b(?= (?:in the|at|twice|once|'))", "and"),
)  # fmt: skip
HOUSE = (
    # everyday wording with one meaning that the grammar of times would read as another
    (r"\b(?:when|once|as soon as) (?:i|you|he|she|we|they) (?:gets?|wakes?) up\b"
     r"|\b(?:on|upon|after|directly after|right after) (?:waking|awakening|rising|getting up"
     r"|standing up|arising)(?: up)?\b", "on waking"),
    (r"\b(?:not|never|no longer|instead of|rather than) (?:(?:in|at|the|every|each) ){0,2}"
     r"(?:mornings?|evenings?|nights?|bedtime)\b", ""),
    (r"\b(?:max\w*|(?:no|not) more than|at most|up to)(?: of)? (?:\d|two|three|four) days"
     r" (?:a|per|in a|each) week", ""),
    (r"\b[x×]\s?(\d)\s?(?:(?:/|a |per )\s?(?:day|d)|daily)\b", r" \1 times daily"),
    (r"\b(?:dly|dayly|dialy|daliy|everyday)\b", "daily"),
    (r"\b(?:wkly|weekley|weeky)\b", "weekly"),
    (r"\b(?:nitely|nightley|nte(?! \d))\b", "nightly"),
    (r"\bmon\w*\s?(?:to|-|–)\s?sat\w*,?\s(?:with|and|plus|\+) (?:an? )?sun\w* (?:take|dose)\S*",
     ""),
    (r"\b(?:(?:half )?an? (?:half[- ])?hour|\d+ ?min\w*) before (?:tea|coffee)\b", ""),
    (r"\b(?:not|never|instead of|rather than|no|avoid) (?:with |in )?(?:tea|coffee|milk)\b"
     r"|\bnot with [a-z]+(?: (?:at|before|after) [a-z]+)?\b", ""),
    (r"\b\w+[- ]free (?:nights?|period|interval|days?|time|window)\b", ""),
    (r"\b(mornings?|breakfast|am|mane)(,?) with (?:\w+ )?(?:tea|coffee)\b", r"\1\2"),
    (r"\b(at night|nightly|nocte) (?:after|with) (?:\w+ )?(?:dinner|supper|food)\b", r"\1"),
    (r"\b(?:bbf|abf)\b", "at breakfast"),
    (r"\b(\d) ?dd ?(\d)\b", r"x\2, \1 times daily"),
    (r"\bm\s?[/,-]?\s?w\s?[/,-]?\s?f(?:ri)?\b", "mon wed fri"),
    (r"\bt(?:ue?)?\s?[/,-]?\s?th(?:u)?\s?[/,-]\s?s(?:at?)?\b", "tue thu sat"),
    (r"\b(4|6|8|12)\s?°(?!\s?[cf])", r"\1-hourly"),
    (r"\bsat (?=up|down|in|at|for|with)", "seated "),
    (r"\bsun (?=exp|cr|scr|prot|burn)", "light "),
    (r"(?<=\d)\s?/\s?(?=\d{1,2} ?h(?:rs?|ours?|ourly)?\b)|^\s?/\s?(?=\d{1,2} ?h)", " every "),
)  # fmt: skip
REWORDED = tuple((re.compile(pattern), by) for pattern, by in (*HOUSE, *ABROAD))


@lru_cache(maxsize=REMEMBERED)
def reworded(text: str) -> str:
    """Return lowered text with everyday and foreign words of time in the words of the grammar."""
    for pattern, by in REWORDED:
        text = pattern.sub(by, text)
    return text


@lru_cache(maxsize=REMEMBERED)
def directed(zone: str) -> str:
    """Return what stands behind an amount without the clauses that are no direction for its use.

    "100 mg daily, blood count weekly" is daily, "25 mg at night, no driving next morning" nightly.
    """
    first, *later = CLAUSE.split(zone[:REACH])
    kept = first
    for clause in later:
        led = times_a_day(kept) or 0.0
        aside = ASIDE.search(clause)
        if aside and (led or aside.start() < OPENING) and not CAPS.search(clause):
            continue
        own = led >= 1 and not GOES_ON.match(clause) and not CAPS.search(clause)
        if own and (times_a_day(clause) or EVERY_DAY.search(clause)):
            continue
        kept += clause
    return kept
