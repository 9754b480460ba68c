class Walk:
    def __init__(self, number, step, left):
        self.number, self.step, self.left = number, step, left

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        number = self.number
        self.number += self.step
        self.left -= 1
        return number


class MyRange:
    def __init__(self, start, stop, step):
        if not step:
            raise ValueError("step")
        self.start, self.step = start, step
        distance = stop - start if step > 0 else start - stop
        size = abs(step)
        self.length = (distance + size - 1) // size if distance > 0 else 0
        self.last = start + (self.length - 1) * step

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if -self.length <= index < 0:
            return self.last + (index + 1) * self.step
        if 0 <= index < self.length:
            return self.start + index * self.step
        raise IndexError(index)

    def __contains__(self, number):
        low, high = sorted((self.start, self.last))
        return self.length > 0 and low <= number <= high and (number - low) % self.step == 0

    def __iter__(self):
        return Walk(self.start, self.step, self.length)

    def __reversed__(self):
        return Walk(self.last, -self.step, self.length)
