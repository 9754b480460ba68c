def show(log, r):
    log.call(lambda: (r.area, r.perimeter, r.is_square))


def everything(log, r):
    log.call(lambda: (r.width, r.height, r.area, r.perimeter, r.is_square))


def like_attributes(solution, log):
    r = solution.Rectangle(2, 5)
    for value in (r.area, r.perimeter, r.is_square):
        log(value if type(value) in (int, bool) else "not a number")


def sides_change(solution, log):
    r = solution.Rectangle(2, 5)
    log(r.width, r.height)
    r.width = 5
    log.call(lambda: (r.area, r.perimeter, r.is_square))
    r.height = 4
    log.call(lambda: (r.width, r.height, r.area, r.perimeter, r.is_square))


def assignment_is_refused(solution, log):
    r = solution.Rectangle(3, 4)
    for name, value in (("area", 12), ("perimeter", 1), ("is_square", True)):
        log.call(setattr, r, name, value)
    everything(log, r)


def del_is_refused(solution, log):
    r = solution.Rectangle(3, 4)
    for name in ("area", "perimeter", "is_square"):
        log.call(delattr, r, name)
    everything(log, r)


def read_before_and_after(solution, log):
    r = solution.Rectangle(6, 7)
    for width in range(5, 9):
        show(log, r)
        r.width = width
    show(log, r)


def two_rectangles(solution, log):
    one, two = solution.Rectangle(1, 2), solution.Rectangle(3, 4)
    one.height = 9
    everything(log, one)
    everything(log, two)


def square(solution, log):
    r = solution.Rectangle(4, 4)
    show(log, r)
    r.height += 1
    show(log, r)


def no_width(solution, log):
    r = solution.Rectangle(0, 3)
    show(log, r)
    r.height = 0
    show(log, r)
