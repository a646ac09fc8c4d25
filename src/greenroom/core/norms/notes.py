"""The notes on talks in twenty-two countries. A hint without a page it was read on, and its date, has no place here."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.letters.values import Tone
from greenroom.core.norms.values import Aspect, Hint, Norms

_SHAPE, _WHO, _MANNERS, _WORDS, _LIMITS, _PAY = Aspect
_GUIDE = "https://work.studentnews.eu/s/3695/"  # what Europe's public employment services wrote for jobseekers
_PREPARING, _THERE, _STRUCTURE = (
    _GUIDE + page
    for page in ("75539-Preparing-for-the-interview", "75541-Who-will-be-there", "75542-Typical-interview-structure")
)
_YEAR = "2014"

ASK_ANYWHERE: tuple[str, ...] = (
    "Who will be there, and what do they do?",
    "How long does it take, in which parts, and is there a test or a task?",
    "In which language do we speak, and how do people there address each other?",
)
"""Questions that fit before any talk; whoever answers them makes every hint below needless."""

# fmt: off
NOTES: tuple[Norms, ...] = (
    Norms("AT", (
        Hint(_SHAPE, "About an hour, as a conversation with room for your questions on hours and tasks; changes of job are asked about.", _PREPARING + ".htm", _YEAR),
        Hint(_WHO, "The head of the department, somebody from HR, at times somebody from the works council.", _THERE + ".htm", _YEAR),
        Hint(_LIMITS, "Pregnancy, family plans and illness need no answer.", _STRUCTURE + ".htm", _YEAR),
    ), ("Will the works council take part?",)),
    Norms("BE", (
        Hint(_SHAPE, "Interviewers introduce themselves, then you do; questions go from general to detailed, and the next steps close it.", _STRUCTURE + ".htm", _YEAR),
        Hint(_WHO, "The first talk may be with a psychologist, with half a day of tests; pay is settled with HR at the end.", _THERE + ".htm", _YEAR),
        Hint(_MANNERS, "First names where they use theirs. The tone of an interview may be stiffer than the firm.", _STRUCTURE + ".htm", _YEAR),
    ), ("Is there a test, how long does it take, and may I hear the result?",)),
    Norms("BG", (
        Hint(_WHO, "The employer or somebody for them; at the labour office an officer sits there too.", _THERE + ".htm", _YEAR),
        Hint(_MANNERS, "Hands are shaken where the interviewer begins; with a panel they are not.", _THERE + ".htm", _YEAR),
    )),
    Norms("CH", (
        Hint(_SHAPE, "Two interviews at least, of about ninety minutes; the frame and the goals are named at the beginning.", _STRUCTURE + "/4039387-Switzerland.htm", _YEAR),
        Hint(_MANNERS, "Ask whether you may take notes, and wait with your questions until you are invited to ask.", _STRUCTURE + "/4039387-Switzerland.htm", _YEAR),
        Hint(_PAY, "What you would like to earn is asked towards the end of the first talk.", _STRUCTURE + "/4039387-Switzerland.htm", _YEAR),
    ), ("Is pay named for twelve or for thirteen months?",)),
    Norms("CY", (
        Hint(_WHO, "Many firms are small: the owner may be director and head of staff at once.", _THERE + ".htm", _YEAR),
        Hint(_MANNERS, "Hands are shaken at a first meeting.", _THERE + ".htm", _YEAR),
    )),
    Norms("CZ", (
        Hint(_SHAPE, "A short chat, then education and work in detail, then the job; reasons for leaving, overtime and the first day are common questions.", _STRUCTURE + "/4039134-Czech-Republic.htm", _YEAR),
        Hint(_WHO, "One to three people; hands are shaken.", _THERE + ".htm", _YEAR),
        Hint(_PAY, "Better left until they raise it.", _STRUCTURE + "/4039134-Czech-Republic.htm", _YEAR),
        Hint(_LIMITS, "Politics, religion, family and property should not be asked about.", _STRUCTURE + "/4039134-Czech-Republic.htm", _YEAR),
    )),
    Norms("DE", (
        Hint(_SHAPE, "Often well ordered: they introduce themselves and the firm, then you, then questions from both sides; about an hour.", _STRUCTURE + "/4039141-Germany.htm", _YEAR),
        Hint(_MANNERS, "A short handshake and a little small talk on the way; people sit down when they are asked to.", "https://www.leuphana.de/en/services/career-service/application/the-job-interview/the-interview.html", "read 2026"),
        Hint(_PAY, "What you would like to earn is usually asked: name it gross, for a year, with your reason.", "https://welcome-center-der-region.de/fachkraefte-2/arbeit/bewerbungsgespraech/?lang=en", "read 2026"),
        Hint(_LIMITS, "The equal treatment law (AGG) keeps health in general, family plans, money and religion out of it.", _STRUCTURE + "/4039141-Germany.htm", _YEAR),
    ), ("Which certificates should I bring, and in which language?", "Do you pay the journey?")),
    Norms("DK", (
        Hint(_SHAPE, "A talk both ways: questions of your own are expected, and you may have them written down. Tests are common.", "https://www.workindenmark.dk/About-Workindenmark/News/Job-interviews-the-unwritten-rules", "read 2026"),
        Hint(_MANNERS, "Informal, whatever the title. On time means ready at the table, neither later nor much earlier.", "https://www.workindenmark.dk/About-Workindenmark/News/Job-interviews-the-unwritten-rules", "read 2026"),
        Hint(_WHO, "One to five people; try to take all of them in.", _THERE + ".htm", _YEAR),
    ), ("Which test do you use, and do we talk about its result?",), Tone.FRIENDLY),
    Norms("ES", (
        Hint(_SHAPE, "Usually one to one, at times a second person straight after; some casual talk comes first.", "http://www.goinglobal.com/articles/1871/", "read 2026"),
        Hint(_MANNERS, "Let them begin the handshake; be on time, and ready to wait.", "https://www.thelocal.es/20131106/top-tips-surviving-a-job-interview-in-spain/", "2013"),
    ), ("Do we speak Spanish, English, or both?",)),
    Norms("FI", (
        Hint(_SHAPE, "After the job is introduced you are expected to say why you applied and why you; tests mean that you are among the last few.", _STRUCTURE + ".htm?c1=24714", _YEAR),
        Hint(_WORDS, "Silence may only mean that somebody writes. Name what you have done, without large words.", _STRUCTURE + ".htm?c1=24714", _YEAR),
        Hint(_MANNERS, "Punctual, with a handshake; call if you are late.", "http://www.goinglobal.com/guide-article-detail/?guide_id=10&guide_article_id=304", "2009"),
    )),
    Norms("FR", (
        Hint(_LIMITS, "By the Labour Code (art. L1221-6) what is asked must have a direct and necessary link with the job; in return, answers are given in good faith.", "https://www.legisocial.fr/actualites-sociales/7671-entretien-embauche-questions-interdites-code-travail.html", "read 2026"),
        Hint(_SHAPE, "Bring a clean copy of your résumé and papers, and take notes.", "https://smartsteps.fr/en/2020/06/30/to-be-successful-an-interview-is-being-prepared/", "2020"),
    ), ("Do we speak French from beginning to end?",)),
    Norms("GB", (
        Hint(_SHAPE, "Often one round of thirty to forty minutes, at times with a short test; questions ask for examples that show a competence.", "https://work.studentnews.eu/serwis.php?s=3695&pok=75542&id=4039399&rss=1", _YEAR),
        Hint(_MANNERS, "Formal, but friendly; life outside work comes up only where you use it as an example.", "https://work.studentnews.eu/serwis.php?s=3695&pok=75542&id=4039399&rss=1", _YEAR),
    ), ("Which competences do you ask about?",)),
    Norms("HR", (
        Hint(_WHO, "One person or a group, depending on the firm.", _THERE + ".htm", _YEAR),
        Hint(_MANNERS, "Hands are shaken.", _THERE + ".htm", _YEAR),
    )),
    Norms("IE", (
        Hint(_SHAPE, "Marked against criteria more and more often: questions ask for examples of what you did, and an answer in the order of situation, task, action, result helps.", "http://www.tcd.ie/Careers/students/jobsearch/prepare/interview_itself.php", "read 2026"),
        Hint(_SHAPE, "The letter of invitation may list six to eight competences.", "https://www.ul.ie/cecd/book-a-mock-interview", "read 2026"),
    ), ("Which competences do you ask about?",)),
    Norms("IT", (
        Hint(_WORDS, "Formal address, “Lei”, until they change to “tu”.", "https://italiahello.it/en/articolo/prepare-for-a-job-interview/", "read 2026"),
        Hint(_SHAPE, "Why you want this very role is asked closely; be clear about it.", "https://www.thelocal.it/20130812/top-tips-surviving-a-job-interview-in-italy/", "2013"),
    ), ("Do we speak Italian, English, or both?",)),
    Norms("JP", (
        Hint(_MANNERS, "About ten minutes early; knock, wait to be asked in, and sit down when you are asked to. Cards are taken with both hands.", "https://tcj-education.com/information/interview-manners-in-japan/", "read 2026"),
        Hint(_WORDS, "A greeting and a bow at the beginning and at the end; polite forms, and calm, complete sentences.", "https://careerforum.net/en/contents/guide/preparation/manner/", "read 2026"),
    ), ("Do we speak Japanese, and is plain polite Japanese enough?",)),
    Norms("NL", (
        Hint(_SHAPE, "A first talk to get to know each other, between equals, then one in depth; an hour or an hour and a half. Questions on competences ask for situation, task, action and result.", _PREPARING + "/4039336-Netherlands.htm", _YEAR),
        Hint(_WORDS, "Questions can be direct, and so may your answers be.", "https://www.iamexpat.nl/career/employment-news/mastering-dutch-job-interview-what-expats-need-know", "read 2026"),
        Hint(_LIMITS, "Birthplace, health, pregnancy and family plans are out; many firms follow the NVP’s code of recruiting.", _STRUCTURE + "/4039336-Netherlands.htm", _YEAR),
    ), ("Do you follow the NVP code?",)),
    Norms("NO", (
        Hint(_WHO, "One to five people; in public service a union’s or the staff’s representative may be among them.", _THERE + "/4039339-Norway.htm", _YEAR),
        Hint(_MANNERS, "A handshake is quite common.", _THERE + "/4039339-Norway.htm", _YEAR),
    ), ("Which referees would you like to call, and when?",)),
    Norms("PL", (
        Hint(_SHAPE, "They look for what you know and how you think of something new; have questions of your own.", _PREPARING + "/4039343-Poland.htm", _YEAR),
        Hint(_MANNERS, "Be on time.", _PREPARING + "/4039343-Poland.htm", _YEAR),
    )),
    Norms("PT", (
        Hint(_SHAPE, "No fixed order: where you are from and studied, your résumé, why this firm, then open questions; hours and pay in a second talk.", _STRUCTURE + "/4039347-Portugal.htm", _YEAR),
        Hint(_LIMITS, "Religion, politics and whom you love are private, even where somebody asks in a roundabout way.", _STRUCTURE + "/4039347-Portugal.htm", _YEAR),
    ), ("By when do you decide?",)),
    Norms("SE", (
        Hint(_SHAPE, "About an hour, with two to four people who have different parts; ask something yourself.", "https://student.slu.se/en/study-support/slu-career/job-interview/", "2024"),
        Hint(_MANNERS, "First names, coffee, a bit of small talk: a talk between equals.", "https://www.thenewbieguide.se/what-should-you-expect-at-a-job-interview-in-sweden/", "2020"),
    ), ("Which referees would you like to call, and when?",), Tone.FRIENDLY),
    Norms("US", (
        Hint(_LIMITS, "What is asked has to be about the job; disability may not be asked about before an offer. Whether you may lawfully work there may be asked.", "https://legalclarity.org/eeo-questions-what-employers-can-and-cannot-ask", "read 2026"),
        Hint(_SHAPE, "Whether a question is barred also depends on the state.", "https://feministphilosophers.wordpress.com/2012/12/08/", "2012, quoting the EEOC"),
    ), ("In which order do the rounds come, and who decides?",)),
)
# fmt: on


def norms_of(country: str) -> Norms | None:
    """The note on a country, by ISO 3166; None where there is none."""
    return next((each for each in NOTES if each.country == country), None)


def first_tone(country: str) -> Tone:
    """The tone of a first letter to somebody in a country; formal where nothing is known."""
    known = norms_of(country)
    return known.first_letter if known else Tone.FORMAL
