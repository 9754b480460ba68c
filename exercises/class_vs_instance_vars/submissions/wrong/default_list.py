class Dog:
    count = 0

    def __init__(self, name, tricks=[]):
        self.name = name
        self.tricks = tricks
        Dog.count += 1

    def add_trick(self, trick):
        self.tricks.append(trick)
