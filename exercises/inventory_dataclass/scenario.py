def total_of_two(solution, log):
    store = solution.Inventory()
    store.add(solution.Item("pen", 120, 3))
    store.add(solution.Item("book", 1500))
    log(store.total())
    log(repr(store.items[1]))


def negative_numbers(solution, log):
    with log.raises():
        solution.Item("pen", -1, 3)
    with log.raises():
        solution.Item("pen", 120, quantity=-1)


def zero_is_allowed(solution, log):
    with log.raises():
        log(solution.Inventory([solution.Item("air", 0, 9), solution.Item("pen", 120, 0)]).total())


def two_inventories(solution, log):
    first, second = solution.Inventory(), solution.Inventory()
    before = len(second.items)
    first.add(solution.Item("pen", 120))
    log(len(first.items) - before, len(second.items) - before)
    log(solution.Inventory().total())


def total_follows_changes(solution, log):
    pen = solution.Item("pen", 100, 2)
    store = solution.Inventory([pen])
    log(store.total())
    pen.quantity = 5
    log(store.total())
    store.add(solution.Item("book", 1500))
    log(store.total())
    store.items.pop(0)
    log(store.total())


def equal_and_shown(solution, log):
    log(solution.Item("pen", 120) == solution.Item("pen", 120, 1))
    log(solution.Item("pen", 120) == solution.Item("pen", 121))
    first = solution.Inventory([solution.Item("pen", 120)])
    second = solution.Inventory(items=[])
    log(first == second)
    second.add(solution.Item(name="pen", price=120))
    log(first == second)
    log(repr(first))


def same_item_twice(solution, log):
    pen = solution.Item("pen", 120, 2)
    store = solution.Inventory([pen])
    store.add(pen)
    log(store.total(), [item.name for item in store.items])


def empty(solution, log):
    log(solution.Inventory([]).total(), solution.Inventory([]) == solution.Inventory([]))
