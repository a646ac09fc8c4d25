"""Whether a text is an answer that can be looked at: nothing else may earn a remark, let alone praise."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re

from greenroom.core.answers.measures.quoting import phrases, straight
from greenroom.core.answers.measures.whose import whose_doing
from greenroom.core.answers.measures.wording import BUZZWORDS
from greenroom.core.answers.nonsense import is_jumbled, is_noise
from greenroom.core.answers.values import Measure
from greenroom.core.ranking import is_telling, tokens
from greenroom.core.small_words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SHORTEST = 12  # words; below this there is nothing to look at
_ENGLISH = 0.22  # share of small English words; ordinary prose has 0.4 or more
_FRESH = 0.3  # share of different words among the first ones; ordinary prose has 0.5 or more
_FIRST = 120
_PASTED = 0.9  # share of the telling words that are the question's
_FOREIGN = 0.12  # share of small words of other languages
_WORN = 4  # worn words that make a list of them
# Small words of German, French, Spanish, Italian, Portuguese, Dutch, the Nordic and Slavic languages, Romanian,
# Hungarian, Turkish, Indonesian and Vietnamese, with and without accents; none is an English word that is often used.
_ELSEWHERE_WORDS = (
    "der das und ich nicht ist ein eine einen einem mit wir auf für fuer den dem habe hatte haben wurde waren auch dass "
    "weil sich sie mein meine meinem zu zur zum bei nach wie aber oder hat von im am um dann sehr noch uns "
    "le la les et je que des une dans est pas nous pour avec mon ma mes du de au aux qui sur ce cette était etait avons "
    "ai parce mais plus ont était été ete "
    "el los las y yo es un una con por para en mi mis del se lo porque pero como muy más mas nos fue era cuando después "
    "despues estaba su "
    "il di che per sono ho gli della dello nel nella è anche perche perché abbiamo io ma mio con dei alla era stato "
    "o os uma eu não nao com meu minha foi em do da dos das ao que mas também tambem porque depois "
    "het een ik niet dat op zijn met hebben mijn ze bij wij maar naar ook aan als toen heb de te voor hij "
    "och jag att det som inte på pa av min han vi var ett till för med har men ikke og jeg på til den så ei en olin minä "
    "mina oli ja että etta se ole mutta kun "
    "i w z się sie na nie że ze jest ja to dla był byl było bylo moim moja mój moj bo ale jak po przez oraz "
    "v je se že ze na som sa bol nebo jsem jako pro aby su i u sam da nije bio "
    "și si am fost cu pentru care mai nu să sa este la pe din "
    "hogy nem egy az és es volt meg mert csak "
    "ve bir bu için icin çok cok ile ben daha sonra ama olarak çünkü cunku "
    "saya tidak dan yang dengan untuk kami itu ini dari adalah ada karena "
    "tôi toi không khong là và va của cua một mot có co được duoc cho với voi da đã vi"
)
_ALSO_ENGLISH_WORDS = "am i to do on in was is a we of over me had as no so per or plus pro pa ma ale co ja som sam max die war men van bio pan"
_ELSEWHERE = frozenset(_ELSEWHERE_WORDS.split()) - frozenset(_ALSO_ENGLISH_WORDS.split())
_PLAINLY_ENGLISH_WORDS = "the and that with my they this from have were because when i you it for but their he she not had would our so to of"
_PLAINLY_ENGLISH = frozenset(_PLAINLY_ENGLISH_WORDS.split())
_TRAITS = phrases(
    "motivated|dedicated|reliable|punctual|flexible|creative|ambitious|innovative|dynamic|driven|enthusiastic|energetic|"
    "leadership|teamwork|communication|communicator|excellence|innovation|integrity|passion|commitment|professional|"
    "professionalism|adaptable|adaptability|organized|organised|efficient|resilient|resilience|strategic|strategy|vision|"
    "growth|mindset|success|success-driven|quality|customer focus|leverage|agile|trustworthy|honest|loyal|committed|"
    "experienced|skilled|problem solving|problem-solving|time management|critical thinking|multitasking|collaboration|"
    "collaborative|positive|confident|friendly|responsible|transformation|optimization|optimisation|empowerment"
)
_NOTHING = "There is no answer here yet. Take your time, and write or say it as you would in the room."
_OTHER_LANGUAGE = (
    "This seems to be in another language than English. The rules here read English only, so nothing was measured."
)
_KEYBOARD = (
    "These look like strokes on the keyboard and not like words yet. Write or say your answer when you are ready."
)
_QUESTION = "This is the question itself. Write your answer to it, as you would say it."
_WORN_WORDS = (
    "These are words that any applicant may say of themselves. Choose one, and tell of a day on which you showed it."
)
TOO_SHORT = (
    "This is too short to be looked at. Tell it in four or five sentences: what happened, what you did, how it ended."
)
_AGAIN = "The same words come again and again here, so nothing can be said about them. Try it once more in sentences."
_NO_SENTENCES = "These words do not read as sentences, so nothing can be said about them. Try it once more."


def why_not_readable(question: str, answer: str) -> str:
    """One respectful sentence that says why this cannot be looked at; empty when it can."""
    words = [word.lower() for word in _WORD.findall(straight(answer))]
    if not words:
        return _NOTHING
    reasons = (
        (_OTHER_LANGUAGE, _mostly_other_script(answer)),
        (_KEYBOARD, is_noise(answer)),
        (_QUESTION, _is_question(question, answer)),
        (_OTHER_LANGUAGE, _is_foreign(words)),
        (_WORN_WORDS, _is_worn(answer)),
        (TOO_SHORT, len(words) < _SHORTEST),
        (_AGAIN, len(set(words[:_FIRST])) < _FRESH * len(words[:_FIRST])),
        (_NO_SENTENCES, _is_no_prose(answer, words)),
    )
    return next((reason for reason, is_so in reasons if is_so), "")


def _mostly_other_script(answer: str) -> bool:
    """Whether most letters are of another script than the Latin one."""
    letters = [char for char in answer if char.isalpha()]
    return sum(char > "\u024f" and not "\u1e00" <= char <= "\u1eff" for char in letters) > 0.5 * len(letters)


def _is_foreign(words: list[str]) -> bool:
    """Whether small words of other languages are many, and more than the unmistakable English ones."""
    foreign = sum(word in _ELSEWHERE for word in words)
    return len(words) > 4 and foreign > _FOREIGN * len(words) and foreign > sum(w in _PLAINLY_ENGLISH for w in words)


def _is_question(question: str, answer: str) -> bool:
    """Whether an answer says nothing with other words than the question's."""
    asked = {token.stem for token in tokens(question)}
    said = [token.stem for token in tokens(answer)]
    return len(said) >= 3 and sum(stem in asked for stem in said) >= _PASTED * len(said)


def _is_worn(answer: str) -> bool:
    """Whether an answer is a list of worn words: no deed, no number, and little else."""
    text = straight(answer)
    if re.search(r"\d", text) or not BUZZWORDS.search(text):
        return False
    worn = [match.span() for table in (BUZZWORDS, _TRAITS) for match in table.finditer(text)]
    if len(worn) < _WORN:
        return False
    if any(each.measure is Measure.OWN for each in whose_doing(answer)):
        return False
    told = [token for token in tokens(text) if is_telling(token)]
    others = [token for token in told if not any(start <= token.span.start < end for start, end in worn)]
    return len(others) <= 0.35 * len(told)


def _is_no_prose(answer: str, words: list[str]) -> bool:
    """Whether small English words are missing, or stand where they cannot."""
    small = sum(word in STOP_WORDS or word in {"i'm", "i'd", "im", "ive", "i've"} for word in words)
    return small < _ENGLISH * len(words) or is_jumbled(answer)
