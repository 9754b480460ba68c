class HashMap:
    def __init__(self):
        self.slots = [None] * 512

    def find(self, key):
        place = hash(key) % 512
        while self.slots[place] is not None and self.slots[place][0] != key:
            place = (place + 1) % 512
        return place

    def put(self, key, value):
        self.slots[self.find(key)] = (key, value)

    def get(self, key):
        slot = self.slots[self.find(key)]
        return slot[1] if slot else None

    def remove(self, key):
        place = self.find(key)
        there = self.slots[place] is not None
        self.slots[place] = None
        return there

    def size(self):
        return len(self.items())

    def items(self):
        return [slot for slot in self.slots if slot]
