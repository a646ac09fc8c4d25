"""Values of core as they come back from a record: dataclasses, enumerations and tuples out of plain JSON."""

from __future__ import annotations

import dataclasses
import types
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from greenroom.core.answers.values import NotMeasured
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# Types that modules of core import for their annotations alone, so that they are not found there.
_ELSEWHERE = {
    each.__name__: each for each in (Certainty, Format, NotMeasured, Question, QuestionKind, Quote, Span, Stakeholder)
}
_Value = TypeVar("_Value", bound="DataclassInstance")


def revived(kind: type[_Value], body: dict[str, Any], **given: object) -> _Value:
    """The value that `dataclasses.asdict` made `body` of; fields that came later keep their defaults.

    `given` are fields that are no part of the record.
    """
    hints = _hints(kind)
    kept = {name: _revived(hints[name], value) for name, value in body.items() if name in hints}
    return kind(**(kept | given))


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields."""
    return get_type_hints(kind, localns=_ELSEWHERE)


def _revived(hint: Any, value: Any) -> Any:  # noqa: ANN401 - the border between JSON and types
    """One value of the type that the hint names."""
    if value is None:
        return None
    if get_origin(hint) in {Union, types.UnionType}:
        return _revived(next(each for each in get_args(hint) if each is not type(None)), value)
    if get_origin(hint) is tuple:
        return tuple(_revived(get_args(hint)[0], each) for each in value)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return revived(hint, value)
    return hint(value) if isinstance(hint, type) and issubclass(hint, StrEnum) else value
