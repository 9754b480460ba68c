class Counter:
    def __init__(self):
        self.places = bytearray(1 << 30)

    def increment(self, step=1):
        self.places[0] += step

    def value(self):
        return self.places[0]
