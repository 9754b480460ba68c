FREE, GONE = object(), object()


class HashMap:
    """Three lists; a search goes on past places that were given up."""

    def __init__(self):
        self.make(8)

    def make(self, places):
        self.keys = [FREE] * places
        self.values = [None] * places
        self.used = self.count = 0

    def find(self, key):
        mask = len(self.keys) - 1
        place = hash(key) & mask
        while self.keys[place] is not FREE:
            if self.keys[place] is not GONE and self.keys[place] == key:
                break
            place = (place + 1) & mask
        return place

    def put(self, key, value):
        place = self.find(key)
        if self.keys[place] is FREE:
            if 2 * (self.used + 1) > len(self.keys):
                pairs = self.items()
                self.make(max(8, 4 * 2 ** len(pairs).bit_length()))
                for pair in pairs:
                    self.put(*pair)
                place = self.find(key)
            self.keys[place] = key
            self.used += 1
            self.count += 1
        self.values[place] = value

    def get(self, key):
        return self.values[self.find(key)]

    def remove(self, key):
        place = self.find(key)
        if self.keys[place] is FREE:
            return False
        self.keys[place], self.values[place] = GONE, None
        self.count -= 1
        return True

    def size(self):
        return self.count

    def items(self):
        pairs = zip(self.keys, self.values)
        return [(key, value) for key, value in pairs if key is not FREE and key is not GONE]
