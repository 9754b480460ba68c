def make_counter(start=0):
    count = start

    def tick():
        count += 1
        return count

    return tick
