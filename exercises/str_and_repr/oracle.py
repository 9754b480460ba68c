class Book:
    def __init__(self, title, author, year):
        self.title, self.author, self.year = title, author, year

    def __str__(self):
        return self.title + " by " + self.author + " (" + str(self.year) + ")"

    def __repr__(self):
        return self.__class__.__name__ + repr((self.title, self.author, self.year))

    def __format__(self, spec):
        if spec == "short":
            return self.title + " (" + str(self.year) + ")"
        return str(self).__format__(spec)
