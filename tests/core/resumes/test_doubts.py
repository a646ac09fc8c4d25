"""What could not be read for sure is said, in one sentence each."""

from __future__ import annotations

from greenroom.core.resumes.doubts import doubts_of
from greenroom.core.resumes.values import Contact, Education, Job, Month, Read
from greenroom.core.spans import Certainty

ANN = Contact(name=Read("Ann Lee"), email=Read("ann@example.org"))
BAKER = Job(Read("Corner Bakery"), Read("Baker"), Month(2019), current=True)
UNSURE = Certainty.DOUBTFUL


def texts(contact: Contact = ANN, job: Job = BAKER, study: Education | None = None) -> list[str]:
    return [doubt.text for doubt in doubts_of(contact, [job], [study] if study else [])]


def test_a_full_reading_leaves_no_doubt() -> None:
    assert texts(study=Education(Read("Leeds College"), Read("Diploma"))) == []


def test_a_missing_name_and_address_are_said() -> None:
    assert texts(Contact()) == ["No name was found at the head of the résumé.", "No e-mail address was found."]


def test_a_likely_name_is_asked_about() -> None:
    assert texts(Contact(name=Read("Ann", certainty=Certainty.LIKELY), email=ANN.email)) == ["Is “Ann” your name?"]


def test_a_missing_employer_title_or_date_is_said() -> None:
    assert texts(job=Job(Read(""), Read("Baker"), Month(2019))) == ["No employer was found for “Baker”."]
    assert texts(job=Job(Read("Corner Bakery"), Read(""), Month(2019))) == ["No title was found for “Corner Bakery”."]
    assert texts(job=Job(Read("Corner Bakery"), Read("Baker"))) == ["No dates were found for “Baker, Corner Bakery”."]


def test_names_that_may_be_swapped_are_asked_about() -> None:
    job = Job(Read("Bakery"), Read("Corner", certainty=UNSURE), Month(2019))
    assert texts(job=job) == ["Was “Corner” the title and “Bakery” the employer?"]


def test_dates_that_run_backwards_are_said() -> None:
    job = Job(Read("Corner Bakery"), Read("Baker"), Month(2019, 5), Month(2018))
    assert texts(job=job) == ["The dates of “Baker, Corner Bakery” end before they begin."]


def test_doubts_about_study_are_said() -> None:
    assert texts(study=Education(Read(""), Read("Diploma"))) == ["No school was found for “Diploma”."]
    unsure = Education(Read("Leeds"), Read("Baking", certainty=UNSURE))
    assert texts(study=unsure) == ["Was “Baking” studied at “Leeds”?"]


def test_no_work_at_all_is_said() -> None:
    assert [doubt.text for doubt in doubts_of(ANN, [], [])] == [
        "No work history was found. If there is one, add it by hand."
    ]
