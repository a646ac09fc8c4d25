"""What the interviewer answers: facts when they are asked for, and honest words where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats import case_texts as texts
from greenroom.core.interviewer.formats.case_hearing import facts_for, is_broad, questions_in, structure
from greenroom.core.interviewer.values import Kind, Line

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.case_table import Table
    from greenroom.core.interviewer.formats.case_values import Exhibit, Fact

_AT_ONCE = 3  # facts told in one go


def replies(table: Table) -> tuple[Line, ...]:
    """The answers to what the candidate has just asked, in the order of their questions."""
    heard = table.so_far.heard
    if heard is None:
        return ()
    asked = [each.text for each in questions_in(heard)]
    if structure(table.body, heard.text):
        asked = [each for each in asked if each.rstrip("”\"' ").endswith("?")]
    known = _known(table, asked)
    if not known:
        return (_without(table, asked),) if asked else ()
    said: tuple[Line, ...] = ()
    for fact in known[:_AT_ONCE]:
        said += _told(table.with_more(said), fact)
    if len(known) > _AT_ONCE:
        rest = table.with_more(said)
        said += (rest.says(Kind.REPLY, rest.unsaid(texts.ONE_BY_ONE, "one by one"), key="one-by-one"),)
    return said


def shown(table: Table, exhibit: Exhibit, words: str) -> Line:
    """An exhibit is laid on the table, with these words."""
    return table.says(Kind.QUESTION, words, key=f"exhibit:{exhibit.id}", exhibit=exhibit.id)


def _known(table: Table, asked: list[str]) -> list[Fact]:
    """The facts that the questions aim at, each once."""
    facts: list[Fact] = []
    for question in asked:
        facts += [fact for fact in facts_for(table.body, question) if fact not in facts]
    return facts


def _told(table: Table, fact: Fact) -> tuple[Line, ...]:
    """A fact, with its exhibit if it has one; one that was told before is said again as such."""
    if fact.id in table.told:
        text = table.unused(texts.AGAIN, "again").format(text=fact.text)
        return (table.says(Kind.REPLY, text, key=f"again:{fact.id}"),)
    key = f"fact:{fact.id}"
    if fact.exhibit:
        line = table.says(Kind.FACT, fact.text, key=key, fact=fact.id, with_chart=True)
    else:
        line = table.says(Kind.FACT, fact.text, key=key, fact=fact.id)
    if not fact.exhibit or fact.exhibit in table.shown:
        return (line,)
    exhibit = table.body.exhibit(fact.exhibit)
    return (line, shown(table.with_more((line,)), exhibit, exhibit.words))


def _without(table: Table, asked: list[str]) -> Line:
    """No fact fits: the question is too wide, or nobody knows."""
    if any(is_broad(question) for question in asked):
        return table.says(Kind.REPLY, table.unsaid(texts.WHICH_PART, "which part"), key="broad")
    return table.says(Kind.REPLY, table.unsaid(texts.UNKNOWN, "unknown"), key="unknown")
