"""Where a writer is likely to be: told by a postcode, a telephone number, a state, or the language of the message."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re

_BY_CODE = {
    "44": "Europe/London", "49": "Europe/Berlin", "33": "Europe/Paris", "34": "Europe/Madrid", "39": "Europe/Rome", "31": "Europe/Amsterdam", "32": "Europe/Brussels", "41": "Europe/Zurich", "43": "Europe/Vienna", "45": "Europe/Copenhagen", "46": "Europe/Stockholm", "47": "Europe/Oslo", "48": "Europe/Warsaw", "351": "Europe/Lisbon", "353": "Europe/Dublin", "358": "Europe/Helsinki", "36": "Europe/Budapest", "40": "Europe/Bucharest", "420": "Europe/Prague", "421": "Europe/Bratislava", "30": "Europe/Athens", "352": "Europe/Luxembourg", "90": "Europe/Istanbul", "65": "Asia/Singapore", "81": "Asia/Tokyo", "82": "Asia/Seoul", "852": "Asia/Hong_Kong", "86": "Asia/Shanghai", "91": "Asia/Kolkata", "971": "Asia/Dubai", "972": "Asia/Jerusalem", "64": "Pacific/Auckland", "27": "Africa/Johannesburg", "254": "Africa/Nairobi", "234": "Africa/Lagos",
}  # fmt: skip
_STATES = {
    "America/New_York": "CT DC DE GA MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV", "America/Chicago": "AL AR IA IL LA MN MO MS OK WI TX", "America/Denver": "CO MT NM UT WY", "America/Los_Angeles": "CA NV OR WA", "America/Phoenix": "AZ",
    "America/Toronto": "ON QC", "America/Winnipeg": "MB", "America/Edmonton": "AB", "America/Vancouver": "BC", "Australia/Sydney": "NSW ACT", "Australia/Melbourne": "VIC", "Australia/Brisbane": "QLD", "Australia/Perth": "WA ",
}  # fmt: skip
_BY_STATE = {state: zone for zone, states in _STATES.items() for state in states.split()}
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_PHONE = re.compile(r"(?:\+|\b00)(\d[\d ()]{1,6})")
_STATE = re.compile(
    r",\s*(" + "|".join(sorted(_BY_STATE, key=len, reverse=True)) + r")\b(?:\s+\d{5}\b|\s*$|\s*[|,\n])", re.MULTILINE
)
# Languages that are written in one zone, or in several whose clocks show the same; a few words that stand in no other.
_LANGUAGES: dict[str, tuple[str, str]] = {
    "German": ("Europe/Berlin", "und der die das wir Sie Ihnen Ihre mit für nicht ist Uhr Gespräch freundlichen freuen gerne"),
    "French": ("Europe/Paris", "nous vous avec pour votre entretien bonjour cordialement est les des une dans"),
    "Italian": ("Europe/Rome", "colloquio presso siamo della con alle per lei cordiali saluti gentile ore il una"),
    "Dutch": ("Europe/Amsterdam", "het een je jij graag wij met voor gesprek groet vriendelijke ons niet en"),
    "Swedish": ("Europe/Stockholm", "och att vi dig du intervju med vänliga hälsningar för är på"),
    "Danish": ("Europe/Copenhagen", "og vi dig til samtale venlig hilsen vil gerne du på jobsamtale tak"),
    "Norwegian": ("Europe/Oslo", "og vi deg til intervju vennlig hilsen ønsker du på søknaden takk"),
    "Finnish": ("Europe/Helsinki", "ja haastattelu sinut on klo terveisin haastatteluun ystävällisin kiitos"),
    "Polish": ("Europe/Warsaw", "na rozmowę zapraszamy pani z poważaniem w godz dnia prosimy się do"),
    "Czech": ("Europe/Prague", "na pohovor dobrý den vás prosím pozdravem se že v děkujeme"),
    "Turkish": ("Europe/Istanbul", "ve için bir saat görüşme mülakat saygılarımla merhaba bilgilerinize"),
    "Hungarian": ("Europe/Budapest", "és az egy interjú interjúra üdvözlettel kérjük köszönjük szeretettel"),
    "Romanian": ("Europe/Bucharest", "și la interviu interviul vă pentru cu stimă bună ora mulțumim"),
    "English": ("", "the and you we to for with our your is will please be of on"),
    "Spanish": ("", "el la los las de que usted entrevista con para nos una por gracias su"),
    "Portuguese": ("", "o os as de que entrevista com para nos uma por em do da no na se não"),
}  # fmt: skip
_ENOUGH, _AHEAD = 6, 1.6  # words, and how many times those of the next language


def likely_zone(text: str) -> tuple[str, str]:
    """The zone in which a writer is likely to be, and why as a clause; empty where nothing tells."""
    if _POSTCODE.search(text):
        return "Europe/London", "a British postcode is named, so London time is taken"
    if (state := _STATE.search(text)) and (zone := _BY_STATE.get(state[1])):
        return zone, f"{state[1]} is named, so its time is taken"
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[1])
        code = next((digits[:length] for length in (3, 2) if digits[:length] in _BY_CODE), "")
        if code:
            return _BY_CODE[code], f"the telephone number begins with +{code}, so the time there is taken"
    return _by_language(text)


def _by_language(text: str) -> tuple[str, str]:
    """The zone of a language that is written in one."""
    if re.search(r"[\u3040-\u30ff]", text):
        return "Asia/Tokyo", "the message is in Japanese, so Tokyo time is taken"
    words = re.findall(r"[^\W\d_]+", text)
    small = [word.lower() for word in words]
    scores = sorted(((sum(word in told for word in small), language) for language, told in _TOLD.items()), reverse=True)
    (most, language), (next_, _) = scores[0], scores[1]
    if most < _ENOUGH or most < next_ * _AHEAD:
        return "", ""
    zone = _LANGUAGES[language][0]
    if not zone:
        return "", ""
    return zone, f"the message is in {language}, so {zone.split('/')[-1]} time is taken"


_TOLD = {language: frozenset(words.lower().split()) for language, (_, words) in _LANGUAGES.items()}
