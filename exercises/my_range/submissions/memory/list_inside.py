class MyRange:
    def __init__(self, start, stop, step):
        if step == 0:
            raise ValueError("step")
        self.elements = []
        while start < stop if step > 0 else start > stop:
            self.elements.append(start)
            start += step

    def __len__(self):
        return len(self.elements)

    def __getitem__(self, index):
        return self.elements[index]

    def __contains__(self, number):
        return number in self.elements

    def __iter__(self):
        return iter(self.elements)

    def __reversed__(self):
        return reversed(self.elements)
