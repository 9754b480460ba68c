"""What the hooks of work and memory count, and that nothing else changes by them."""
import json
import math
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import counting
from counting import count, without_hooks

SEMANTICS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "semantics.py")


class WorkTest(unittest.TestCase):
    def setUp(self):
        self.assertIsNotNone(counting.LIBRARY, "JUDGE_TEST_COUNTER names the library to try")

    def exponent(self, source, argument="n", component=None, sizes=(1000, 4000)):
        """By how much the work grows, between two sizes."""
        work = []
        for size in sizes:
            counted = count(source, "(%s,)" % argument, size)
            work.append(getattr(counted, component) if component else counted.work())
        return math.log(work[1] / work[0]) / math.log(sizes[1] / sizes[0])

    def grows(self, source, exponent, **how):
        measured = self.exponent(source, **how)
        self.assertAlmostEqual(measured, exponent, delta=0.2, msg=source)


class Counts(WorkTest):
    def test_taking_the_first_of_a_list_moves_all_others(self):
        source = "def function(l):\n while l: l.pop(0)"
        self.grows(source, 2, argument="list(range(n))", component="bytes_moved")

    def test_a_local_string_grows_in_place(self):
        source = "def function(n):\n s = ''\n for _ in range(n): s += 'ab'\n return len(s)"
        self.grows(source, 1, sizes=(4000, 64000), component="bytes_allocated")
        self.assertLess(count(source, "(n,)", 64000).work(), 5000)

    def test_a_string_in_an_attribute_is_copied_each_time(self):
        source = (
            "class A: s = ''\n"
            "def function(n):\n a = A()\n for _ in range(n): a.s += 'ab'\n return len(a.s)"
        )
        self.grows(source, 2, component="bytes_moved")

    def test_prepending_to_a_string_copies_it(self):
        source = "def function(n):\n s = ''\n for _ in range(n): s = 'a' + s\n return len(s)"
        self.grows(source, 2, component="bytes_moved")

    def test_sorting_what_is_out_of_order_has_a_logarithm(self):
        source = "def function(l): l.sort()"
        for key in ("i", "str(i)", "(i, 0)"):
            arguments = "([%s for i in (i * 7919 %% 10007 for i in range(n))],)" % key
            small, large = (count(source, arguments, n).builtin_steps for n in (500, 8000))
            self.assertGreater(large / 8000, small / 500 + 3)

    def test_sorting_what_is_in_order_is_linear(self):
        source = "def function(l): l.sort()"
        for argument in ("list(range(n))", "list(range(n, 0, -1))"):
            self.grows(source, 1, argument=argument)

    def test_searching_a_list_compares(self):
        source = "def function(l): return sum(-x in l for x in l)"
        self.grows(source, 2, argument="list(range(1, n))", component="compares", sizes=(100, 400))

    def test_slices_go_through_their_elements(self):
        for kind in ("list", "tuple"):
            source = "def function(l):\n while l: l = l[1:]"
            self.grows(source, 2, argument=kind + "(range(n))", component="builtin_steps")

    def test_concatenations_and_repetitions_go_through_their_elements(self):
        for start, step in (("[]", "l + [1]"), ("()", "l + (1,)"), ("[]", "[0] * len(l) + [1]")):
            source = "def function(n):\n l = %s\n for _ in range(n): l = %s" % (start, step)
            self.grows(source, 2, component="builtin_steps", sizes=(300, 1200))

    def test_functions_go_through_their_iterables(self):
        for call in (
            "sum(l)", "sum(map(abs, l))", "any(map(bool, [0] * len(l)))", "all(l)", "min(l)",
            "max(map(abs, l))", "list.copy(l)", "l.reverse()", "l.count(1)", "''.join(map(chr, l))",
            "set(l)", "frozenset(l)", "set('ab' * len(l))", "tuple(map(str, l))",
            "dict(zip(l, l))", "set(l) & set(l)", "set(l) | set(l)", "set(l) - set(l)",
            "set(l) ^ set(l)", "set(l) <= set(l)", "set(l).isdisjoint({-1, *l})",
            "dict.fromkeys(l)", "dict.fromkeys(l).copy()", "{**dict.fromkeys(l)}", "sorted(l)",
            "l == list(l)", "tuple(l) == tuple(list(l))", "set(l) == set(l)",
            "dict.fromkeys(l) == dict.fromkeys(l)", "l.extend(map(abs, l[:]))",
            "__import__('collections').deque(l).rotate(len(l) // 2)",
            "__import__('collections').Counter(map(abs, l))",
            "__import__('functools').reduce(__import__('operator').add, l)",
            "__import__('bisect').insort(l, 0)", "l.insert(0, 1)", "l.index(l[-1])",
            "bytes(len(l)).count(1)", "('a' * len(l)).find('b')", "'b' in 'a' * len(l)",
            "('a' * len(l)).replace('b', 'c')", "('a ' * len(l)).split()", "('a' * len(l)).upper()",
            "('a' * len(l)).translate({})", "__import__('re').search('b', 'a' * len(l))",
        ):  # fmt: skip
            source = "import bisect, collections, functools, operator, re\n"
            source += "re.compile('b')\ndef function(l): %s" % call
            with self.subTest(call=call):
                self.grows(source, 1, argument="list(range(1, n))")

    def test_functions_go_through_views_and_arrays(self):
        view, array = "memoryview(b'a' * n)", "__import__('array').array('q', range(1, n))"
        for call in (
            "sum(v)", "list(v)", "tuple(v)", "set(v)", "sorted(v)", "max(v)", "min(v)", "all(v)",
            "sum(map(abs, v))", "v.tolist()", "[].extend(v)", "bytearray().join([v])", "-1 in v",
            "functools.reduce(operator.add, v)",
        ):  # fmt: skip
            for argument in (view, array):
                with self.subTest(call=call, argument=argument):
                    source = "import functools, operator\ndef function(v): %s" % call
                    self.grows(source, 1, argument=argument)

    def test_functions_that_stop_early_cost_what_they_saw(self):
        for call in (
            "any(l)", "all(map((0).__eq__, l))", "next(iter(l))", "5 in l", "l.index(5)", "l.pop()",
            "l.pop() ; l.append(1)", "l[5]", "t.find('b')", "'b' in t", "t.startswith('b')",
            "d.popleft()", "s.pop()",
            "s.add(-1)", "5 in s", "s <= {1}", "l.pop() ; bisect.insort(l, 10**9)",
            "pattern.match(t)", "pattern.search(t)",
        ):  # fmt: skip
            source = (
                "import bisect, collections, re\npattern = re.compile('b')\n"
                "def function(l, t, d, s): %s" % call
            )
            arguments = "(list(range(1, n)), 'ab' * n, collections.deque(range(n)), set(range(n)))"
            with self.subTest(call=call):
                self.assertLess(count(source, arguments, 20000).work(), 100)

    def test_a_dictionary_used_as_a_queue_passes_over_what_was_taken_out(self):
        source = (
            "def function(n):\n d = dict.fromkeys(range(n))\n"
            " while d: del d[next(iter(d))]"
        )
        self.grows(source, 2, component="builtin_steps")

    def test_rows_and_columns_are_swapped_item_by_item(self):
        source = "def function(n):\n m = [range(n)] * n\n return len(list(zip(*m)))"
        self.grows(source, 2, component="builtin_steps", sizes=(20, 80))

    def test_long_integers_cost_by_their_digits(self):
        for expression in ("pow(x, 3)", "x * x // (x + 1)", "divmod(x * x, x)", "str(x)"):
            source = "def function(n):\n x = 1 << n\n return len(repr(%s)) and 0" % expression
            self.assertGreater(
                self.exponent(source, component="builtin_steps", sizes=(1000, 4000)), 1.4
            )

    def test_small_integers_cost_nothing(self):
        source = "def function(n):\n for i in range(n): str(i * i // 7 % 5) ; pow(i, 2)"
        self.assertLess(count(source, "(n,)", 1000, warm_up=10).builtin_steps, 10)

    def test_heaps_compare(self):
        source = (
            "import heapq\n"
            "def function(l):\n heapq.heapify(l)\n while l: heapq.heappop(l)"
        )
        arguments = "([i * 7919 % 10007 for i in range(n)],)"
        small, large = (count(source, arguments, n).compares for n in (500, 8000))
        self.assertGreater(large / 8000, small / 500 + 3)

    def test_classes_without_methods_of_their_own_are_hashed_and_compared(self):
        source = (
            "class A: pass\n"
            "def function(n):\n l = [A() for _ in range(n)]\n"
            " return len({*l}), A() in l"
        )
        counted = count(source, "(1000,)")
        self.assertGreaterEqual(counted.hashes, 1000)
        self.assertGreaterEqual(counted.compares, 1000)

    def test_tuples_are_hashed_and_compared_item_by_item(self):
        source = "def function(n): return len({(i, -i) for i in range(n)})"
        self.assertGreaterEqual(count(source, "(1000,)").hashes, 3000)

    def test_nothing_is_counted_outside_the_call(self):
        source = "def function(): pass"
        busy = "[sorted(map(str, range(1000))), tuple(range(5000)) + (1,)] and ()"
        self.assertLess(count(source, busy).work(), 10)

    def test_counts_are_the_same_each_time(self):
        with open(SEMANTICS) as file:
            source = file.read()
        first, second = (count(source, "(7, 400, 0)") for _ in range(2))
        self.assertEqual(first.counts, second.counts)
        self.assertEqual(first.peak, second.peak)


class Memory(WorkTest):
    def traced(self, source, size):
        """The peak that `tracemalloc` sees in the same call, without hooks."""
        text = (
            "import json, tracemalloc\n%s\nfunction(30)\ntracemalloc.start()\n"
            "before = tracemalloc.get_traced_memory()[0]\nvalue = function(%d)\n"
            "print(tracemalloc.get_traced_memory()[1] - before)"
        )
        return int(counting.run(text % (source, size)))

    def test_the_peak_is_that_of_tracemalloc(self):
        for expression in (
            "[i * 1000 for i in range(n)]",
            "{i * 7: str(i) for i in range(n)}",
            "[[j * 1000 for j in range(i % 50)] for i in range(n)]",
            "['x' * i for i in range(n)]",
            "''.join([str(i) for i in range(n)])",
            "{(i, str(i)) for i in range(n)}",
            "[list(range(n)) for _ in range(3)] and sorted(range(n), key=lambda x: -x)",
            "[bytearray(i) for i in range(n)]",
        ):
            source = "def function(n): return " + expression
            traced = self.traced(source, 3000)
            peak = count(source, "(n,)", 3000, warm_up=30).peak
            with self.subTest(expression=expression):
                self.assertAlmostEqual(peak / traced, 1, delta=0.02)

    def test_an_algorithm_in_place_needs_nearly_nothing(self):
        source = (
            "def function(l):\n i, j = 0, len(l) - 1\n"
            " while i < j:\n  l[i], l[j] = l[j], l[i]\n  i += 1\n  j -= 1"
        )
        self.assertLess(count(source, "(list(range(10000)),)").peak, 2000)

    def test_appending_to_an_argument_counts_what_it_grew_by(self):
        source = "def function(l):\n for i in range(5000): l.append(0)"
        peak = count(source, "([0] * 20000,)").peak
        self.assertGreater(peak, 39000)
        self.assertLess(peak, 90000)

    def test_what_is_freed_is_not_in_use(self):
        source = "def function(n):\n for _ in range(100): x = [0] * n ; del x"
        self.assertLess(count(source, "(10000,)").peak, 90000)

    def test_recursion_shows(self):
        source = (
            "import sys\nsys.setrecursionlimit(20000)\n"
            "def function(n): return n and function(n - 1)"
        )
        self.assertGreater(count(source, "(900,)").peak, 50 * 900)
        self.assertGreater(count(source, "(9000,)").peak, 8 * count(source, "(900,)").peak)


class Semantics(WorkTest):
    def test_a_long_program_does_the_same_with_hooks(self):
        with open(SEMANTICS) as file:
            source = file.read()
        for seed in (1, 2, 3):
            arguments = "(%d, 4000, 2)" % seed
            self.assertEqual(
                json.loads(count(source, arguments).value.replace("'", '"')),
                json.loads(without_hooks(source, arguments).replace("'", '"')),
            )

    def test_a_fork_counts_as_its_parent(self):
        source = "def function(l): return sorted(map(str, l)) == l"
        alone = count(source, "(list(range(3000)),)")
        fork = "\nimport os\nif os.fork(): os._exit(os.wait()[1])"
        forked = count(source + fork, "(list(range(3000)),)")
        self.assertEqual(alone.counts, forked.counts)
        # Frames of what the parent ran before may wait to be used again.
        self.assertAlmostEqual(forked.peak / alone.peak, 1, delta=0.01)

    def test_hooks_are_not_stacked(self):
        # A second `arm` is refused or does nothing.
        source = (
            "try: counter.arm('work', '')\nexcept RuntimeError: pass\n"
            "def function(n): return 1 in list(range(2, n))"
        )
        self.assertIn(count(source, "(n,)", 1000).compares, (998, 999, 1000))


if __name__ == "__main__":
    unittest.main()
