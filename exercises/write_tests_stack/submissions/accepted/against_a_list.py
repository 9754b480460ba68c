import random
import unittest

from stack import Stack


class AgainstAList(unittest.TestCase):
    def setUp(self):
        self.stack, self.other, self.model = Stack(), Stack(), []

    def test_long_walk(self):
        rng = random.Random(3)
        for _ in range(300):
            if rng.random() < 0.5:
                item = rng.choice([0, 1, None])
                self.stack.push(item)
                self.model.append(item)
            elif self.model:
                self.assertEqual(self.stack.peek(), self.model[-1])
                self.assertEqual(self.stack.pop(), self.model.pop())
            else:
                self.assertRaises(IndexError, self.stack.pop)
                self.assertRaises(IndexError, self.stack.peek)
            self.assertEqual(len(self.stack), len(self.model))
            self.assertEqual(len(self.other), 0)
