"""Reads a source's syntax tree against an exercise's static rules, without running it.

What a syntax tree can tell is a hint for honest learners, not a wall: `getattr` gets around it.
"""
import ast

from .values import clean_text

FINDINGS_MAX = 100
RULE_LENGTH_MAX = 200

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKS = tuple(
    getattr(ast, name)
    for name in ("If", "For", "AsyncFor", "While", "With", "AsyncWith", "Try", "TryStar", "Match")
    if hasattr(ast, name)
)


def findings(source, rules):
    """What breaks the rules, in order of line."""
    tree = source.tree()
    nodes = list(ast.walk(tree))
    aliases = _aliases(nodes)
    found = [("require: " + name, None) for name in rules["require"] if not _has(nodes, name)]
    own = _calls_of_own_methods(nodes)
    for node in nodes:
        found += _forbidden_syntax(node, rules["forbid"])
        found += _forbidden_imports(node, aliases, rules["forbid_imports"])
        if id(node) not in own:
            found += _forbidden_calls(node, aliases, rules["forbid_calls"])
        found += _forbidden_names(node, rules["forbid_names"])
        if isinstance(node, _FUNCTIONS):
            found += _too_long(node, rules["max_function_lines"])
            found += _too_nested(node, rules["max_nesting"])
    told = [_finding(rule, node, source) for rule, node in found]
    told.sort(key=lambda finding: (finding["line"], finding["column"]))
    return told[:FINDINGS_MAX]


def _finding(rule, node, source):
    rule = clean_text(rule, RULE_LENGTH_MAX)
    if node is None:
        return {"rule": rule, "line": 0, "column": 1, "end_column": 1}
    line = node.lineno
    if node.end_lineno == line and not isinstance(node, _FUNCTIONS + _BLOCKS):
        end_column = source.column(line, node.end_col_offset)
    else:
        end_column = len(source.lines[line - 1].rstrip()) + 1
    column = source.column(line, node.col_offset)
    return {"rule": rule, "line": line, "column": column, "end_column": end_column}


def _has(nodes, class_name):
    return any(type(node).__name__ == class_name for node in nodes)


def _forbidden_syntax(node, forbidden):
    """A node of a forbidden class, or with a part of one that has no place of its own."""
    if not hasattr(node, "lineno"):
        return []
    parts = [part for part in ast.iter_child_nodes(node) if not hasattr(part, "lineno")]
    names = {type(one).__name__ for one in [node] + parts}
    return [("forbid: " + name, node) for name in forbidden if name in names]


# ---------------------------------------------------------------------------------------------
# Imports


def _forbidden_imports(node, aliases, forbidden):
    imported = _imported(node, aliases)
    return [
        ("forbid_imports: " + name, node)
        for name in forbidden
        if any(module == name or module.startswith(name + ".") for module in imported)
    ]


def _imported(node, aliases):
    """Dotted names that a node may import."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module] + [node.module + "." + alias.name for alias in node.names]
    if isinstance(node, ast.Call) and node.args:
        name = _dotted(node.func, aliases)
        first = node.args[0]
        if name in ("__import__", "builtins.__import__", "importlib.import_module"):
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                return [first.value]
    return []


def _aliases(nodes):
    """What imported names stand for: `{"push": "heapq.heappush", "np": "numpy"}`."""
    aliases = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname:
                    aliases[alias.asname] = alias.name
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                aliases[alias.asname or alias.name] = node.module + "." + alias.name
    return aliases


def _dotted(node, aliases):
    """The dotted name that an expression is, aliases resolved; None when it is not one."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    parts.append(aliases.get(node.id, node.id))
    return ".".join(reversed(parts))


# ---------------------------------------------------------------------------------------------
# Calls and names


def _forbidden_calls(node, aliases, forbidden):
    if not isinstance(node, ast.Call):
        return []
    return [
        ("forbid_calls: " + pattern, node)
        for pattern in forbidden
        if _matches(node, aliases, pattern)
    ]


def _calls_of_own_methods(nodes):
    """The calls `self.name(...)` in a class that defines `name` itself: not what is forbidden of
    a list. By identity."""
    own = set()
    for node in nodes:
        if not isinstance(node, ast.ClassDef):
            continue
        names = {part.name for part in node.body if isinstance(part, _FUNCTIONS)}
        own.update(id(part) for part in ast.walk(node) if _calls_self(part, names))
    return own


def _calls_self(node, names):
    function = getattr(node, "func", None)
    return (
        isinstance(node, ast.Call)
        and isinstance(function, ast.Attribute)
        and function.attr in names
        and isinstance(function.value, ast.Name)
        and function.value.id == "self"
    )


def _matches(call, aliases, pattern):
    name, bracket, arguments = pattern.partition("(")
    if name.startswith("*."):
        if not isinstance(call.func, ast.Attribute) or call.func.attr != name[2:]:
            return False
    elif _dotted(call.func, aliases) not in (name, "builtins." + name):
        return False
    return not bracket or _same_arguments(call, arguments)


def _same_arguments(call, arguments):
    """Whether a call has exactly the arguments that a pattern writes after its bracket."""
    wanted = ast.parse("f(" + arguments, mode="eval").body
    if len(call.args) != len(wanted.args) or len(call.keywords) != len(wanted.keywords):
        return False
    given = call.args + [keyword.value for keyword in call.keywords]
    try:
        return all(
            ast.dump(one) == ast.dump(other)
            for one, other in zip(given, wanted.args + [k.value for k in wanted.keywords])
        ) and [k.arg for k in call.keywords] == [k.arg for k in wanted.keywords]
    except RecursionError:
        return False


def _forbidden_names(node, forbidden):
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in forbidden:
        return [("forbid_names: " + node.id, node)]
    return []


# ---------------------------------------------------------------------------------------------
# Size and nesting


def _too_long(function, lines_max):
    lines = function.end_lineno - function.lineno + 1
    if lines_max is None or lines <= lines_max:
        return []
    return [("max_function_lines: %d" % lines_max, function)]


def _too_nested(function, nesting_max):
    """The blocks of a function, not of functions inside it, that are one level too deep."""
    if nesting_max is None:
        return []
    found, waiting = [], [(statement, 0) for statement in function.body]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, _FUNCTIONS + (ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, _BLOCKS):
            depth += 1
            if depth == nesting_max + 1:
                found.append(("max_nesting: %d" % nesting_max, node))
        for child in ast.iter_child_nodes(node):
            waiting.append((child, depth - 1 if _is_elif(node, child) else depth))
    return found


def _is_elif(node, child):
    return (
        isinstance(node, ast.If)
        and isinstance(child, ast.If)
        and node.orelse == [child]
        and child.col_offset == node.col_offset
    )
