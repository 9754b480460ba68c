import ast

SMALL = set("abcdefghijklmnopqrstuvwxyz")
CAPITAL = {letter.upper() for letter in SMALL}


class Finder(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def judge(self, node, name, good):
        bare = name.lstrip("_")
        if bare and not good(bare):
            self.found.append((node.lineno, name))
        self.generic_visit(node)

    def visit_ClassDef(self, node):
        self.judge(node, node.name, lambda bare: bare[0] in CAPITAL and "_" not in bare)

    def visit_FunctionDef(self, node):
        self.judge(node, node.name, lambda bare: not set(bare) & CAPITAL)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            one_case = lambda bare: not set(bare) & CAPITAL or not set(bare) & SMALL
            self.judge(node, node.id, one_case)


def check(src):
    finder = Finder()
    finder.visit(ast.parse(src))
    return sorted(finder.found)
