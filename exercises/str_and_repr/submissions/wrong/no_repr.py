class Book:
    def __init__(self, title, author, year):
        self.title = title
        self.author = author
        self.year = year

    def __str__(self):
        return f"{self.title} by {self.author} ({self.year})"


    def __format__(self, spec):
        if spec == "short":
            return f"{self.title} ({self.year})"
        return format(str(self), spec)
