"""Code tasks for senior people: what can run side by side, feeds without end, a memory with limits."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import CodeTask, Fact, Probe, Trial, Twist
from greenroom.core.questions.values import Level

_CYCLE = "try:\n    batches({jobs}); said = 'nothing'\nexcept ValueError as error:\n    said = str(error)"

SIDE_BY_SIDE = CodeTask(
    level=Level.LEAD,
    statement=(
        "A build has jobs that wait for other jobs. Write batches(jobs), where jobs maps a name to the names it waits for. Give a list of batches: each batch is a sorted list of the jobs that can run as soon as the batches before it are done.",
        "A job runs in the first batch it can. When jobs wait for one another in a circle, raise a ValueError whose message names the jobs of one circle.",
    ),
    starter='def batches(jobs):\n    """Jobs in batches that can run side by side."""\n    return []\n',
    visible=(
        Trial("one after another", 'batches({"test": ["build"], "build": [], "ship": ["test"]})', '[["build"], ["test"], ["ship"]]'),
        Trial("side by side", 'batches({"lint": [], "build": [], "ship": ["build", "lint"]})', '[["build", "lint"], ["ship"]]'),
        Trial("a circle", "said != 'nothing'", "True", setup=_CYCLE.format(jobs='{"a": ["b"], "b": ["a"]}')),
    ),
    hidden=(
        Trial("no jobs", "batches({})", "[]"),
        Trial("a job that is only waited for", 'batches({"test": ["build"]})', '[["build"], ["test"]]'),
        Trial("as early as it can", 'batches({"a": [], "b": ["a"], "c": ["b"], "d": ["a"]})', '[["a"], ["b", "d"], ["c"]]'),
        Trial("waiting twice for the same", 'batches({"a": [], "b": ["a", "a"]})', '[["a"], ["b"]]'),
        Trial("the circle is named, the bystander is not", "all(n in said for n in ('loop1', 'loop2')) and 'bystander' not in said", "True", setup=_CYCLE.format(jobs='{"loop1": ["loop2"], "loop2": ["loop1"], "bystander": ["loop1"]}')),
        Trial("a job that waits for itself", "'solo' in said", "True", setup=_CYCLE.format(jobs='{"solo": ["solo"]}')),
        Trial("a long row", "len(batches({str(n): [str(n - 1)] if n else [] for n in range(3000)}))", "3000"),
        Trial("what was given is left as it was", "jobs", '{"a": [], "b": ["a"]}', setup='jobs = {"a": [], "b": ["a"]}; batches(jobs)'),
    ),
    facts=(
        Fact("unknown", r"not (?:a key|in the|listed)|missing|unknown|undeclared|only (?:named|waited)", "A name that is only waited for is a job as well, one that waits for nothing."),
        Fact("circle", r"circle|cycle|circular|loop", "Name the jobs of one circle. Jobs that merely wait for the circle are not part of it, and people get angry when they are blamed."),
        Fact("size", r"how many|size|deep|recursion|perform|scale", "Thousands of jobs, and rows of thousands that wait for one another."),
        Fact("order", r"sorted|order within|alphabet", "Within a batch by name, so that two runs look the same."),
    ),
    probes=(
        Probe("cost", "What does it cost, by jobs and by waits between them?", r"linear|o\(|v ?\+ ?e|edges?|plus|sort\w*|n log|jobs and", "How often do you look at one wait?"),
        Probe("choice", "Batches are simple, but they waste time. Where, and what would you do instead?", r"wait\w*|slow\w*|longest|idle|queue|as soon as|ready|pool|worker|critical path|start", "One job of a batch takes an hour, the others a minute. Who waits?"),
        Probe("failure", "One job fails half-way. What should happen to the others?", r"depend\w*|stop|cancel|continue|retry|skip|fail fast|finish|independent|policy|ask", "Which jobs can still be trusted to run?"),
    ),
    hints=(
        "Count for every job how many jobs it still waits for, and begin with those that wait for none.",
        "To find a circle among what is left, walk from any job to one it waits for until you meet a job again.",
    ),
    twist=Twist(
        "We now know how long jobs take. Let batches stay as it is, and write finish(jobs, minutes): the earliest minute at which everything is done, with as many machines as you like and without batches. A job without an entry takes no time.",
        visible=(Trial("the longest way", 'finish({"a": [], "b": ["a"], "c": []}, {"a": 5, "b": 2, "c": 6})', "7"),),
        hidden=(
            Trial("no jobs", "finish({}, {})", "0"),
            Trial("not by batches", 'finish({"a": [], "slow": [], "b": ["a"], "c": ["b"]}, {"a": 1, "b": 1, "c": 1, "slow": 3})', "3"),
            Trial("a job that is only waited for", 'finish({"test": ["build"]}, {"build": 4, "test": 1})', "5"),
            Trial("no entry", 'finish({"a": [], "b": ["a"]}, {"a": 2})', "2"),
        ),
    ),
)  # fmt: skip

_FEED = "from itertools import count, islice\n"

FEEDS = CodeTask(
    level=Level.LEAD,
    statement=(
        "Several feeds give events in the order of time. Write merged(feeds), a generator that gives all of them in the order of time. An event is (second, id, text). The same event may come in several feeds: give each id once.",
        "Feeds can be endless and slow. Read from a feed only what you need to give the next event.",
    ),
    starter='def merged(feeds):\n    """All events in the order of time, each once."""\n    yield from []\n',
    visible=(
        Trial("two feeds", 'list(merged([[(1, "a", ""), (3, "c", "")], [(2, "b", "")]]))', '[(1, "a", ""), (2, "b", ""), (3, "c", "")]'),
        Trial("the same event twice", 'list(merged([[(1, "a", "")], [(1, "a", ""), (2, "b", "")]]))', '[(1, "a", ""), (2, "b", "")]'),
    ),
    hidden=(
        Trial("no feeds", "list(merged([]))", "[]"),
        Trial("an empty feed", 'list(merged([[], [(1, "a", "")]]))', '[(1, "a", "")]'),
        Trial("feeds without end", "list(islice(merged([evens, odds]), 4))", '[(0, "e0", ""), (1, "o1", ""), (2, "e2", ""), (3, "o3", "")]', setup=_FEED + "evens = ((n, f'e{n}', '') for n in count(0, 2))\nodds = ((n, f'o{n}', '') for n in count(1, 2))"),
        Trial("reads no further than it must", "(next(flow)[1], len(read) <= 2)", '("e0", True)', setup=_FEED + "read = []\ndef feed():\n    for n in count():\n        read.append(n)\n        yield (n, f'e{n}', '')\nflow = merged([feed()])"),
        Trial("texts that cannot be compared", 'len(list(merged([[(1, "a", None)], [(1, "b", {})]])))', "2"),
        Trial("the same second, the earlier feed first", 'list(merged([[(1, "z", "")], [(1, "a", "")]]))', '[(1, "z", ""), (1, "a", "")]'),
        Trial("many feeds", 'len(list(merged([[(n, f"{f}-{n}", "") for n in range(20)] for f in range(300)])))', "6000"),
    ),
    facts=(
        Fact("same-second", r"same (?:second|time)|tie|equal", "At the same second the feed that comes first in the list goes first."),
        Fact("ids", r"\bid\b|ids|duplicate|same event|memory|forget", "The same id is the same event. It always carries the same second."),
        Fact("lazy", r"lazy|endless|infinite|ahead|read", "One event ahead in each feed is fine. Reading a feed to its end is not."),
        Fact("texts", r"text|type|compare", "The text can be anything, nothing at all too. Do not compare texts."),
        Fact("size", r"how many|feeds are|size|scale", "A few hundred feeds, millions of events a day."),
    ),
    probes=(
        Probe("cost", "With k feeds and n events, what does one event cost?", r"log ?k|logarithm|heap|o\(log|o\(k\)|priority|n log", "How do you find the earliest of k events?"),
        Probe("memory", "The generator runs for a year. What happens to its memory?", r"grow\w*|seen|ids?|set|leak|forget|window|expire|bounded|unbounded", "What do you remember of the events that you gave?"),
        Probe("late", "One feed hangs for a minute. What do the readers of the others see?", r"wait\w*|block\w*|stall|hang|timeout|nothing|late|thread|async|skip", "May you give an event before you know what that feed will say?"),
    ),
    hints=(
        "Keep the next event of each feed in a heap, with the number of the feed beside it so that texts are never compared.",
        "heapq.merge with a key does most of it. Can you say what it does inside?",
    ),
    twist=Twist(
        "Ids are used again after some time. Let merged take a second value, window=None: an id counts as the same event only within that many seconds of the last event with that id that was given. And memory must not grow for ever.",
        visible=(Trial("used again later", 'list(merged([[(0, "a", ""), (50, "a", "")]], window=10))', '[(0, "a", ""), (50, "a", "")]'),),
        hidden=(
            Trial("within the window", 'list(merged([[(0, "a", "")], [(10, "a", "")]], window=10))', '[(0, "a", "")]'),
            Trial("counted from what was given", 'list(merged([[(0, "a", ""), (8, "a", ""), (12, "a", "")]], window=10))', '[(0, "a", ""), (12, "a", "")]'),
        ),
    ),
)  # fmt: skip

SHORT_MEMORY = CodeTask(
    level=Level.LEAD,
    statement=(
        "Prices come from a slow service, so we keep them for a while. Write a class Cache(size, seconds) with put(key, value, now) and get(key, now).",
        "get gives None when there is no value or when it was put more than seconds ago. There are never more than size values: when one too many comes, a value that is out of date goes first, otherwise the one that was least recently put or got.",
    ),
    starter='class Cache:\n    """Values for a while, and not too many."""\n\n    def __init__(self, size, seconds):\n        self.size = size\n        self.seconds = seconds\n        self.values = {}\n\n    def put(self, key, value, now):\n        """Keep a value."""\n        self.values[key] = value\n\n    def get(self, key, now):\n        """The value; None if there is none that is fresh."""\n        return self.values.get(key)\n',
    visible=(
        Trial("keep and read", "c.get('a', 5)", "1", setup="c = Cache(2, 10); c.put('a', 1, 0)"),
        Trial("too old", "c.get('a', 11)", "None", setup="c = Cache(2, 10); c.put('a', 1, 0)"),
        Trial("one too many", "[c.get(k, 3) for k in 'abc']", "[None, 2, 3]", setup="c = Cache(2, 10)\nfor n, k in enumerate('abc', 1): c.put(k, n, n)"),
    ),
    hidden=(
        Trial("got is used", "[c.get(k, 5) for k in 'abc']", "[1, None, 3]", setup="c = Cache(2, 10); c.put('a', 1, 0); c.put('b', 2, 1); c.get('a', 2); c.put('c', 3, 3)"),
        Trial("getting does not make it fresh", "c.get('a', 11)", "None", setup="c = Cache(2, 10); c.put('a', 1, 0); c.get('a', 9)"),
        Trial("exactly at the limit it is fresh", "c.get('a', 10)", "1", setup="c = Cache(2, 10); c.put('a', 1, 0)"),
        Trial("putting again makes it fresh", "c.get('a', 15)", "2", setup="c = Cache(2, 10); c.put('a', 1, 0); c.put('a', 2, 8)"),
        Trial("putting again pushes nobody out", "[c.get('a', 3), c.get('b', 3)]", "[9, 2]", setup="c = Cache(2, 10); c.put('a', 1, 0); c.put('b', 2, 1); c.put('a', 9, 2)"),
        Trial("what is out of date goes first", "[c.get(k, 13) for k in 'abc']", "[None, 2, 3]", setup="c = Cache(2, 10); c.put('a', 1, 0); c.put('b', 2, 5); c.get('a', 9); c.put('c', 3, 12)"),
        Trial("false values are values", "c.get('a', 1)", "0", setup="c = Cache(2, 10); c.put('a', 0, 0)"),
        Trial("quick when full", "c.get(199999, 0)", "199999", setup="c = Cache(50000, 10)\nfor n in range(200000): c.put(n, n, 0)"),
    ),
    facts=(
        Fact("exactly", r"exactly|inclusive|boundar|still fresh", "Exactly that many seconds old is still fresh."),
        Fact("fresh", r"get\w* (?:renew|refresh|make)|extend|reset|renew|fresh", "Only put makes a value fresh. get only counts as use."),
        Fact("time", r"clock|now|order|backwards|monoton", "now never goes backwards. You need no clock of your own."),
        Fact("size", r"how (?:many|big|large)|size|perform|full", "Up to a hundred thousand values, and it is nearly always full."),
        Fact("none", r"\bnone\b|null", "Nobody puts None."),
    ),
    probes=(
        Probe("cost", "What do put and get cost when the cache is full?", r"constant|o\(1\)|amorti[sz]ed|log|heap|linear|scan|o\(n\)|ordereddict|linked", "How do you find the value that must go?"),
        Probe("stampede", "A popular price runs out, and a thousand requests come at once. What happens, and what would you do?", r"stamped\w*|herd|all (?:of them|ask)|service|lock|one (?:request|of them)|stale|jitter|queue|single|wait|coalesc", "How many of them go to the slow service?"),
        Probe("measure", "How would you choose the size and the seconds?", r"measure|hit rate|hits?|memory|ask|how often|change|log|experiment|metric|data|trade", "Which two figures would you watch?"),
    ),
    hints=(
        "An ordered mapping can move a key to its end: the front is then the least recently used.",
        "Every value lives equally long, so the order in which they were put is the order in which they go out of date.",
    ),
    twist=Twist(
        "The slow service fails now and then. Add stale(key, now): it gives the last value even when it is out of date, if it is still there. So get must no longer throw an old value away; only room for a new one may.",
        visible=(Trial("an old value is better than none", "[c.get('a', 20), c.stale('a', 20)]", "[None, 1]", setup="c = Cache(2, 10); c.put('a', 1, 0)"),),
        hidden=(
            Trial("never there", "c.stale('x', 0)", "None", setup="c = Cache(2, 10)"),
            Trial("pushed out", "[c.stale(k, 30) for k in 'abc']", "[None, 2, 3]", setup="c = Cache(2, 10); c.put('a', 1, 0); c.put('b', 2, 15); c.put('c', 3, 20)"),
        ),
    ),
)  # fmt: skip
