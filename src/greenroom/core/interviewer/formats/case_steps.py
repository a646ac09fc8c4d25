"""How a case goes on: sums that are checked, charts that are read, the turn, the advice and what is held against it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from greenroom.core.arithmetic import calculations
from greenroom.core.charts import number
from greenroom.core.figures import figures
from greenroom.core.interviewer.formats import case_texts as texts
from greenroom.core.interviewer.formats.case_hearing import is_stuck, next_step, order, risk, settles, tried
from greenroom.core.interviewer.formats.case_replies import shown
from greenroom.core.interviewer.formats.case_values import Exhibit, Fact, Sum
from greenroom.core.interviewer.formats.meaning import best_cue
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.case_table import Table

_LATE = 0.2  # of the time, from which the advice is asked for
_MOST_LINES = 24  # of the candidate's, from which it is asked for in any case
_MOST_SLIPS = 3
_MOST_HINTS = 2  # towards the facts of one sum
_FEW_WORDS = 6
_PUSHES = {Pressure.FRIENDLY: 1, Pressure.NEUTRAL: 2, Pressure.SCEPTICAL: 3}


def next_lines(table: Table, *, answered: bool) -> tuple[Line, ...]:
    """What follows on the candidate's line; `answered` says whether questions in it were answered just now."""
    if table.subject == "recommend" or table.keys["recommend"]:
        return () if answered and not order(table.text) else _closing(table)
    slip = _slip(table)
    if slip:
        return slip
    if answered:
        return ()
    sum_ = table.sum_asked
    if sum_ and not table.settled(sum_):
        return _help(table, sum_)
    said = _agreed(table)
    return said + _onward(table.with_more(said))


def _agreed(table: Table) -> tuple[Line, ...]:
    """A word that a figure is right, when it was come to just now."""
    now = len(table.lines) - 1
    for sum_ in table.body.sums:
        found = table.found(sum_)
        if found and found[0] == now and not table.keys[f"right:{sum_.id}"]:
            return (table.says(Kind.TALK, table.unsaid(texts.RIGHT, "right"), key=f"right:{sum_.id}"),)
    return ()


def _slip(table: Table) -> tuple[Line, ...]:
    """A calculation that does not come out is asked about, once; the second time its figure is told."""
    wrong = [each for each in calculations(table.text) if not each.right]
    again = table.pending is not None and table.pending.key == "slip"
    if again and wrong:
        told = table.unused(texts.SLIP_TOLD, "slip-told").format(value=number(round(wrong[0].value, 2)))
        return (table.says(Kind.PROBE, told, key="slip-told", about=wrong[0].quote),)
    if wrong and table.keys["slip"] < _MOST_SLIPS:
        said = table.unused(texts.SLIP, "slip").format(quote=wrong[0].quote.text)
        return (table.says(Kind.PROBE, said, key="slip", about=wrong[0].quote),)
    sum_ = table.sum_asked
    if again and calculations(table.text) and sum_ and not table.settled(sum_):
        return (table.says(Kind.PROBE, f"{table.unsaid(texts.MENDED, 'mended')} Go on.", key="mended"),)
    return ()


def _help(table: Table, sum_: Sum) -> tuple[Line, ...]:
    """The figure is not there yet: doubt it kindly, then show how to begin, then put it on the table."""
    own = tried(table.text, table.known)
    if own and not table.keys[f"check:{sum_.id}"] and not table.keys[f"way:{sum_.id}"]:
        text = table.unsaid(texts.CHECK, "check")
        return (table.says(Kind.PROBE, text, key=f"check:{sum_.id}", about=own),)
    if not table.keys[f"way:{sum_.id}"]:
        text = table.unused(texts.WAY, "way").format(hint=sum_.hint)
        return (table.says(Kind.PROBE, text, key=f"way:{sum_.id}"),)
    text = table.unused(texts.TOLD, "told").format(way=sum_.way)
    told = table.says(Kind.TALK, text, key=f"told:{sum_.id}")
    return (told, *_onward(table.with_more((told,))))


def _onward(table: Table) -> tuple[Line, ...]:
    """The next thing of the case."""
    if table.so_far.left < _LATE * table.so_far.script.minutes * 60 or len(list(table.mine())) >= _MOST_LINES:
        enough = table.says(Kind.TALK, table.unsaid(texts.ENOUGH, "enough"), key="enough")
        return (enough, table.with_more((enough,)).says(Kind.QUESTION, table.body.recommend, key="recommend"))
    if table.subject == "twist":
        return _after_twist(table)
    if settles(table.text) and _figures_on_table(table):
        before = table.says(Kind.TALK, table.unsaid(texts.BEFORE, "before"), key="before")
        return (before, _twist(table.with_more((before,))))
    if table.subject.startswith("exhibit:"):
        return _reading(table)
    if table.subject == "prompt" and not table.keys["go-on"]:
        return _beginning(table)
    return _agenda(table)


def _beginning(table: Table) -> tuple[Line, ...]:
    """A structure is asked for once; then the candidate leads."""
    if table.structured is None and not table.keys["structure"]:
        return (table.says(Kind.PROBE, table.unsaid(texts.STRUCTURE, "structure"), key="structure"),)
    if table.structured is not None and not table.told:
        return (table.says(Kind.INVITATION, table.unsaid(texts.GO_ON, "go on"), key="go-on"),)
    return _agenda(table)


def _figures_on_table(table: Table) -> bool:
    """Whether half of the sums are settled, so that an early advice rests on something."""
    return 2 * sum(table.settled(each) for each in table.body.sums) >= len(table.body.sums)


def _reading(table: Table) -> tuple[Line, ...]:
    """A chart is read, or shown where to look, once."""
    exhibit = table.body.exhibit(table.subject.removeprefix("exhibit:"))
    seen = any(best_cue(line.text, exhibit.insight) for _, line, subject in table.mine() if subject == table.subject)
    if not seen and not table.keys[f"look:{exhibit.id}"]:
        text = table.unused(texts.LOOK, "look").format(look=exhibit.look)
        return (table.says(Kind.PROBE, text, key=f"look:{exhibit.id}"),)
    note = table.says(Kind.TALK, table.unsaid(texts.SEEN, "seen"), key=f"seen:{exhibit.id}")
    after = _agenda(table.with_more((note,)))
    return (note, *after) if seen else after


def _agenda(table: Table) -> tuple[Line, ...]:
    """The next sum or chart that is still open; after the last one, the turn."""
    for step in _steps(table):
        if isinstance(step, Exhibit):
            if step.id not in table.shown:
                return (shown(table, step, f"I have a chart for you: “{step.chart.title}”. {step.words}"),)
            continue
        if table.settled(step) or table.keys[f"sum:{step.id}"]:
            continue
        missing = [table.body.fact(each) for each in step.needs if each not in table.told]
        if not missing:
            return (table.says(Kind.QUESTION, step.ask, key=f"sum:{step.id}"),)
        fresh = [fact for fact in missing if fact.hint and not table.keys[f"hint:{fact.id}"]]
        if fresh and len(missing) - len(fresh) < _MOST_HINTS:
            return (_towards(table, fresh[0]),)
    return (_twist(table),)


def _towards(table: Table, fact: Fact) -> Line:
    """First the candidate is asked what they need; a hint comes when that brings nothing."""
    before = table.pending
    waited = before is not None and (before.kind is Kind.INVITATION or before.key.startswith("hint:"))
    if waited:
        return table.says(Kind.PROBE, fact.hint, key=f"hint:{fact.id}")
    return table.says(Kind.INVITATION, table.unsaid(texts.NEED, "need"), key="need")


def _steps(table: Table) -> list[Sum | Exhibit]:
    """Sums and charts by turns."""
    turns = zip_longest(table.body.sums, table.body.exhibits)
    return [each for turn in turns for each in turn if each is not None]


def _twist(table: Table) -> Line:
    """Something changes."""
    return table.says(Kind.QUESTION, table.body.twist, key="twist")


def _after_twist(table: Table) -> tuple[Line, ...]:
    """What it changes is asked for once more when hardly anything was said; then the advice is due."""
    if len(table.text.split()) < _FEW_WORDS and not table.keys["twist-more"]:
        return (table.says(Kind.PROBE, "And what exactly would you change?", key="twist-more"),)
    return (table.says(Kind.QUESTION, table.body.recommend, key="recommend"),)


def _closing(table: Table) -> tuple[Line, ...]:
    """The advice is pressed where it is thin, and then the case is over."""
    hardly = is_stuck(table.text) or len(table.text.split()) < _FEW_WORDS
    if hardly and not table.keys["short"] and not any(key.startswith("push") for key in table.keys):
        return (table.says(Kind.PROBE, table.unsaid(texts.SHORT, "short"), key="short"),)
    pressed = sum(count for key, count in table.keys.items() if key.startswith("push"))
    due = _pushes(table)[: _PUSHES[table.so_far.script.pressure]]
    if pressed < len(due):
        key, text = due[pressed]
        return (table.says(Kind.PROBE, text, key=key),)
    return _goodbye(table)


def _pushes(table: Table) -> list[tuple[str, str]]:
    """What is held against the advice: the case's own objection first, then what is missing in it."""
    given = " ".join(line.text for _, line, subject in table.mine() if subject == "recommend")
    missing = [
        ("push:figure", bool(figures(given)), texts.NO_FIGURE),
        ("push:risk", risk(given) is not None, texts.NO_RISK),
        ("push:next", next_step(given) is not None, texts.NO_NEXT),
    ]
    asked = [key for key in table.keys if key in {"push:figure", "push:risk", "push:next"}]
    thin = [(key, choice[0]) for key, there, choice in missing if not there or key in asked]
    first, *more = table.body.pushback
    return [("push:0", first), *thin[:1], *((f"push:{at}", text) for at, text in enumerate(more, 1))]


def _goodbye(table: Table) -> tuple[Line, ...]:
    """What lies behind the case, and the end."""
    told = texts.AFTERWARDS.format(behind=table.body.behind, answer=table.body.answer)
    behind = table.says(Kind.TALK, told, key="behind")
    after = table.with_more((behind,)).so_far
    bye = after.line(after.lead, Phase.NEXT_STEPS, Kind.GOODBYE, table.unsaid(texts.GOODBYE, "goodbye"))
    return (behind, bye)
