class Book:
    def __init__(self, title, author, year):
        self.title, self.author, self.year = title, author, year
        self.text = f"{title} by {author} ({year})"

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"{type(self).__name__}({self.title!r}, {self.author!r}, {self.year!r})"

    def __format__(self, spec):
        if spec == "short":
            return f"{self.title} ({self.year})"
        return format(str(self), spec)
