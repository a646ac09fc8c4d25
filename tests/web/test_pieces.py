"""An answer in pieces."""

from __future__ import annotations

from greenroom.core.answers.values import Feedback, Move, Praise, Remark, Sentence
from greenroom.core.spans import Quote, Span
from greenroom.web.pieces import Part, Piece, loose_remarks, pieces_of, remarks_in_order

ANSWER = "It was late. We\r\nate. Good."
LATE = Sentence("It was late.", Span(0, 12), Move.SITUATION)
ATE = Sentence("We ate.", Span(13, 21), Move.ACTION)
WHO = Remark("shared", "Who?", Quote("We", Span(13, 15)), "They hire you.", "What did you do?")


def test_the_pieces_are_the_answer_character_for_character() -> None:
    pieces = pieces_of(Feedback(ANSWER, sentences=(LATE, ATE), remarks=(WHO,)))
    assert "".join(piece.words for piece in pieces) == ANSWER
    assert [(piece.kind, piece.letter) for piece in pieces if piece.kind] == [("situation", "S"), ("action", "A")]


def test_a_sentence_without_a_move_has_no_colour() -> None:
    sentence = Sentence(ANSWER, Span(0, len(ANSWER)), Move.OTHER)
    assert pieces_of(Feedback(ANSWER, sentences=(sentence,))) == (Piece((Part(ANSWER),)),)


def test_words_that_a_remark_quotes_are_a_part_and_the_remark_stands_beside_their_sentence() -> None:
    pieces = pieces_of(Feedback(ANSWER, sentences=(LATE, ATE), remarks=(WHO,)))
    assert pieces[2].parts == (Part("We", (1,), (1,)), Part("\r\nate."))
    assert [piece.notes for piece in pieces] == [(), (), (1,), ()]


def test_praise_is_number_nought_and_may_share_words_with_a_remark() -> None:
    good = Praise("Plain.", Quote("We ate.", Span(13, 21)))
    pieces = pieces_of(Feedback(ANSWER, sentences=(LATE, ATE), remarks=(WHO,), good=good))
    assert pieces[2].parts == (Part("We", (0, 1), (1,)), Part("\r\nate.", (0,), (0,)))


def test_a_quote_over_two_sentences_is_noted_once_where_it_ends() -> None:
    both = Remark("pace", "Slowly.", Quote("late. We", Span(7, 15)), "Why.", "How?")
    pieces = pieces_of(Feedback(ANSWER, sentences=(LATE, ATE), remarks=(both,)))
    assert [piece.notes for piece in pieces] == [(), (), (1,), ()]
    assert [part.words for piece in pieces for part in piece.parts if part.by] == ["late.", " ", "We"]


def test_a_remark_about_what_is_not_there_is_loose() -> None:
    lacking = Remark("no-result", "No end.", None, "They wait for it.", "How did it end?")
    assert loose_remarks(Feedback(ANSWER, remarks=(WHO, lacking))) == (2,)


def test_an_unsure_move_is_doubtful_and_a_sentence_that_does_not_count_is_idle() -> None:
    unsure = Sentence("It was late.", Span(0, 12), Move.SITUATION, sure=0.4)
    padding = Sentence("We ate.", Span(13, 21), Move.OTHER, sure=0.4, counts=False)
    pieces = pieces_of(Feedback(ANSWER, sentences=(unsure, padding)))
    assert [(piece.doubtful, piece.idle) for piece in pieces] == [
        (True, False),
        (False, False),
        (False, True),
        (False, False),
    ]


def test_remarks_are_numbered_as_their_words_come_and_those_without_words_last() -> None:
    lacking = Remark("no-result", "No end.", None, "They wait for it.", "How did it end?")
    late = Remark("vague", "When?", Quote("late", Span(7, 11)), "They want to see it.", "How late was it?")
    found = Feedback(ANSWER, sentences=(LATE, ATE), remarks=(lacking, WHO, late))
    assert remarks_in_order(found) == (late, WHO, lacking)
    assert [piece.notes for piece in pieces_of(found)] == [(1,), (), (2,), ()]
    assert loose_remarks(found) == (3,)


def test_a_move_that_the_person_chose_is_shown_as_theirs_and_is_no_guess() -> None:
    unsure = Sentence("It was late.", Span(0, 12), Move.SITUATION, sure=0.4)
    piece = pieces_of(Feedback(ANSWER, sentences=(unsure,)), {0: Move.TASK})[0]
    assert (piece.letter, piece.mended, piece.doubtful) == ("T", True, False)
