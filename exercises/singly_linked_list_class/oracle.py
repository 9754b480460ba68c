class LinkedList(list):
    def prepend(self, x):
        self.insert(0, x)
