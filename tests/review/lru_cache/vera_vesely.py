import functools


class LRUCache:
    """Uses are numbered. `slots` maps a number to its key; the least number is the oldest."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.value_of = {}
        self.number_of = {}
        self.slots = {}
        self.next_number = 0
        self.least = 0

    def stamp(self, key):
        previous = self.number_of.get(key)
        if previous is not None:
            del self.slots[previous]
        self.number_of[key] = self.next_number
        self.slots[self.next_number] = key
        self.next_number += 1

    def drop_oldest(self):
        while self.least not in self.slots:
            self.least += 1
        key = self.slots.pop(self.least)
        self.number_of.pop(key)
        self.value_of.pop(key)

    def get(self, key):
        if key not in self.value_of:
            return -1
        self.stamp(key)
        return self.value_of[key]

    def put(self, key, value):
        self.value_of[key] = value
        self.stamp(key)
        if len(self.value_of) > self.capacity:
            self.drop_oldest()
