"""Runs a candidate's source as a module and checks that it defines what it must."""
import sys
import types

from judge_types import ListNode, TreeNode

from .calling import binds, signature_of, unwrapped
from .raised import describe_exception
from .source import Unusable, read_source
from .values import class_mro, class_name, class_namespace, clean_text, describe

FOUND_MAX = 50
NAME_LENGTH_MAX = 200

_modules = sys.modules
_standard_names = getattr(sys, "stdlib_module_names", frozenset())


class Loaded:
    """A loaded module: its namespace and its source; of a program, its code as well."""

    def __init__(self, namespace, source, code=None, script=None):
        self.namespace = namespace
        self.source = source
        self.code = code
        self.script = script


def load(request, content):
    """Loads a source; raises `Unusable` when it cannot be used."""
    source = read_source(request["file_name"], content)
    code = source.compile()
    if request["entry"] == "program":
        _remember_lines(source)
        _seed(request["seed"])
        return Loaded({}, source, code)
    _lay_beside(request)
    module = _new_module(source)
    script = _script(request["script"])
    _seed(request["seed"])
    try:
        exec(code, module.__dict__)
    except BaseException as error:
        raise Unusable({"raised": describe_exception(error, source)}) from None
    loaded = Loaded(module.__dict__, source, script=script)
    _check_entry(request["entry"], loaded)
    if script is not None:
        script.attach(loaded, module)
    return loaded


def _script(request):
    """The author's script, where the exercise has one; its clock stands before the source runs."""
    if request is None:
        return None
    from .scenario import Script

    return Script(request)


def _lay_beside(request):
    """Runs the author's modules that the source may import; their texts are gone afterwards."""
    modules = request.pop("beside", None)
    if modules:
        from . import beside

        try:
            beside.install(modules)
        except BaseException as error:
            raise Unusable({"raised": describe_exception(error, None)}) from None


def _new_module(source):
    """A module under the file's own name, known to `sys.modules` as dataclasses and pickle need.

    Its name is never `__main__`, nor one that the standard library may still ask for.
    """
    name = source.file_name.rpartition("/")[2]
    name = name[:-3] if name.endswith(".py") else name
    while name in _modules or name in _standard_names:
        name += "_"
    module = types.ModuleType(name)
    module.__file__ = source.file_name
    # The true ones: the harness has a copy of its own, which `exec` would pass on.
    module.__builtins__ = _modules["builtins"]
    module.TreeNode = TreeNode
    module.ListNode = ListNode
    _modules[name] = module
    _remember_lines(source)
    return module


def know_all():
    """Imports what `load` looks after, so that a source may import it later."""
    import linecache
    import random

    return linecache, random


def _seed(seed):
    """Sets off the library's own random numbers, where anybody can ask for some."""
    random = _modules.get("random")
    if random is not None:
        random.seed(seed)


def _remember_lines(source):
    """So that `traceback` and `inspect.getsource` can show the candidate's own lines."""
    linecache = _modules.get("linecache")
    if linecache is None:
        return
    lines = [line + "\n" for line in source.lines]
    linecache.cache[source.file_name] = (len(source.text), None, lines, source.file_name)


# ---------------------------------------------------------------------------------------------
# Does it define what it must?


def _check_entry(entry, loaded):
    if entry == "tests":
        _check_tests(loaded)
        return
    kind, expected = next(iter(entry.items()))
    if kind == "function":
        _check_function(expected, loaded)
    elif kind == "names":
        for name in expected:
            if name not in loaded.namespace:
                raise _missing(name + " = ...", sorted(loaded.namespace)[:FOUND_MAX])
    elif kind == "class":
        _check_class(expected, loaded)
    else:
        for defined in expected:
            _check_defined(defined, loaded)


def _check_tests(loaded):
    from . import testing

    if not testing.found(loaded.namespace):
        raise _missing("def test_...()", _defined(loaded.namespace))


def _check_defined(defined, loaded):
    name, form = defined["name"], defined["form"]
    if name not in loaded.namespace:
        raise _missing(defined["text"], _defined(loaded.namespace))
    value = loaded.namespace[name]
    if form == "class":
        if not any(base is type for base in class_mro(type(value))):
            raise _mismatch(name, 0, describe(value), None)
    elif form == "function" and not callable(value):
        raise _mismatch(name, 0, describe(value), None)


def _check_function(method, loaded):
    name, arity = method["name"], method["arity"]
    if name not in loaded.namespace:
        raise _missing(_definition(name, arity), _defined(loaded.namespace))
    function = loaded.namespace[name]
    if not callable(function):
        raise _mismatch(name, arity, describe(function), None)
    _check_arity(name, arity, function, 0)


def _check_class(expected, loaded):
    name = expected["name"]
    if name not in loaded.namespace:
        raise _missing("class " + name, _defined(loaded.namespace))
    cls = loaded.namespace[name]
    if not any(base is type for base in class_mro(type(cls))):
        raise _mismatch(name, expected["init_arity"], describe(cls), _line(cls))
    init = _attribute(cls, "__init__")
    _check_arity(name, expected["init_arity"], cls, 0, init)
    for method in expected["methods"]:
        _check_method(method, name, cls)


def _check_method(method, class_name_expected, cls):
    name, arity = method["name"], method["arity"]
    full_name = class_name_expected + "." + name
    attribute = _attribute(cls, name)
    if attribute is None:
        expected = "class %s: %s" % (class_name_expected, _definition(name, arity, "self"))
        raise _missing(expected, _defined_methods(cls))
    if isinstance(attribute, (staticmethod, classmethod)):
        given_first = 1 if isinstance(attribute, classmethod) else 0
        _check_arity(full_name, arity, attribute.__func__, given_first)
    elif callable(attribute):
        _check_arity(full_name, arity, attribute, 1)
    elif isinstance(attribute, property) or not hasattr(type(attribute), "__get__"):
        raise _mismatch(full_name, arity, describe(attribute), None)


def _check_arity(name, arity, function, given_first, defined=None):
    """Whether a call with so many positional arguments can bind at all."""
    if arity is None or binds(function, given_first + arity):
        return
    try:
        signature = signature_of(function)
        signature.bind
    except BaseException:
        # No signature to be had: the call itself will tell.
        return
    try:
        signature.bind(*[None] * (given_first + arity))
    except TypeError:
        found = str(signature)
        line = _line(defined) or _line(function)
        raise _mismatch(name, arity, found, line) from None
    except BaseException:
        return


def _attribute(cls, name):
    """What a class or its bases define under a name, unbound; None when nothing."""
    for base in class_mro(cls):
        if name in class_namespace(base):
            return class_namespace(base)[name]
    return None


def _line(function):
    try:
        code = unwrapped(function).__code__
        return code.co_firstlineno if type(code) is types.CodeType else None
    except BaseException:
        return None


# ---------------------------------------------------------------------------------------------
# What is said when it does not


def _missing(expected, found):
    return Unusable({"missing": {"expected": expected, "found": found}})


def _mismatch(name, arity, found, line):
    found = clean_text(found, NAME_LENGTH_MAX)
    return Unusable(
        {"signature": {"name": name, "arity": arity or 0, "found": found, "line": line}}
    )


def _definition(name, arity, first=None):
    """A definition as it would be written: `def two_sum(a, b)`."""
    if arity is None:
        return "def %s(...)" % name
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = list(letters[:arity]) if arity <= len(letters) else ["..."]
    return "def %s(%s)" % (name, ", ".join(([first] if first else []) + names))


def _defined(namespace):
    """Names of the functions and classes that the module itself defines."""
    own_name = namespace.get("__name__")
    found = []
    for name, value in list(namespace.items()):
        if type(value) is types.FunctionType:
            home = value.__module__
        elif any(base is type for base in class_mro(type(value))):
            home = class_namespace(value).get("__module__")
        else:
            continue
        if type(home) is str and home == own_name:
            found.append(name)
    return _names(found)


def _defined_methods(cls):
    return _names(
        name
        for name, value in list(class_namespace(cls).items())
        if isinstance(value, (types.FunctionType, staticmethod, classmethod))
    )


def _names(found):
    texts = [name for name in found if isinstance(name, str)]
    return [clean_text(name, NAME_LENGTH_MAX) for name in texts[:FOUND_MAX]]
