"""What a child answers, on ordinary and on hostile candidates.

`JUDGE_TEST_PYTHON` names the interpreter to try; otherwise the one that runs the tests.
"""
import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import PYTHON, Child, read_harness

CLASS_A = {
    "class": {
        "name": "A",
        "init_arity": 1,
        "methods": [{"name": "put", "arity": 2}, {"name": "get", "arity": 1}],
    }
}


def tag(kind, payload):
    return {"$": kind, "v": payload}


class ChildTest(unittest.TestCase):
    def setUp(self):
        self.child = Child()
        self.addCleanup(self.child.close)

    def define(self, source):
        self.assertEqual(self.child.load(source), "loaded")

    def returned_by(self, source, *args):
        self.define(source)
        return self.child.value(*args)

    def failure(self, source, entry=None):
        return self.child.load(source, entry)["load_failed"]

    def assert_opaque(self, value, class_name, why):
        self.assertEqual(value, tag("opaque", [class_name, why]))


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


class Calls(ChildTest):
    def test_arguments_are_told_as_they_are_after_the_call(self):
        self.define("def f(a, b): a.append(b); return None")
        outcome = self.child.call([1], 2, arguments_after=True)
        self.assertEqual(outcome, {"returned": {"value": None, "arguments": [[1, 2], 2]}})
        outcome = self.child.call([1], 2)
        self.assertEqual(outcome, {"returned": {"value": None, "arguments": None}})

    def test_operations_give_one_result_each(self):
        source = (
            "class A:\n"
            "  def __init__(self, n): self.d = [n]\n"
            "  def put(self, a, b): self.d.append(a); return self.d\n"
            "  def get(self, i): return self.d[i]\n"
        )
        self.assertEqual(self.child.load(source, CLASS_A), "loaded")
        ops = [
            {"call": {"object": None, "method": "put", "args": [1, 2]}},
            {"call": {"object": None, "method": "get", "args": [9]}},
            {"call": {"object": None, "method": "put", "args": [3, 4]}},
            {"construct": {"object": "x", "args": [5]}},
            {"call": {"object": "x", "method": "get", "args": [0]}},
            {"call": {"object": "x", "method": "absent", "args": []}},
            {"construct": {"object": "y", "args": []}},
            {"call": {"object": "x", "method": "get", "args": [0]}},
        ]
        outcome = self.child.run({"operations": {"class": "A", "init": [0], "ops": ops}})
        results = outcome["operations"]
        self.assertEqual([list(result)[0] for result in results], [
            "returned", "raised", "returned", "returned", "returned", "raised", "raised",
        ])  # fmt: skip
        self.assertEqual(results[0]["returned"], [0, 1])
        self.assertEqual(results[2]["returned"], [0, 1, 3])
        self.assertEqual(results[3]["returned"], None)
        self.assertEqual(results[1]["raised"]["class"], "IndexError")
        self.assertEqual(results[5]["raised"]["class"], "AttributeError")

    def test_raising_constructor_of_the_unnamed_object_is_raised(self):
        self.assertEqual(self.child.load("class A:\n  def __init__(self, n): 1/n\n", {
            "class": {"name": "A", "init_arity": 1, "methods": []}
        }), "loaded")  # fmt: skip
        outcome = self.child.run({"operations": {"class": "A", "init": [0], "ops": []}})
        self.assertEqual(outcome["raised"]["class"], "ZeroDivisionError")

    def test_generate_gets_a_seeded_generator(self):
        source = "def generate(rng, profile, n, *, k=0): return [rng.random(), profile, n, k]"
        entry = {"function": {"name": "generate", "arity": 3}}
        self.assertEqual(self.child.load(source, entry), "loaded")
        question = {"generate": {"seed": 7, "profile": "flat", "n": 3, "with": [["k", 4]]}}
        first, second = self.child.run(question), self.child.run(question)
        self.assertEqual(first, second)
        self.assertEqual(first["returned"]["value"][1:], ["flat", 3, 4])

    def test_printed_text_comes_out_before_the_answer(self):
        self.define("import sys\ndef f(): print('hello \\ud800'); print('oh', file=sys.stderr)")
        self.child.value()
        printed = os.read(self.child.out, 100).splitlines()
        self.assertEqual(sorted(printed), [b"hello \\ud800", b"oh"])


class Exceptions(ChildTest):
    def raised_by(self, source, *args):
        self.define(source)
        return self.child.call(*args)["raised"]

    def test_exception_tells_its_builtin_classes_and_place(self):
        source = "class Empty(IndexError): pass\ndef g():\n  é = 1; raise Empty('no')\ndef f(): g()"
        raised = self.raised_by(source)
        self.assertEqual(raised["class"], "IndexError")
        self.assertEqual(raised["own_class"], "Empty")
        ancestors = ["IndexError", "LookupError", "Exception", "BaseException"]
        self.assertEqual(raised["ancestors"], ancestors)
        self.assertEqual(raised["message"], "no")
        self.assertEqual([frame["function"] for frame in raised["frames"]], ["f", "g"])
        self.assertEqual([frame["line"] for frame in raised["frames"]], [4, 3])
        self.assertGreater(raised["hidden_frames"], 0)
        columns = [raised["frames"][1]["column"], raised["frames"][1]["end_column"]]
        self.assertIn(columns, ([None, None], [10, 27]))

    def test_frames_of_the_library_are_hidden(self):
        raised = self.raised_by("import json\ndef f(): json.loads('{')")
        self.assertEqual(raised["class"], "ValueError")
        self.assertEqual(raised["own_class"], "JSONDecodeError")
        self.assertEqual(len(raised["frames"]), 1)

    def test_raising_str_does_not_spoil_the_answer(self):
        for body in ["raise SystemExit(3)", "return 3", "return str2('x')", "s.__str__()"]:
            source = (
                "class str2(str):\n  def __getitem__(s, k): 1/0\n"
                "class E(Exception):\n  def __str__(s): %s\n"
                "def f(): raise E\n"
            ) % body
            with self.subTest(body=body):
                self.assertEqual(self.raised_by(source)["own_class"], "E")

    def test_metaclass_tricks_do_not_change_what_an_exception_is(self):
        source = (
            "class M(type):\n"
            "  __mro__ = property(lambda c: (KeyError,)); __name__ = 'KeyError'\n"
            "  def __instancecheck__(c, o): return True\n"
            "class E(ValueError, metaclass=M):\n  __class__ = KeyError\n"
            "def f(): raise E"
        )
        raised = self.raised_by(source)
        self.assertEqual((raised["class"], raised["own_class"]), ("ValueError", "E"))

    def test_every_way_to_leave_is_an_exception(self):
        for statement, name in [
            ("import sys; sys.exit(0)", "SystemExit"),
            ("raise KeyboardInterrupt", "KeyboardInterrupt"),
            ("raise GeneratorExit", "GeneratorExit"),
            ("raise MemoryError", "MemoryError"),
            ("f()", "RecursionError"),
            ("raise BaseException", "BaseException"),
        ]:
            with self.subTest(name=name):
                raised = self.raised_by("def f():\n  %s\n" % statement)
                self.assertEqual(raised["class"], name)
                self.assertLessEqual(len(raised["frames"]), 20)

    def test_os_error_tells_its_number(self):
        raised = self.raised_by("def f(): open('/no/such/file')")
        self.assertEqual((raised["class"], raised["errno"]), ("FileNotFoundError", 2))
        self.assertEqual(self.raised_by("def f(): raise OSError('x')")["errno"], None)

    def test_long_message_with_surrogates_is_cut_and_cleaned(self):
        raised = self.raised_by("def f(): raise ValueError('\\ud800' + 'a' * 10**6)")
        self.assertEqual(raised["message"], "?" + "a" * 1999)

    def test_exit_of_the_process_ends_the_conversation(self):
        self.define("import os\ndef f(): os._exit(0)")
        with self.assertRaises(EOFError):
            self.child.call()


class Sabotage(ChildTest):
    def still_answers(self, source, wanted=1):
        self.define(source)
        self.assertEqual(self.child.value(), wanted)
        self.assertEqual(self.child.value(), wanted)
        self.assertEqual(self.child.end()[0], 0)

    def test_tiny_recursion_limit_is_survived(self):
        self.still_answers(
            "import sys\n"
            "def f():\n"
            "  for n in range(5, 200):\n"
            "    try: sys.setrecursionlimit(n); break\n"
            "    except RecursionError: pass\n"
            "  a = 1\n"
            "  return a"
        )

    def test_deleted_builtins_are_survived(self):
        self.still_answers(
            "import builtins\n"
            "remove = delattr\n"
            "def f():\n"
            "  for name in list(vars(builtins)):\n"
            "    if not name.startswith('_'): remove(builtins, name)\n"
            "  f.__code__ = g.__code__\n"
            "  return 1\n"
            "def g(): return 1"
        )

    def test_patched_modules_are_survived(self):
        self.still_answers(
            "import json, os, sys, random, signal\n"
            "def boom(*a, **k): raise SystemExit\n"
            "for m, names in [(json, 'dumps loads JSONEncoder JSONDecoder'),\n"
            "    (os, 'read write _exit'), (sys, 'exit getrecursionlimit setrecursionlimit'),\n"
            "    (random, 'seed Random')]:\n"
            "  for name in names.split(): setattr(m, name, boom)\n"
            "json.encoder.encode_basestring = json.encoder.c_make_encoder = boom\n"
            "sys.modules.clear()\n"
            "def f(): return 1"
        )

    def test_replaced_and_closed_streams_are_survived(self):
        self.still_answers(
            "import sys, io\n"
            "class S:\n  def flush(self): sys.exit(1)\n"
            "def f(): sys.stdout = S(); sys.stderr = None; sys.__stdout__.close(); return 1"
        )

    def test_deleted_streams_are_survived(self):
        self.still_answers("import sys\ndel sys.stdout, sys.stderr\ndef f(): return 1")

    def test_broken_reply_pipe_ends_the_child_quietly(self):
        self.define("def f(): return 1")
        os.close(self.child.replies)
        self.child.replies = os.open(os.devnull, os.O_RDONLY)
        self.child.send(b'{"run":{"nonce":1,"input":{"call":{"function":"f","args":[]}},'
                        b'"arguments_after":false}}')  # fmt: skip
        self.assertEqual(self.child.process.wait(10), 0)
        self.assertEqual(self.child.printed(), "")


class Loading(ChildTest):
    def test_unreadable_source_is_told_with_its_line(self):
        self.assertEqual(
            self.failure(b"x = 1\n\0"), {"source": {"message": "a NUL byte", "line": 2}}
        )
        failure = self.failure(b"x = 1\ny = 2\nz = '\xff'\n")
        self.assertEqual(
            failure, {"source": {"message": "byte 0xff is not utf-8 text", "line": 3}}
        )
        failure = self.failure(b"z = '\xff'\n")
        self.assertEqual(
            failure, {"source": {"message": "byte 0xff is not utf-8 text", "line": 1}}
        )
        for content in [b"# coding: klingon\n", b"# coding: hex\n"]:
            self.assertIn("source", self.failure(content))

    def test_encoding_comments_and_byte_order_marks_are_honoured(self):
        content = "# coding: latin-1\ndef f(): return 'é'\r\n".encode("latin-1")
        self.assertEqual(self.child.load(content), "loaded")
        self.assertEqual(self.child.value(), "é")
        self.assertEqual(self.child.load(b"\xef\xbb\xbfdef f():\r\n  return 2\r\n"), "loaded")
        self.assertEqual(self.child.value(), 2)

    def test_syntax_error_is_told_with_its_place(self):
        failure = self.failure("x = 'é' +* 2\n")["syntax"]
        self.assertEqual((failure["class"], failure["line"]), ("SyntaxError", 1))
        if "pypy" not in PYTHON:
            self.assertEqual(failure["column"], 10)
        failure = self.failure("def f():\nreturn 1\n")["syntax"]
        self.assertEqual((failure["class"], failure["line"]), ("IndentationError", 2))

    def test_source_nested_too_deeply_is_a_syntax_error(self):
        for source in ["(" * 5000 + ")" * 5000, "x" + ".a" * 20000, "-" * 20000 + "1"]:
            # Where the parser itself manages, the missing name is what is told.
            self.assertIn(list(self.failure(source))[0], ("syntax", "missing"))
        self.assertIn("syntax", self.failure("(" * 5000 + ")" * 5000))

    def test_module_that_raises_is_told(self):
        failure = self.failure("x = 1\nimport sys; sys.exit(0)\n")["raised"]
        self.assertEqual(failure["class"], "SystemExit")
        self.assertEqual(failure["frames"][0]["line"], 2)
        self.assertEqual(failure["frames"][0]["function"], "<module>")

    def test_missing_name_is_told_with_what_there_is(self):
        entry = {"function": {"name": "two_sum", "arity": 2}}
        failure = self.failure("from os import path\ndef twosum(): pass\nclass B: pass\n", entry)
        wanted = {"expected": "def two_sum(a, b)", "found": ["twosum", "B"]}
        self.assertEqual(failure, {"missing": wanted})
        failure = self.failure("class A:\n  def __init__(s, n): pass\n  def putt(s): pass", CLASS_A)
        wanted = {"expected": "class A: def put(self, a, b)", "found": ["__init__", "putt"]}
        self.assertEqual(failure, {"missing": wanted})
        self.assertEqual(self.failure("", CLASS_A)["missing"]["expected"], "class A")

    def test_function_that_cannot_take_its_arguments_is_told(self):
        entry = {"function": {"name": "f", "arity": 2}}
        for source, found, line in [
            ("\ndef f(numbers): pass", "(numbers)", 2),
            ("def f(a, b, *, c): pass", "(a, b, *, c)", 1),
            ("f = 3", "an int", None),
        ]:
            failure = self.failure(source, entry)["signature"]
            self.assertEqual(failure, {"name": "f", "arity": 2, "found": found, "line": line})
        for source in [
            "def f(a, b, c=1): pass", "def f(*a): pass", "f = max", "f = lambda a, b: a",
            "from functools import lru_cache\n@lru_cache\ndef f(a, b): pass",
            "class f:\n  def __init__(self, a, b): pass",
        ]:  # fmt: skip
            with self.subTest(source=source):
                self.assertEqual(self.child.load(source, entry), "loaded")

    def test_methods_may_be_static_class_inherited_or_wrapped(self):
        source = (
            "import functools\n"
            "class B:\n  def __init__(self, n): pass\n"
            "class A(B):\n"
            "  @staticmethod\n  def put(a, b): pass\n"
            "  @classmethod\n  def get(cls, a): pass\n"
        )
        self.assertEqual(self.child.load(source, CLASS_A), "loaded")
        source = source.replace("@classmethod", "@functools.lru_cache(None)")
        self.assertEqual(self.child.load(source, CLASS_A), "loaded")

    def test_class_that_does_not_fit_is_told(self):
        failure = self.failure("def A(n): pass", CLASS_A)["signature"]
        self.assertEqual((failure["name"], failure["found"]), ("A", "a function"))
        failure = self.failure("class A:\n  def __init__(self): pass", CLASS_A)["signature"]
        self.assertEqual((failure["name"], failure["found"], failure["line"]), ("A", "()", 2))
        source = "class A:\n  def __init__(self, n): pass\n  def put(self, a): pass\n"
        failure = self.failure(source, CLASS_A)["signature"]
        wanted = {"name": "A.put", "arity": 2, "found": "(self, a)", "line": 3}
        self.assertEqual(failure, wanted)

    def test_module_has_its_own_name_and_dataclasses_and_pickle_work(self):
        source = (
            "from __future__ import annotations\n"
            "import dataclasses, pickle, typing, inspect\n"
            "@dataclasses.dataclass\nclass P:\n  x: int\n"
            "def f():\n"
            "  assert typing.get_type_hints(P) == {'x': int}\n"
            "  assert inspect.getsource(P).startswith('@data')\n"
            "  return [__name__, pickle.loads(pickle.dumps(P(3))).x]"
        )
        self.assertEqual(self.returned_by(source), ["solution", 3])

    def test_file_named_like_a_library_module_does_not_hide_it(self):
        source = "import random, queue\ndef f(): return [random.__name__, queue.Queue.__name__]"
        for name in ["random.py", "queue.py"]:
            self.assertEqual(self.child.load(source, file_name=name), "loaded")
            self.assertEqual(self.child.value(), ["random", "Queue"])

    def test_random_is_seeded_before_the_module_runs(self):
        source = "import random\nX = random.random()\ndef f(): return X"
        self.assertEqual(self.returned_by(source), self.returned_by(source))


class Inspecting(ChildTest):
    def rules_broken(self, source, **rules):
        found = self.child.inspect(source, **rules)["inspected"]
        return [(each["rule"], each["line"], each["column"], each["end_column"]) for each in found]

    def test_forbidden_imports_are_found_in_each_form(self):
        source = (
            "import heapq\nfrom heapq import heappush\nimport heapq.x as y\n__import__('heapq')\n"
            "import importlib as i; i.import_module('heapq')\nimport heapqx\nfrom . import heapq\n"
        )
        found = self.rules_broken(source, forbid_imports=["heapq"])
        self.assertEqual([each[1] for each in found], [1, 2, 3, 4, 5])
        found = self.rules_broken("from os import path\nimport os", forbid_imports=["os.path"])
        self.assertEqual(found, [("forbid_imports: os.path", 1, 1, 20)])

    def test_forbidden_calls_follow_their_pattern(self):
        source = (
            "é.pop(0)\nx.pop()\nx.pop(1)\nx.y[2].insert(0, 1)\neval('1')\nx.eval('1')\n"
            "from heapq import heappush as p\np(1, 2)\n"
        )
        for pattern, lines in [
            ("*.pop(0)", [1]), ("*.pop", [1, 2, 3]), ("*.pop()", [2]), ("*.insert", [4]),
            ("eval", [5]), ("heapq.heappush", [8]),
        ]:  # fmt: skip
            found = self.rules_broken(source, forbid_calls=[pattern])
            self.assertEqual([each[1] for each in found], lines)
            self.assertEqual({each[0] for each in found}, {"forbid_calls: " + pattern})
        found = self.rules_broken(source, forbid_calls=["*.pop(0)"])
        self.assertEqual(found, [("forbid_calls: *.pop(0)", 1, 1, 9)])

    def test_call_of_a_method_of_its_own_is_no_forbidden_one(self):
        source = (
            "class Own:\n  def pop(self): return self.items.pop()\n"
            "  def drain(self):\n    return [self.pop() for _ in 'ab'], other.pop()\n"
            "class Sub(list):\n  def first(self): return self.pop()\n"
        )
        found = self.rules_broken(source, forbid_calls=["*.pop"])
        self.assertEqual([each[1] for each in found], [2, 4, 6])

    def test_forbidden_syntax_is_found_by_its_class(self):
        source = "f = lambda: 1\nfor x in y: pass\nz = x ** 2\n"
        found = self.rules_broken(source, forbid=["Lambda", "For", "Pow", "While"])
        wanted = [("forbid: Lambda", 1, 5, 14), ("forbid: For", 2, 1, 17), ("forbid: Pow", 3, 5, 11)]
        self.assertEqual(found, wanted)

    def test_names_requirements_and_sizes_are_held(self):
        source = (
            "def f():\n  if a:\n    pass\n  elif b:\n    for x in y:\n      while z:\n        g()\n"
        )
        found = self.rules_broken(source, forbid_names=["z"], require=["Yield", "While"],
            max_function_lines=6, max_nesting=2)  # fmt: skip
        wanted = [("require: Yield", 0, 1, 1), ("max_function_lines: 6", 1, 1, 9),
            ("max_nesting: 2", 6, 7, 15), ("forbid_names: z", 6, 13, 14)]  # fmt: skip
        self.assertEqual(found, wanted)

    def test_syntax_error_is_told_as_when_loading(self):
        source = "def f(:\n"
        self.assertEqual(self.child.inspect(source)["load_failed"], self.failure(source))

    def test_inspected_source_is_not_run(self):
        self.assertEqual(self.child.inspect("raise SystemExit")["inspected"], [])


class Preparing(ChildTest):
    def test_library_comes_from_memory_once_prepared(self):
        prepared = self.child.ask({"prepare": {"filter": None, "processes": False}})["prepared"]
        self.assertEqual((prepared["walls"], prepared["missing"]), ([], []))
        source = (
            "import asyncio, sys, xml.dom.minidom, unittest, logging, secrets, importlib\n"
            "async def g(): await asyncio.sleep(0); return 5\n"
            "def f():\n"
            "  try: import no_such_module\n"
            "  except ModuleNotFoundError as e: m = str(e)\n"
            "  return [asyncio.run(g()), sys.path, m, xml.dom.__name__, asyncio.__file__[-11:]]"
        )
        wanted = [5, [], "No module named 'no_such_module'", "xml.dom", "__init__.py"]
        self.assertEqual(self.returned_by(source), wanted)


class Starting(unittest.TestCase):
    def test_old_python_is_told_to_be_old(self):
        start = "import sys\nsys.version_info = (3, 8, 18, 'final', 0)\n"
        text = read_harness("bootstrap").replace("import sys\n", start, 1)
        ended = subprocess.run(
            [PYTHON, "-S", "-c", text], stderr=subprocess.PIPE, universal_newlines=True
        )
        self.assertEqual(ended.returncode, 3)
        self.assertEqual(ended.stderr, "judge needs Python 3.9 or newer, this is 3.8.18\n")


if __name__ == "__main__":
    unittest.main()
