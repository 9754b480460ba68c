"""What the extension counts, and what it notices.

`JUDGE_TEST_COUNTER` names the extension's library. An interpreter can be armed once, so each
scenario runs in one of its own; `JUDGE_TEST_PYTHON` names it.
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import PYTHON

# What a scenario begins with. `candidate` runs a source as a candidate's file.
PRELUDE = """
import importlib.machinery, importlib.util, json, sys

def load_counter(path):
    loader = importlib.machinery.ExtensionFileLoader("judge_python", path)
    spec = importlib.util.spec_from_file_location("judge_python", path, loader=loader)
    counter = importlib.util.module_from_spec(spec)
    loader.exec_module(counter)
    return counter

counter = load_counter(sys.argv[1])

def candidate(source):
    namespace = {"__name__": "candidate"}
    exec(compile(source, "candidate.py", "exec"), namespace)
    return namespace

def arm(mode="steps"):
    counter.arm(mode, "candidate.py")

def counted():
    load, run, worst_parts, peak_bytes, tampered, uncounted_thread = counter.counts()
    steps, compares, hashes, moved, allocated, builtin_steps = run
    parts = 64 * (steps + builtin_steps + 2 * compares + 2 * hashes) + moved + allocated
    return {"load": load[0], "run": run[0], "parts": parts, "worst": worst_parts,
            "tampered": tampered, "uncounted_thread": uncounted_thread}

def all_steps():
    load, run = counter.counts()[:2]
    return load[0] + run[0]

def steps_of(function, *args):
    before = all_steps()
    counter.call(function, args)
    return all_steps() - before

def tell(result):
    print(json.dumps(result))
"""

LOOP = """
candidate_code = '''
def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total
'''
"""


def run(scenario):
    """What a scenario tells."""
    command = [PYTHON, "-S", "-s", "-B", "-c", PRELUDE + scenario, os.environ["JUDGE_TEST_COUNTER"]]
    environment = {"PYTHONHASHSEED": "0"}
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return json.loads(done.stdout)


def run_loop(scenario):
    return run(LOOP + scenario)


def version():
    """The interpreter's version, two numbers."""
    said = subprocess.check_output([PYTHON, "-c", "import sys; print(*sys.version_info[:2])"])
    return tuple(int(part) for part in said.split())


def run_candidate(source, scenario="", mode="steps"):
    """Runs `solve()` of a source between marks; what was counted, and the lines."""
    return run(
        """
namespace = candidate(%r)
arm(%r)
counter.mark()
try:
    counter.call(namespace["solve"], ())
except Exception as error:
    pass
%s
tell(dict(counted(), lines=counter.lines()))
"""
        % (source, mode, scenario)
    )


class Steps(unittest.TestCase):
    def test_counts_repeat_exactly(self):
        source = (
            "import collections, json, re\n"
            "def solve():\n"
            "    words = ['w%d' % (i * i % 37) for i in range(500)]\n"
            "    counted = collections.Counter(words)\n"
            "    text = json.dumps(sorted(counted.items(), key=lambda item: item[1]))\n"
            "    return re.sub('w', 'x', text), {w: len(w) for w in set(words)}\n"
        )
        results = [run_candidate(source) for _ in range(3)]
        self.assertEqual(results[0], results[1])
        self.assertEqual(results[0], results[2])
        self.assertGreater(results[0]["run"], 2_000)

    def test_a_loop_costs_the_same_at_each_turn(self):
        steps = run_loop("""
loop = candidate(candidate_code)["loop"]
arm()
tell([steps_of(loop, n) for n in (0, 1, 2, 3, 100, 1000, 100000)])
""")
        turn = steps[1] - steps[0]
        self.assertIn(turn, range(5, 10))
        expected = [steps[0] + n * turn for n in (0, 1, 2, 3, 100, 1000, 100000)]
        self.assertEqual(steps, expected)

    def test_nothing_is_counted_outside_of_calls(self):
        result = run_loop("""
loop = candidate(candidate_code)["loop"]
loop(1000)
arm()
loop(1000)
counter.mark()
loop(1000)
tell(counted())
""")
        self.assertEqual((result["load"], result["run"], result["worst"]), (0, 0, 0))

    def test_mark_keeps_the_load_stage_apart(self):
        result = run_loop("""
arm()
namespace = {}
code = compile(candidate_code + "for i in range(1000): pass", "candidate.py", "exec")
counter.call(exec, (code, namespace))
before = counted()
counter.mark()
marked = counted()
counter.call(namespace["loop"], (10,))
tell([before, marked, counted()])
""")
        before, marked, after = result
        self.assertEqual(before["run"], 0)
        self.assertGreater(before["load"], 2_000)
        self.assertEqual(before["worst"], 64 * before["load"])
        self.assertEqual((marked["load"], marked["run"]), (before["load"], 0))
        self.assertEqual(marked["worst"], 0)
        self.assertEqual(after["load"], before["load"])
        self.assertLess(after["run"], 200)

    def test_the_costliest_call_is_kept(self):
        result = run_loop("""
loop = candidate(candidate_code)["loop"]
arm()
counter.mark()
steps = [steps_of(loop, n) for n in (5, 50, 7)]
tell([steps, counted()])
""")
        steps, counts = result
        self.assertEqual(counts["run"], sum(steps))
        self.assertEqual(counts["worst"], 64 * max(steps))

    def test_a_call_within_a_call_belongs_to_the_outer_one(self):
        result = run_loop("""
loop = candidate(candidate_code)["loop"]
def twice():
    counter.call(loop, (100,))
    counter.call(loop, (100,))
    return loop(100)
arm()
counter.mark()
once = steps_of(loop, 100)
all = steps_of(twice)
tell([once, all, counted()])
""")
        once, every, counts = result
        self.assertIn(every - 3 * once, range(1, 60))
        self.assertEqual(counts["worst"], 64 * every)

    def test_results_and_exceptions_pass_through(self):
        result = run("""
class Mine(BaseException):
    pass
def fail():
    raise Mine("so")
arm()
value = counter.call(lambda *args: args, (1, "a"))
caught = []
for function, args in ((fail, ()), (len, (1, 2)), (sys.exit, (3,))):
    try:
        counter.call(function, args)
    except BaseException as error:
        caught.append(type(error).__name__)
before = counted()
sum(i for i in range(100))
tell([value, caught, counted() == before])
""")
        self.assertEqual(result, [[1, "a"], ["Mine", "TypeError", "SystemExit"], True])

    def test_recursion_is_counted_at_every_depth(self):
        steps = run("""
sys.setrecursionlimit(5000)
fall = candidate("def fall(n):\\n    return 0 if n == 0 else 1 + fall(n - 1)\\n")["fall"]
arm()
tell([steps_of(fall, n) for n in (0, 1, 2, 500, 800)])
""")
        level = steps[2] - steps[1]
        self.assertGreater(level, 5)
        self.assertEqual(steps[3] - steps[2], 498 * level)
        self.assertEqual(steps[4] - steps[3], 300 * level)

    def test_generators_and_comprehensions_are_counted(self):
        steps = run("""
namespace = candidate('''
def numbers(n):
    for i in range(n):
        yield i
def delegated(n):
    yield from numbers(n)
started = delegated(2000)
next(started)
def consume(n):
    return sum(delegated(n))
def resume(n):
    for _ in range(n):
        next(started)
async def wait(n):
    for i in range(n):
        await one()
async def one():
    return 1
def asynchronous(n):
    try:
        wait(n).send(None)
    except StopIteration:
        pass
def listed(n):
    return [i * i for i in range(n)]
''')
arm()
tell([[steps_of(namespace[name], n) for n in (0, 10, 20, 40)]
      for name in ("consume", "resume", "asynchronous", "listed")])
""")
        for none, ten, twenty, forty in steps:
            self.assertGreaterEqual(ten - none, 30)
            self.assertEqual(twenty - ten, ten - none)
            self.assertEqual(forty - twenty, 2 * (ten - none))

    def test_raising_and_catching_is_counted(self):
        steps = run("""
catch = candidate('''
def throw(i):
    raise ValueError(i)
def catch(n):
    for i in range(n):
        try:
            throw(i)
        except ValueError as error:
            pass
        finally:
            i += 1
''')["catch"]
arm()
tell([steps_of(catch, n) for n in (0, 10, 20, 1000)])
""")
        turn = (steps[1] - steps[0]) // 10
        self.assertGreater(turn, 10)
        self.assertEqual(steps[2] - steps[1], 10 * turn)
        self.assertEqual(steps[3] - steps[2], 980 * turn)

    def test_code_made_on_the_way_is_counted(self):
        steps = run("""
namespace = candidate('''
def evaluate(n):
    code = compile("for i in range(%d): pass" % n, "other.py", "exec")
    exec(code, {})
''')
arm()
tell([steps_of(namespace["evaluate"], n) for n in (100, 200, 300)])
""")
        self.assertGreaterEqual(steps[1] - steps[0], 200)
        self.assertEqual(steps[2] - steps[1], steps[1] - steps[0])


class Threads(unittest.TestCase):
    THREADED = """
import _thread, threading
namespace = candidate(candidate_code)
def threaded(n):
    thread = threading.Thread(target=namespace["loop"], args=(n,))
    thread.start()
    thread.join()
def bare(n):
    done = _thread.allocate_lock()
    done.acquire()
    def work(n, after):
        namespace["loop"](n)
        after.release()
    _thread.start_new_thread(work, (n,), {"after": done})
    done.acquire()
"""

    def test_a_thread_is_counted(self):
        for name in ("threaded", "bare"):
            with self.subTest(name):
                result = run_loop(self.THREADED + """
arm()
once = steps_of(namespace["loop"], 100000) - steps_of(namespace["loop"], 0)
all = steps_of(%s, 100000)
tell([once, all, counted()])
""" % name)
                once, every, counts = result
                self.assertIn(every - once, range(1, 2_000))
                self.assertFalse(counts["uncounted_thread"])
                self.assertIsNone(counts["tampered"])

    def test_a_thread_that_works_between_calls_is_told(self):
        result = run_loop(self.THREADED + """
import time
go, done = threading.Event(), threading.Event()
def work():
    go.wait()
    namespace["loop"](100000)
    done.set()
arm()
counter.call(threading.Thread(target=work, daemon=True).start, ())
before = counted()
go.set()
done.wait()
tell([before["uncounted_thread"], counted()["uncounted_thread"]])
""")
        self.assertEqual(result[1], True)

    def test_a_thread_that_cannot_start_raises_as_ever(self):
        result = run("""
import _thread
def kinds():
    kinds = []
    for args in ((), (1, ()), (len, 1), (len, (), 1), (len, (), {}, 1)):
        try:
            _thread.start_new_thread(*args)
        except TypeError as error:
            kinds.append(str(error))
    return kinds
before = kinds()
arm()
tell([before, kinds()])
""")
        self.assertEqual(len(result[0]), 5)
        self.assertEqual(result[0], result[1])


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


class Speed(unittest.TestCase):
    def test_the_cost_of_a_byte_code_is_told(self):
        for mode in ("steps", "lines"):
            nanoseconds = run_loop("""
import time
loop = candidate(candidate_code)["loop"]
arm(%r)
counter.call(loop, (1000,))
begun = time.process_time()
steps = steps_of(loop, 200000)
tell((time.process_time() - begun) / steps * 1e9)
""" % mode)
            print("%s, %s: %.1f ns per byte code" % (version(), mode, nanoseconds))


def load_tests(loader, tests, pattern):
    """Work is counted in CPython alone: no other interpreter loads the extension."""
    asked = subprocess.check_output([PYTHON, "-c", "import sys; print(sys.implementation.name)"])
    return tests if asked.strip() == b"cpython" else unittest.TestSuite()


if __name__ == "__main__":
    unittest.main()
