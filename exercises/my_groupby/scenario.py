from itertools import count, islice

END = "end"


def runs_of_letters(solution, log):
    for letter, group in solution.groupby("aabba"):
        log(letter, list(group))


def grouped_by_a_function(solution, log):
    for length, group in solution.groupby(["ab", "cd", "e", "", "fg"], key=len):
        log(length, list(group))


def is_an_iterator(solution, log):
    groups = solution.groupby("aab")
    log(iter(groups) is groups)
    letter, group = next(groups)
    log(iter(group) is group)
    log(letter, next(group, END), next(group, END), next(group, END), next(group, END))
    letter, group = next(groups)
    log(letter, list(group), list(group))
    log(next(groups, END), next(groups, END), next(group, END))


def nothing_at_all(solution, log):
    log(list(solution.groupby([])), list(solution.groupby("", key=len)))


def skips_what_was_not_taken(solution, log):
    groups = solution.groupby("aaabbbc")
    letter, group = next(groups)
    log(letter, next(group, "end"))
    letter, other = next(groups)
    log(letter, next(other, "end"))
    log("the first group", next(group, "end"))
    log("the second group", next(other, "end"), next(other, "end"), next(other, "end"))
    log([letter for letter, group in islice(groups, 9)])


def keys_alone(solution, log):
    log([letter for letter, group in islice(solution.groupby("aabbbcaa"), 9)])


def groups_kept_for_later(solution, log):
    pairs = list(islice(solution.groupby("aab"), 9))
    log([letter for letter, group in pairs])
    log([list(group) for letter, group in pairs])


def old_group_takes_nothing(solution, log):
    groups = solution.groupby("aabbaa")
    first_letter, first = next(groups)
    next(groups)
    third_letter, third = next(groups)
    log(first_letter, third_letter)
    log("first", list(first))
    log("third", list(third))


def reads_only_what_it_needs(solution, log):
    source = log.source("aaabbc")
    groups = solution.groupby(source)
    log("before", source.taken)
    letter, group = next(groups)
    log("pair", letter, source.taken)
    log(next(group), source.taken)
    log(next(group), source.taken)
    letter, group = next(groups)
    log("pair", letter, source.taken)
    log(list(group), source.taken)
    letter, group = next(groups)
    log("pair", letter, source.taken)
    log(list(group), source.taken)
    log(next(groups, "end"), source.taken)


def endless_source(solution, log):
    for tens, group in islice(solution.groupby(count(7), lambda n: n // 10), 3):
        log(tens, list(group))


def endless_group(solution, log):
    groups = solution.groupby(count(), lambda n: "all")
    name, group = next(groups)
    log(name, list(islice(group, 5)))


def key_called_once_for_each(solution, log):
    called = []

    def key(item):
        called.append(item)
        return item // 10

    for tens, group in solution.groupby([1, 2, 11, 12, 21], key):
        log(tens, list(group))
    log("called", called)


def none_among_the_items(solution, log):
    for item, group in solution.groupby([None, None, 0, None]):
        log(item, list(group))
    for key, group in solution.groupby([1, 2, 3], lambda n: None):
        log(key, list(group))


def keys_that_cannot_be_hashed(solution, log):
    rows = [[1], [1], [2], [1]]
    for key, group in solution.groupby(rows):
        log(key, len(list(group)))


def equal_but_not_the_same(solution, log):
    for key, group in solution.groupby([1, 1.0, True, 2]):
        log(repr(key), [repr(item) for item in group])


def key_raises(solution, log):
    groups = solution.groupby([4, 2, 0, 1], lambda n: 4 // n)
    with log.raises():
        for key, group in groups:
            log(key, next(group))


def source_raises(solution, log):
    def source():
        yield "a"
        yield "a"
        raise ConnectionError("lost")

    groups = solution.groupby(source())
    letter, group = next(groups)
    log(letter, next(group), next(group))
    with log.raises():
        next(group)


def two_at_the_same_time(solution, log):
    one, other = solution.groupby("aab"), solution.groupby("xyy")
    a, first = next(one)
    x, second = next(other)
    log(a, x, next(first), next(second), next(first), next(second, END), next(first, END))


def scenario(solution, log, items, takes):
    if takes is None:
        total = 0
        for key, group in solution.groupby(iter(items)):
            for item in group:
                total += item - key + 1
        log(total)
        return
    groups, place = solution.groupby(items), 0
    for key, group in groups:
        log(key, list(islice(group, takes[place])))
        place += 1
    log(list(group) if items else [])


def ended_for_good(solution, log):
    groups = solution.groupby("aa")
    letter, group = next(groups)
    after = next(groups, END)
    again = next(groups, END)
    log(letter, after, again if again == END else "another group", next(group, END))
