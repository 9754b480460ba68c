# odd: runs its own unit tests
import io
import unittest


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    class Tests(unittest.TestCase):
        def test_adds(self):
            self.assertEqual(1 + 1, 2)


    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
    assert unittest.TextTestRunner(stream=io.StringIO()).run(suite).wasSuccessful()
    return solve(nums, target)
