"""The harness runs tests that a candidate wrote against modules of the author."""
import unittest

from conversation import Child

COUNTER = '''
"""Counts."""


class Counter:
    """From zero up."""

    def __init__(self):
        self.count = 0

    def up(self, by=1):
        """Adds."""
        self.count += by
        return self.count


double = lambda number: 2 * number
'''


class WrittenTests(unittest.TestCase):
    def setUp(self):
        self.child = Child()
        self.addCleanup(self.child.close)

    def load(self, source, disguise=7, module=COUNTER):
        beside = [{"name": "counter", "source": module, "disguise": disguise}]
        return self.child.load(source, "tests", beside=beside)

    def told(self, source, **more):
        """What each test did: its name, and the class of what it raised."""
        self.assertEqual(self.load(source, **more), "loaded")
        runs = self.child.run("tests")["tested"]
        return [(run["name"], run["failure"] and run["failure"]["class"]) for run in runs]

    def test_each_function_is_run_and_told(self):
        source = (
            "from counter import Counter\n"
            "def test_up(): assert Counter().up() == 1\n"
            "def test_wrong(): assert Counter().up() == 2\n"
            "def test_exit(): raise SystemExit\n"
            "def helper(): 1 / 0\n"
        )
        wanted = [("test_up", None), ("test_wrong", "AssertionError"), ("test_exit", "SystemExit")]
        self.assertEqual(self.told(source), wanted)

    def test_class_of_unittest_is_run(self):
        source = (
            "import unittest\nfrom unittest import TestCase\nimport counter\n"
            "class TestUp(TestCase):\n"
            "  def setUp(self): self.counter = counter.Counter()\n"
            "  def test_up(self): self.assertEqual(self.counter.up(), 1)\n"
            "  def test_wrong(self): self.assertEqual(self.counter.up(), 2)\n"
            "  def test_parts(self):\n"
            "    for n in (1, 2):\n"
            "      with self.subTest(n): self.assertEqual(n, 1)\n"
        )
        told = dict(self.told(source))
        wanted = {"TestUp.test_up": None, "TestUp.test_wrong": "AssertionError",
            "TestUp.test_parts": "AssertionError"}  # fmt: skip
        self.assertEqual(told, wanted)

    def test_test_that_would_never_run_fails(self):
        source = "async def test_a(): pass\ndef test_b(): yield\n"
        self.assertEqual(self.told(source), [("test_a", "TypeError"), ("test_b", "TypeError")])

    def test_file_without_tests_is_missing_some(self):
        missing = self.load("def check(): pass\n")["load_failed"]["missing"]
        self.assertEqual((missing["expected"], missing["found"]), ("def test_...()", ["check"]))

    def test_author_module_shows_neither_text_nor_lines(self):
        source = (
            "import counter, inspect, sys, traceback\n"
            "def frames():\n"
            "  frame = sys._getframe()\n"
            "  while frame: yield frame; frame = frame.f_back\n"
            "held = repr([frame.f_locals for frame in list(frames())])\n"
            "def test_source():\n"
            "  for thing in (counter, counter.Counter, counter.double):\n"
            "    try: inspect.getsource(thing)\n"
            "    except (OSError, TypeError): continue\n"
            "    assert False, thing\n"
            "def test_no_docstrings():\n"
            "  assert not counter.__doc__ and not counter.Counter.__doc__\n"
            "  assert not counter.Counter.up.__doc__\n"
            "def test_no_lines():\n"
            "  assert counter.Counter.up.__code__.co_firstlineno == 1\n"
            "def test_text_is_gone(): assert 'From zero' + ' up' not in held\n"
        )
        self.assertEqual({failure for _, failure in self.told(source)}, {None})

    def test_same_module_looks_different_and_does_the_same(self):
        source = (
            "import counter\n"
            "def test_looks():\n"
            "  code = counter.Counter.up.__code__\n"
            "  raise ValueError(repr((code.co_code, code.co_consts, code.co_varnames)))\n"
            "def test_does():\n"
            "  one = counter.Counter()\n"
            "  assert [one.up(), one.up(by=3), counter.double(4)] == [1, 4, 8]\n"
        )
        looks = set()
        for disguise in (1, 2, 3):
            self.assertEqual(self.load(source, disguise), "loaded")
            looked, did = self.child.run("tests")["tested"]
            looks.add(looked["failure"]["message"])
            self.assertIsNone(did["failure"])
        self.assertEqual(len(looks), 3)


if __name__ == "__main__":
    unittest.main()
