"""The words that dates and times are told in, in sixteen languages.

Months and weekdays are listed from January and from Monday; words for the same one are set apart by a bar.
"""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

_MONTHS: dict[str, str] = {
    "en": "jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december",
    "de": "januar|jänner feb|februar|feber märz|mrz|maerz april mai juni juli august september okt|oktober november dez|dezember",
    "fr": "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc|decembre",
    "es": "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
    "it": "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",
    "pt": "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar|feb marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
    "pl": "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    "cs": "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "hu": "január február március április május június július augusztus szeptember október november december",
}
_WEEKDAYS: dict[str, str] = {
    "en": "monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun",
    "de": "montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so",
    "fr": "lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim",
    "es": "lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    "it": "lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica",
    "pt": "segunda-feira|segunda terça-feira|terça|terca-feira quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
    "nl": "maandag|ma dinsdag|di woensdag|wo donderdag|do vrijdag|vr zaterdag|za zondag|zo",
    "sv": "måndag|mån tisdag|tis onsdag|ons torsdag|tors fredag|fre lördag|lör söndag|sön",
    "da": "mandag|man tirsdag|tirs onsdag|ons torsdag|tors fredag|fre lørdag|lør søndag|søn",
    "fi": "maanantaina|maanantai tiistaina|tiistai keskiviikkona|keskiviikko torstaina|torstai perjantaina|perjantai lauantaina|lauantai sunnuntaina|sunnuntai",
    "pl": "poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę",
    "cs": "pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "no": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "ro": "luni marți|marţi miercuri joi vineri sâmbătă duminică",
    "hu": "hétfőn|hétfő kedden|kedd szerdán|szerda csütörtökön|csütörtök pénteken|péntek szombaton|szombat vasárnap",
}
MONTHS: dict[str, int] = {
    word: number
    for words in _MONTHS.values()
    for number, group in enumerate(words.split(), 1)
    for word in group.split("|")
}
WEEKDAYS: dict[str, int] = {
    word: number
    for words in _WEEKDAYS.values()
    for number, group in enumerate(words.split())
    for word in group.split("|")
}
# Two or three letters that are also ordinary words: only weekdays where a date follows at once.
SHORT_WEEKDAYS = frozenset(word for word in WEEKDAYS if len(word) <= 3)

# From the day the message was sent.
RELATIVE_DAYS: dict[str, int] = {
    "today": 0, "heute": 0, "aujourd'hui": 0, "hoy": 0, "oggi": 0, "hoje": 0, "vandaag": 0, "idag": 0, "i dag": 0, "dzisiaj": 0,
    "tomorrow": 1, "demain": 1, "domani": 1, "amanhã": 1, "imorgon": 1, "i morgen": 1, "huomenna": 1, "jutro": 1, "zítra": 1, "yarın": 1,
    "morgen": 1, "mañana": 1,  # where a time follows
    "the day after tomorrow": 2, "übermorgen": 2, "après-demain": 2, "pasado mañana": 2, "dopodomani": 2, "depois de amanhã": 2, "overmorgen": 2, "i övermorgon": 2, "i overmorgen": 2, "pojutrze": 2,
}  # fmt: skip

HOURS: dict[str, int] = {
    word: hour
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    )
    for hour, word in enumerate(words.split(), 1)
}

# What a date is for, told by the words before it.
DEADLINE = (
    r"(?:reply|respond|confirm|answer|let (?:me|us) know|rsvp|get back to (?:me|us)|book|choose|pick)\b[^.!?\n]{0,40}\b(?:by|before|until|no later than)|"
    r"\b(?:deadline|no later than|at the latest|expires?(?: on)?)|\b(?:by|before)(?: (?:the )?(?:end of|close of business|cob|eod)(?: on)?)?|"
    r"\bbis(?: zum| spätestens)?|spätestens(?: bis| am)?|\bavant (?:le|la)|au plus tard(?: le)?|d'ici(?: au)?|jusqu'au|"
    r"\bantes del?(?: día)?|a más tardar(?: el)?|hasta el|\bentro(?: e non oltre)?(?: il| le)?|\baté(?: ao?| o)?(?: dia)?|"
    r"\b(?:vóór|voor|uiterlijk)(?: op)?|\bsenast(?: den)?|\bsenest(?: den)?|viimeistään|\bdo (?:dnia|końca|konce)|najpóźniej(?: do)?|nejpozději(?: do)?|kadar"
)
DEADLINE_BEHIND = r"\W{0,3}(?:までに|迄に|前(?:回复|に|确认)?|-?ig\b|mennessä|kadar|[ée]ig\b)"
HOURS_OF_WORK = r"office hours|opening hours|opening times|working (?:hours|pattern|days)|business hours|\bopen\b|doors open|arriv(?:e|al)|registration|check-in|maintenance|shift|lunch|available (?:mon|tue|by phone)|sprechzeit|öffnungszeit|geöffnet|bürozeit|erreichbar|einlass|schicht|ouvert|horaires?|accueil dès|horario|abierto|orario|aperto|horário|aberto|bereikbaar|openingstijden|geopend|öppet|öppettider|åbent|åbningstid|åpent|arkisin|avoinna|w godz\.|godziny|zmianow|pracovní doba|mesai|nyitva|program|平日|営業時間|工作时间|walk-in|generat|vygenerov|erstellt am|tel\.?:|sentralbord|switchboard"
EARLIER = (
    r"(?:your|our|the|my) (?:application|email|e-mail|message|call|letter|conversation|chat)(?: dated| sent| of| on| from){1,2}|\bdated|\b(?:applied|sent|received|wrote|spoke|met) (?:\w+ ){0,4}on|"
    r"bewerbung vom|schreiben vom|e-mail vom|candidature du|courrier du|candidatura del?|solicitud del|sollicitatie van|ansökan den|ansøgning af"
)
START_OF_WORK = r"(?:start(?:ing)? (?:date|work|on|in|from)|join (?:us|the team)|begin work|eintritt|arbeitsbeginn|prise de poste|incorporación|startdatum|available from)"

CANCELLED = (
    r"\b(?:ha(?:s|ve) been|is|was|are|be|needs? to be|had to be|must be) (?:cancell?ed|called off)|\b(?:need|have|had) to cancel|\bcancel(?:ling|ing)? (?:our|the|your|this|my)|\bcancell?ed:|\bcancellation\b|"
    r"\b(?:abgesagt|absagen|absage|entfällt|storniert)\b|\bannul(?:é|ée|er|ation)\b|\b(?:cancelad[oa]|cancelar|anulad[oa]|cancelación)\b|"
    r"\b(?:annullat[oa]|annullare|annullamento|cancellat[oa])\b|\b(?:cancelamento|desmarcad[oa]|desmarcar)\b|\b(?:geannuleerd|annuleren|afgezegd|gaat niet door)\b|"
    r"\b(?:inställd|inställt|ställa in|avboka[dt]?)\b|\b(?:aflyst|aflyse|avlyst|avlyse)\b|\b(?:peruttu|perua|peruuntuu|perutaan)\b|\b(?:odwołan[aeyo]|odwołać|odwołujemy)\b|\b(?:zrušen[aoý]?|zrušit)\b|\biptal\b"
)
MOVED = (
    r"\b(?:reschedul\w+|postpon\w+|moved? (?:your|our|the|it|this)|(?:has|is|was|been) moved (?:from|to|forward|back)|has moved|been moved|new (?:time|date)|instead of|change of (?:time|date|plan)|push(?:ed)? (?:back|our|the)|bring forward|updated (?:invitation|time))\b|"
    r"\b(?:verschob\w*|verschieben|verlegt|verlegen|neuer termin|statt(?:dessen)?|stattdessen)\b|\b(?:report(?:é|ée|er)|déplac(?:é|ée|er)|décal(?:é|ée|er)|nouvel(?:le)? (?:date|horaire)|au lieu (?:de|du))\b|"
    r"\b(?:reprograma\w+|aplaza\w+|cambi(?:ar|ado) (?:la|el) (?:hora|fecha)|nueva (?:fecha|hora)|en lugar de)\b|\b(?:spostat[oa]|spostare|rinviat[oa]|rimandat[oa]|invece (?:di|del)|nuovo orario|nuova data)\b|"
    r"\b(?:reagend\w+|adiad[oa]|remarcad[oa]|nova data|em vez de)\b|\b(?:verplaats\w*|verzet|verschoven|uitgesteld|in plaats van|nieuwe (?:tijd|datum))\b|"
    r"\b(?:flytta[dts]?|flyttet|flytte|ombokad|ny tid|i stället för|i stedet for)\b|\b(?:siirr\w+|uusi aika|sijaan)\b|\b(?:przełoż\w+|przenies\w+|nowy termin|zamiast)\b|\b(?:přesun\w+|přelož\w+|místo)\b|\bertele\w+"
)
INTERVIEW = (
    r"\b(?:interview|screening|screen call|phone screen|intro(?:ductory)? (?:call|chat)|meet the team|assessment (?:centre|center|day)|on-?site|panel|case study|hiring manager|recruiter call|informal chat|second round|final round|next (?:step|stage|round))|"
    r"\b(?:vorstellungsgespräch|bewerbungsgespräch|kennenlern|gespräch|jobinterview|vorstellung)|\b(?:entretien|échange téléphonique)|\b(?:entrevista|colloquio|conversa)\b|\b(?:sollicitatiegesprek|kennismaking\w*|gesprek)|"
    r"\b(?:intervju|anställningsintervju|jobsamtale|samtale|jobbsamtal)|\b(?:haastattelu\w*)|\b(?:rozmow[aęy] (?:kwalifikacyjn|rekrutacyjn)|rozmow)|\b(?:pohovor\w*)|\b(?:mülakat|görüşme)|\binterviu|\bállásinterjú|面接|面试"
)
