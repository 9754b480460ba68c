def scenario(solution, log, n, start, slope):
    points = {solution.Point(i, start + slope * i) for i in range(n)}
    log(len(points))


def equal_points(solution, log):
    Point = solution.Point
    log(Point(1, 2) == Point(1, 2), Point(1, 2) != Point(1, 2))
    log(Point(1, 2) == Point(2, 1), Point(1, 2) == Point(1, 3), Point(1, 2) == Point(3, 2))
    log(Point(1, 2) != Point(2, 1), Point(3, 4).x, Point(3, 4).y)


def in_a_set(solution, log):
    Point = solution.Point
    with log.raises():
        points = {Point(1, 2), Point(1, 2), Point(2, 1)}
        log(len(points), Point(2, 1) in points, Point(2, 2) in points)


def key_of_a_dict(solution, log):
    Point = solution.Point
    with log.raises():
        names = {Point(0, 0): "origin"}
        names[Point(0, 0)] = "start"
        log(len(names), names.get(Point(0, 0)), names.get(Point(0, 1)))


def hash_of_equal_points(solution, log):
    Point = solution.Point
    with log.raises():
        log(hash(Point(1, 2)) == hash(Point(1.0, 2.0)), Point(1, 2) == Point(1.0, 2.0))
        log(hash(Point(0, 5)) == hash(Point(-0.0, 5)), hash(Point(10 ** 30, 1)) == hash(Point(10 ** 30, True)))


def same_hash_but_not_equal(solution, log):
    Point = solution.Point
    log(Point(-1, 0) == Point(-2, 0), Point(-1, 0) != Point(-2, 0))
    log(Point(2 ** 61 - 1, 0) == Point(0, 0))
    log.call(lambda: len({Point(-1, 0), Point(-2, 0)}))


def other_things_are_not_equal(solution, log):
    point = solution.Point(1, 2)
    for other in ((1, 2), [1, 2], None, 1, "Point(1, 2)"):
        with log.raises():
            log(point == other, point != other, other == point)


def other_object_may_answer(solution, log):
    class Anywhere:
        def __eq__(self, other):
            return "equal, says the other"

        def __gt__(self, other):
            return "greater, says the other"

    with log.raises():
        log(solution.Point(1, 2) == Anywhere())
    with log.raises():
        log(solution.Point(1, 2) < Anywhere())


def in_order(solution, log):
    Point = solution.Point
    with log.raises():
        points = sorted([Point(2, 0), Point(1, 9), Point(1, -3), Point(-4, 7)])
        log([(p.x, p.y) for p in points])
        low, high = min(points), max(points)
        log((low.x, low.y), (high.x, high.y))


def all_comparisons(solution, log):
    Point = solution.Point
    for a, b in ((Point(1, 2), Point(1, 2)), (Point(1, 2), Point(1, 3)), (Point(1, 9), Point(2, 0)),
                 (Point(2, 0), Point(1, 9)), (Point(1, 3), Point(1, 2))):
        with log.raises():
            log(a < b, a <= b, a > b, a >= b)


def order_with_others(solution, log):
    point = solution.Point(1, 2)
    for other in ((1, 3), 5, None):
        with log.raises():
            log(point < other)
        with log.raises():
            log(point <= other)
        with log.raises():
            log(point > other)
        with log.raises():
            log(other >= point)


def cannot_change(solution, log):
    point = solution.Point(1, 2)
    for name in ("x", "y", "colour"):
        with log.raises():
            setattr(point, name, 5)
    for name in ("x", "y", "colour"):
        with log.raises():
            delattr(point, name)
    log(getattr(point, "x", "gone"), getattr(point, "y", "gone"), hasattr(point, "colour"))


def subclass_is_a_point(solution, log):
    class Pixel(solution.Point):
        pass

    with log.raises():
        log(Pixel(1, 2) == solution.Point(1, 2), len({Pixel(1, 2), solution.Point(1, 2)}))
        log(Pixel(1, 2) < solution.Point(1, 3))
