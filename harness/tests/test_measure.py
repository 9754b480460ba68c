"""How a call is measured: what is asked, in which order, and what is kept meanwhile.

`JUDGE_TEST_COUNTER` names the extension's library; `JUDGE_TEST_PYTHON` an interpreter.
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import PYTHON, Child, package

LIBRARY = os.environ.get("JUDGE_TEST_COUNTER")

SIZED = """
class C:
    def __init__(self, size):
        self.size = size
    def grow(self, x):
        self.size += x
        return self.size
    def fail(self):
        raise IndexError("nothing there")
    def nothing(self):
        pass
"""


ENTRY = {"class": {"name": "C", "init_arity": 1, "methods": []}}


def call(*args, function="f"):
    return {"call": {"function": function, "args": list(args)}}


def operation(method, *args, target=None):
    return {"call": {"object": target, "method": method, "args": list(args)}}


def construct(target, *args):
    return {"construct": {"object": target, "args": list(args)}}


def operations(init, *ops, cls="C"):
    init = None if init is None else list(init)
    return {"operations": {"class": cls, "init": init, "ops": list(ops)}}


def integer(number):
    return {"returned": number}


class WithoutExtension(unittest.TestCase):
    """An interpreter of its own, as the subprocess backend starts them."""

    def setUp(self):
        self.child = Child()
        self.addCleanup(self.child.close)

    def measure(self, input, arguments_after=False):
        self.assertEqual(self.child.ask({"hold": {"input": input}}), "held")
        return self.ask(arguments_after)

    def ask(self, arguments_after=False):
        self.child.nonce += 1
        question = {"nonce": self.child.nonce, "arguments_after": arguments_after}
        measured = self.child.ask({"measure": question})["measured"]
        self.assertEqual(measured["nonce"], self.child.nonce)
        return measured

    def test_a_held_input_is_what_the_next_call_gets(self):
        self.child.load("def f(a, b): return [b, a]")
        measured = self.measure(call(1, 2))
        self.assertEqual(measured["outcome"]["returned"]["value"], [2, 1])

    def test_nothing_runs_while_an_input_is_held(self):
        self.child.load("ran = []\ndef f(x): ran.append(x)\ndef g(): return ran")
        self.child.ask({"hold": {"input": call(1)}})
        self.assertEqual(self.measure(call(function="g"))["outcome"]["returned"]["value"], [])

    def test_one_child_answers_many_questions(self):
        self.child.load("def f(n): return n + 1")
        for n in range(3):
            outcome = self.measure(call(n))["outcome"]
            self.assertEqual(outcome["returned"]["value"], n + 1)

    def test_an_exception_is_an_outcome(self):
        self.child.load("def f(): return [][1]")
        raised = self.measure(call())["outcome"]["raised"]
        self.assertEqual(raised["class"], "IndexError")

    def test_arguments_are_told_as_they_are_afterwards(self):
        self.child.load("def f(a): a.append(3)")
        after = self.measure(call([1]), arguments_after=True)["outcome"]["returned"]["arguments"]
        self.assertEqual(after, [[1, 3]])
        self.assertIsNone(self.measure(call([1]))["outcome"]["returned"]["arguments"])

    def test_the_recursion_limit_is_put_back(self):
        self.child.load("import sys\ndef f(): sys.setrecursionlimit(200)")
        self.measure(call())
        self.child.load("import sys\ndef f(): return sys.getrecursionlimit()")
        self.assertGreaterEqual(self.measure(call())["outcome"]["returned"]["value"], 1_000)

    def test_operations_answer_one_by_one(self):
        self.assertEqual(self.child.load(SIZED, ENTRY), "loaded")
        input = operations([5], operation("grow", 2), operation("fail"), operation("nothing"))
        results = self.measure(input)["outcome"]["operations"]
        self.assertEqual(results[0], integer(7))
        self.assertEqual(results[1]["raised"]["class"], "IndexError")
        self.assertEqual(results[2], {"returned": None})

    def test_objects_are_told_apart_by_name(self):
        self.assertEqual(self.child.load(SIZED, ENTRY), "loaded")
        input = operations(
            None, construct("a", 1), construct("b", 10),
            operation("grow", 1, target="a"), operation("grow", 1, target="b"),
        )  # fmt: skip
        results = self.measure(input)["outcome"]["operations"]
        self.assertEqual(results[2:], [integer(2), integer(11)])

    def test_nothing_follows_an_object_that_could_not_be_made(self):
        self.assertEqual(self.child.load(SIZED, ENTRY), "loaded")
        input = operations(None, construct("a"), operation("grow", 1, target="a"))
        results = self.measure(input)["outcome"]["operations"]
        self.assertEqual([result["raised"]["class"] for result in results], ["TypeError"])

    def test_it_says_why_nothing_can_be_counted(self):
        details = {"counting": "steps", "file_name": "solution.py"}
        why = self.child.ask({"count": details})["counting"]
        self.assertEqual(why, "this interpreter runs without the counting library")


# Drives `Measurement` inside one interpreter, with the library in its place.
COUNTED = """
import importlib.machinery, importlib.util, json, os, sys, types
package = types.ModuleType("judge_harness")
package.__path__ = [sys.argv[2]]
sys.modules["judge_harness"] = package
sys.modules["judge_types"] = node_types = types.ModuleType("judge_types")
with open(sys.argv[2] + "/types.py") as file:
    exec(file.read(), node_types.__dict__)
loader = importlib.machinery.ExtensionFileLoader("judge_python", sys.argv[1])
spec = importlib.util.spec_from_file_location("judge_python", sys.argv[1], loader=loader)
counter = importlib.util.module_from_spec(spec)
loader.exec_module(counter)
from judge_harness import measure
measure.counter = counter

class Loaded:
    source = None

def load_both(loaded, code, script):
    if script is not None:
        from judge_harness.scenario import Script
        loaded.script = Script({"mode": "plain", "source": script})
    exec(code, Loaded.namespace)
    if script is not None:
        loaded.script.attach(loaded, types.SimpleNamespace(**Loaded.namespace))

def measured(text, input, counting="work", script=None):
    measurement = measure.Measurement()
    job, key = os.pipe()
    os.write(key, (16).to_bytes(4, "little") + bytes(16))
    why = measurement.count({"counting": counting, "file_name": "solution.py"}, job)
    loaded, Loaded.namespace = Loaded(), {}
    code = compile(text, "solution.py", "exec")
    measurement.load(lambda details, content: load_both(loaded, code, script), None, None)
    measurement.seal(b'"loaded"')
    measurement.hold({"input": input})
    reply = measurement.measure(loaded, {"nonce": 1, "arguments_after": False})
    text = json.dumps(reply).encode()
    sealed = measurement.seal(text)
    # Behind the text: the counts, four bytes of their length, eight of the tag.
    assert sealed.startswith(text) and len(text) + int.from_bytes(
        sealed[-12:-8], "little") == len(sealed) - 12
    return dict(reply["measured"], counted=json.loads(sealed[len(text):-12]))
"""


@unittest.skipUnless(LIBRARY, "JUDGE_TEST_COUNTER names no library")
class Counted(unittest.TestCase):
    def measured(self, text, input, counting="work", script=None):
        here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        tell = "print(json.dumps(measured(%r, %r, %r, %r)))" % (text, input, counting, script)
        done = subprocess.run(
            [PYTHON, "-S", "-s", "-B", "-c", COUNTED + tell, LIBRARY, here],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PYTHONHASHSEED": "0"},
        )  # fmt: skip
        if done.returncode:
            raise AssertionError(done.stderr.decode())
        return json.loads(done.stdout.decode().splitlines()[-1])

    def peak(self, body, times):
        text = "class C:\n    def __init__(self): self.kept = []\n    def m(self, i):\n        " + body
        input = operations([], *[operation("m", 1_000 + i) for i in range(times)])
        measured = self.measured(text, input)
        self.assertEqual(len(measured["outcome"]["operations"]), times)
        return measured["counted"]["peak_bytes"]

    def assert_flat(self, body):
        few, many = self.peak(body, 200), self.peak(body, 2_000)
        self.assertLess(many, few + 1_024, body)

    def test_steps_are_counted_by_steps_and_memory_by_work(self):
        text = "def f(n):\n    return [0] * n\n"
        steps = self.measured(text, call(10_000), "steps")["counted"]
        work = self.measured(text, call(10_000))["counted"]
        self.assertGreater(steps["run"]["steps"], 2)
        self.assertEqual(work["run"]["steps"], 0)
        self.assertGreater(work["peak_bytes"], 80_000)
        self.assertEqual((steps["lines"], work["lines"]), ([], []))

    def test_lines_are_told_when_they_are_asked_for(self):
        text = "def f(n):\n    return [0] * n\n"
        lines = self.measured(text, call(10_000), "lines")["counted"]["lines"]
        self.assertEqual(lines[0]["line"], 2)
        self.assertGreater(lines[0]["bytes"], 80_000)

    def test_loading_is_counted_apart(self):
        text = "for i in range(1000): pass\ndef f(): pass\n"
        counted = self.measured(text, call(), "steps")["counted"]
        self.assertGreater(counted["load"]["steps"], 1_000)
        self.assertLess(counted["run"]["steps"], 20)

    def test_the_worst_operation_is_told(self):
        text = (
            "class C:\n"
            "    def m(self, n):\n"
            "        for i in range(n): pass\n"
        )  # fmt: skip
        input = operations([], *[operation("m", n) for n in (1, 500, 2)])
        counted = self.measured(text, input, "steps")["counted"]
        self.assertGreater(counted["worst_parts"], 64 * 500)
        self.assertLess(counted["worst_parts"], 64 * counted["run"]["steps"])

    def test_results_are_not_kept_alive(self):
        self.assert_flat("return i * 10 ** 20")
        self.assert_flat("return 'text of %d' % i")
        self.assert_flat("return [i, i + 1]")

    def test_what_was_freed_is_not_charged_to_the_results(self):
        for body in (
            "return {i: i}.get(i)",
            "made = dict.fromkeys([i]); return len(made)",
            "made = [i]; return made[0]",
            "made = (i, i); return None",
            "raise ValueError({i: i})",
            "return i / 3",
        ):
            self.assert_flat(body)

    def test_what_is_kept_is_counted(self):
        few, many = (self.peak("self.kept.append([i])", times) for times in (200, 2_000))
        self.assertGreater(many, few + 1_800 * 56)

    def test_frames_of_what_writes_a_log_are_not_the_candidates(self):
        script = (
            "def scenario(solution, log):\n"
            "    log({'a': (1, [2.5])}, {'b'}, b'c')\n"
            "    log.call(int, 'no number')\n"
            "    with log.raises():\n"
            "        next(log.source(()))\n"
            "    log(len(solution.f()))\n"
        )
        input = {"scenario": {"function": "scenario", "args": ()}}
        text = "def f():\n    return [0] * 10_000\n"
        measured = self.measured(text, input, script=script)
        self.assertEqual(measured["outcome"]["logged"]["events"][-1]["value"], 10_000)
        self.assertGreater(measured["counted"]["peak_bytes"], 80_000)
        self.assertLess(measured["counted"]["peak_bytes"], 80_000 + 6_000)

    def test_work_of_looking_a_method_up_is_counted(self):
        text = (
            "class C:\n"
            "    def __getattr__(self, name):\n"
            "        for i in range(1000): pass\n"
            "        return lambda: None\n"
        )
        input = operations([], operation("m"))
        self.assertGreater(self.measured(text, input, "steps")["counted"]["run"]["steps"], 1_000)

    def test_counting_twice_is_refused(self):
        here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        tell = """
details = {"counting": "steps", "file_name": "solution.py"}
job, key = os.pipe()
os.write(key, (16).to_bytes(4, "little") + bytes(16))
print(json.dumps([measure.Measurement().count(details, job) for _ in range(2)]))
"""
        said = subprocess.check_output(
            [PYTHON, "-S", "-s", "-B", "-c", COUNTED + tell, LIBRARY, here]
        )
        self.assertEqual(json.loads(said.decode()), [None, "judge_python.read_key was called again"])


if __name__ == "__main__":
    unittest.main()
