class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self._area = width * height
        self._perimeter = 2 * (width + height)
        self._is_square = width == height

    @property
    def area(self):
        return self._area

    @property
    def perimeter(self):
        return self._perimeter

    @property
    def is_square(self):
        return self._is_square
