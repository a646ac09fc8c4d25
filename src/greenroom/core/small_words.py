"""English words that say little: small words of every text, and words of every posting and résumé."""

from __future__ import annotations

STOP_WORDS = frozenset({
    "a", "about", "above", "across", "after", "again", "all", "also", "am", "an", "and", "another", "any", "are",
    "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by", "can", "could",
    "did", "do", "does", "done", "down", "during", "e.g", "each", "eight", "either", "etc", "even", "every", "few",
    "five", "for", "four", "from", "had", "has", "have", "having", "he", "her", "here", "his", "how", "i", "i.e",
    "if", "in", "into", "is", "it", "it's", "its", "just", "least", "less", "level", "like", "many", "may", "me",
    "might", "more", "most", "much", "must", "my", "nine", "no", "nor", "not", "of", "off", "on", "once", "one",
    "only", "onto", "or", "other", "our", "out", "over", "per", "same", "seven", "shall", "she", "should", "six",
    "so", "some", "still", "such", "ten", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "this", "those", "three", "through", "to", "too", "two", "under", "until", "up", "us", "very", "via", "was", "we",
    "well", "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "why", "will", "with",
    "within", "without", "would", "yet", "you", "your",
})  # fmt: skip
"""Articles, pronouns, prepositions and the like."""

COMMON_WORDS = frozenset({
    "ability", "able", "area", "background", "based", "best", "bonus", "bring", "brings", "brought", "business",
    "clear", "comfortable", "company", "competent", "confident", "daily", "day", "demonstrable", "demonstrated",
    "desirable", "different", "enjoy", "ensure", "environment", "equivalent", "essential", "excellent", "experience",
    "experienced", "expertise", "familiar", "familiarity", "field", "first", "full", "get", "good", "great", "hand",
    "hands", "help", "helps", "high", "highly", "ideally", "include", "including", "job", "keep", "know", "knowledge",
    "level", "love", "made", "make", "makes", "making", "minimum", "month", "months", "need", "new", "organisation",
    "organization", "own", "part", "passion", "passionate", "people", "person", "plus", "position", "practice",
    "practices", "preferred", "professional", "proficiency", "proficient", "proven", "provide", "qualification",
    "range", "record", "related", "relevant", "required", "requirement", "responsible", "right", "role", "similar",
    "skill", "skilled", "solid", "sound", "strong", "support", "sure", "take", "takes", "team", "teams", "thing",
    "things", "time", "times", "track", "understanding", "use", "used", "using", "variety", "various", "want", "way",
    "week", "wide", "within", "work", "worked", "working", "works", "year", "years",
})  # fmt: skip
"""Words that nearly every posting and résumé uses, so that sharing them proves nothing."""
