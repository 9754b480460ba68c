"""How values go into a child and come back.

`JUDGE_TEST_PYTHON` names the interpreter to try; otherwise the one that runs the tests.
"""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from test_child import ChildTest, tag


class Values(ChildTest):
    def test_every_kind_of_value_comes_back_as_it_went(self):
        self.define("def f(x): return x")
        for value in [
            None, True, 0, -(2**63), 2**63 - 1, 1.5, -0.0, 1e300, "", "a\n\u20ac\U0001f600\0", [],
            [1, [2, [None]]], [1.5, 2.5], ["a", "\xe9"], [True, False], [None, None], [1, True],
            tag("int", "8000000000000000"), tag("int", "-8000000000000001"), tag("float", "nan"),
            tag("float", "inf"), tag("float", "-inf"), tag("bytes", "00ff"), tag("tuple", [1, []]),
            tag("set", [tag("tuple", [1, 2])]), tag("frozenset", ["a"]), tag("deque", [1, 2]),
            tag("dict", [[1, "a"], [tag("tuple", []), {"$": "dict", "v": []}]]),
            tag("range", [0, 10, 3]), tag("decimal", "1.10"), tag("date", "2024-02-29"),
            tag("fraction", [tag("int", "10000000000000000"), 3]),
            tag("datetime", "2024-02-29T01:02:03"), tag("timedelta", [-1, 5, 6]),
            tag("datetime", "2024-02-29T01:02:03+02:00"), tag("tree", [1, None, 2, 3]),
            tag("tree", [tag("none", None), 5]), tag("linked", [[1, 2, 3], None]),
            tag("linked", [[1, 2, 3], 1]), tag("linked", [[1], 0]),
        ]:  # fmt: skip
            with self.subTest(value=value):
                self.assertEqual(repr(self.child.value(value)), repr(value))

    def test_ints_at_the_edge_of_64_bits_keep_their_form_inside_lists(self):
        value = self.returned_by("def f(): return [2**63-1, 2**63]")
        self.assertEqual(value, [2**63 - 1, tag("int", "8000000000000000")])

    def test_infinities_inside_a_list_of_floats_are_tagged(self):
        value = self.returned_by("def f(): return [1.0, float('inf')]")
        self.assertEqual(value, [1.0, tag("float", "inf")])

    def test_dicts_of_collections_are_the_dicts_they_equal(self):
        source = (
            "from collections import *\n"
            "def f():\n"
            " o = OrderedDict(a=1, b=2); o.move_to_end('a')\n"
            " d = defaultdict(list); d[1].append(2)\n"
            " return [o, d, Counter('a')]"
        )
        pairs = [[["b", 2], ["a", 1]], [[1, [2]]], [["a", 1]]]
        self.assertEqual(self.returned_by(source), [tag("dict", each) for each in pairs])

    def test_what_is_not_a_plain_value_is_named_for_a_person(self):
        source = (
            "import collections, enum, functools\n"
            "class Foo: pass\n"
            "class L(list): pass\n"
            "class Meta(type):\n"
            "  __name__ = property(lambda c: 1/0)\n"
            "  def __eq__(c, o): return True\n"
            "  def __hash__(c): return hash(int)\n"
            "class M(int, metaclass=Meta): pass\n"
            "class Color(enum.Enum): RED = 1\n"
            "P = collections.namedtuple('P', 'x')\n"
            "async def co(): pass\n"
            "def gen(): yield\n"
            "def f():\n"
            "  c = co(); c.close()\n"
            "  return [gen(), c, L(), M(3), Foo(), Foo, f, f.__get__(1), Color.RED, P(1), 3j,\n"
            "    bytearray(), map(f, []), {}.keys(), len, object(), '\\ud800', 1 << 100000,\n"
            "    'a' * (5 << 20), range(1 << 70), ...]\n"
        )
        found = [each["v"] for each in self.returned_by(source)]
        wanted = [
            ["generator", "a generator"], ["coroutine", "a coroutine"], ["L", "a subclass of list"],
            ["M", "a subclass of int"], ["Foo", "an object of class Foo"], ["type", "a class"],
            ["function", "a function"], ["method", "a method"],
            ["Color", "an object of class Color"], ["P", "a subclass of tuple"],
            ["complex", "a complex"], ["bytearray", "a bytearray"], ["map", "a map"],
            ["dict_keys", "a dict_keys"], ["builtin_function_or_method", "a builtin function"],
            ["object", "an object"], ["str", "a text with a lone surrogate"],
            ["int", "an int of 100001 bits"], ["str", "a text of 5242880 characters"],
            ["range", "a range beyond 64 bits"], ["ellipsis", "an ellipsis"],
        ]  # fmt: skip
        self.assertEqual(found, wanted)

    def test_object_that_lies_about_itself_is_not_asked(self):
        source = (
            "class Liar:\n"
            "  __class__ = property(lambda s: list)\n"
            "  def boom(s, *a): raise SystemExit('asked')\n"
            "  __eq__ = __hash__ = __iter__ = __len__ = __repr__ = __str__ = boom\n"
            "  __getattribute__ = boom\n"
            "class TreeNode:\n"
            "  val = property(lambda s: 1/0)\n"
            "  def __getattribute__(s, n): 1/0\n"
            "def f(): return [Liar(), TreeNode()]"
        )
        liar, node = self.returned_by(source)
        self.assert_opaque(liar, "Liar", "an object of class Liar")
        self.assert_opaque(node, "TreeNode", "a TreeNode whose val is not a plain attribute")

    def test_deep_nesting_stops_at_a_bound(self):
        def depth(value):
            return 1 + depth(value[0]) if isinstance(value, list) and value else 0

        value = self.returned_by("def f():\n a = []\n for _ in range(10**5): a = [a]\n return a")
        self.assertEqual(depth(value), 64)
        self.assertIn("nested deeper than 64", str(value))

    def test_nested_dicts_stay_within_the_reader_of_replies(self):
        for expression in ["{1: a}", "(a,)", "frozenset([a])", "TreeNode(a)", "ListNode(a)"]:
            source = "def f():\n a = None\n for _ in range(90): a = %s\n return a" % expression
            text = str(self.returned_by(source))
            level, deepest = 0, 0
            for character in re.sub("'[^']*'", "", text):
                level += {"[": 1, "{": 1, "]": -1, "}": -1}.get(character, 0)
                deepest = max(deepest, level)
            with self.subTest(expression=expression):
                self.assertLessEqual(deepest + 5, 127)
                self.assertIn("nested", text)

    def test_cyclic_list_and_shared_dag_are_bounded(self):
        value = self.returned_by("def f():\n a = []\n a.append(a)\n return a")
        self.assertIn("nested deeper than 64", str(value))
        value = self.returned_by("def f():\n a = []\n for _ in range(60): a = [a, a]\n return a")
        self.assert_opaque(value, "list", "more than 1000000 values")

    def test_much_text_in_all_is_bounded(self):
        value = self.returned_by("def f(): return ['a' * (1 << 20)] * 100")
        self.assert_opaque(value, "list", "more than 16 MiB of text")

    def test_huge_int_needs_no_decimal_digits(self):
        self.assertEqual(self.returned_by("def f(): return -(1 << 60000)")["v"][:3], "-10")

    def test_tree_with_a_shared_node_or_a_cycle_is_named(self):
        why = "a tree with a cycle or a shared node"
        value = self.returned_by("def f():\n t = TreeNode(1)\n t.left = t\n return t")
        self.assert_opaque(value, "TreeNode", why)
        value = self.returned_by("def f():\n t = TreeNode(1)\n return TreeNode(0, t, t)")
        self.assert_opaque(value, "TreeNode", why)

    def test_long_tree_and_long_list_are_no_deeper_than_short_ones(self):
        source = (
            "def f():\n t = l = None\n"
            " for i in range(50000): t = TreeNode(i, None, t); l = ListNode(i, l)\n"
            " return [t, l]"
        )
        tree, linked = self.returned_by(source)
        self.assertEqual(len(tree["v"]), 99999)
        self.assertEqual(len(linked["v"][0]), 50000)

    def test_own_node_classes_are_read_with_dict_slots_and_defaults(self):
        source = (
            "class ListNode:\n"
            "  __slots__ = ('val', 'next')\n"
            "  def __init__(self, val, next=None): self.val = val; self.next = next\n"
            "class TreeNode:\n"
            "  left = right = None\n"
            "  def __init__(self, val): self.val = val\n"
            "class Half:\n  pass\n"
            "Half.__name__ = 'TreeNode'\n"
            "def f(): return [ListNode(1, ListNode(2)), TreeNode(3), Half()]"
        )
        linked, tree, half = self.returned_by(source)
        self.assertEqual(linked, tag("linked", [[1, 2], None]))
        self.assertEqual(tree, tag("tree", [3]))
        self.assert_opaque(half, "TreeNode", "a TreeNode without val")

    def test_nodes_print_without_end_or_depth(self):
        source = (
            "def f():\n a = ListNode(1); a.next = a\n t = TreeNode(1, TreeNode(2)); u = t\n"
            " for _ in range(5000): u.right = TreeNode(3); u = u.right\n"
            " return [repr(a)[-8:], repr(t)[:22], len(repr(t)) < 500, repr(TreeNode())]"
        )
        wanted = ["1, ...])", "TreeNode([1, 2, 3, Non", True, "TreeNode([0])"]
        self.assertEqual(self.returned_by(source), wanted)

    def test_result_is_read_at_the_return_even_if_a_thread_changes_it_later(self):
        source = (
            "import threading, time\n"
            "def f():\n"
            "  r = [1] * 1000; d = {i: i for i in range(1000)}\n"
            "  def change():\n"
            "    for i in range(10**6): r.append('x'); d[-i] = 1; d.pop(-i)\n"
            "  threading.Thread(target=change, daemon=True).start()\n"
            "  return [r, d]"
        )
        self.define(source)
        for _ in range(5):
            self.assertEqual(len(self.child.value()), 2)


if __name__ == "__main__":
    unittest.main()
