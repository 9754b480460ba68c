"""Modules of the author that a candidate may import, and is not to recognise.

A test file that is held against a right implementation and against wrong ones must not tell them
apart by looking at them. So each is compiled without docstrings and lines, and with assignments
that do nothing, which differ each time; its text does not stay in this process.
"""
import ast
import random
import sys
import types

_Random = random.Random
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_DOCUMENTED = _FUNCTIONS + (ast.ClassDef, ast.Module)
_DECLARATIONS = (ast.Global, ast.Nonlocal)
CONSTANT_MAX = 1 << 30
ASSIGNMENTS_MAX = 3


def install(modules):
    """Runs these modules, in their order, where `import` finds them; forgets their texts."""
    for described in modules:
        name = described["name"]
        code = _compile(described.pop("source"), name, _Random(described.pop("disguise")))
        module = types.ModuleType(name)
        module.__file__ = name + ".py"
        module.__builtins__ = sys.modules["builtins"]
        sys.modules[name] = module
        exec(code, module.__dict__)


def _compile(text, name, chance):
    file_name = "<%s>" % name
    tree = _Disguise(chance).visit(ast.parse(text, file_name))
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            node.lineno = node.end_lineno = 1
            node.col_offset = node.end_col_offset = 0
    ast.fix_missing_locations(tree)
    return compile(tree, file_name, "exec", dont_inherit=True)


class _Disguise(ast.NodeTransformer):
    """Takes docstrings away, and puts work that does nothing into every function."""

    def __init__(self, chance):
        self.chance = chance

    def visit(self, node):
        node = self.generic_visit(node)
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        if isinstance(node, _FUNCTIONS):
            for _ in range(self.chance.randint(1, ASSIGNMENTS_MAX)):
                node.body.insert(self._place(node.body), self._assignment())
        elif isinstance(node, ast.Lambda):
            pair = ast.Tuple([self._constant(), node.body], ast.Load())
            node.body = ast.Subscript(pair, ast.Constant(1, None), ast.Load())
        return node

    def _place(self, body):
        """After declarations of names, before a function's first true statement or any other."""
        first = sum(isinstance(statement, _DECLARATIONS) for statement in body)
        return self.chance.randint(first, max(first, len(body) - 1))

    def _assignment(self):
        name = "_%d" % self.chance.randrange(CONSTANT_MAX)
        return ast.Assign([ast.Name(name, ast.Store())], self._constant())

    def _constant(self):
        return ast.Constant(self.chance.randrange(CONSTANT_MAX), None)
