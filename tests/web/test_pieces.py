"""An answer in pieces."""

from __future__ import annotations

from greenroom.core.answers.values import Feedback, Move, Remark, Sentence
from greenroom.core.spans import Quote, Span
from greenroom.web.pieces import Piece, pieces_of

ANSWER = "It was late. We\r\nate. Good."


def test_the_pieces_are_the_answer_character_for_character() -> None:
    sentences = (
        Sentence("It was late.", Span(0, 12), Move.SITUATION),
        Sentence("We ate.", Span(13, 21), Move.ACTION),
    )
    pieces = pieces_of(Feedback(ANSWER, sentences=sentences))
    assert "".join(piece.words for piece in pieces) == ANSWER
    assert [(piece.kind, piece.letter) for piece in pieces if piece.kind] == [("situation", "S"), ("action", "A")]


def test_a_sentence_without_a_move_has_no_colour() -> None:
    sentence = Sentence(ANSWER, Span(0, len(ANSWER)), Move.OTHER)
    assert pieces_of(Feedback(ANSWER, sentences=(sentence,))) == (Piece(ANSWER),)


def test_a_piece_names_the_remarks_about_its_words() -> None:
    sentence = Sentence("We ate.", Span(13, 21), Move.ACTION)
    remark = Remark("shared", "Who?", Quote("We", Span(13, 15)), "They hire you.", "What did you do?")
    pieces = pieces_of(Feedback(ANSWER, sentences=(sentence,), remarks=(remark,)))
    assert [piece.remarks for piece in pieces] == [(), (1,), ()]
