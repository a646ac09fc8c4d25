from __future__ import annotations

from greenroom.core.postings.units import Shape, cut_into_units


def shapes(text: str) -> list[tuple[str, str]]:
    return [(unit.shape.value, unit.text) for unit in cut_into_units(text)]


def test_headings_bullets_and_sentences_are_told_apart() -> None:
    assert shapes("# Tasks\n• Bake bread\n1. Sell bread\n\nWe open at six. We close at two.") == [
        ("line", "Tasks"),
        ("bullet", "Bake bread"),
        ("bullet", "Sell bread"),
        ("sentence", "We open at six."),
        ("sentence", "We close at two."),
    ]


def test_a_wrapped_bullet_is_one_unit_and_its_span_covers_both_lines() -> None:
    text = "- Bake bread\n  and cakes\n- Sell"
    first = cut_into_units(text)[0]
    assert (first.text, first.span.of(text)) == ("Bake bread and cakes", "Bake bread\n  and cakes")


def test_wrapped_prose_is_put_together_again() -> None:
    text = (
        "We are a small bakery by the harbour, and we are looking for a\n"
        "baker who can shape a hundred loaves an hour without losing the\n"
        "will to sing. It is cold in winter."
    )
    assert [unit.text[-12:] for unit in cut_into_units(text)] == ["ill to sing.", "d in winter."]


def test_short_lines_stay_apart() -> None:
    assert [unit.text for unit in cut_into_units("Bake bread\nSell cakes\nPay: £12")] == [
        "Bake bread",
        "Sell cakes",
        "Pay: £12",
    ]


def test_emphasis_is_folded_away() -> None:
    assert shapes("**Tasks**\n- Bake *good* bread") == [("line", "Tasks"), ("bullet", "Bake good bread")]


def test_abbreviations_do_not_end_a_sentence() -> None:
    assert shapes("You know tools, e.g. Excel and Word, well. You are calm.") == [
        ("sentence", "You know tools, e.g. Excel and Word, well."),
        ("sentence", "You are calm."),
    ]


def test_a_long_bullet_is_read_sentence_by_sentence() -> None:
    sentence = (
        "You will look after the ovens, the mixers and the van, every single day of the year, whatever the weather is. "
    )
    units = cut_into_units(f"- {sentence * 3}")
    assert [unit.shape for unit in units] == [Shape.BULLET] * 3
