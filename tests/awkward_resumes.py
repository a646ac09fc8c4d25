"""Résumés of people who never were, with all that makes a document hard to read back: as a strategy for hypothesis."""

# ruff: noqa: E501 - lists of words read better in long rows

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st

from greenroom.core.resumes.values import Contact, Education, Job, Language, Link, Month, Project, Read, Resume

T = TypeVar("T")

NAMES = (
    *("Mara Okafor", "Ana María Núñez-O’Brien", "Łukasz Żółć", "Jean-Luc de la Fontaine", "Sir Robert Fitzwilliam Jr"),
    *("Ελένη Παπαδοπούλου", "Зоя Ковальчук", "Nguyễn Thị Minh Khai", "Dr. Lena Vasquez", "Óscar Özgür Þórsson"),
)
HEADLINES = (
    *(
        "",
        "Nurse",
        "Warehouse team leader",
        "Engineer | Speaker | Author",
        "Head of Finance, EMEA",
        "Μηχανικός λογισμικού",
    ),
    *("Chef – pastry and bread", "Software Engineer (Python / Go)", "Инженер-конструктор"),
)
PLACES = ("", "Leeds, UK", "San Francisco, California, US", "Little Snoring", "Αθήνα", "Київ", "Remote")
LINKS = (
    *(Link("https://example.org/mara"), Link("https://github.com/mara-o", "GitHub", "mara-o")),
    *(Link("https://www.linkedin.com/in/mara-okafor", "LinkedIn", "mara-okafor"), Link("https://mara.museum")),
    *(Link("https://hachyderm.io/@mara", "Mastodon", "mara"), Link("http://sub.example.co.uk/a/b-c_d/?q=1")),
)
TITLES = (
    *(
        "Shift Supervisor",
        "Head of Finance, EMEA",
        "Engineer - Platform",
        "Chef de partie",
        "Vice President, Sales & Service",
    ),
    *("Summer Intern 2019", "Lead Cook at Sea", "Software Engineer II", "Sales", "Μηχανικός", "Старший инженер", "Ops"),
    *("Assistant to the Director of the Department for the Care of Historic Gardens and the Parks around them", "CEO"),
)
EMPLOYERS = (
    *("Brightline Logistics", "Smith, Jones & Partners, LLP", "Baker & Cook", "Marks – Spencer", "Harbour Foods Ltd."),
    *("Expo 2020 Dubai", "Jordan", "Zentrum für Luft- und Raumfahrt", "Nestlé S.A., Vevey", "Coca-Cola Hellenic", "3M"),
    *("Ministry of Education, Youth and Sports of the Republic, Department for International Cooperation, Unit B.3",),
    *("Yahoo! Japan", "AT&T", "Ταχυδρομεία", "ООО «Ромашка»", "University of California, Berkeley", "Swan at Ripley"),
)
SCHOOLS = (
    *("University of Texas at Austin", "University of California, Berkeley", "MIT", "École normale supérieure – PSL"),
    *("Texas A&M University", "Leeds City College", "Εθνικό Μετσόβιο Πολυτεχνείο", "Киевский политехнический институт"),
    *("Trinity College, Dublin", "St. John’s", "TU München", "High School No. 14"),
)
DEGREES = ("", "BSc", "Diploma", "Ph.D.", "Bachelor of Science", "Πτυχίο", "M.A. (Hons)", "Laurea magistrale")
AREAS = ("", "Logistics", "Computer Science & Engineering", "History, Politics and Law", "Φυσική", "Law at Night")
POINTS = (
    *("Cut sorting errors from 4 to 1 in a thousand parcels within six months", "Trained nine", "Sold £1.2m in 2019 – 2021"),
    "Led a client-facing, cross-functional team of 12 across on-call, front-of-house and back-office duties, and wrote the step-by-step hand-over guide that new starters in Leeds, York and Hull have used every week since then",
    *("Filed 34 official offers; efficient, affluent and fluffy coffee", "Managed staff: rotas, pay and leave"),
    *("2018: first prize", "C++/Rust and TCP/IP", "See https://example.org/a-very-long/path/to/the-report-of-2021/final.pdf"),
    *("Rewrote the input/output layer – twice – for speed", "Στήριξα 40 πελάτες την εβδομάδα", "Руководил сменой из 12 человек"),
    *("“Best newcomer”, 2020", "- not a bullet, a dash", "Présenté l’œuvre complète à Zürich", "At night, alone"),
)  # fmt: skip
SUMMARIES = (
    *("", "Warehouse work", "A bakery with 12 branches.", "Part of the team that ran the 2012 – 2016 programme for schools."),
    "I lead night shifts where parcels arrive whole and on time. Before that I drove lorries between Leeds and Hull, learnt how hand-held scanners fail in the cold, and wrote well-read, step-by-step notes about it for all of us.",
    *("Ο ρόλος περιλάμβανε την καθημερινή εξυπηρέτηση πελατών.", "Отвечал за склад и отгрузку.", "Role: the lot"),
)  # fmt: skip
SKILLS = (
    *(
        "Rota planning",
        "C++",
        "C#",
        "Basic life support",
        "Advanced Excel",
        "Planning, forecasting and budgeting",
        "CI/CD",
    ),
    *(
        "Working at height",
        "R",
        "Go",
        "SQL (Postgres, MySQL)",
        "Node.js",
        "Public speaking – large groups",
        "Γερμανικά",
    ),
    *("Keeping calm on a night shift when three lorries arrive at once and one is late",),
)
LANGUAGES = (
    *(("English", "native"), ("Igbo", ""), ("German", "C1"), ("Serbo-Croatian", "fluent"), ("Ελληνικά", "μητρική")),
    *(("Portuguese", "Professional working proficiency"), ("French", "B2, certified"), ("Norwegian Bokmål", "basic")),
)
CERTIFICATES = (
    *(
        "Counterbalance forklift licence",
        "First aid at work (2021)",
        "AWS Certified Solutions Architect - Professional",
    ),
    *("Food Hygiene, Level 3", "ITIL® 4", "PRINCE2 Practitioner, 2019", "Δίπλωμα οδήγησης C+E"),
)
PROJECTS = (
    "Food bank rota",
    "Paris",
    "raft-lab",
    "Expo 2020 stand",
    "Website, rebuilt at home",
    "Χορωδία",
    "Volunteer – Red Cross",
)


def resumes() -> st.SearchStrategy[Resume]:
    """Whole masters: what can be missing is missing now and then."""
    return st.builds(
        Resume,
        source=st.just(""),
        contact=_contacts(),
        work=st.lists(_jobs(), min_size=1, max_size=5).map(tuple),
        education=_few(_studies(), 3),
        projects=_few(_projects(), 3),
        skills=_reads(SKILLS, 12, at_least=2),
        languages=_few(st.sampled_from(LANGUAGES).map(lambda pair: Language(Read(pair[0]), pair[1])), 5),
        certificates=_reads(CERTIFICATES, 4),
    )


def _read(words: tuple[str, ...]) -> st.SearchStrategy[Read]:
    return st.sampled_from(words).map(Read)


def _reads(words: tuple[str, ...], most: int, *, at_least: int = 0) -> st.SearchStrategy[tuple[Read, ...]]:
    return st.lists(_read(words), min_size=at_least, max_size=most, unique_by=lambda read: read.text).map(tuple)


def _few(strategy: st.SearchStrategy[T], most: int) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most, unique_by=str).map(tuple)


def _contacts() -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact,
        name=_read(NAMES),
        headline=_read(HEADLINES),
        email=st.just(Read("mara.o-k@mail.example.org")),
        phone=_read(("", "+44 113 496 0000", "(415) 555-0117", "030/1234567")),
        place=_read(PLACES),
        summary=_read(SUMMARIES),
        links=_few(st.sampled_from(LINKS), 3),
    )


def _stretches() -> st.SearchStrategy[tuple[Month | None, Month | None, bool]]:
    """Beginning, end and whether it lasts: months or years, one end missing, both, or the same month twice."""
    begun = st.builds(Month, st.integers(1998, 2019), st.sampled_from((None, 1, 5, 9, 12)))
    ended = st.builds(Month, st.integers(2019, 2026), st.sampled_from((None, 1, 5, 9, 12)))
    return st.one_of(
        st.tuples(begun, ended, st.just(False)),  # noqa: FBT003 - a value among values
        st.tuples(begun, st.none(), st.just(True)),  # noqa: FBT003
        st.tuples(begun, st.none(), st.just(False)),  # noqa: FBT003
        st.tuples(st.none(), ended, st.just(False)),  # noqa: FBT003
        begun.map(lambda month: (month, month, False)),
        st.just((None, None, False)),
    )


@st.composite
def _jobs(draw: st.DrawFn) -> Job:
    start, end, current = draw(_stretches())
    titles = [title for title in (*TITLES, "") if start or end or not title.endswith("2019")]  # that year would date it
    return Job(
        employer=draw(_read(EMPLOYERS)),
        title=Read(draw(st.sampled_from(titles))),
        start=start,
        end=end,
        current=current,
        place=draw(_read(PLACES)),
        summary=draw(_read(SUMMARIES)),
        achievements=draw(_reads(POINTS, 6)),
    )


@st.composite
def _studies(draw: st.DrawFn) -> Education:
    start, end, _ = draw(_stretches())
    return Education(
        institution=draw(_read(SCHOOLS)),
        degree=draw(_read(DEGREES)),
        area=draw(_read(AREAS)),
        start=start,
        end=end,
        place=draw(_read(PLACES)),
        highlights=draw(_reads(POINTS, 2)),
    )


@st.composite
def _projects(draw: st.DrawFn) -> Project:
    start, end, _ = draw(_stretches())
    points = draw(_reads(POINTS, 3, at_least=0 if start or end else 1))  # a bare name over another is read as one
    return Project(draw(_read(PROJECTS)), draw(_read(SUMMARIES)), start, end, points)
