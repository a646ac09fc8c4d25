"""The schema.org JobPosting that a web page carries as JSON-LD, microdata or RDFa, as one plain dict."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_WANTED = "JobPosting"
_DEEPEST = 12
_PUBLISHED = (
    'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"], '
    'meta[name="dcterms.created"], article time[datetime]'
)
_DAY = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")


def job_posting_of(tree: LexborHTMLParser) -> dict[str, Any]:
    """The page's first JobPosting with schema.org names; empty when there is none."""
    for found in (*_linked_data(tree), *_microdata(tree), *_rdfa(tree)):
        if found:
            return found
    return {}


def page_facts_of(tree: LexborHTMLParser) -> dict[str, str]:
    """What a page says of itself: its `title`, and the day it was `published`, as `2026-03-12`; each only if stated."""
    title = tree.css_first("title")
    words = " ".join((title.text() if title else "").split())
    stated = (node.attributes.get("content") or node.attributes.get("datetime") or "" for node in tree.css(_PUBLISHED))
    day = next((match[0] for each in stated if (match := _DAY.match(each))), "")
    return {name: value for name, value in (("title", words), ("published", day)) if value}


def _linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """JobPostings in JSON-LD scripts, however deep."""
    for script in tree.css('script[type*="ld+json"]'):
        words = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", script.text() or "")
        try:
            parsed = json.loads(words, strict=False)
        except ValueError:
            continue
        yield from _walk(parsed, 0)


def _walk(value: object, depth: int) -> Iterator[dict[str, Any]]:
    """Every JobPosting within a parsed value."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _walk(each, depth + 1)
    if isinstance(value, dict):
        types = value.get("@type") or value.get("type")
        if any(_bare(str(name)) == _WANTED for name in (types if isinstance(types, list) else [types])):
            yield {_bare(key): each for key, each in value.items()}
            return
        for each in value.values():
            yield from _walk(each, depth + 1)


def _bare(name: str) -> str:
    """A name without "https://schema.org/" or "schema:" in front."""
    return re.split(r"[/:#]", name)[-1] if not name.startswith("@") else name


def _microdata(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """JobPostings written as itemscope and itemprop."""
    for node in tree.css("[itemtype]"):
        if _bare(node.attributes.get("itemtype") or "") == _WANTED:
            yield _properties(node, "itemprop", "itemscope", 0)


def _rdfa(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """JobPostings written as typeof and property."""
    for node in tree.css("[typeof]"):
        if _bare(node.attributes.get("typeof") or "") == _WANTED:
            yield _properties(node, "property", "typeof", 0)


def _properties(node: LexborNode, name: str, scope: str, depth: int) -> dict[str, Any]:
    """The properties below a node that belong to it and to none of its inner things."""
    found: dict[str, Any] = {}
    for child in node.iter():
        keys = (child.attributes.get(name) or "").split()
        inner = scope in child.attributes
        if keys:
            value: object = _properties(child, name, scope, depth + 1) if inner and depth < _DEEPEST else _value(child)
            for key in keys:
                _add(found, _bare(key), value)
        if not inner and depth < _DEEPEST:
            for key, value in _properties(child, name, scope, depth + 1).items():
                _add(found, key, value)
    return found


def _add(found: dict[str, Any], key: str, value: object) -> None:
    """Set a property; a second value makes a list."""
    if key not in found:
        found[key] = value
    elif isinstance(found[key], list):
        found[key].append(value)
    else:
        found[key] = [found[key], value]


def _value(node: LexborNode) -> str:
    """A property's value: the content attribute, a time, else the markup or text inside."""
    attributes = node.attributes
    stated = attributes.get("content") or attributes.get("datetime")
    if stated:
        return stated
    if node.tag in {"ul", "ol", "div", "section"}:
        return node.html or ""
    return " ".join((node.text() or "").split())
