import ast
import re


def check(src):
    bad = []
    for node in ast.walk(ast.parse(src)):
        if isinstance(node, ast.ClassDef):
            name, rule = node.name, r"_*([A-Z][A-Za-z0-9]*)?"
        elif isinstance(node, ast.FunctionDef):
            name, rule = node.name, r"[a-z0-9_]*"
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            name, rule = node.id, r"[a-z0-9_]*|[A-Z0-9_]*"
        else:
            continue
        if not re.fullmatch(rule, name):
            bad.append((node.lineno, name))
    return sorted(bad)
