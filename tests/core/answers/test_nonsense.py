# ruff: noqa: E501 - sentences

from __future__ import annotations

import pytest

from greenroom.core.answers.nonsense import is_jumbled, is_noise


@pytest.mark.parametrize(
    "text",
    [
        "asdf jkl asdfghjkl qwer",
        "fjdksl gjfkd sjfkdl fhgjd",
        "lkjsdf oiwer lksdjf woeiru sdlkfj",
        "jsdkf ieuwr aksdn owieur qpwoe",
        "aaaaaaaaaaaaaaaaaaaa",
        "qwertyuiop qwertyuiop asdfghjkl",
    ],
)
def test_strokes_on_a_keyboard_are_noise(text: str) -> None:
    assert is_noise(text)


@pytest.mark.parametrize(
    "text",
    [
        "I called the client.",
        "Zbigniew Krzyzewski from Bydgoszcz phoned me about the plan.",
        "i thnk it wsa teh best dicision for teh costumers",
        "Our strengths and rhythms were alike.",
        "ok",
        "",
        "We set up SQL, HTML and CSS on AWS.",
        "Tengo mucha experiencia con clientes.",
    ],
)
def test_words_with_slips_names_and_other_languages_are_no_noise(text: str) -> None:
    assert not is_noise(text)


@pytest.mark.parametrize(
    "text",
    [
        "of the and customer was to i the running of my with because a is the lamp and of jump we the to was green",
        "the was told I and of my manager order to the late with from customer is the a of and they in my to is refund",
    ],
)
def test_words_in_no_order_are_jumbled(text: str) -> None:
    assert is_jumbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "so um i i was at the the desk and and the man he come to me with the the bill and i say to him we can to look",
        "I am work in the hotel since three year and I have to speak with the guest, he want change room, I give him the key.",
        "I went to the shop where I had been before and it was the one that they had told us of and we liked it.",
        "I called.",
        "",
    ],
)
def test_stammering_and_second_language_slips_are_not_jumbled(text: str) -> None:
    assert not is_jumbled(text)
