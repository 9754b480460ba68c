import ast
import re

CLASS = re.compile(r"_*([A-Z][A-Za-z0-9]*)?")
FUNCTION = re.compile(r"[a-z0-9_]*")
VARIABLE = re.compile(r"[a-z0-9_]*|[A-Z0-9_]*")


def check(src: str) -> list[tuple[int, str]]:
    bad = []
    for node in ast.walk(ast.parse(src)):
        if isinstance(node, ast.ClassDef):
            name, rule = node.name, CLASS
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            name, rule = node.name, FUNCTION
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            name, rule = node.id, VARIABLE
        else:
            continue
        if not rule.fullmatch(name):
            bad.append((node.lineno, name))
    bad.sort()
    return bad
