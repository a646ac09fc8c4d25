"""Saved web pages read: the visible text in reading order, and the schema.org JobPosting data if there is any."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

from greenroom.adapters.reading.page_data import job_posting_of, page_facts_of
from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "caption", "dt"}
_BLOCKS = _HEADINGS | {
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "header",
    "hr",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
}
_PARAGRAPHS = {"p", "ul", "ol", "dl", "table", "blockquote", "section", "article", "pre"}
_UNSEEN = {
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "button",
    "select",
    "option",
    "input",
    "textarea",
    "head",
    "canvas",
    "video",
    "audio",
    "object",
    "dialog",
    "nav",
}
_LONG_DESCRIPTION = 400
_ENOUGH_TEXT = 200
_MANY_LINKS = 0.3


def read_html(content: bytes) -> Document:
    """Read a saved web page.

    When the page carries a JobPosting with a long description, that description is the text, under its title;
    otherwise the text is the page's main part, headings on lines of their own and list items behind "• ".

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: when nothing on the page can be read.
    """
    tree = LexborHTMLParser(_decode(content))
    posting = job_posting_of(tree)
    if posting:
        posting = {key: _plain(value) if key in _HTML_FIELDS else value for key, value in posting.items()}
    text = _text_of_posting(posting, _LONG_DESCRIPTION) or _text_of_page(tree) or _text_of_posting(posting, 1)
    if not text:
        raise UnreadableFile(
            "This web page holds no text. It may be drawn by a script: open it, copy the text and paste it here."
        )
    stated: dict[str, Any] = {"job_posting": posting} if posting else {}
    return Document(Kind.HTML, text, data=stated | page_facts_of(tree))


_HTML_FIELDS = {
    "description",
    "responsibilities",
    "qualifications",
    "skills",
    "experienceRequirements",
    "educationRequirements",
    "jobBenefits",
    "incentiveCompensation",
}


def text_of_html(markup: str) -> str:
    """The visible text of a piece of HTML."""
    body = LexborHTMLParser(markup).body
    return _render(body) if body is not None else ""


def _decode(content: bytes) -> str:
    """The page's characters, by byte order mark, stated encoding, UTF-8, or Windows-1252 as the last resort."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    stated = _CHARSET.search(content[:4096])
    names = ["utf-8-sig", *([stated[1].decode("ascii", errors="replace")] if stated else []), "cp1252"]
    for name in names:
        try:
            return content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("utf-8", errors="replace")


def _plain(value: object) -> object:
    """A text that may be HTML, also escaped HTML, as plain text."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, str):
        return value
    markup = unescape(value) if "&lt;" in value else value
    return text_of_html(markup) if re.search(r"<[a-zA-Z/][^>]*>", markup) else unescape(markup).strip()


def _text_of_posting(posting: dict[str, Any], shortest: int) -> str:
    """Title, description and lists of the posting's data, when the description is long enough to stand for the page."""
    description = posting.get("description")
    if not isinstance(description, str) or len(description) < shortest:
        return ""
    parts = [str(posting["title"])] if posting.get("title") and str(posting["title"]) not in description[:200] else []
    parts.append(description)
    for key, heading in (
        ("responsibilities", "Responsibilities"),
        ("qualifications", "Qualifications"),
        ("skills", "Skills"),
    ):
        extra = posting.get(key)
        if isinstance(extra, str) and len(extra) > 60 and extra[:60] not in description:
            parts.append(f"{heading}\n{extra}")
    return "\n\n".join(parts)


def _text_of_page(tree: LexborHTMLParser) -> str:
    """The main part of the page; of a page full of links, what trafilatura takes for the main part."""
    body = tree.body
    if body is None:
        return ""
    for selector in ("main", "[role=main]", "article"):
        parts = [_render(node) for node in tree.css(selector)]
        longest = max(parts, key=len, default="")
        if len(longest) >= _ENOUGH_TEXT:
            return longest
    whole = _render(body)
    if _share_of_links(body, whole) > _MANY_LINKS:
        main = _main_part(tree.html or "")
        if len(main) >= max(_ENOUGH_TEXT, len(whole) // 5):
            return main
    return whole


def _share_of_links(body: LexborNode, whole: str) -> float:
    """How much of the visible text is links."""
    linked = sum(len(node.text(strip=True)) for node in body.css("a"))
    return linked / max(1, len(whole))


def _main_part(markup: str) -> str:
    """The main part of a page as trafilatura finds it, rendered like any other page."""
    from trafilatura import extract  # noqa: PLC0415 - slow to import, and only pages full of links need it

    found = extract(markup, output_format="html", favor_recall=True, include_formatting=True, include_links=False)
    return text_of_html(found) if found else ""


def _render(node: LexborNode) -> str:
    """The text of a node: blocks on lines of their own, a blank line before headings and paragraphs."""
    lines = "".join(_pieces(node)).split("\n")
    folded = (re.sub(r"[^\S\n]+", " ", line).strip() for line in lines)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(folded))
    return re.sub(r"•\s*\n+\s*(?=[^•\s])", "• ", text).strip()


def _pieces(node: LexborNode) -> Iterator[str]:
    """Text and line breaks of a node, in order."""
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            yield re.sub(r"\s+", " ", child.text(deep=False) or "")
        elif tag == "br":
            yield "\n"
        elif tag not in _UNSEEN and not _is_hidden(child):
            yield from _element(child, tag)


def _element(child: LexborNode, tag: str) -> Iterator[str]:
    """One element with the breaks around it."""
    if tag == "li":
        yield "\n• "
        yield from _pieces(child)
        return
    if tag in {"td", "th"}:
        yield from _pieces(child)
        yield "  "
        return
    gap = "\n\n" if tag in _HEADINGS or tag in _PARAGRAPHS else "\n" if tag in _BLOCKS else ""
    inside_item = tag in {"p", "div"} and child.parent is not None and child.parent.tag == "li"
    yield "\n" if inside_item else gap
    yield from _pieces(child)
    yield "\n" if tag in _BLOCKS else ""


def _is_hidden(node: LexborNode) -> bool:
    """Whether the page hides the node from everybody."""
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or attributes.get("aria-hidden") == "true"
