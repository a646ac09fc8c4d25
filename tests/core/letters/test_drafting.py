from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.facts_of_ines import INES

from greenroom.core.letters.asks import ASKS, NEEDED
from greenroom.core.letters.drafting import _GREETINGS, _SIGN_OFFS, TEXTS, draft, variants
from greenroom.core.letters.places import open_places
from greenroom.core.letters.values import Facts, LetterKind, Tone

NAMES = [field.name for field in fields(Facts)]
ALL = [(kind, tone, variant) for kind in LetterKind for tone in Tone for variant in range(variants(kind, tone))]
SOME_FACTS = st.sets(st.sampled_from(NAMES)).map(
    lambda gone: replace(INES, **{name: type(getattr(INES, name))() for name in gone})
)
_TOKENS: dict[str, Any] = {
    name: (f"Qx{number}Zab", f"Wv{number}Kub") if isinstance(getattr(INES, name), tuple) else f"Jq{number}Xol"
    for number, name in enumerate(NAMES, start=11)
}
NONSENSE = Facts(**_TOKENS)
FRAME = [*_GREETINGS.values(), *(line for lines in _SIGN_OFFS.values() for line in lines)]


def own_sentences(text: str, facts: Facts) -> set[str]:
    """Our sentences of more than five words, facts and open places blotted out."""
    for found in open_places(text):
        text = text.replace(found, "…")
    values = [value for name in NAMES for value in _values(facts, name)]
    for value in sorted(values, key=len, reverse=True):
        blot = re.compile(re.escape(value.rstrip(".?")), re.IGNORECASE)
        text = blot.sub("…", text)
    sentences = re.split(r"[.?!:]\s|\n", text)
    return {each.strip() for each in sentences if len(re.findall(r"[A-Za-z’]+", each)) > 5}


def _values(facts: Facts, name: str) -> tuple[str, ...]:
    """The values of a fact that are there."""
    value: str | tuple[str, ...] = getattr(facts, name)
    return tuple(filter(None, (value,) if isinstance(value, str) else value))


def test_every_occasion_has_a_letter_in_every_tone() -> None:
    assert {(kind, tone) for kind, tones in TEXTS.items() for tone in tones} == {
        (kind, tone) for kind in LetterKind for tone in Tone
    }
    assert set(NEEDED) == set(LetterKind)
    assert len({text for tones in TEXTS.values() for texts in tones.values() for text in texts}) == len(ALL)


def test_every_fact_has_its_question_and_is_said_somewhere() -> None:
    texts = [text for tones in TEXTS.values() for texts in tones.values() for text in texts]
    said = set(re.findall(r"\{(\w+)\}", "\n".join([*texts, *FRAME])))
    assert list(ASKS) == NAMES
    assert said | {"my_name"} == set(NAMES)


@pytest.mark.parametrize(("kind", "tone", "variant"), ALL)
def test_a_needed_fact_stands_in_every_text_that_needs_it(kind: LetterKind, tone: Tone, variant: int) -> None:
    nothing = draft(kind, Facts(), tone, variant)
    assert {each.name for each in nothing.missing} == NEEDED[kind] | {"my_name"}
    assert set(open_places(nothing.body)) == {f"[[{each.ask}]]" for each in nothing.missing}
    assert not open_places(nothing.subject)


@pytest.mark.parametrize(("kind", "tone", "variant"), ALL)
def test_with_all_facts_nothing_is_open_or_left_out(kind: LetterKind, tone: Tone, variant: int) -> None:
    full = draft(kind, INES, tone, variant)
    assert (full.missing, full.left_out, open_places(full.body)) == ((), (), ())
    assert full.body.endswith("\nInes Duarte")


@given(SOME_FACTS, st.sampled_from(ALL))
def test_whatever_is_missing_the_letter_reads_cleanly(facts: Facts, which: tuple[LetterKind, Tone, int]) -> None:
    made = draft(which[0], facts, which[1], which[2])
    text = f"{made.subject}\n{made.body}"
    assert made.subject
    assert not re.search(r"[{}<>|]|  | [,.;:?!]|\.\.|[?!.,:;][.,;]|“”|\n\n\n|:\n\n|: *$", text), text
    assert bool(made.missing) == bool(open_places(made.body))
    sentences = re.split(r"(?<=[.?!])\s+|\n+", made.body)
    assert [each for each in sentences if each[:1].islower()] == []


@given(SOME_FACTS, st.sampled_from(ALL))
def test_the_facts_used_are_those_whose_words_are_there(facts: Facts, which: tuple[LetterKind, Tone, int]) -> None:
    made = draft(which[0], facts, which[1], which[2])
    text = f"{made.subject}\n{made.body}".lower()
    for name in made.facts_used:
        assert all(value.rstrip(".?").lower() in text for value in _values(facts, name))
    told = [*made.facts_used, *(each.name for each in (*made.missing, *made.left_out))]
    assert len(told) == len(set(told))
    assert all(_values(facts, name) for name in made.facts_used)
    assert not any(_values(facts, each.name) for each in (*made.missing, *made.left_out))


@pytest.mark.parametrize(("kind", "tone", "variant"), ALL)
def test_nothing_is_invented(kind: LetterKind, tone: Tone, variant: int) -> None:
    made = draft(kind, NONSENSE, tone, variant)
    text = f"{made.subject}\n{made.body}"
    values = {value for name in NAMES for value in _values(NONSENSE, name)}
    found = set(re.findall(r"\b(?:Jq|Qx|Wv)\w+", text))
    assert found == {value for name in made.facts_used for value in _values(NONSENSE, name)}
    fixed = set(re.findall(r"[\w’]+", re.sub(r"\{\w+\}", "", "\n".join([TEXTS[kind][tone][variant], *FRAME]))))
    strange = [
        word for word in re.findall(r"[\w’]+", text) if (word[0].isupper() or word[0].isdigit()) and word not in fixed
    ]
    assert set(strange) <= values


@pytest.mark.parametrize(("kind", "tone", "variant"), ALL)
def test_our_own_words_hold_no_number_and_no_name(kind: LetterKind, tone: Tone, variant: int) -> None:
    own = TEXTS[kind][tone][variant]
    assert not re.search(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", own)
    inside = re.findall(r"(?<=[\w,;}>’] )[A-Z][\w’]*", re.sub(r"[<>]", "", own))
    assert {word for word in inside if not re.fullmatch(r"I(?:’\w+)?", word)} == set()


@pytest.mark.parametrize(("kind", "tone", "variant"), ALL)
def test_there_is_no_cliche_and_no_flattery(kind: LetterKind, tone: Tone, variant: int) -> None:
    worn = (
        r"finds you well|passionate|thrilled|excited|reach out|touch base|earliest convenience|hesitate|synerg|dream|"
        r"honou?r|amazing|incredible|fantastic|wonderful|impress|inspir|perfect fit|great company|world-class|leading|"
        r"pick your brain|pleasure|delighted|privilege|unique opportunity|hearing from you|team player"
    )
    assert not re.search(worn, TEXTS[kind][tone][variant], re.IGNORECASE)


@pytest.mark.parametrize(("kind", "tone", "variant"), [each for each in ALL if each[0] is LetterKind.THANK_YOU])
def test_a_thank_you_holds_what_it_must_in_90_to_140_words(kind: LetterKind, tone: Tone, variant: int) -> None:
    made = draft(kind, INES, tone, variant)
    assert 90 <= len(made.body.split()) <= 140
    for words in (INES.moment, f"“{INES.priority}”", INES.offer, INES.question):
        assert words.lower() in made.body.lower()
    assert made.body.count("?") == 1


@pytest.mark.parametrize(("kind", "tone", "variant"), [each for each in ALL if each[0] is not LetterKind.THANK_YOU])
def test_other_letters_are_shorter(kind: LetterKind, tone: Tone, variant: int) -> None:
    assert len(draft(kind, INES, tone, variant).body.split()) <= 125


@pytest.mark.parametrize("kind", LetterKind)
def test_brief_is_the_shortest_tone(kind: LetterKind) -> None:
    lengths = {
        tone: [len(draft(kind, INES, tone, each).body.split()) for each in range(variants(kind, tone))] for tone in Tone
    }
    averages = {tone: sum(found) / len(found) for tone, found in lengths.items()}
    assert min(averages, key=lambda tone: averages[tone]) is Tone.BRIEF


@pytest.mark.parametrize(("kind", "tone", "variant"), [each for each in ALL if each[1] is not Tone.FRIENDLY])
def test_only_friends_are_written_to_with_contractions(kind: LetterKind, tone: Tone, variant: int) -> None:
    assert "’" not in TEXTS[kind][tone][variant]


@given(SOME_FACTS, st.sampled_from(Tone))
def test_four_people_of_a_panel_get_letters_that_share_no_sentence(facts: Facts, tone: Tone) -> None:
    panel = [replace(facts, to_name=name) for name in ("Ama Okafor", "Bo Lind", "Cem Aydin", "Dana Weiss")]
    letters = [draft(LetterKind.THANK_YOU, each, tone, seat) for seat, each in enumerate(panel)]
    sentences = [own_sentences(letter.body, each) for letter, each in zip(letters, panel, strict=True)]
    assert all(sentences)
    assert [first & second for first, second in combinations(sentences, 2) if first & second] == []
    assert len({letter.subject for letter in letters}) == 4


def test_no_two_thank_yous_of_any_tone_share_a_sentence() -> None:
    letters = [draft(LetterKind.THANK_YOU, INES, tone, seat).body for tone in Tone for seat in range(4)]
    sentences = [own_sentences(letter, INES) for letter in letters]
    assert all(len(each) >= 3 for each in sentences)
    assert [first & second for first, second in combinations(sentences, 2) if first & second] == []


def test_the_fifth_of_a_panel_gets_the_first_text_again_and_any_number_will_do() -> None:
    texts = [draft(LetterKind.THANK_YOU, INES, Tone.FORMAL, variant).body for variant in (0, 4, -4, 1)]
    assert texts[0] == texts[1] == texts[2] != texts[3]


def test_a_thank_you_without_a_moment_asks_for_it_in_its_place() -> None:
    made = draft(LetterKind.THANK_YOU, replace(INES, moment=" \n"))
    assert "One moment has stayed with me in particular: [[Which moment of the talk do you remember?]]." in made.body
    assert [each.name for each in made.missing] == ["moment"]


def test_a_sentence_whose_fact_is_missing_is_left_out_and_named() -> None:
    made = draft(LetterKind.THANK_YOU, replace(INES, question="", offer=""))
    assert "ask a question" not in made.body
    assert [each.name for each in made.left_out] == ["offer", "question"]
    assert made.missing == ()


def test_a_proposal_lists_times_in_both_zones() -> None:
    made = draft(LetterKind.PROPOSE_TIMES, INES, Tone.FRIENDLY)
    assert (
        "I could do any of these:\n- Friday 4 December 2026, 10:00 (Dublin, UTC), in my time 11:00 (Madrid, UTC+1)"
        in made.body
    )


def test_a_line_that_introduces_a_list_goes_with_it() -> None:
    made = draft(LetterKind.ACCEPT_OFFER, replace(INES, agreed=()))
    assert "agreed" not in made.body
    assert [each.name for each in made.left_out] == ["agreed"]


def test_a_refused_candidate_who_has_no_question_gets_a_specific_one() -> None:
    made = draft(LetterKind.ASK_FEEDBACK, replace(INES, question=""))
    assert made.body.count("?") == 1
    assert "Which skill or example would I have had to show more clearly?" in made.body


@pytest.mark.parametrize(
    ("gone", "greeting"),
    [
        ({"to_called": "Dr Okafor"}, "Dear Dr Okafor,"),
        ({}, "Dear Ama Okafor,"),
        ({"to_name": ""}, "Dear Head of Theatres,"),
        ({"to_name": "", "to_title": ""}, "Dear hiring team,"),
    ],
)
def test_people_are_greeted_as_well_as_they_are_known(gone: dict[str, str], greeting: str) -> None:
    changed = {name: gone.get(name, getattr(INES, name)) for name in ("to_called", "to_name", "to_title")}
    made = draft(LetterKind.STATUS, replace(INES, **changed))
    assert made.body.splitlines()[0] == greeting


def test_a_whole_sentence_as_a_fact_gets_no_second_full_stop() -> None:
    made = draft(LetterKind.ACCOMMODATION, replace(INES, accommodation="I lip-read, so please turn the camera on."))
    assert "the following: I lip-read, so please turn the camera on.\n" in made.body


@pytest.mark.parametrize(
    ("priority", "quoted"),
    [
        ("“Fewer delays.”", "“Fewer delays”"),
        ("fewer delays;", "“fewer delays”"),
        ("“ward” and “theatre”", "““ward” and “theatre””"),
    ],
)
def test_their_words_are_quoted_once(priority: str, quoted: str) -> None:
    assert f"is {quoted}, and I should like" in draft(LetterKind.THANK_YOU, replace(INES, priority=priority)).body


@pytest.mark.parametrize("question", ["Who decides", "who decides?", "who decides."])
def test_a_question_begins_with_a_capital_and_ends_as_one(question: str) -> None:
    assert "the work better. Who decides?\n" in draft(LetterKind.THANK_YOU, replace(INES, question=question)).body


def test_words_of_a_fact_are_never_read_as_a_template() -> None:
    made = draft(LetterKind.THANK_YOU, replace(INES, moment="that {role} <b> | stays\n- a list"))
    assert "in particular: that {role} <b> | stays - a list." in made.body


def test_a_blank_value_is_not_listed() -> None:
    made = draft(LetterKind.CONSTRAINTS, replace(INES, constraints=("a.", " ", "b.")))
    assert "early:\n- a.\n- b.\n" in made.body


def test_a_letter_is_the_same_each_time() -> None:
    assert all(draft(kind, INES, tone, each) == draft(kind, INES, tone, each) for kind, tone, each in ALL)
