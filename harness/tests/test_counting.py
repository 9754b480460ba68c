"""What the extension counts."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from scenarios import only_on_cpython, run, run_candidate, run_loop, version

load_tests = only_on_cpython


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


if __name__ == "__main__":
    unittest.main()
