import ast
import math

SIGNS = {
    ast.Add: "__add__", ast.Sub: "__sub__", ast.Mult: "__mul__", ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__", ast.Mod: "__mod__", ast.Pow: "__pow__",
}


def fold(src):
    return ast.unparse(folded(ast.parse(src)))


def folded(node):
    """A node with all inside folded, and itself too where it can be."""
    for field, old in ast.iter_fields(node):
        if isinstance(old, ast.AST):
            setattr(node, field, folded(old))
        elif isinstance(old, list):
            setattr(node, field, [folded(x) if isinstance(x, ast.AST) else x for x in old])
    value = None
    if isinstance(node, ast.UnaryOp) and value_of(node.operand) is not None:
        if isinstance(node.op, ast.UAdd):
            value = value_of(node.operand)
        elif isinstance(node.op, ast.USub) and isinstance(node.operand, ast.UnaryOp):
            value = -value_of(node.operand)
    elif isinstance(node, ast.BinOp) and type(node.op) in SIGNS:
        value = computed(value_of(node.left), type(node.op), value_of(node.right))
    if value is None:
        return node
    if math.copysign(1, value) < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)


def value_of(node):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        if isinstance(node.operand, ast.Constant) and type(node.operand.value) in (int, float):
            return -node.operand.value
    return None


def computed(a, op, b):
    if a is None or b is None:
        return None
    if op is ast.Pow and b not in [i for i in range(10) if type(b) is int]:
        return None
    if float in (type(a), type(b)):
        try:
            a, b = float(a), float(b)
        except OverflowError:
            return None
        if op is ast.Pow:
            b = int(b)
    try:
        value = getattr(a, SIGNS[op])(b)
    except (ArithmeticError, ValueError):
        return None
    if type(value) is int:
        return value if -10 ** 18 <= value <= 10 ** 18 else None
    return value if type(value) is float and math.isfinite(value) else None
