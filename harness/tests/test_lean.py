"""A host that imports little: who asks for more ends, and nobody is told that it is not there."""
import subprocess
import unittest

from conversation import PYTHON, read_harness

ENDS = """
finder = install()
try:
    import colorsys
except ImportError:
    print("refused in the host", flush=True)
finder.is_child = True
import os
try:
    import colorsys
except ImportError:
    print("refused in the child", flush=True)
"""


class Lean(unittest.TestCase):
    def run_with(self, text):
        return subprocess.run(
            [PYTHON, "-S", "-c", read_harness("lean") + text],
            stdout=subprocess.PIPE, universal_newlines=True,
        )  # fmt: skip

    def test_child_that_wants_more_ends_with_a_status_of_its_own(self):
        ended = self.run_with(ENDS)
        self.assertEqual(ended.stdout, "refused in the host\n")
        self.assertEqual(ended.returncode, 113)

    def test_what_is_imported_and_what_is_built_in_is_had(self):
        text = "import heapq\ninstall().is_child = True\nimport heapq, time, builtins\nprint(1)"
        ended = self.run_with(text)
        self.assertEqual((ended.stdout, ended.returncode), ("1\n", 0))


if __name__ == "__main__":
    unittest.main()
