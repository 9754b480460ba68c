"""Whether something can be called with so many arguments.

`inspect` knows of everything that can be called, and costs a start several milliseconds; what most
solutions define is looked at here.
"""
from types import FunctionType

from .values import class_mro, class_namespace

_TAKES_ANY_NUMBER = 0x04
_code = FunctionType.__dict__["__code__"].__get__
_defaults = FunctionType.__dict__["__defaults__"].__get__
_keyword_defaults = FunctionType.__dict__["__kwdefaults__"].__get__
_attributes = FunctionType.__dict__["__dict__"].__get__


def binds(callable, count):
    """Whether so many positional arguments surely fit; what is not sure is for `inspect`."""
    if type(callable) is type:
        callable, count = _initializer(callable), count + 1
    if type(callable) is not FunctionType or _attributes(callable):
        return False
    code = _code(callable)
    optional = len(_defaults(callable) or ())
    named_only = code.co_kwonlyargcount
    if named_only and len(_keyword_defaults(callable) or ()) < named_only:
        return False
    is_enough = count >= code.co_argcount - optional
    return is_enough and (count <= code.co_argcount or bool(code.co_flags & _TAKES_ANY_NUMBER))


def _initializer(cls):
    """What makes an object of a plain class ready, if nothing else has a say in that."""
    spaces = [class_namespace(base) for base in class_mro(cls)]
    if any("__new__" in space or "__signature__" in space for space in spaces[:-1]):
        return None
    return next(space["__init__"] for space in spaces if "__init__" in space)


def signature_of(callable):
    """Its `inspect.Signature`."""
    import inspect

    return inspect.signature(callable)


def unwrapped(function):
    """What decorators that say so have wrapped."""
    import inspect

    return inspect.unwrap(function)
