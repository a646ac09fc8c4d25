"""A résumé written as JSON Resume: every part of it, with the place of every value in the source."""

from __future__ import annotations

import json

from greenroom.adapters.reading import read_document
from greenroom.core.documents import Document, Kind
from greenroom.core.resumes import read_resume, to_json_resume

FULL = {
    "basics": {
        "name": "Ann Lee",
        "label": "Head Baker",
        "email": "ann@example.org",
        "phone": "+44 7700 900123",
        "url": "https://ann.example.org",
        "summary": "A baker of twenty years.",
        "location": {"city": "Leeds", "region": "Yorkshire", "countryCode": "GB"},
        "profiles": [{"network": "GitHub", "username": "ann", "url": "https://github.com/ann"}],
    },
    "work": [
        {
            "name": "Corner Bakery",
            "position": "Baker",
            "location": {"city": "Leeds"},
            "startDate": "2019-05",
            "endDate": "present",
            "highlights": ["Baked 300 loaves a day"],
        }
    ],
    "education": [{"institution": "Leeds College", "studyType": "Diploma", "area": "Baking", "courses": ["Bread"]}],
    "projects": [{"name": "Sourdough book", "description": "A book on bread", "highlights": ["Wrote it"]}],
    "volunteer": [{"organization": "Food bank", "position": "Cook", "startDate": "2019", "endDate": "2020"}],
    "skills": [{"name": "Baking", "keywords": ["Bread", "Cake"]}, {"name": "Ovens"}],
    "languages": [{"language": "English", "fluency": "native"}],
    "certificates": [{"name": "Food Hygiene Level 3"}],
}


def test_every_part_of_a_json_resume_is_read_and_written() -> None:
    written = to_json_resume(read_resume(read_document("cv.json", json.dumps(FULL).encode())))
    assert written["basics"]["label"] == "Head Baker"
    assert written["basics"]["summary"] == "A baker of twenty years."
    assert written["education"] == FULL["education"]
    assert written["projects"][0] == {
        "name": "Sourdough book",
        "description": "A book on bread",
        "highlights": ["Wrote it"],
    }
    assert written["projects"][1] == {"name": "Cook, Food bank", "startDate": "2019", "endDate": "2020"}
    assert [skill["name"] for skill in written["skills"]] == ["Bread", "Cake", "Ovens"]
    assert written["languages"] == [{"language": "English", "fluency": "native"}]
    assert [one["name"] for one in written["certificates"]] == ["Food Hygiene Level 3"]


def test_a_town_with_its_region_is_one_place() -> None:
    resume = read_resume(read_document("cv.json", json.dumps(FULL).encode()))
    assert (resume.contact.place.text, resume.work[0].place.text) == ("Leeds, Yorkshire, GB", "Leeds")
    assert resume.work[0].current


def test_every_value_of_a_text_can_be_looked_up_and_doubts_are_carried_along() -> None:
    text = (
        "Ann Lee\nann@example.org\n\nEXPERIENCE\n\nBaker, Corner Bakery\n- Baked bread\n\n"
        "PROJECTS\n\nSourdough book\n2021\n- Wrote it\n\nEDUCATION\n\nDiploma, Leeds College\n2010\n- Best of all\n"
    )
    written = to_json_resume(read_resume(Document(Kind.TEXT, text)))
    evidence = written["greenroom"]["evidence"]
    said = {path: text[place["start"] : place["end"]] for path, place in evidence.items()}
    assert said["work.0.position"] == "Baker"
    assert said["projects.0.highlights.0"] == "Wrote it"
    assert said["education.0.courses.0"] == "Best of all"
    assert [doubt["text"] for doubt in written["greenroom"]["doubts"]] == [
        "No dates were found for “Baker, Corner Bakery”."
    ]


def test_a_text_in_an_old_encoding_is_read() -> None:
    text = "Jürgen Weiß\nj.weiss@example.de\n\nBERUFSERFAHRUNG\n\nKöchin, Gasthaus Krone\n2018 – 2020\n"
    resume = read_resume(read_document("cv.txt", text.encode("cp1252")))
    assert (resume.contact.name.text, resume.work[0].title.text) == ("Jürgen Weiß", "Köchin")
