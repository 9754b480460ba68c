def small_list(solution, log):
    with log.raises():
        points = solution.build(250)
        log(len(points), points[249].x, points[249].y)
        log([(p.x, p.y) for p in points[98:103]])


def own_attributes_only(solution, log):
    point = solution.Point(3, 4)
    with log.raises():
        point.x = -7
        point.y += 1
    log.call(lambda: (point.x, point.y))
    with log.raises():
        point.colour = "red"
    with log.raises():
        point.z = 1
    log(hasattr(point, "colour"))


def each_point_is_its_own(solution, log):
    with log.raises():
        points = solution.build(20_001)
        points[0].x = -1
        log(points[10_000].x, points[10_000].y, points[20_000].x, points[0].x, points[0].y)
        log(len({id(p) for p in points}), {type(p) is solution.Point for p in points}, type(points).__name__)
        points[5].y = 8
        log(points[5].y, points[105].y, points[10_005].y)


def no_points(solution, log):
    log.call(solution.build, 0)
    with log.raises():
        log([(p.x, p.y) for p in solution.build(1)])


def two_lists(solution, log):
    with log.raises():
        first, second = solution.build(3), solution.build(3)
        first[1].x = 50
        log(second[1].x, first[1].x)


def made_by_name(solution, log):
    with log.raises():
        point = solution.Point(y=2, x=1)
        log(point.x, point.y)
    with log.raises():
        solution.Point(1)


def half_a_million(solution, log):
    points = solution.build(500_000)
    log(len(points))
    log(sum(p.x for p in points), sum(p.y for p in points))
    log(points[-1].x, points[-1].y, points[123_456].x, points[123_456].y)
