"""Which lines the extension finds the work on."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from scenarios import only_on_cpython, run_candidate

load_tests = only_on_cpython


class Lines(unittest.TestCase):
    def lines(self, source):
        """`(line, parts)`, most first."""
        return [line[:2] for line in run_candidate(source, mode="lines")["lines"]]

    def test_a_hot_loop_is_found(self):
        source = (
            "def solve():\n"
            "    total = 0\n"
            "    for i in range(1000):\n"
            "        total += (i * i + 3 * i + 1) % 7\n"
            "    return total\n"
        )
        lines = self.lines(source)
        self.assertEqual([line for line, _ in lines[:2]], [4, 3])
        # One turn costs as much as the next, and the other lines are executed once.
        self.assertGreater(lines[0][1], 64 * 1000 * 8)
        self.assertLess(sum(parts for _, parts in lines[2:]), 64 * 20)

    def test_lines_add_up_to_all_work(self):
        source = (
            "import heapq\n"
            "def twice(i):\n"
            "    return 2 * i\n"
            "def solve():\n"
            "    heap = []\n"
            "    for i in range(300):\n"
            "        heapq.heappush(heap, twice(i))\n"
            "    return [x for x in heap if x % 3]\n"
        )
        result = run_candidate(source, mode="lines")
        told = sum(parts for _, parts, _ in result["lines"])
        # What happens before the candidate's first instruction is charged to no line.
        self.assertLessEqual(told, result["parts"])
        self.assertGreater(told, result["parts"] - 64)

    def test_work_of_a_library_belongs_to_the_line_that_asked(self):
        source = (
            "import fractions\n"
            "def solve():\n"
            "    total = 0\n"
            "    for i in range(1, 200):\n"
            "        half = fractions.Fraction(i, 2 * i)\n"
            "        half = abs(half)\n"
            "    for i in range(400): pass\n"
        )
        (first, most), (second, less), (third, least) = self.lines(source)[:3]
        self.assertEqual((first, second), (5, 6))
        self.assertGreater(less, 64 * 199 * 20)
        self.assertIn(third, (4, 7))
        self.assertLess(least, 64 * 400 * 5)

    def test_work_of_a_callback_belongs_to_its_own_line(self):
        source = (
            "def weight(x):\n"
            "    return (x * 7 + 3) % 101\n"
            "def solve():\n"
            "    return sorted(range(1000), key=weight)\n"
        )
        self.assertEqual(self.lines(source)[0][0], 2)

    def test_at_most_twenty_lines_are_told(self):
        source = "def solve():\n" + "    x = 1\n" * 50
        self.assertEqual(len(self.lines(source)), 20)

    def test_much_code_is_no_trouble(self):
        source = (
            "def solve():\n"
            "    for i in range(6000):\n"
            "        exec(compile('x = 1', 'made.py', 'exec'))\n"
        )
        self.assertEqual(self.lines(source)[0][0], 3)

    def test_lines_repeat_exactly(self):
        source = (
            # All that is imported here: reading a module from the disk differs a little each time.
            "import collections, heapq\n"
            "def solve():\n"
            "    d = collections.OrderedDict()\n"
            "    for i in range(500):\n"
            "        d[i % 17] = i\n"
            "    return collections.Counter(d.values()).most_common(3)\n"
        )
        results = [run_candidate(source, mode="lines") for _ in range(3)]
        self.assertEqual(results[0]["lines"], results[1]["lines"])
        self.assertEqual(results[0]["lines"], results[2]["lines"])


if __name__ == "__main__":
    unittest.main()
