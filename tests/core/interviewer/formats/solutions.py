"""One good solution of every code task, with what arrives mid-way: here, so that the product cannot give it away."""

from __future__ import annotations

SOLUTIONS = {
    "till-roll": """
from decimal import ROUND_HALF_UP, Decimal


def total(lines):
    sales = []
    for line in lines:
        pieces = line.split()
        if not pieces:
            continue
        if pieces[0] == "VOID":
            sales.pop()
        elif pieces[0] == "OFF":
            left = Decimal(sales[-1]) * (100 - Decimal(pieces[1].rstrip("%"))) / 100
            sales[-1] = int(left.quantize(Decimal(1), ROUND_HALF_UP))
        else:
            sales.append(int(pieces[0]) * int(Decimal(pieces[-1]) * 100))
    return sum(sales)
""",
    "rota-to-mend": """
def hours(shifts):
    worked = {}
    for name, start, end, *rest in shifts:
        begin = int(start[:2]) + int(start[3:]) / 60
        finish = int(end[:2]) + int(end[3:]) / 60
        length = (finish - begin) % 24
        if rest:
            length /= 3
        elif length > 6:
            length -= 0.5
        worked[name] = worked.get(name, 0) + length
    return worked
""",
    "double-entries": """
def plain(name):
    if "," in name:
        last, first = name.split(",", 1)
        name = f"{first} {last}"
    return " ".join(name.replace(".", "").casefold().split())


def doubles(names):
    groups = {}
    for name in names:
        groups.setdefault(plain(name), []).append(name)
    return [group for group in groups.values() if len(group) > 1]
""",
    "cover": """
def gaps(opens, closes, shifts, needed=1):
    steps = {opens: 0, closes: 0}
    for start, end in shifts:
        start, end = max(start, opens), min(end, closes)
        if start < end:
            steps[start] = steps.get(start, 0) + 1
            steps[end] = steps.get(end, 0) - 1
    times, found, there = sorted(steps), [], 0
    for time, following in zip(times, times[1:]):
        there += steps[time]
        if there >= needed:
            continue
        if found and found[-1][1] == time:
            found[-1] = (found[-1][0], following)
        else:
            found.append((time, following))
    return found
""",
    "call-limit": """
from collections import deque


class Limiter:
    def __init__(self, limit, seconds, limits=None):
        self.limit, self.seconds, self.limits = limit, seconds, limits or {}
        self.calls = {}

    def allow(self, customer, at):
        calls = self.calls.setdefault(customer, deque())
        while calls and calls[0] <= at - self.seconds:
            calls.popleft()
        if len(calls) >= self.limits.get(customer, self.limit):
            return False
        calls.append(at)
        return True
""",
    "visits": """
def visits(events, idle=1800):
    seen = {}
    for visitor, second, *what in events:
        seen.setdefault(visitor, []).append((second, bool(what)))
    found = []
    for visitor, moments in seen.items():
        current, ended = [], False
        for second, out in sorted(moments):
            if current and (ended or second - current[-1] > idle):
                found.append((visitor, current[0], current[-1], len(current)))
                current = []
            current.append(second)
            ended = out
        found.append((visitor, current[0], current[-1], len(current)))
    return sorted(found, key=lambda visit: (visit[1], visit[0]))
""",
    "going-back": """
from collections import Counter

MISSING = object()


class Store:
    def __init__(self):
        self.values, self.before, self.counts = {}, [], Counter()

    def set(self, name, value):
        self.note(name)
        self.place(name, value)

    def get(self, name):
        return self.values.get(name)

    def delete(self, name):
        self.note(name)
        self.place(name, MISSING)

    def count(self, value):
        return self.counts[value]

    def begin(self):
        self.before.append({})

    def commit(self):
        changed = self.last()
        if self.before:
            for name, value in changed.items():
                self.before[-1].setdefault(name, value)

    def rollback(self):
        for name, value in self.last().items():
            self.place(name, value)

    def last(self):
        if not self.before:
            raise ValueError("There is no begin().")
        return self.before.pop()

    def note(self, name):
        if self.before:
            self.before[-1].setdefault(name, self.values.get(name, MISSING))

    def place(self, name, value):
        old = self.values.pop(name, MISSING)
        if old is not MISSING:
            self.counts[old] -= 1
        if value is not MISSING:
            self.values[name] = value
            self.counts[value] += 1
""",
    "side-by-side": """
def plan(jobs):
    waits = {name: set(others) for name, others in jobs.items()}
    for others in list(waits.values()):
        for other in others:
            waits.setdefault(other, set())
    after = {name: [] for name in waits}
    for name, others in waits.items():
        for other in others:
            after[other].append(name)
    left = {name: len(others) for name, others in waits.items()}
    ready, found = sorted(name for name in left if not left[name]), []
    while ready:
        found.append(ready)
        following = []
        for name in ready:
            for other in after[name]:
                left[other] -= 1
                if not left[other]:
                    following.append(other)
        ready = sorted(following)
    stuck = {name for name in left if left[name]}
    if stuck:
        way, here = [], min(stuck)
        while here not in way:
            way.append(here)
            here = min(waits[here] & stuck)
        raise ValueError("These jobs wait for one another: " + ", ".join(way[way.index(here):]))
    return waits, found


def batches(jobs):
    return plan(jobs)[1]


def finish(jobs, minutes):
    waits, rows = plan(jobs)
    done = {}
    for row in rows:
        for name in row:
            done[name] = max((done[other] for other in waits[name]), default=0) + minutes.get(name, 0)
    return max(done.values(), default=0)
""",
    "feeds": """
import heapq
from collections import deque


def merged(feeds, window=None):
    given, order = {}, deque()
    for event in heapq.merge(*feeds, key=lambda event: event[0]):
        second, id = event[:2]
        while window is not None and order and order[0][0] < second - window:
            old, name = order.popleft()
            if given.get(name) == old:
                del given[name]
        if id in given:
            continue
        given[id] = second
        if window is not None:
            order.append((second, id))
        yield event
""",
    "short-memory": """
from collections import OrderedDict


class Cache:
    def __init__(self, size, seconds):
        self.size, self.seconds = size, seconds
        self.used, self.put_order = OrderedDict(), OrderedDict()

    def put(self, key, value, now):
        if key not in self.used and len(self.used) >= self.size:
            oldest = next(iter(self.put_order))
            gone = oldest if now - self.put_order[oldest] > self.seconds else next(iter(self.used))
            del self.used[gone], self.put_order[gone]
        self.used[key], self.put_order[key] = value, now
        self.used.move_to_end(key)
        self.put_order.move_to_end(key)

    def get(self, key, now):
        if key not in self.used or now - self.put_order[key] > self.seconds:
            return None
        self.used.move_to_end(key)
        return self.used[key]

    def stale(self, key, now):
        return self.used.get(key)
""",
}
