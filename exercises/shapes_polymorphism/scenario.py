def scenario(solution, log, corners):
    log.call(lambda: solution.Polygon(corners).area())


def simple_shapes(solution, log):
    for make in (lambda: solution.Square(3), lambda: solution.Circle(1), lambda: solution.Circle(2.5),
                 lambda: solution.Polygon([(0, 0), (4, 0), (0, 3)])):
        log.call(lambda: make().area())


def sum_of_areas(solution, log):
    log.call(lambda: solution.total_area([solution.Square(2), solution.Circle(1)]))
    log.call(lambda: solution.total_area([solution.Square(2), solution.Square(1), solution.Square(0.5)]))
    log.call(lambda: solution.total_area([]))


def shape_that_nobody_knew(solution, log):
    class Rectangle(solution.Shape):
        def __init__(self, width, height):
            self.width, self.height = width, height

        def area(self):
            return self.width * self.height

    log.call(lambda: solution.total_area([Rectangle(2, 5), solution.Square(1)]))
    log.call(lambda: solution.total_area([Rectangle(2, 5)]))


def subclass_with_another_area(solution, log):
    class Frame(solution.Square):
        def area(self):
            return super().area() - 1

    class Plate(solution.Circle):
        def area(self):
            return 100

    log.call(lambda: solution.total_area([Frame(3), Plate(1)]))


def abstract_shape(solution, log):
    class Blob(solution.Shape):
        def colour(self):
            return "green"

    with log.raises():
        solution.Shape()
    with log.raises():
        Blob()
    log([issubclass(cls, solution.Shape) for cls in (solution.Circle, solution.Square, solution.Polygon)])


def clockwise_or_not(solution, log):
    corners = [(1, 1), (5, 2), (6, 6), (2, 5)]
    log.call(lambda: solution.Polygon(corners).area())
    log.call(lambda: solution.Polygon(corners[::-1]).area())
    log.call(lambda: solution.Polygon(corners[2:] + corners[:2]).area())


def polygon_with_a_dent(solution, log):
    log.call(lambda: solution.Polygon([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]).area())


def polygon_below_zero(solution, log):
    log.call(lambda: solution.Polygon([(-3, -3), (-1, -3), (-1, -1), (-3, -1)]).area())
    log.call(lambda: solution.Polygon([(0.5, 0), (1.5, 0), (1.5, 2.5), (0.5, 2.5)]).area())


def polygon_without_area(solution, log):
    log.call(lambda: solution.Polygon([(0, 0), (1, 1), (2, 2)]).area())


def too_few_corners(solution, log):
    for corners in ([], [(0, 0)], [(0, 0), (1, 1)]):
        with log.raises():
            solution.Polygon(corners)


def negative_sizes(solution, log):
    for make in (solution.Circle, solution.Square):
        for size in (-1, -0.001):
            with log.raises():
                make(size)
        log.call(lambda: make(0).area())


def generator_of_shapes(solution, log):
    log.call(lambda: solution.total_area(solution.Square(side) for side in range(5)))


def many_shapes(solution, log):
    shapes = [solution.Square(1), solution.Polygon([(0, 0), (2, 0), (0, 2)])] * 500
    log.call(lambda: solution.total_area(shapes))
