def make_counter(start=0):
    box = [start]

    def tick():
        box[0] += 1
        return box[0]

    return tick
