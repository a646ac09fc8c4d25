"""People who never were, in the words of their trades and tongues, to measure how well other résumés are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Post:
    """One position: dates are (year, month); no end means until now."""

    employer: str
    title: str
    place: str
    start: tuple[int, int]
    end: tuple[int, int] | None
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A résumé before it is laid out. `tongue` is en, de or fr."""

    name: str
    headline: str
    email: str
    phone: str
    place: str
    summary: str
    posts: tuple[Post, ...]
    school: tuple[str, str, int]
    skills: tuple[str, ...]
    tongue: str = "en"


HEADINGS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("Profile", "Work Experience", "Education", "Skills"),
    "de": ("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse"),
    "fr": ("Profil", "Expérience professionnelle", "Formation", "Compétences"),
}

PEOPLE = (
    Person(
        "Grace Okonkwo",
        "Registered Nurse",
        "grace.okonkwo@example.org",
        "+44 20 7946 0311",
        "Leeds",
        "Nurse with eleven years on acute wards, calm in long nights and careful with medicines.",
        (
            Post(
                "St Anne's Hospital",
                "Charge Nurse",
                "Leeds",
                (2019, 4),
                None,
                (
                    "Lead a team of 14 nurses and assistants on a 28-bed acute medical ward",
                    "Cut medication errors by 35% within a year by a second check at handover, now used by two wards",
                    "Teach newly qualified nurses in their first six months",
                ),
            ),
            Post(
                "Moorfield Care Home",
                "Staff Nurse",
                "York",
                (2014, 9),
                (2019, 3),
                (
                    "Cared for 40 residents, many of them living with dementia",
                    "Wrote the home's first plan for falls; falls went down from 9 to 4 a month",
                ),
            ),
        ),
        ("University of Leeds", "BSc Adult Nursing", 2014),
        ("Wound care", "Triage", "Medication safety", "Teaching"),
    ),
    Person(
        "Tom Brennan",
        "Electrician",
        "tom@brennan-electric.example",
        "(312) 555-0188",
        "Chicago, IL",
        "Licensed journeyman electrician for homes, shops and small factories.",
        (
            Post(
                "Lakeshore Electric LLC",
                "Journeyman Electrician",
                "Chicago, IL",
                (2020, 6),
                None,
                (
                    "Wire and commission panels of up to 800 A in new buildings",
                    "Passed 61 of 62 city inspections at the first visit",
                    "Train two apprentices each year",
                ),
            ),
            Post(
                "Kowalski & Sons",
                "Apprentice Electrician",
                "Cicero, IL",
                (2016, 2),
                (2020, 5),
                ("Pulled cable and bent conduit on more than 90 sites", "Kept the van's stock and ordered material"),
            ),
        ),
        ("Triton College", "Certificate in Electrical Technology", 2016),
        ("Conduit bending", "Motor controls", "NEC", "Troubleshooting"),
    ),
    Person(
        "Marisol Vega-Ortiz",
        "Teacher of Mathematics",
        "m.vega@example.edu",
        "+1 505 555 0142",
        "Santa Fe, NM",
        "I teach mathematics so that nobody is left behind.",
        (
            Post(
                "Canyon View High School",
                "Head of Mathematics",
                "Santa Fe, NM",
                (2021, 8),
                None,
                (
                    "Rebuilt the ninth-grade course around weekly problems; the pass rate rose from 71% to 88%",
                    "Coach six colleagues and observe each of them twice a term",
                ),
            ),
            Post(
                "Rio Grande Middle School",
                "Mathematics Teacher",
                "Albuquerque, NM",
                (2015, 8),
                (2021, 6),
                (
                    "Taught five classes of grades 6 to 8",
                    "Founded a maths club that grew to 45 pupils and won the state round twice",
                    "Ran evenings for parents in Spanish and English",
                ),
            ),
            Post(
                "Teach Forward",
                "Fellow",
                "El Paso, TX",
                (2013, 7),
                (2015, 7),
                ("Taught algebra at a school that had been without a teacher for two years",),
            ),
        ),
        ("University of New Mexico", "BA Mathematics", 2013),
        ("Curriculum design", "Spanish", "GeoGebra"),
    ),
    Person(
        "Jürgen Weißmüller",
        "Maschinenbauingenieur",
        "j.weissmueller@beispiel.example",
        "+49 711 5550199",
        "Stuttgart",
        "Ingenieur mit zwölf Jahren Erfahrung in Konstruktion und Serienanlauf.",
        (
            Post(
                "Hohenlinde Antriebstechnik GmbH",
                "Teamleiter Konstruktion",
                "Stuttgart",
                (2018, 10),
                None,
                (
                    "Leitung eines Teams von acht Konstrukteuren",
                    "Senkung der Herstellkosten eines Getriebes um 17 % durch weniger Teile und eine neue Lagerung",
                    "Einführung einer gemeinsamen Bibliothek für Normteile",
                ),
            ),
            Post(
                "Brückner & Söhne KG",
                "Entwicklungsingenieur",
                "Ulm",
                (2012, 3),
                (2018, 9),
                ("Auslegung und Berechnung von Förderanlagen", "Betreuung von drei Serienanläufen in Polen"),
            ),
        ),
        ("Universität Stuttgart", "Diplom-Ingenieur Maschinenbau", 2012),
        ("CATIA", "FEM", "Projektleitung"),
        "de",
    ),
    Person(
        "Élodie Marchand",
        "Responsable marketing",
        "elodie.marchand@exemple.example",
        "+33 1 99 00 12 34",
        "Lyon",
        "Dix ans de marketing pour des marques de l'agroalimentaire.",
        (
            Post(
                "Maison Lavergne",
                "Responsable marketing",
                "Lyon",
                (2020, 2),
                None,
                (
                    "Pilotage d'un budget annuel de 1,2 million d'euros et d'une équipe de cinq personnes",
                    "Lancement d'une gamme bio dans 340 magasins en neuf mois",
                ),
            ),
            Post(
                "Agence Corail",
                "Chargée de communication",
                "Grenoble",
                (2014, 9),
                (2020, 1),
                (
                    "Rédaction de campagnes pour douze clients",
                    "Hausse de 48 % des inscriptions à la lettre d'information",
                ),
            ),
        ),
        ("Université Lyon 2", "Master Communication", 2014),
        ("Stratégie de marque", "Rédaction", "Analyse"),
        "fr",
    ),
)
