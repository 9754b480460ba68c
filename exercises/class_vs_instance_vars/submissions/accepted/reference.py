class Dog:
    count = 0

    def __init__(self, name):
        self.name = name
        self.tricks = []
        Dog.count += 1

    def add_trick(self, trick):
        self.tricks.append(trick)
