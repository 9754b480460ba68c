"""What the extension notices and refuses."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from scenarios import only_on_cpython, run, run_loop, version

load_tests = only_on_cpython


class Tampering(unittest.TestCase):
    # What a candidate does, and what is said of it.
    ACTS = [
        ("import sys\nsys.settrace(None)", "sys.settrace was called"),
        ("import sys\nsys.settrace(lambda *args: None)", "sys.settrace was called"),
        ("import sys\nsys.setprofile(None)", "sys.setprofile was called"),
        ("import sys\nsys.addaudithook(print)", "sys.addaudithook was called"),
        ("from sys import settrace as s\ns(None)", "sys.settrace was called"),
        (
            "import sys\ndel sys.modules['sys']\nimport sys\nsys.settrace(None)",
            "sys.settrace was called",
        ),
        (
            "import sys, importlib.machinery as m\n"
            "spec = m.BuiltinImporter.find_spec('sys')\n"
            "m.BuiltinImporter.create_module(spec).settrace(None)",
            "sys.settrace was called",
        ),
        (
            "import threading\nthreading.settrace(print)\n"
            "t = threading.Thread(target=len, args=('',))\nt.start()\nt.join()",
            "sys.settrace was called",
        ),
        ("import bdb\nbdb.Bdb().set_trace()", "sys.settrace was called"),
        ("counter.arm('work', 'x')", "judge_python.arm was called again"),
        ("counter.mark()", "judge_python.mark was called again"),
    ]
    ACTS_WITH_MONITORING = [
        ("m.use_tool_id(1, 'mine')", "use_tool_id"),
        ("m.free_tool_id(3)", "free_tool_id"),
        ("m.set_events(3, 0)", "set_events"),
        ("m.set_local_events(3, solve.__code__, 0)", "set_local_events"),
        ("m.register_callback(3, m.events.INSTRUCTION, None)", "register_callback"),
        ("m.restart_events()", "restart_events"),
    ]

    def act(self, act):
        """What is said, and whether the work after the act was counted all the same."""
        source = "def solve():\n" + "".join("    %s\n" % line for line in act.split("\n"))
        return run("""
namespace = candidate(%r)
namespace["counter"] = counter
namespace["work"] = lambda: [i for i in range(10000)]
arm()
counter.mark()
try:
    counter.call(namespace["solve"], ())
except RuntimeError:
    pass
steps = steps_of(namespace["work"])
tell([counted()["tampered"], steps])
""" % source)

    def assert_noticed(self, act, expected):
        tampered, steps = self.act(act)
        self.assertEqual(tampered, expected)
        self.assertGreater(steps, 30_000)

    def test_what_would_switch_counting_off_is_noticed_and_does_not(self):
        for act, expected in self.ACTS:
            with self.subTest(act):
                self.assert_noticed(act, expected)

    def test_monitoring_is_out_of_reach(self):
        # Before 3.12 there is none, which the candidate finds as ever.
        if version() < (3, 12):
            self.assertRaises(AssertionError, self.act, "from sys import monitoring")
            return
        for act, name in self.ACTS_WITH_MONITORING:
            with self.subTest(act):
                expected = "sys.monitoring.%s was called" % name
                self.assert_noticed("from sys import monitoring as m\n" + act, expected)

    def test_the_first_act_is_kept(self):
        act = "import sys\nsys.setprofile(None)\nsys.settrace(None)"
        self.assertEqual(self.act(act)[0], "sys.setprofile was called")

    def test_ordinary_use_is_no_tampering(self):
        act = (
            "import sys, threading\nsys.gettrace()\nsys.setrecursionlimit(3000)\n"
            "sys._getframe().f_trace\nthreading.stack_size()\ncounter.counts()\ncounter.lines()\n"
            "counter.call(len, ('',))\nsys.audit('mine')"
        )
        self.assertIsNone(self.act(act)[0])

    def test_a_frame_cannot_leave_the_count(self):
        result = run("""
namespace = candidate('''
import sys
def leave(n, wish):
    frame = sys._getframe()
    try:
        frame.f_trace = None
        if wish:
            frame.f_trace_lines = False
            frame.f_trace_opcodes = False
    except AttributeError:
        pass
    for i in range(n):
        pass
''')
arm()
tell([[steps_of(namespace["leave"], n, wish) for n in (0, 1000, 2000)] for wish in (0, 1)])
""")
        for none, thousand, two_thousand in result:
            self.assertGreaterEqual(thousand - none, 2_000)
            self.assertEqual(two_thousand - thousand, thousand - none)

    def test_counting_that_ended_by_other_means_is_noticed(self):
        # As native code can do it: a definition is a name, then the function's address.
        result = run("""
import ctypes
def address_of_function():
    definition = ctypes.c_size_t.from_address(id(sys.monitoring.set_events) + 16)
    return ctypes.c_size_t.from_address(definition.value + 8)
def switch_off():
    if sys.version_info < (3, 12):
        ctypes.pythonapi.PyEval_SetTrace(None, None)
    else:
        address_of_function().value = original
        for tool in range(6):
            if sys.monitoring.get_tool(tool):
                sys.monitoring.set_events(tool, 0)
if sys.version_info >= (3, 12):
    original = address_of_function().value
arm()
before = counted()["tampered"]
counter.call(switch_off, ())
tell([before, counted()["tampered"]])
""")
        self.assertEqual(result, [None, "byte codes are no longer counted"])


class Refusals(unittest.TestCase):
    def test_what_makes_no_sense_is_refused(self):
        result = run("""
def refused(function, *args):
    try:
        function(*args)
    except Exception as error:
        return type(error).__name__
tell([refused(counter.mark), refused(counter.arm, "other", "candidate.py"), refused(arm),
      refused(arm), counted()["tampered"]])
""")
        again = "judge_python.arm was called again"
        self.assertEqual(result, ["RuntimeError", "ValueError", None, "RuntimeError", again])

    def test_an_interpreter_that_is_not_armed_is_left_alone(self):
        result = run_loop("""
loop = candidate(candidate_code)["loop"]
traced = []
sys.settrace(lambda *args: traced.append(args))
loop(1)
sys.settrace(None)
value = counter.call(loop, (10,))
tools = [sys.monitoring.get_tool(n) for n in range(6)] if hasattr(sys, "monitoring") else []
tell([len(traced), value, counter.counts(), counter.lines(), [tool for tool in tools if tool]])
""")
        nothing = [[0] * 6, [0] * 6, 0, 0, None, False]
        self.assertEqual(result, [1, 45, nothing, [], []])


if __name__ == "__main__":
    unittest.main()
