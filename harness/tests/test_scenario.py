"""What a script logs while it drives a module.

`JUDGE_TEST_PYTHON` names the interpreter to try; otherwise the one that runs the tests.
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import Child


class ScenarioTest(unittest.TestCase):
    def setUp(self):
        self.child = Child()
        self.addCleanup(self.child.close)

    def events(self, source, body, mode="plain"):
        """The events of a scenario with this body, after a submission was loaded."""
        start = "async def" if mode == "async" else "def"
        lines = "".join("    %s\n" % line for line in body)
        script = "%s scenario(solution, log):\n%s" % (start, lines)
        details = {
            "file_name": "solution.py", "entry": {"definitions": []}, "seed": 1,
            "script": {"source": script, "mode": mode},
        }  # fmt: skip
        self.assertEqual(self.child.ask({"load": details}, source.encode()), "loaded")
        outcome = self.child.run({"scenario": {"function": "scenario", "args": []}})["logged"]
        self.assertEqual(outcome["ending"], "returned")
        return outcome["events"]

    def values(self, source, body):
        return [event["value"] for event in self.events(source, body)]


class Calls(ScenarioTest):
    def test_names_of_arguments_are_all_the_submissions(self):
        source = "def f(self=1, function=2): return [self, function]"
        body = ["log.call(solution.f, function=3)", "log.call(solution.f, **{'self': 4})"]
        self.assertEqual(self.values(source, body), [[1, 3], [4, 2]])


class Raised(ScenarioTest):
    SOURCE = "class Empty(LookupError): pass\ndef f():\n    raise Empty('no %s' % 'items')\n"
    TOLD = {"class": "Empty", "message": "no items", "line": 3}

    def raised(self, source, body, mode="plain"):
        (event,) = self.events(source, body, mode)
        self.assertEqual(event["value"]["$"], "tuple")
        return event.get("raised"), event["value"]["v"]

    def test_a_call_that_raises_tells_message_and_line_beside_the_event(self):
        told, value = self.raised(self.SOURCE, ["log.call(solution.f)"])
        self.assertEqual((told, value), (self.TOLD, ["raises", "LookupError"]))

    def test_a_block_that_raises_tells_them_too(self):
        told, value = self.raised(self.SOURCE, ["with log.raises(Exception): solution.f()"])
        self.assertEqual((told, value), (self.TOLD, ["raises", "Exception"]))

    def test_what_is_awaited_tells_them_too(self):
        source = self.SOURCE + "async def g(): f()\n"
        told, value = self.raised(source, ["await log.awaited(solution.g())"], "async")
        self.assertEqual((told, value), (self.TOLD, ["raises", "LookupError"]))

    def test_a_block_without_an_error_has_nothing_to_tell(self):
        told, value = self.raised(self.SOURCE, ["with log.raises(): pass"])
        self.assertEqual((told, value), (None, ["raises", None]))

    def test_a_call_that_never_got_there_has_no_line(self):
        told, _ = self.raised("def f(a): pass", ["log.call(solution.f)"])
        self.assertEqual((told["class"], told["line"]), ("TypeError", None))
        self.assertIn("'a'", told["message"])

    def test_a_message_is_cut_and_may_fail(self):
        told, _ = self.raised("def f(): raise ValueError('x' * 9999)", ["log.call(solution.f)"])
        self.assertLessEqual(len(told["message"]), 201)
        self.setUp()
        source = "class E(Exception):\n def __str__(self): return 1 / 0\ndef f(): raise E"
        told, _ = self.raised(source, ["log.call(solution.f)"])
        self.assertEqual(told["message"], "(its own message raised ZeroDivisionError)")


if __name__ == "__main__":
    unittest.main()
