class Counting(type):
    made = 0

    @property
    def count(cls):
        return Counting.made


class Dog(metaclass=Counting):
    def __init__(self, name):
        Counting.made += 1
        self.__dict__.update(name=name, tricks=list())

    @property
    def count(self):
        return Counting.made

    def add_trick(self, trick):
        self.tricks = [*self.tricks, trick]
