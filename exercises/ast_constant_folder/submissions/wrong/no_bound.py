import ast
import math
import operator

OPERATIONS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
LARGEST = 10 ** 18


def fold(src: str) -> str:
    return ast.unparse(_Folder().visit(ast.parse(src)))


def _number(node):
    """The value of a literal or of a minus before one; None for anything else."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        if isinstance(node.operand, ast.Constant):
            inside = _number(node.operand)
            return None if inside is None else -inside
    return None


def _literal(value):
    """The node for a number: there are no literals below zero."""
    if repr(value).startswith("-"):
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)


class _Folder(ast.NodeTransformer):
    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        value = _number(node.operand)
        if value is None:
            return node
        if isinstance(node.op, ast.UAdd):
            return _literal(value)
        if isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
            return _literal(-value)
        return node

    def visit_BinOp(self, node):
        self.generic_visit(node)
        operation = OPERATIONS.get(type(node.op))
        left, right = _number(node.left), _number(node.right)
        if operation is None or left is None or right is None:
            return node
        if operation is operator.pow and not (type(right) is int and 0 <= right <= 9):
            return node
        try:
            value = operation(left, right)
        except ArithmeticError:
            return node
        if type(value) is float and not math.isfinite(value):
            return node
        return _literal(value)
