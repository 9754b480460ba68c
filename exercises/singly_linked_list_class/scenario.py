def all_of_it(solution, log):
    row = solution.LinkedList("bc")
    row.prepend("a")
    log.call(lambda: (len(row), row[0], row[-1]))
    del row[1]
    log(list(row), "b" in row, "c" in row)


def loop_in_a_loop(solution, log):
    row = solution.LinkedList([1, 2, 3])
    log([(a, b) for a in row for b in row])
    log(list(row), list(row))


def index(solution, log):
    row = solution.LinkedList([10, 20, 30])
    for i in (0, 1, 2, 3, -1, -2, -3, -4):
        log.call(lambda: (i, row[i]))


def delete_and_count(solution, log):
    row = solution.LinkedList(range(5))
    for i in (2, 0, -1, 5, -3, 1):
        log.call(row.__delitem__, i)
        log(len(row), list(row))


def append_after_deleting_the_last(solution, log):
    row = solution.LinkedList([1, 2, 3])
    del row[2]
    row.append(4)
    log(list(row), len(row))
    del row[2]
    row.append(5)
    log(list(row), row[2])


def down_to_nothing(solution, log):
    row = solution.LinkedList([1])
    del row[0]
    log(list(row), len(row))
    log.call(row.__delitem__, 0)
    log.call(row.__delitem__, -1)
    row.append(2)
    row.append(3)
    log(list(row))


def prepend_to_an_empty_list(solution, log):
    row = solution.LinkedList()
    row.prepend(2)
    row.append(3)
    row.prepend(1)
    log(list(row), len(row))


def nothing_in_it(solution, log):
    row = solution.LinkedList()
    log(len(row), list(row), 0 in row, bool(row))
    log.call(lambda: row[0])
    log.call(lambda: row[-1])


def made_of_a_generator(solution, log):
    row = solution.LinkedList(x * x for x in range(4))
    log(list(row), 4 in row, 5 in row)


def none_is_an_element(solution, log):
    row = solution.LinkedList([None, 0, None])
    log(len(row), list(row), None in row, row[0])
    del row[0]
    log(list(row), None in row)


def equal_elements(solution, log):
    row = solution.LinkedList([7, 7, 8, 7])
    del row[1]
    log(list(row))


def two_lists(solution, log):
    a, b = solution.LinkedList(), solution.LinkedList()
    a.append(1)
    log(len(b), list(b), list(a))


def long_list(solution, log):
    row = solution.LinkedList(range(3000))
    log(len(row), row[2999], 2998 in row, sum(row))


def scenario(solution, log, items, ops):
    row = solution.LinkedList(items)
    for op, x in ops:
        if op == "append":
            row.append(x)
        elif op == "prepend":
            row.prepend(x)
        elif op == "len":
            log(len(row))
        elif op == "get":
            log.call(lambda: row[x])
        elif op == "in":
            log(x in row)
        else:
            log.call(row.__delitem__, x)
    log(len(row), list(row))
