"""Thousands of operations whose outcome must not depend on hooks; `function` returns a digest."""
import bisect
import collections
import functools
import gc
import hashlib
import heapq
import itertools
import operator
import random
import re
import threading


class Number:
    """Equal to numbers, ordered, hashed as they are; some of it falls back to the other side."""

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        if isinstance(other, Number):
            return self.value == other.value
        return self.value == other if isinstance(other, int) else NotImplemented

    def __lt__(self, other):
        return self.value < getattr(other, "value", other)

    def __hash__(self):
        return hash(self.value)

    def __radd__(self, other):
        return other + self.value

    def __repr__(self):
        return "Number(%r)" % self.value


class Bad:
    def __eq__(self, other):
        raise LookupError("not to be compared")

    __lt__ = __gt__ = __eq__
    __hash__ = None


class Unhashable(int):
    __hash__ = None


class MyInt(int):
    pass


class Shouted(str):
    def __eq__(self, other):
        return str.__eq__(self.upper(), other.upper() if isinstance(other, str) else other)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return str.__hash__(self.upper())


class Items(list):
    def __len__(self):
        return 3


class NoIter:
    def __next__(self):
        return 1


class Plain:
    pass


Point = collections.namedtuple("Point", "x y")


def failing(count):
    yield from range(count)
    raise ArithmeticError("no more")


def attempt(function, *args):
    """The result, or the exception, as text."""
    try:
        result = function(*args)
        repr(result)
    except RecursionError:
        return "RecursionError"
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)
    if isinstance(result, (set, frozenset)):
        return "%s %s" % (type(result).__name__, sorted(map(repr, result)))
    return "%s %r" % (type(result).__name__, result)


def value(random, depth=0):
    """Something to compute with."""
    kinds = (
        lambda: random.randrange(-5, 5),
        lambda: random.getrandbits(random.choice((20, 40, 100, 700, 4000))) - (1 << 30),
        lambda: random.choice((True, False, None, 1.5, -0.0, float("inf"), 2.0, 1 + 2j)),
        lambda: "".join(random.choices("abAB\u00e9\u4e2d\U0001f600 ,", k=random.randrange(9))),
        lambda: bytes(random.choices(range(97, 100), k=random.randrange(6))),
        lambda: random.choice((Number, MyInt, Unhashable))(random.randrange(4)),
        lambda: Shouted("".join(random.choices("abAB", k=2))),
        lambda: Bad() if random.random() < 0.1 else Number(1),
        lambda: range(random.randrange(9)),
    )
    if depth < 2 and random.random() < 0.4:
        items = [value(random, depth + 1) for _ in range(random.randrange(7))]
        simple = [item for item in items if isinstance(item, (int, str, bytes, float))]
        simple = [item for item in simple if type(item) is not Unhashable]
        return random.choice(
            (
                lambda: items,
                lambda: tuple(items),
                lambda: Items(items),
                lambda: set(simple),
                lambda: frozenset(simple),
                lambda: {item: index for index, item in enumerate(simple)},
                lambda: collections.deque(items),
                lambda: collections.Counter(simple),
                lambda: Point(items, simple),
            )
        )()
    return random.choice(kinds)()


OPERATORS = (
    operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge, operator.add,
    operator.sub, operator.mul, operator.floordiv, operator.mod, operator.and_, operator.or_,
    operator.xor, operator.contains, operator.getitem, operator.iadd, operator.imul,
    operator.iand, operator.ior, operator.isub, operator.ixor, divmod, operator.concat,
    operator.delitem, operator.countOf, operator.indexOf,
)  # fmt: skip
METHODS = (
    "sort", "reverse", "insert", "extend", "copy", "count", "index", "remove", "pop", "append",
    "find", "rfind", "rindex", "replace", "split", "rsplit", "splitlines", "join", "upper",
    "lower", "casefold", "title", "isalpha", "isdigit", "translate", "encode", "update", "union",
    "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint",
    "intersection_update", "difference_update", "symmetric_difference_update", "rotate", "keys",
    "extendleft", "fromkeys", "setdefault", "get", "discard", "add", "clear", "strip", "center",
    "__eq__", "__lt__", "__hash__", "__contains__", "__add__", "__mul__", "__getitem__", "__len__",
    "bit_length", "most_common", "elements", "partition", "startswith", "zfill", "swapcase",
)  # fmt: skip
FUNCTIONS = (
    sum, any, all, sorted, min, max, list, tuple, set, frozenset, dict, str, repr, hash, len, abs,
    reversed, enumerate, iter, bool, int, collections.Counter, collections.deque, heapq.heapify,
    collections.OrderedDict.fromkeys, functools.partial(functools.reduce, operator.add),
)  # fmt: skip


def lazily(random, value):
    """The same elements, one by one, from something written in C or in Python."""
    return random.choice(
        (
            iter, reversed, lambda v: map(lambda x: x, v), lambda v: filter(None, v),
            lambda v: (x for x in v), lambda v: itertools.chain(v, v), failing_after,
            lambda v: itertools.islice(v, 3), lambda v: zip(v), lambda v: NoIter(),
        )
    )(value)  # fmt: skip


def failing_after(value):
    return itertools.chain(value, failing(2))


def one_operation(random, log):
    left, right, third = (value(random) for _ in range(3))
    choice = random.randrange(6)
    if choice == 0:
        log(attempt(random.choice(OPERATORS), left, right))
    elif choice == 1:
        method = random.choice(METHODS)
        arguments = [right, third][: random.randrange(3)]
        if arguments and random.random() < 0.4:
            arguments[0] = attempt_value(lazily, random, right)
        log(method, attempt(lambda: getattr(left, method)(*arguments)))
    elif choice == 2:
        function = random.choice(FUNCTIONS)
        argument = left if random.random() < 0.5 else attempt_value(lazily, random, left)
        if function not in (repr, str, iter, reversed, enumerate, hash):
            log(attempt(function, argument))
    elif choice == 3:
        cut = slice(*(random.choice((None, -3, -1, 0, 1, 2, 5)) for _ in range(3)))
        log(attempt(operator.getitem, left, cut), attempt(operator.setitem, left, cut, right))
    elif choice == 4:
        log(attempt(pow, left, right if not isinstance(right, int) else right % 50))
        log(attempt(pow, left, abs(right) % 99 if isinstance(right, int) else right, third))
    else:
        log(attempt(bisect.insort, left, right), attempt(bisect.bisect_left, left, third))
        log(attempt(re.findall, "[ab]+", left), attempt(re.sub, "a", "b", left))
    log(type(left).__name__, attempt(repr, left))


def attempt_value(function, *args):
    try:
        return function(*args)
    except TypeError:
        return None


def structures(random, log, threads):
    """Containers that live long, grow and shrink, while other threads allocate as well."""
    numbers, table, names, queue = [], {}, set(), collections.deque(maxlen=50)
    done = []

    def other():
        own = []
        for index in range(2000):
            own.append(str(index) * (index % 30))
            own = own[-50:] if index % 300 == 0 else own
        done.append(len("".join(own)))

    others = [threading.Thread(target=other) for _ in range(threads)]
    for thread in others:
        thread.start()
    for index in range(3000):
        number = random.randrange(500)
        numbers.insert(random.randrange(len(numbers) + 1), number)
        bisect.insort(numbers, -number, 0, 0)
        table.setdefault(number % 97, []).append("x" * number)
        names ^= {str(number)}
        queue.rotate(number)
        queue.append(Plain())
        queue[0].queue = queue
        if index % 500 == 0:
            log(gc.collect() >= 0, sorted(names), len(table), numbers[-5:])
            table.pop(next(iter(table)))
    for thread in others:
        thread.join()
    log(done, sum(numbers), sorted(map(str, numbers))[:5])
    log([hash(x) for x in (1, "a", b"a", 1.5, (1, 2), frozenset((1,)), True, Number(3), MyInt(3))])
    log({1: "int", True: "bool", 1.0: "float", Number(1): "number"})
    log(Plain() == Plain(), Plain() != Plain(), attempt(operator.lt, Plain(), 1))
    log(object.__eq__(1, 1), int.__eq__(1, "a"), int.__lt__(1, 2), bool.__eq__(True, 1))
    log(object.__hash__ is Plain.__hash__, Bad.__hash__, Unhashable.__eq__ is int.__eq__)


def deep(count):
    return [deep(count - 1)] if count else []


def function(seed, operations, threads):
    source = random.Random(seed)
    digest = hashlib.sha256()

    def log(*values):
        text = re.sub("0x[0-9a-f]{6,}", "somewhere", repr(values))
        digest.update(text.encode("utf-8", "backslashreplace"))

    for _ in range(operations):
        one_operation(source, log)
    structures(source, log, threads)
    log(attempt(operator.eq, deep(300), deep(300)), attempt(operator.eq, deep(40), deep(41)))
    return digest.hexdigest()
