import ast
import re


def check(src):
    bad = []
    for node in ast.parse(src).body:
        if isinstance(node, ast.ClassDef):
            names, rule = [node.name], r"_*([A-Z][A-Za-z0-9]*)?"
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names, rule = [node.name], r"[a-z0-9_]*"
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            rule = r"[a-z0-9_]*|[A-Z0-9_]*"
        else:
            continue
        bad += [(node.lineno, name) for name in names if not re.fullmatch(rule, name)]
    return sorted(bad)
