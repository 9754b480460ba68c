import unittest

from stack import Stack


class TestStack(unittest.TestCase):
    def setUp(self):
        self.stack = Stack()

    def test_empty(self):
        self.assertEqual(len(self.stack), 0)
        self.assertRaises(IndexError, self.stack.pop)
        self.assertRaises(IndexError, self.stack.peek)

    def test_others_stay_empty(self):
        self.stack.push(1)
        self.assertEqual(len(Stack()), 0)

    def test_walk(self):
        for item in [0, 0, "", "a"]:
            self.stack.push(item)
        self.assertEqual(self.stack.peek(), "a")
        self.assertEqual(len(self.stack), 4)
        self.assertEqual([self.stack.pop() for _ in range(4)], ["a", "", 0, 0])
        self.assertEqual(len(self.stack), 0)
