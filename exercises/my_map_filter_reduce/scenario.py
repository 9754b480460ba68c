import itertools


def map_of_two(solution, log):
    log.call(lambda: list(solution.my_map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
    log.call(lambda: list(solution.my_map(str.upper, "ab")))
    log.call(lambda: list(solution.my_map(str.upper, [])))


def filter_gives_items(solution, log):
    log.call(lambda: list(solution.my_filter(lambda x: x % 2 == 0, [1, 2, 3, 4])))
    log.call(lambda: list(solution.my_filter(len, ["", "a", "bc", ""])))
    log.call(lambda: list(solution.my_filter(lambda x: x, [[0], [], [1]])))


def reduce_from_the_left(solution, log):
    def write(a, b):
        return "(%s+%s)" % (a, b)

    log.call(solution.my_reduce, lambda a, b: a - b, [10, 3, 2])
    log.call(solution.my_reduce, write, "abc")
    log.call(solution.my_reduce, write, iter("abc"), "z")


def reduce_of_nothing(solution, log):
    def minus(a, b):
        return a - b

    log.call(solution.my_reduce, minus, [])
    log.call(solution.my_reduce, minus, [], 7)
    log.call(solution.my_reduce, minus, iter(()))
    log.call(solution.my_reduce, minus, {})


def init_is_none(solution, log):
    calls = []

    def note(a, b):
        calls.append((a, b))
        return b

    log.call(solution.my_reduce, note, [], None)
    solution.my_reduce(note, [1, 2], None)
    log(calls)
    log.call(solution.my_reduce, note, [2], init=None)
    log.call(solution.my_reduce, note, [], init=None)


def one_item(solution, log):
    def never(a, b):
        log("called", a, b)
        return 0

    log.call(solution.my_reduce, never, [5])
    log.call(solution.my_reduce, never, [None])
    log.call(solution.my_reduce, never, [], 0)
    log.call(solution.my_reduce, never, [1], 2)


def filter_of_none(solution, log):
    log.call(lambda: list(solution.my_filter(None, [0, 1, "", "a", [], [0], None, True])))
    log.call(lambda: list(solution.my_filter(None, [])))


def shortest_ends(solution, log):
    def pair(a, b):
        return a, b

    log.call(lambda: list(solution.my_map(pair, "abc", "x")))
    log.call(lambda: list(solution.my_map(pair, "a", "xyz")))
    log.call(lambda: list(solution.my_map(pair, "", "xyz")))
    log.call(lambda: list(solution.my_map(pair, "ab", "")))


def map_of_three(solution, log):
    log.call(lambda: list(solution.my_map(lambda *a: a, range(4), "wxyz", [None] * 3)))
    log.call(lambda: list(solution.my_map(max, [1, 5], [3, 2], [2, 9])))


def lazy_map(solution, log):
    items = log.source([1, 2, 3, 4])
    result = solution.my_map(lambda x: x * 10, items)
    log(items.taken)
    log("taken", items.taken)
    for _ in range(2):
        item = next(result, None)
        log(item, items.taken)


def lazy_filter(solution, log):
    items = log.source([1, 2, 3, 4, 5, 6])
    result = solution.my_filter(lambda x: x % 3 == 0, items)
    log(items.taken)
    for _ in range(3):
        item = next(result, "end")
        log(item, items.taken)


def reads_in_order(solution, log):
    def add(a, b):
        return a + b

    one, two = log.source([1, 2, 9, 9]), log.source([2, 2])
    log.call(lambda: list(solution.my_map(add, one, two)))
    log(one.taken, two.taken)
    one, two = log.source([1, 2]), log.source([2, 2, 9, 9])
    log.call(lambda: list(solution.my_map(add, one, two)))
    log(one.taken, two.taken)


def endless_sources(solution, log):
    numbers = log.source(range(10 ** 6))
    squares = solution.my_map(lambda x: x * x, numbers)
    even = solution.my_filter(lambda x: x % 2 == 0, squares)
    log(list(itertools.islice(even, 4)))
    log(numbers.taken)


def iterators(solution, log):
    for result in (solution.my_map(str, [1, 2]), solution.my_filter(None, [1, 2])):
        log.call(lambda: iter(result) is result)
        log.call(lambda: [next(result), next(result)])
        log.call(next, result)
        log.call(next, result)


def errors_pass(solution, log):
    def inverse(x):
        return 60 // x

    result = solution.my_map(inverse, [1, 0, 2])
    log.call(next, result)
    log.call(next, result)
    log.call(lambda: list(solution.my_filter(inverse, [5, 0])))
    log.call(solution.my_reduce, lambda a, b: a // b, [5, 0, 1])
    log.call(lambda: list(solution.my_map(inverse, [1], [2])))


def falsy_items(solution, log):
    log.call(lambda: list(solution.my_map(lambda x: x, [0, None, "", False])))
    log.call(lambda: list(solution.my_filter(lambda x: True, [0, None, "", False])))
    log.call(solution.my_reduce, lambda a, b: a or b, [0, "", None])


def stop_iteration_inside(solution, log):
    def add(a, b):
        return a + b

    log.call(lambda: solution.my_reduce(add, solution.my_map(add, [1, 2], [3, 4])))


def chained(solution, log):
    def count(words):
        lengths = solution.my_map(len, solution.my_filter(None, words))
        return solution.my_reduce(lambda a, b: a + b, lengths, 0)

    log.call(count, ["a", "", "bcd"])
    log.call(count, [""])


def scenario(solution, log, n):
    odd = solution.my_filter(lambda x: x % 2, range(n))
    log(solution.my_reduce(lambda a, b: (a + b) % 1009, solution.my_map(lambda a, b: a ^ b, odd, range(n)), 7))
