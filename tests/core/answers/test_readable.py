# ruff: noqa: E501 - answers

from __future__ import annotations

import pytest

from greenroom.core.answers.readable import why_not_readable

QUESTION = "Tell me about a time when you disagreed with your manager. How did you handle it, and what did you learn?"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("", "no answer here yet"),
        (" ... ?!", "no answer here yet"),
        ("fine.", "too short"),
        ("I do not have one.", "too short"),
        ("asdf jkl asdfghjkl qwer asdf jklasdf sdfghjkl asdfasdf jjjkkk asdfjkl qwerty zxcvbn", "keyboard"),
        ("fjdksl gjfkd sjfkdl fhgjd", "keyboard"),
        (QUESTION, "the question itself"),
        ("tell me about a time when you disagreed with your manager", "the question itself"),
        (f"{QUESTION} {QUESTION}", "the question itself"),
        (
            "of the and customer was to i the running of my with because a is the lamp and of jump we the to was green",
            "do not read as sentences",
        ),
        (
            "table lamp green river engine bottle seven window carpet sugar planet tiger copper ladder",
            "do not read as sentences",
        ),
        ("I called him. " * 12, "same words"),
        (
            "Team player, hard worker, go-getter, results-driven, passionate, detail-oriented, self-starter, problem solver, synergy, leadership, motivated.",
            "any applicant",
        ),
        (
            "I am passionate, results-driven and hardworking. I am a team player and a people person and a fast learner.",
            "any applicant",
        ),
    ],
)
def test_what_is_no_answer_gets_one_sentence_that_says_why(answer: str, says: str) -> None:
    assert says in why_not_readable(QUESTION, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Ich habe meinem Chef gesagt, dass der Plan nicht funktioniert, und dann haben wir zusammen eine neue Lösung gefunden.",
        "ich habe mit dem kunden gesprochen und dann haben wir das problem geloest weil er sehr zufrieden war",
        "Hable con mi jefe porque no estaba de acuerdo con el plan y despues encontramos una solucion para el equipo",
        "J'ai parle avec mon chef parce que je n'etais pas d'accord avec le plan et nous avons trouve une solution",
        "Ik was het niet eens met mijn manager en we hebben toen samen een plan gemaakt in de week daarna",
        "Ho parlato con il mio capo perche non ero d'accordo con il piano e abbiamo trovato una soluzione per il gruppo",
        "Falei com o meu chefe porque nao concordava com o plano e depois encontramos uma solucao para a equipe",
        "Rozmawialem z moim szefem bo nie zgadzalem sie z planem i potem znalezlismy razem rozwiazanie ktore bylo lepsze",
        "Jag pratade med min chef for att jag inte holl med om planen och sedan hittade vi en losning tillsammans",
        "Müdürümle konuştum çünkü plana katılmıyordum ve sonra birlikte daha iyi bir çözüm bulduk ekip için",
        "saya tidak setuju dengan manajer saya dan kami berbicara tentang rencana itu untuk tim yang lebih baik",
        "Toi da noi chuyen voi quan ly cua toi vi toi khong dong y voi ke hoach va chung toi da tim duoc giai phap",
        "Я не согласился с начальником и предложил другой план, который потом приняли все.",
        "我和经理意见不同，所以我们一起讨论了计划，最后找到了更好的办法。",
        "上司と意見が合わなかったので、一緒に計画を話し合いました。",
        "팀장님과 의견이 달라서 함께 계획을 다시 논의했습니다.",
        "اختلفت مع مديري حول الخطة ثم وجدنا حلاً أفضل معاً للفريق.",
        "मैं अपने प्रबंधक से सहमत नहीं था इसलिए हमने साथ में योजना पर चर्चा की।",
    ],
)
def test_another_language_is_named_as_such(answer: str) -> None:
    assert "another language" in why_not_readable(QUESTION, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I would be objective with my decisions and choose the best fit.",
        "I told my manager the plan was late, and she moved the date.",
        "i thnk my maneger was rong abuot the shedule so i showd him teh numbrs and he agred to chnage it",
        "I am work in hotel since three year and my boss he want to close the kitchen early, I say no because guest come late, so we try one week and guest was happy",
        "so um i was like at work and my manager he said we should like close at five and i said no because people come at six and uh we stayed open and and it went fine",
        "When my boss, Señor Núñez, closed the bodega in La Paz I drove to El Alto with Le Thi Van and we sold the pan de sal there.",
        "MY BOSS WANTED TO CUT THE TEST WEEK AND I SHOWED HIM THE BUGS FROM LAST TIME AND HE KEPT IT",
        "I disagreed with my manager when she handled a refund, so I showed her the till roll and we paid it back.",
        "I am a team player. In May I took over two shifts for a colleague who was ill, and trained her stand-in.",
        "I helped the Müller family with the Umzug because the driver was ill and we finished by noon.",
    ],
)
def test_short_plain_misspelt_spoken_and_second_language_answers_are_read(answer: str) -> None:
    assert why_not_readable(QUESTION, answer) == ""


def test_a_long_answer_may_use_its_words_again() -> None:
    told = (
        "In week {0} I called the depot about order {0} and they said the lorry was late again, so I wrote to the shop."
    )
    before = (
        "My manager wanted one list for both shifts, while the drivers asked for two, since nobody at night could see "
        "what had been packed by day and whose boxes stood open near the gate."
    )
    answer = " ".join([before, *(told.format(week) for week in range(20))])

    assert len(answer.split()) > 400
    assert why_not_readable(QUESTION, answer) == ""


def test_every_refusal_is_one_or_two_kind_sentences_without_blame() -> None:
    for answer in ("", "fine.", "asdf asdf asdf asdf", QUESTION, "Привет, меня зовут Анна"):
        text = why_not_readable(QUESTION, answer)

        assert 1 <= text.count(".") <= 3
        assert not any(word in text.lower() for word in ("nonsense", "gibberish", "invalid", "error", "wrong"))
