"""How and where: the link of the call, the number, the place, and the format that follows from them."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.invitations.mentions import days_in
from greenroom.core.invitations.names import HONORIFIC, NAME, is_name
from greenroom.core.invitations.values import Found
from greenroom.core.meetings import Format
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLS = re.compile(
    r"zoom\.us/(?:j|my|w|s)/|zoomgov\.com/j/|teams\.(?:microsoft|live)\.com/|meet\.google\.com/|webex\.com/|whereby\.com/|meet\.jit\.si/|jitsi|gotomeeting\.com|gotomeet\.me|bluejeans\.com|"
    r"skype\.com|join\.skype|chime\.aws|around\.co|hopin|bigbluebutton|/bbb/|livestorm|facetime\.apple\.com|spark ?hire|hirevue|coderpad|codesignal|hackerrank\.com/interview|meetings?\.[\w-]+\.\w+|\bmeet\.[\w-]+\.\w+|join\.[\w-]+\.\w+",
    re.IGNORECASE,
)
_BOOKING = re.compile(
    r"calendly\.com|cal\.com|youcanbook|doodle\.com|savvycal|hubspot\.com/meetings|goodtime|cronofy|zcal|tidycal|appointlet|bookings",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"unsubscribe|privacy|datenschutz|impressum|linkedin\.com|twitter\.com|facebook\.com|instagram|xing\.com|maps\.|goo\.gl/maps|careers|jobs?[./]|logo|\.png|\.jpg|\.gif|aka\.ms/JoinTeamsMeeting|meetingOptions|support\.|/dialin|dialin\.|zoom\.us/u/|help",
    re.IGNORECASE,
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'\]]+|\b(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|whereby\.com)/[^\s<>\"'\]]+"
)
_PHONE = re.compile(r"(?<![\w/.,-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s./()-]{0,2}\d{1,5}){2,6}(?!\w)")
_CALL_ME = re.compile(
    r"telephone you|(?:give|drop) you a (?:shout|bell|call|ring)|(?:get|reach|catch) you on|notiert habe ich|unter (?:der )?(?:nummer )?|\b(?:i|we|she|he|they|who|team|manager|\w+)(?:'ll| will| shall| would)? (?:call|ring|phone|reach) you\b|give you a (?:call|ring)|\bdial(?:[- ]in)?\b|phone (?:number|line) for the|join by phone|conference (?:number|line)|einwahl|einwähl|\brufe?n? (?:ich|wir) (?:sie|dich)|"
    r"(?:vous|t')? ?appeller(?:ai|a|ons)|vous appelle|(?:te|le|la) llamar|llamamos|(?:la|ti) chiam|ligo|ligar-?(?:te|lhe)|ligaremos|\bbel(?:len)? (?:ik|wij|we|je)|ik bel|ringer (?:jag|jeg|vi|dig|deg)|\bringe[rt]? |zadzwoni|soita|arayaca|vă sun|zavolá|電話",
    re.IGNORECASE,
)
_PLACE_LINE = re.compile(
    r"^[ \t>*•■【\[-]*(?:where|location|venue|address|place|ort|adresse|anschrift|treffpunkt|lieu|où|lugar|dirección|dónde|luogo|indirizzo|dove|local|endereço|onde|locatie|adres|waar|plats|adress|var|sted|adresse|hvor|paikka|osoite|missä|miejsce|gdzie|místo|kde|adresa|yer|adres|helyszín|helyszín|場所|地点)[ \t]*(?:[】\]][ \t]*[:：]?|[:：])[ \t]*(?P<place>.+)$",
    re.IGNORECASE | re.MULTILINE,
)
_AT_POSTCODE = re.compile(r"\b(?:at|in|is)[ \t]+(?P<place>[A-Z0-9][^\n;]{5,90}?\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)")
_BUILDING = re.compile(r"\d|Hospital|University|Cent(?:re|er)|Building|School|College|House|Campus|Room|Hotel|Office")
_HELD_AT = re.compile(
    r"(?P<room>\b(?:Meeting |Conference |Seminar |Lecture )?(?:Room|Raum|Salle|Sala|Zimmer|Rum)[ \t][\w.]+,[ \t][A-ZÀ-Ý][^\n;]{4,120}?)(?=\.(?:\s|$)|[\n;]|,? (?:and|where) |$)|"
    r"\b(?i:held|take place|takes place|taking place|conducted|located|meet (?:you|us|me)|address is|adres is|adresse (?:ist|lautet)|adresse est|dirección es|indirizzo è|endereço é|estamos en|siamo in|we are (?:at|in)|come to|report to)[ \t]*(?:in|at|on|en|:)?[ \t]*:?[ \t]*(?P<place>(?=[^\n]*(?:\d|Hospital|University|Centre|Center|Building|School|College|House|Campus|Room|Hotel))[A-ZÀ-Ý0-9][^\n;]{6,140}?)(?=\.(?:\s|$)|[\n;]|,? (?:and|where|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at \d)|\)|$)"
)
_AT_PLACE = re.compile(
    r"\b(?:at|in|to) (?:our|the) (?:\w+ ){0,3}(?:office|offices|headquarters|hq|building|site|campus|studio|branch|store|clinic|school|hospital|reception)s?(?:\s*(?:,|:|\bat\b|\bin\b|\bon\b|–|-|\())\s*(?P<place>(?-i:(?=[A-ZÀ-Ý0-9]))[^.\n;()]{4,120}?)(?=\s+(?:on|at \d|from \d)\b|[.\n;()]|$)|"
    r"\b(?:in unserem|in unserer|in unsere[nm]?|bei uns in(?: der)?|im büro)\s+(?:\w+\s)?(?:büro|zentrale|haus|firmensitz|niederlassung|hauptsitz)?(?:\s*(?:,|:|in der|in|am|an der|–|-|\())\s*(?P<place2>(?-i:(?=[A-ZÀ-Ý0-9]))[^.\n;()]{4,120})|"
    r"\b(?:dans nos (?:bureaux|locaux)|à notre siège|au siège|en nuestras oficinas|en nuestra sede|presso (?:la nostra sede|i nostri uffici)|na nossa sede|nos nossos escritórios|op ons kantoor|på vårt kontor|på vores kontor|i våra lokaler|w naszym biurze|w naszej siedzibie)\s*(?:,|:|au|à|en|in|na|aan de|aan het|på|przy|\(|–|-)?\s*(?P<place3>(?-i:(?=[A-ZÀ-Ý0-9]))[^.\n;()]{4,120})",
    re.IGNORECASE,
)
_STREET = re.compile(  # the number of a house tells an address from other words
    r"(?P<place>(?:\b\d{1,4}[a-z]?,?\s+(?:[A-ZÀ-Ý][\w'’.-]+\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Drive|Dr|Way|Boulevard|Blvd|Place|Court|Quay|Row|Hill|Gate|Terrace|Park|Wharf|Yard|Cornhill)\b|"
    r"\b(?:[A-ZÀ-Ý][\w'’.-]*\s){0,3}[\w-]*(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Pp]latz|[Aa]llee|[Ww]eg|[Gg]asse|[Uu]fer|[Dd]amm|straat|gracht|laan|plein|kade|gatan|vägen|gade|vej|katu|tie)\s+\d{1,4}[a-z]?\b|"
    r"\b\d{1,4}(?:\s?bis)?,?\s+(?:rue|avenue|boulevard|place|quai|impasse|allée|cours|chemin)\s+(?:[\wÀ-ÿ'’-]+[ \t]?){1,5}|"
    r"\b(?:[A-ZÀ-ÝİŞÇĞÜÖ][\w]*[ \t]){1,3}(?:Cad|Sok|Bulvarı|Caddesi|Sokak|Mah)\.?[ \t](?:No:?[ \t]?\d+[\w/]*)(?:[ \t]Kat:?[ \t]?\d+)?|\b[A-ZŘŠČŽ][\wáéěíýóúůřšžčď]+[ \t]\d{1,4}/\d{1,3}[a-z]?(?=,?[ \t](?:\d{3} \d\d )?(?:Praha|Brno|Ostrava|Plzeň))|"
    r"\b(?:calle|c/|avenida|av\.|plaza|paseo|via|viale|piazza|corso|rua|praça|largo|ul\.|ulica|al\.|aleja|Národní|náměstí)\s+(?:[A-ZÀ-ÝŁŚ][\wÀ-ÿ'’.-]*[ \t]?|de(?:l|lla)?[ \t]|da[ \t]){1,5},?\s*\d{1,4}[a-z]?\b)"
    r"(?:,\s*(?:\d{4,6}\s+|(?=\d\. (?:sal|krs|tr)\b)\d\. )?(?:sal|krs|tr|(?:\d{4,6} )?[A-ZÀ-ÝŁŚ][\w'’-]*)(?:[ \t](?:[A-ZÀ-ÝŁŚ]|am|an der|\d{1,2}\b)[\w'’-]*){0,3}(?![ \t][a-z]))*)"
)
_FORMATS: tuple[tuple[Format, str], ...] = (
    (Format.ASSESSMENT_CENTRE, r"assessment[ -](?:cent(?:re|er)|day)|group exercise|gruppenübung|auswahltag|centre d'évaluation|dinámica de grupo|dinamica di gruppo"),
    (Format.CASE, r"\bcase[ -](?:study|interview)|role[ -]?play|fallstudie|étude de cas|caso práctico|business case"),
    (Format.TECHNICAL, r"technical (?:interview|test|assessment|round|screen|task|session)|coding (?:interview|test|exercise|challenge|session)|live[ -]?coding|pair programming|whiteboard|technisches? (?:gespräch|interview)|entretien technique|test technique|entrevista técnica|prueba técnica|colloquio tecnico|technisch(?:e)? (?:gesprek|interview|test)|teknisk intervju|work sample|portfolio review|system design"),
    (Format.PANEL, r"\bpanel\b|panel interview|interview panel|interview board|selection board|hiring committee|search committee|auswahlkommission|jury\b|tribunal|panelgespräch"),
    (Format.PHONE, r"\b(?:phone|telephone) (?:interview|call|screen|chat|conversation)|(?:screening|intro(?:ductory)?|initial|brief|short|quick|recruiter) call\b|(?:by|over the|on the) phone|we(?:'ll| will) (?:call|ring) you|(?:will|'ll) (?:call|ring|phone) you|telefoninterview|telefongespräch|telefonat|telefonisch\w*|(?:rufe?n?|rufen) (?:wir |ich )?sie .{0,20}an|(?:entretien|échange|rendez-vous) téléphonique|par téléphone|(?:vous )?appeller(?:ai|ons|a)|entrevista telefónica|por teléfono|le llamar|colloquio telefonico|telefonicamente|per telefono|entrevista telef[óô]nica|por telefone|telefonisch (?:gesprek|interview)|bel(?:len)? (?:ik|wij|we) (?:je|u)|telefonintervju|per telefon|på telefon|telefonsamtale|puhelin\w*|rozmow[aęy] telefoniczn\w+|telefonicznie|telefonick\w+"),
    (Format.VIDEO, r"\bvideo(?:[ -]?(?:call|intervju\w*|interview|chat|conference|gespräch|anruf|konferenz|samtal\w*|möte|opkald|gesprek|puhelu|rozmow\w*|hovor|llamada|entrevista|chiamata|conferenza|appel))?\b|\bvisio\w*|\bzoom\b|microsoft teams|\bteams\b(?! members?)|google meet|\bwebex\b|\bskype\b|whereby|jitsi|remotely|\bonline\b|videollamada|videochiamata|videoconferên|videochamada|wideo|etähaastattelu|virtual(?:ly)?|\bvirtuell"),
    (Format.IN_PERSON, r"\bin[ -]person\b|on[ -]?site\b|face[ -]to[ -]face|at our (?:\w+ ){0,3}(?:office|offices|headquarters|hq|building|site)|come (?:in|by|to our|to the)|visit (?:us|our)|vor ort|persönlich(?:es|en)? (?:gespräch|treffen|kennenlernen)|in unserem (?:büro|haus)|bei uns im|dans nos (?:bureaux|locaux)|présentiel|sur place|presencial\w*|en nuestras oficinas|in presenza|di persona|presso la nostra|op (?:ons )?kantoor|op locatie|på plats|på (?:vårt|vores) kontor|fremmøde|paikan päällä|stacjonarn\w+|w naszym biurze|osobn[íě]"),
)  # fmt: skip
_BY_FORMAT = tuple((format_, re.compile(words, re.IGNORECASE)) for format_, words in _FORMATS)
_WAY = frozenset({Format.PHONE, Format.VIDEO, Format.IN_PERSON})


def link_in(text: str) -> Found | None:
    """The address of the call: one of a known service, else the only one that is no footer."""
    calls, others = [], []
    for match in _URL.finditer(text):
        address = match.group().rstrip(".,;:!?)>]")
        found = Found(address, Certainty.SURE, Quote(address, Span(match.start(), match.start() + len(address))))
        if _CALLS.search(address) and not _ASIDE.search(address):
            calls.append(found)
        elif not _ASIDE.search(address) and not _BOOKING.search(address):
            others.append(found)
    if calls:
        return calls[0]
    joining = [each for each in others if each.quote and _joins(text, each.quote.span)]
    if len(joining) == 1:
        return Found(joining[0].text, Certainty.LIKELY, joining[0].quote, "This is no service that we know.")
    return None


def booking_link_in(text: str) -> Found | None:
    """The address at which a time can be chosen."""
    for match in _URL.finditer(text):
        address = match.group().rstrip(".,;:!?)>]")
        if _BOOKING.search(address):
            return Found(address, Certainty.SURE, Quote(address, Span(match.start(), match.start() + len(address))))
    return None


def phone_in(text: str) -> Found | None:
    """The number of the call: one that stands beside a word for calling."""
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()]
        if (
            7 <= len(digits) <= 15
            and _CALL_ME.search(_two_lines(text, match.start(), match.end())[-160:])
            and not _URL.search(line)
        ):
            number = match.group().strip()
            start = match.start() + match.group().find(number)
            signature = _in_signature(text, match.start())
            sure = Certainty.DOUBTFUL if signature else Certainty.LIKELY
            note = "This number stands under the message; it may not be the one for the call." if signature else ""
            return Found(number, sure, Quote(number, Span(start, start + len(number))), note)
    return None


def _two_lines(text: str, start: int, end: int) -> str:
    """The line that a place stands on, up to there, and the one above."""
    above = text.rfind("\n", 0, max(0, text.rfind("\n", 0, start)))
    return text[above + 1 : end]


def place_in(text: str) -> Found | None:
    """Where to go: on a line of its own, at a postcode, in a building, at the number of a street, or “at our office in”."""
    for match in _PLACE_LINE.finditer(text):
        if not _URL.match(match["place"].strip()) and not looks_remote(match["place"]):
            return _as_place(match, "place", Certainty.SURE)
    for form in (_AT_POSTCODE, _HELD_AT, _STREET, _AT_PLACE):
        for match in form.finditer(text):
            name = next(name for name, value in match.groupdict().items() if value)
            if _can_be_place(text, match, name, form):
                return _as_place(match, name, Certainty.LIKELY)
    return None


def _can_be_place(text: str, match: re.Match[str], name: str, form: re.Pattern[str]) -> bool:
    """Whether words can name a place: no call, no day, no address of the web, and not those of a signature."""
    place = match[name]
    if _in_signature(text, match.start()) or looks_remote(place) or _URL.search(place) or days_in(place):
        return False
    return form is not _HELD_AT or name == "room" or bool(_BUILDING.search(place))


def format_in(text: str, link: Found | None, place: Found | None, phone: Found | None) -> Found | None:
    """How it is held: what the words say first, then what link, place or number make likely."""
    said = [(format_, match) for format_, words in _BY_FORMAT if (match := words.search(text))]
    if place is not None and place.certainty is Certainty.SURE and link is None:
        said = [each for each in said if each[0] is not Format.VIDEO]
    ways = [each for each in said if each[0] in _WAY]
    special = next((each for each in said if each[0] not in _WAY), None)
    chosen = special or _way(ways, link, place)
    if chosen is not None:
        format_, match = chosen
        clear = special is not None or len(ways) == 1 or (format_ is Format.VIDEO and link is not None)
        quote = Quote(" ".join(match.group().split()), Span(*match.span()))
        return Found(format_.value, Certainty.SURE if clear else Certainty.LIKELY, quote)
    for found, format_ in ((link, Format.VIDEO), (place, Format.IN_PERSON), (phone, Format.PHONE)):
        if found is not None:
            return Found(format_.value, Certainty.LIKELY, found.quote)
    return None


def _way(
    ways: list[tuple[Format, re.Match[str]]], link: Found | None, place: Found | None
) -> tuple[Format, re.Match[str]] | None:
    """Of several ways, the one that a link or a place belongs to, else the one named first."""
    wanted = Format.VIDEO if link else Format.IN_PERSON if place else None
    fitting = [each for each in ways if each[0] is wanted]
    return min(fitting or ways, key=lambda each: each[1].start(), default=None)


def _as_place(match: re.Match[str], name: str, certainty: Certainty) -> Found:
    """A place with the words it was read in."""
    text = " ".join(match[name].split()).strip(" ,.;:–-")
    return Found(text, certainty, Quote(text, Span(*match.span(name))))


def looks_remote(place: str) -> bool:
    """Whether a “place” is none, such as “Zoom” or “online”."""
    return bool(
        re.match(
            r"\W*(?:this is a |via |by |per |über |par |por |su |through )?(?:online|zoom|microsoft teams|teams|google meet|video|remote|phone|telephone|virtual|skype|webex|telefon)",
            place,
            re.IGNORECASE,
        )
    )


_JOIN = re.compile(
    r"join|link|video|call|meeting|teilnehm|einwähl|zugang|rejoindre|lien|enlace|unirse|collegamento|acced|entrar|deelnemen|anslut|länk|dołącz|připoj",
    re.IGNORECASE,
)


def _joins(text: str, span: Span) -> bool:
    """Whether the words before an address say that it leads into the call."""
    return bool(_JOIN.search(text[max(0, span.start - 80) : span.start]))


_CLOSINGS = re.compile(
    r"^[ \t]*(?:(?:looking forward[^\n]{0,60}\n+[ \t]*)?(?:kind|best|warm|many)?\s*regards|best(?: wishes)?|sincerely|thanks(?: and regards)?|many thanks|cheers|many thanks again|all the best|take care|warmly|speak soon|yours\b|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|liebe grüße|mfg|"
    r"cordialement|bien (?:à vous|cordialement)|sincères salutations|saludos|quedo atent[oa]|un (?:cordial )?saludo|atentamente|cordiali saluti|distinti saluti|un saluto|(?:com os )?melhores cumprimentos|cumprimentos|abraços?|beijos|atenciosamente|com os melhores|met vriendelijke groet|vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijks|hartelijke groet|"
    r"(?:med )?vänliga? hälsning(?:ar)?|vänligen|hälsningar|(?:med )?venlig(?:e)? hilsen|vennlig hilsen|(?:de )?bedste hilsner|hilsen|mvh|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|z wyrazami szacunku|s pozdravem|saygılarımla|iyi çalışmalar(?: dilerim)?|iyi günler|cu stimă|üdvözlettel|ngā mihi|hezký den|glæder mig|au plaisir|varma hälsningar|terveisin|祝好|此致|敬具|よろしくお願い|with thanks|many thanks indeed|see you (?:there|then|soon)|best, \w+|-{5,}|--)(?!\w)(?:(?: (?:aus|from|de|van|fra|från) \w+)|[\w ]{0,12})?[ \t]*[,.!–-]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


_ONLY_SIGNED = re.compile(
    rf"\n[ \t]*\n(?=[ \t]*{HONORIFIC}*(?P<name>{NAME})(?:[ \t]*[,|][^\n]{{0,60}})?[ \t]*(?:\n[^\n]{{0,70}}){{0,4}}\s*\Z)"
)


def closings(text: str) -> Iterator[re.Match[str]]:
    """Where the words stand with which a writer takes leave, or where the last lines are only a name and a job."""
    if _CLOSINGS.search(text):
        yield from _CLOSINGS.finditer(text)
    else:
        yield from (match for match in _ONLY_SIGNED.finditer(text) if is_name(match["name"]))


def _in_signature(text: str, at: int) -> bool:
    """Whether a place in the text stands below the words with which the writer takes leave."""
    return any(match.end() <= at for match in closings(text))
