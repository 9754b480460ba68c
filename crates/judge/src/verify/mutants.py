"""Makes mutants of a program: the same program with one small mistake in it.

A mutant that passes all cases of an exercise shows what no case looks at. Runs where the author's
generator runs, so it imports from the standard library alone.
"""
import ast
import random

COMPARISONS = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt), ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}
ARITHMETIC = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.LShift: ast.RShift,
    ast.RShift: ast.LShift, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
}
# What does nothing to the answer, or is a mistake of another kind when it is gone.
KEPT = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass,
    ast.Return, ast.Global, ast.Nonlocal,
)


def mutants(source, seed, most, equivalents):
    """At most so many mutants, chosen by the seed, and all that are among the equivalents:
    (line, line before, line after, source, which of the equivalents or -1)."""
    plain = ast.unparse(ast.parse(source))
    known, made = {plain}, []
    for index, node in enumerate(ast.walk(ast.parse(source))):
        for number in range(len(changes(node))):
            tree = ast.parse(source)
            changed = list(ast.walk(tree))[index]
            if changed in without_effect(tree):
                break
            line = changes(changed)[number]()
            text = ast.unparse(ast.fix_missing_locations(tree))
            if text not in known:
                known.add(text)
                made.append((line, *difference(plain, text), text))
    listed = {tuple(map(plainly, pair)): at for at, pair in enumerate(equivalents)}
    made = [(*one, listed.get((plainly(one[1]), plainly(one[2])), -1)) for one in made]
    listed, others = [one for one in made if one[4] >= 0], [one for one in made if one[4] < 0]
    if len(others) > most:
        others = random.Random(seed).sample(others, most)
    return sorted(listed + others)


def plainly(line):
    """A line without what may differ between an author's hand and a printer of syntax trees."""
    return "".join(line.split()).translate({ord("("): None, ord(")"): None, ord('"'): "'"})


def difference(before, after):
    """The first line that differs, before and after."""
    for old, new in zip(before.splitlines(), after.splitlines()):
        if old != new:
            return old.strip(), new.strip()
    return "", ""


def without_effect(tree):
    """Nodes of annotations and of messages of exceptions, which no answer depends on."""
    notes = []
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            if getattr(node, field, None) is not None:
                notes.extend(ast.walk(getattr(node, field)))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            texts = [it for it in node.exc.args if isinstance(it, ast.JoinedStr)]
            notes.extend(part for text in texts for part in ast.walk(text))
    return set(notes)


def changes(node):
    """What can be changed about a node: functions that do it and say on which line."""
    found = list(of_statements(node))
    if isinstance(node, ast.Constant):
        found.extend(of_constant(node))
    elif isinstance(node, ast.Compare):
        for at, op in enumerate(node.ops):
            found.extend(put(node.ops, at, other(), node) for other in COMPARISONS[type(op)])
    elif isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        found.append(set_field(node, "op", other))
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in ARITHMETIC:
        found.append(set_field(node, "op", ARITHMETIC[type(node.op)]()))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        found.append(set_field(node, "operand", ast.UnaryOp(ast.Not(), node.operand)))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        found.append(set_field(node, "op", ast.UAdd()))
    elif isinstance(node, ast.Return) and node.value is not None:
        found.append(set_field(node, "value", ast.Constant(None)))
    elif isinstance(node, ast.Slice):
        found.extend(of_slice(node))
    if isinstance(node, (ast.If, ast.IfExp)):
        found.append(set_field(node, "test", ast.Constant(True)))
    if isinstance(node, (ast.If, ast.IfExp, ast.While)):
        found.append(set_field(node, "test", ast.Constant(False)))
    return found


def of_constant(node):
    if isinstance(node.value, bool):
        yield set_field(node, "value", not node.value)
    elif isinstance(node.value, (int, float)):
        yield set_field(node, "value", node.value + 1)
        yield set_field(node, "value", node.value - 1)


def of_slice(node):
    for field in ("lower", "upper"):
        bound = getattr(node, field)
        if bound is not None:
            yield set_field(node, field, None)
            yield set_field(node, field, ast.BinOp(bound, ast.Add(), ast.Constant(1)))


def of_statements(node):
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if not isinstance(block, list):
            continue
        for at, statement in enumerate(block):
            text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if not text and not isinstance(statement, KEPT):
                yield put(block, at, ast.Pass(), statement)


def put(block, at, new, where):
    def change():
        block[at] = new
        return where.lineno
    return change


def set_field(node, field, new):
    def change():
        setattr(node, field, new)
        return getattr(node, "lineno", 0)
    return change
