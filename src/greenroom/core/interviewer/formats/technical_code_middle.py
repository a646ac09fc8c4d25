"""Code tasks for people with some years behind them: cover in a rota, a limit on calls, visits, a store that can go back."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import CodeTask, Fact, Probe, Trial, Twist
from greenroom.core.questions.values import Level

COVER = CodeTask(
    level=Level.EXPERIENCED,
    statement=(
        "A clinic is open from one hour to another, and people work shifts. Write gaps(opens, closes, shifts), which gives the times when nobody is there.",
        "Times are minutes since midnight. A shift is (start, end). Give the gaps as a list of (start, end), the earliest first.",
    ),
    starter='def gaps(opens, closes, shifts):\n    """Times between opening and closing when nobody is there."""\n    return []\n',
    visible=(
        Trial("one gap in the middle", "gaps(480, 1080, [(480, 720), (780, 1080)])", "[(720, 780)]"),
        Trial("all covered", "gaps(480, 1080, [(480, 1080)])", "[]"),
        Trial("nobody at all", "gaps(480, 1080, [])", "[(480, 1080)]"),
    ),
    hidden=(
        Trial("shifts in any order", "gaps(480, 1080, [(780, 1080), (480, 720)])", "[(720, 780)]"),
        Trial("shifts that overlap", "gaps(480, 1080, [(480, 900), (600, 700), (950, 1080)])", "[(900, 950)]"),
        Trial("shifts that reach past the hours", "gaps(480, 1080, [(420, 600), (900, 1200)])", "[(600, 900)]"),
        Trial("a shift wholly outside", "gaps(480, 1080, [(0, 300), (1100, 1200)])", "[(480, 1080)]"),
        Trial("shifts that touch", "gaps(480, 1080, [(480, 700), (700, 1080)])", "[]"),
        Trial("the list given is left as it was", "shifts", "[(780, 1080), (480, 720)]", setup="shifts = [(780, 1080), (480, 720)]; gaps(480, 1080, shifts)"),
    ),
    facts=(
        Fact("order", r"order|sorted", "Shifts come in any order, and they may overlap."),
        Fact("outside", r"outside|before (?:opening|(?:we|you|they) open)|after clos|beyond|clip", "A shift can begin before we open and end after we close. Only the hours between count."),
        Fact("touch", r"touch|end\w* (?:when|as)|back to back|inclusive|exclusive", "When one ends as the next begins, that is no gap."),
        Fact("night", r"midnight|overnight|next day", "We are open within one day. There are no night shifts."),
        Fact("size", r"how (?:many|long|big|large)|size|perform", "A few dozen shifts for us, some hundred thousand when the whole group uses it."),
    ),
    probes=(
        Probe("cost", "What does it cost in time, by the number of shifts?", r"n log|sort\w*|logarithm|linear|o\(n\)", "Which part of your code costs most when there are many shifts?"),
        Probe("edges", "Which inputs did you think of that the tests on the page do not have?", r"empty|overlap\w*|outside|touch\w*|order|same|zero|before|past|inside", "What if one shift lies inside another?"),
        Probe("minutes", "You could also mark every minute of the day in a list. When would you do that instead?", r"simpl\w*|memory|few|small|fine|minute|1440|read|enough|range", "How many minutes does a day have, and is that much?"),
    ),
    hints=(
        "Put the shifts in order of their start, and walk along with the time up to which you are covered.",
        "A gap opens when the next shift begins later than the time you are covered to.",
    ),
    twist=Twist(
        "The clinic wants at least two people there at all times. Let gaps take a fourth value, needed=1: a gap is where fewer than that many are there.",
        visible=(Trial("two are needed", "gaps(480, 1080, [(480, 1080), (480, 720)], needed=2)", "[(720, 1080)]"),),
        hidden=(
            Trial("one leaves as one comes", "gaps(480, 1080, [(480, 1080), (480, 720), (720, 1080)], needed=2)", "[]"),
            Trial("three shifts, two gaps", "gaps(0, 100, [(0, 100), (10, 40), (60, 90)], needed=2)", "[(0, 10), (40, 60), (90, 100)]"),
            Trial("nobody and two needed", "gaps(0, 100, [], needed=2)", "[(0, 100)]"),
        ),
    ),
)  # fmt: skip

CALL_LIMIT = CodeTask(
    level=Level.EXPERIENCED,
    statement=(
        "Our service lets each customer make a certain number of calls in a certain time. Write a class Limiter(limit, seconds) with allow(customer, at), which says whether a call at that second may go through.",
        "A call may go through when fewer than limit calls of that customer went through in the seconds before it. A call that is refused does not count.",
    ),
    starter='class Limiter:\n    """Lets through so many calls of a customer in so many seconds."""\n\n    def __init__(self, limit, seconds):\n        self.limit = limit\n        self.seconds = seconds\n\n    def allow(self, customer, at):\n        """Whether a call at that second may go through."""\n        return True\n',
    visible=(
        Trial("up to the limit", '[one.allow("a", t) for t in (0, 1, 2)]', "[True, True, False]", setup="one = Limiter(2, 10)"),
        Trial("again after a while", '[one.allow("a", t) for t in (0, 1, 2, 11)]', "[True, True, False, True]", setup="one = Limiter(2, 10)"),
    ),
    hidden=(
        Trial("customers do not share", '[one.allow("a", 0), one.allow("b", 0), one.allow("a", 1)]', "[True, True, False]", setup="one = Limiter(1, 10)"),
        Trial("exactly at the end of the time", '[one.allow("a", t) for t in (0, 9, 10)]', "[True, False, True]", setup="one = Limiter(1, 10)"),
        Trial("a refused call does not count", '[one.allow("a", t) for t in (0, 5, 9, 10, 11)]', "[True, False, False, True, False]", setup="one = Limiter(1, 10)"),
        Trial("the time slides", '[one.allow("a", t) for t in (0, 8, 9, 11, 12, 18)]', "[True, True, False, True, False, True]", setup="one = Limiter(2, 10)"),
        Trial("two limiters do not share", '[one.allow("a", 0), two.allow("a", 0)]', "[True, True]", setup="one, two = Limiter(1, 10), Limiter(1, 10)"),
        Trial("quick with many calls", 'sum(one.allow("a", t) for t in range(40000))', "40000", setup="one = Limiter(10**9, 10)"),
        Trial("a limit of none", 'one.allow("a", 0)', "False", setup="one = Limiter(0, 10)"),
    ),
    facts=(
        Fact("edge", r"exactly|inclusive|boundar|edge|at the end|still count", "A call made exactly that many seconds ago no longer counts."),
        Fact("order", r"order|monoton|clock|backwards|sorted|past", "Calls come in the order of time. The second is given; you need no clock."),
        Fact("window", r"sliding|window|fixed|bucket|minute", "The time slides with each call. It does not begin anew on the minute."),
        Fact("size", r"how many|size|memory|perform|scale", "Hundreds of thousands of customers, most of them quiet."),
        Fact("threads", r"thread|parallel|concurren|process|lock", "One thread for now. Tell me later what you would change for several."),
    ),
    probes=(
        Probe("cost", "What does one call cost, and how much do you remember?", r"constant|o\(1\)|amorti[sz]ed|limit|deque|per customer|memory|linear|o\(n\)", "What do you still keep of a customer who came once, a year ago?"),
        Probe("forget", "A customer never comes back. What is left of them in memory?", r"key|entry|leak|grow\w*|remov\w*|delet\w*|clean\w*|evict\w*|expire|sweep|stays", "Who takes their entry away?"),
        Probe("several", "Now the service runs on four machines. What breaks?", r"shar\w*|each (?:machine|process|server)|own (?:count|limit)|central|redis|database|store|four times|split|lock|sticky", "How many calls could one customer then make?"),
    ),
    hints=(
        "Keep, for each customer, the seconds of the calls that went through.",
        "Drop old seconds from the front before you count; a deque does that cheaply.",
    ),
    twist=Twist(
        "Sales have sold a larger allowance to some customers. Let the class take a third value, limits, a mapping from a customer to their own limit; everybody else keeps the general one.",
        visible=(Trial("one customer has more", '[one.allow("big", 0), one.allow("big", 1), one.allow("a", 0), one.allow("a", 1)]', "[True, True, True, False]", setup='one = Limiter(1, 10, limits={"big": 2})'),),
        hidden=(
            Trial("their own limit holds too", '[one.allow("big", t) for t in (0, 1, 2)]', "[True, True, False]", setup='one = Limiter(1, 10, limits={"big": 2})'),
            Trial("a limit of none for one", 'one.allow("late payer", 0)', "False", setup='one = Limiter(1, 10, limits={"late payer": 0})'),
        ),
    ),
)  # fmt: skip

VISITS = CodeTask(
    level=Level.EXPERIENCED,
    statement=(
        "A web shop records events as (visitor, second). Write visits(events, idle), which gathers them into visits: a visit ends when the visitor does nothing for longer than idle seconds.",
        "Give a list of (visitor, first second, last second, number of events), by first second and then by visitor.",
    ),
    starter='def visits(events, idle=1800):\n    """Events gathered into visits."""\n    return []\n',
    visible=(
        Trial("one visit", 'visits([("a", 0), ("a", 60)], 100)', '[("a", 0, 60, 2)]'),
        Trial("two visits of one visitor", 'visits([("a", 0), ("a", 500)], 100)', '[("a", 0, 0, 1), ("a", 500, 500, 1)]'),
        Trial("two visitors", 'visits([("b", 5), ("a", 7), ("b", 9)], 100)', '[("b", 5, 9, 2), ("a", 7, 7, 1)]'),
    ),
    hidden=(
        Trial("no events", "visits([], 100)", "[]"),
        Trial("exactly idle is still one visit", 'visits([("a", 0), ("a", 100)], 100)', '[("a", 0, 100, 2)]'),
        Trial("events out of order", 'visits([("a", 60), ("a", 0), ("a", 120)], 70)', '[("a", 0, 120, 3)]'),
        Trial("the same second twice", 'visits([("a", 1), ("a", 1)], 100)', '[("a", 1, 1, 2)]'),
        Trial("the same first second", 'visits([("b", 1), ("a", 1)], 100)', '[("a", 1, 1, 1), ("b", 1, 1, 1)]'),
        Trial("a long visit of short steps", 'visits([("a", n * 90) for n in range(50)], 100)', '[("a", 0, 4410, 50)]'),
        Trial("events that can be read once only", 'visits(iter([("a", 0), ("a", 60)]), 100)', '[("a", 0, 60, 2)]'),
    ),
    facts=(
        Fact("order", r"order|sorted|late", "Mostly in order. Phones send some events late, so do not rely on it."),
        Fact("exactly", r"exactly|inclusive|boundar|equal", "Exactly idle seconds of quiet do not end a visit. One more does."),
        Fact("size", r"how many|size|memory|perform|fit", "About ten million events a day. They fit into memory, just."),
        Fact("same", r"same (?:second|time)|duplicate|twice", "Two events in the same second are two events."),
    ),
    probes=(
        Probe("cost", "What does it cost in time and in memory?", r"n log|sort\w*|linear|o\(n\)|memory|copy|all events|per visitor", "What do you hold in memory at the worst moment?"),
        Probe("stream", "Tomorrow the events come as an endless stream. What changes?", r"late\w*|watermark|open|state|timer|emit|close|sort\w*|wait|flush|buffer|cannot sort|generator|yield", "When may you say that a visit is over, if events can come late?"),
        Probe("idle", "Half an hour of quiet is a guess. How would you find out whether it is a good one?", r"data|distribution|histogram|look|plot|measure|compare|gap|ask|test", "What would you look at in the events?"),
    ),
    hints=(
        "Gather the seconds of each visitor first, then cut each row where a gap is too long.",
        "Sort at the end by first second and visitor.",
    ),
    twist=Twist(
        "One more kind of event: (visitor, second, “sign out”). It belongs to the visit and ends it at once, however soon the next event comes.",
        visible=(Trial("sign out ends a visit", 'visits([("a", 0), ("a", 10, "sign out"), ("a", 20)], 100)', '[("a", 0, 10, 2), ("a", 20, 20, 1)]'),),
        hidden=(
            Trial("signed out, out of order", 'visits([("a", 20), ("a", 10, "sign out"), ("a", 0)], 100)', '[("a", 0, 10, 2), ("a", 20, 20, 1)]'),
            Trial("only signed out", 'visits([("a", 5, "sign out")], 100)', '[("a", 5, 5, 1)]'),
        ),
    ),
)  # fmt: skip

GOING_BACK = CodeTask(
    level=Level.EXPERIENCED,
    statement=(
        "Write a class Store that keeps values by name: set(name, value), get(name), which gives None for what is not there, and delete(name).",
        "It also has begin(), commit() and rollback(). What happens after begin() is undone by rollback() and kept by commit(). They can be nested. commit() or rollback() without begin() raises a ValueError.",
    ),
    starter='class Store:\n    """Values by name, with changes that can be taken back."""\n\n    def set(self, name, value):\n        """Keep a value."""\n\n    def get(self, name):\n        """The value; None if there is none."""\n\n    def delete(self, name):\n        """Forget a value."""\n\n    def begin(self):\n        """From here changes can be taken back."""\n\n    def commit(self):\n        """Keep what changed since the last begin."""\n\n    def rollback(self):\n        """Take back what changed since the last begin."""\n',
    visible=(
        Trial("keep and read", "[s.get('a'), s.get('b')]", "[1, None]", setup="s = Store(); s.set('a', 1)"),
        Trial("taken back", "s.get('a')", "1", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2); s.rollback()"),
        Trial("kept", "s.get('a')", "2", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2); s.commit()"),
    ),
    hidden=(
        Trial("a deletion is taken back", "s.get('a')", "1", setup="s = Store(); s.set('a', 1); s.begin(); s.delete('a'); s.rollback()"),
        Trial("deleted inside is not seen", "s.get('a')", "None", setup="s = Store(); s.set('a', 1); s.begin(); s.delete('a')"),
        Trial("a new name is gone again", "s.get('n')", "None", setup="s = Store(); s.begin(); s.set('n', 1); s.rollback()"),
        Trial("the inner one is kept, the outer one taken back", "s.get('a')", "1", setup="s = Store(); s.set('a', 1); s.begin(); s.begin(); s.set('a', 3); s.commit(); s.rollback()"),
        Trial("the inner one is taken back, the outer one kept", "s.get('a')", "2", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2); s.begin(); s.set('a', 3); s.rollback(); s.commit()"),
        Trial("changed twice, taken back once", "s.get('a')", "1", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2); s.set('a', 3); s.rollback()"),
        Trial("nothing to keep", "said", "'ValueError'", setup="s = Store()\ntry:\n    s.commit(); said = 'nothing'\nexcept ValueError:\n    said = 'ValueError'"),
        Trial("deleting what is not there", "s.get('x')", "None", setup="s = Store(); s.delete('x')"),
        Trial("None is a value that can be taken back", "s.get('a')", "None", setup="s = Store(); s.set('a', None); s.begin(); s.set('a', 1); s.rollback()"),
    ),
    facts=(
        Fact("missing", r"delet\w+ (?:what|something|a name)|not there|missing|unknown", "Deleting what is not there does nothing."),
        Fact("nested", r"nest|inside|inner|outer", "An inner commit only hands its changes to the outer one. If that is rolled back, they go too."),
        Fact("none", r"\bnone\b|null|empty value", "None is a value like any other; get cannot tell it from nothing, and that is all right."),
        Fact("size", r"how many|size|memory|perform|copy", "The store can be large, and a transaction usually touches a few names."),
    ),
    probes=(
        Probe("cost", "What does begin() cost when the store is large?", r"constant|o\(1\)|copy|nothing|whole|all|touched|changed|size|linear|o\(n\)", "Do you copy the store, or only what changes?"),
        Probe("choice", "You could note the old values, or lay the new ones in a layer on top. What speaks for each?", r"read\w*|writ\w*|layer\w*|rollback|commit|undo|log|memory|simpl\w*|faster|slower|lookup", "Which of the two makes get() slower?"),
        Probe("crash", "The machine loses power between two set() calls of one transaction. What would it take to be safe?", r"disk|log|journal|fsync|wal|write.?ahead|flush|persist|file|snapshot|don.t know|not sure", "Where would you write, and before what?"),
    ),
    hints=(
        "For every open begin(), note the old value of each name the first time it is changed.",
        "You need a mark of its own for “was not there”, since None is a value.",
    ),
    twist=Twist(
        "Reports want count(value): how many names have that value now, inside transactions too. It is called very often, so it must not look through the store.",
        visible=(Trial("count", "[s.count(1), s.count(2)]", "[2, 0]", setup="s = Store(); s.set('a', 1); s.set('b', 1)"),),
        hidden=(
            Trial("count after taking back", "[s.count(1), s.count(2)]", "[1, 0]", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2); s.rollback()"),
            Trial("count inside", "[s.count(1), s.count(2)]", "[0, 1]", setup="s = Store(); s.set('a', 1); s.begin(); s.set('a', 2)"),
            Trial("count after deleting", "s.count(1)", "0", setup="s = Store(); s.set('a', 1); s.delete('a')"),
            Trial("the same value set again", "s.count(1)", "1", setup="s = Store(); s.set('a', 1); s.set('a', 1)"),
        ),
    ),
)  # fmt: skip
