"""Words of directions, at home and abroad, in the words of the grammar of times."""

from medlib.safety.dose_numbers import COUNT, WORDS
from medlib.safety.dose_times import LATIN

# Words of directions: a clause of mostly other words tells of something else.
DIRECTING = (
    frozenset(
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        "and or then plus also again another at in on only except but for every each alternate "
        "once twice thrice daily weekly monthly nightly max maximum up to not no more than exceed "
        "be as needed necessary required prn when if with before after from food meal meals water "
        "the a an of by mouth orally day days night nights week weeks month months hour hours "
        "hourly hrs h per time times total divided dose doses half quarter one two three four "
        "five six seven eight nine ten twelve whole same other remaining rest next until pain "
        "tablet tablets tab tabs capsule capsules cap caps puff puffs spray sprays patch sachet "
        "drops take taken takes taking give given use used morning mornings noon midday lunch "
        "lunchtime afternoon evening evenings bedtime bed breakfast dinner supper tea am pm mane "
        "nocte hs stat od bd bid tds tid qds qid om qam qpm monday tuesday wednesday thursday "
        "friday saturday sunday mon tue wed thu fri sat sun weekdays weekends x q d mg mcg g ml "
        "units repeat repeated may can you have it all go later first last sleep waking going "
        "early late thing i my your his her their he she they usually equal equally split spaced "
        "apart between side effects empty stomach full glass just o clock hrly".split()
    )
    | set(LATIN)
    | set(WORDS)
)

ABROAD = (  # German, French, Spanish, Italian, Dutch, Portuguese, as doctors abroad write them
    (r"\b(?:de )?(?P<n>\d{1,2})/(?P=n) ?h(?:oras)?\b", r" every \g<n> h"),
    (r"\bc/\s?(?=\d)|\b(?:cada|alle|toutes les|ogni|elke|om de|a cada)\s(?=\w+ ?(?:h|st|or|uu))",
     "every "),
    (r"\b(?:heures?|horas?|ore|stunden?|std|uur|uren)\b", "hours"),
    (r"-?\s?(?:stündlich|stdl|horaire)\b", " hourly"),
    (r"\b(?:roz|rozana|kila siku|araw[- ]araw|todos los d[ií]as|tous les jours|jeden tag"
     r"|tägl(?:ich)?|tgl|diari[oa](?:mente)?"
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
    (r"\b(?:subah|asubuhi|umaga|soggens|pagi|morgens|früh|le matin|matin|por la mañana"
     r"|mañana|mattin[oa]|ochtends?|manhã"
     r"|desayuno|frühstück|petit[- ]déjeuner)\b", "in the morning"),
    (r"\b(?:dopahar|mchana|tanghali|mittags|midi|mediod[ií]a|mezzogiorno|middags)\b", "at noon"),
    (r"\b(?:shaam|jioni|hapon|petang|abends|le soir|soir|sera|avonds?|aands|cena|tarde"
     r"|abendessen)\b", "in the evening"),
    (r"\b(?:raat(?: ko)?|usiku|gabi|saans|malam|zur nacht|nachts|au coucher|por la noche|noche"
     r"|notte|noite|voor de nacht"
     r"|al acostarse)\b", "at night"),
    (r"\b(?:y|et|und|en|e)\b(?= (?:in the|at|twice|once|'))", "and"),
)  # fmt: skip
HOUSE = (
    (r"-and-(?:a-|one-)?(half|quarter)\b", r" and a \1"),
    (r"(?<=[a-z])-(?=(?:an?|per|times|daily|day|week|weekly|month|monthly|nightly)\b)", " "),
    (r"^\s*(?:tabs? |caps? |po |m/?r )?on(?=\W*$|\s?[,.;:(]| (?:with|for|as|prn|x)\b)", " nocte"),
    (r"\b(?:brekk?(?:ie|y|fast)|b/?fast|bkfst|bf)\b", "breakfast"),
    (r"\bmorns?\b", "morning"),
    (r"\balt(?:ern\w*)?\.? (?=days?|nights?)", "alternate "),
    (r"\b(every|each|x) ?(\d{1,2})/52\b", r"\1 \2 weeks"),
    (r"\b(every|each) ?(\d{1,2})/12\b", r"\1 \2 months"),
    (r"\bevery (?:third|3rd) ", "every 3 "),
    (r"\bevery (?:fourth|4th) ", "every 4 "),
    (r"\bevery (?:fifth|5th) ", "every 5 "),
    (rf"\bfor (?:an?|one|another|the (?:next|first|last|past)|up to|the|{COUNT})\b"
     rf"(?:[ -](?:{COUNT})\b)?(?: more| full)?[ -](?:days?|weeks?|wks?|months?|years?|fortnights?"
     r"|nights?)\b(?! (?:a|per|each|every))", ""),
    (rf"(?<!every )(?<!each )(?<!times )(?<!once )(?<!twice )\b(?:start\w* |begin\w* )?"
     rf"(?:an?|{COUNT}) (?:days?|weeks?|months?|years?|fortnight)"
     r" (?:before|ago|earlier|later|prior|beforehand)\b", ""),
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
