"""What a child answers, on ordinary and on hostile candidates.

`JUDGE_TEST_PYTHON` names the interpreter to try; otherwise the one that runs the tests.
"""
import os
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
