from functools import cached_property


class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height

    @cached_property
    def area(self):
        return self.width * self.height

    @cached_property
    def perimeter(self):
        return 2 * (self.width + self.height)

    @cached_property
    def is_square(self):
        return self.width == self.height
