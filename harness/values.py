"""Python values as tagged JSON, the Python side of `judge-protocol`'s `wire.rs`.

`None`, `bool`, `int` of 64 bits, finite `float`, `str` and `list` are the JSON of the same name;
everything else is `{"$": tag, "v": payload}`.

Decoding is for what `judge` says and trusts it. Encoding is for what a candidate returned and
trusts nothing: it goes by exact types, calls no method that a candidate could have written, and
stops at fixed bounds. What it cannot read becomes `opaque`: the class, and why.
"""
import sys
import types
from math import isfinite

from judge_types import ListNode, TreeNode

from .notation import make_reader, make_writer

try:
    from _collections import OrderedDict, defaultdict, deque
except ImportError:
    from collections import OrderedDict, defaultdict, deque

DEPTH_MAX = 64
NODES_MAX = 1_000_000
INT_BITS_MAX = 65_536
TEXT_MAX = 4 << 20
TEXT_IN_ALL_MAX = 16 << 20
# The reader of replies stops at 128 levels of JSON, of which the envelope takes at most six and
# an opaque value two. A list is one level, a tuple or set two, a dict three.
JSON_LEVELS_MAX = 116

_modules = sys.modules
_I64_MIN, _I64_MAX = -(1 << 63), (1 << 63) - 1

# ---------------------------------------------------------------------------------------------
# Decoding


class _NoneInTree:
    """A tree node's value `None`; a bare `null` there means that there is no node."""


def _decode_tree(items):
    nodes = [
        None if item is None else TreeNode(None if item is _NoneInTree else item) for item in items
    ]
    children = iter(nodes[1:])
    for node in nodes:
        if node is not None:
            node.left = next(children, None)
            node.right = next(children, None)
    return nodes[0]


def _decode_linked(payload):
    values, cycle = payload
    nodes = [ListNode(value) for value in values]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if cycle is not None:
        nodes[-1].next = nodes[cycle]
    return nodes[0]


_DECODERS = {
    "none": lambda payload: _NoneInTree,
    "int": lambda payload: int(payload, 16),
    "float": float,
    "bytes": bytes.fromhex,
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
    "dict": dict,
    "deque": deque,
    "range": lambda payload: range(*payload),
    "tree": _decode_tree,
    "linked": _decode_linked,
}


def _decode_object(pairs):
    tag = pairs.get("$")
    if tag is None:
        return pairs
    if tag not in _DECODERS:
        know([_MODULE_OF[tag]])
    return _DECODERS[tag](pairs["v"])


_read_json = make_reader(_decode_object)
_write_json = make_writer()


def from_json(text):
    """Reads JSON bytes; tagged objects become the values they stand for."""
    return _read_json(text.decode("utf-8"))


def to_json(encoded):
    """The JSON bytes of what `encode` gave, or of plain data around it."""
    return _write_json(encoded).encode("utf-8")


# ---------------------------------------------------------------------------------------------
# Looking at objects without asking them

_class_name = type.__dict__["__name__"].__get__
_class_mro = type.__dict__["__mro__"].__get__
_class_dict = type.__dict__["__dict__"].__get__
_cut = str.__getitem__


def clean_text(text, length_max):
    """Text that JSON can carry, cut to a length; `text` may be of a subclass of `str`."""
    text = _cut(text, slice(0, length_max))
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def class_name(cls):
    """The name of a class, whatever its metaclass pretends."""
    return clean_text(_class_name(cls), 200)


def class_mro(cls):
    """The bases of a class, itself first, whatever its metaclass pretends."""
    return _class_mro(cls)


def class_namespace(cls):
    """What a class itself defines, whatever its metaclass pretends."""
    return _class_dict(cls)


_PHRASES = {
    id(types.GeneratorType): "a generator",
    id(types.CoroutineType): "a coroutine",
    id(types.AsyncGeneratorType): "an async generator",
    id(types.FunctionType): "a function",
    id(types.MethodType): "a method",
    id(types.BuiltinFunctionType): "a builtin function",
    id(types.ModuleType): "a module",
    id(type): "a class",
    id(type(NotImplemented)): "NotImplemented",
    id(type(...)): "an ellipsis",
    id(staticmethod): "a staticmethod",
    id(property): "a property",
}
_READABLE_BASES = [
    bool, int, float, str, bytes, list, tuple, set, frozenset, dict, deque, TreeNode, ListNode,
]  # fmt: skip


def with_article(name):
    """`an int`, `a list`."""
    return ("an " if name[:1] in "aeiouAEIOU" else "a ") + name


def describe(value):
    """What a value is, as a phrase that a person understands."""
    cls = type(value)
    phrase = _PHRASES.get(id(cls))
    if phrase is not None:
        return phrase
    mro = _class_mro(cls)
    for base in _READABLE_BASES:
        if base is not cls and any(base is ancestor for ancestor in mro):
            return "a subclass of " + base.__name__
    if any(ancestor is type for ancestor in mro):
        return "a class"
    if _class_dict(cls).get("__module__", "builtins") in ("builtins", "collections", "itertools"):
        return with_article(class_name(cls))
    return "an object of class " + class_name(cls)


def _opaque(value, why):
    return {"$": "opaque", "v": [class_name(type(value)), why]}


# ---------------------------------------------------------------------------------------------
# Encoding


class _TooMuch(Exception):
    """A value is beyond a bound as a whole; the argument says which."""


def encode(value):
    """The tagged form of anything that a candidate returned. Bounded in time and space."""
    try:
        return _Encoder().encode(value, 0, 0)
    except _TooMuch as excess:
        return _opaque(value, excess.args[0])
    except MemoryError:
        return _opaque(value, "too large for the memory that is left")


class _Encoder:
    """One encoding: what is left of its bounds."""

    def __init__(self):
        self.nodes_left = NODES_MAX
        self.text_left = TEXT_IN_ALL_MAX

    def encode(self, value, depth, levels):
        """`depth`: containers around the value; `levels`: JSON arrays and objects around it."""
        self.spend_nodes(1)
        handler = _ENCODERS.get(id(type(value)))
        if handler is not None:
            return handler(self, value, depth, levels)
        return self.node_or_opaque(value, depth, levels)

    def spend_nodes(self, count):
        self.nodes_left -= count
        if self.nodes_left < 0:
            raise _TooMuch("more than %d values" % NODES_MAX)

    def spend_text(self, count):
        self.text_left -= count
        if self.text_left < 0:
            raise _TooMuch("more than %d MiB of text" % (TEXT_IN_ALL_MAX >> 20))

    def as_is(self, value, depth, levels):
        return value

    def int(self, value, depth, levels):
        if _I64_MIN <= value <= _I64_MAX:
            return value
        bits = value.bit_length()
        if bits > INT_BITS_MAX:
            return _opaque(value, "an int of %d bits" % bits)
        self.spend_text(bits // 4)
        return {"$": "int", "v": format(value, "x")}

    def float(self, value, depth, levels):
        if isfinite(value):
            return value
        return {"$": "float", "v": "nan" if value != value else "inf" if value > 0 else "-inf"}

    def str(self, value, depth, levels):
        if len(value) > TEXT_MAX:
            return _opaque(value, "a text of %d characters" % len(value))
        self.spend_text(len(value))
        if not _is_unicode(value):
            return _opaque(value, "a text with a lone surrogate")
        return value

    def bytes(self, value, depth, levels):
        if len(value) > TEXT_MAX:
            return _opaque(value, "%d bytes" % len(value))
        self.spend_text(2 * len(value))
        return {"$": "bytes", "v": value.hex()}

    def list(self, value, depth, levels):
        if depth >= DEPTH_MAX or levels >= JSON_LEVELS_MAX:
            return _too_deep(value, depth)
        return self.items(value, depth + 1, levels + 1)

    def tagged_items(self, value, depth, levels):
        if depth >= DEPTH_MAX or levels + 2 > JSON_LEVELS_MAX:
            return _too_deep(value, depth)
        return {"$": class_name(type(value)), "v": self.items(value, depth + 1, levels + 2)}

    def items(self, value, depth, levels):
        """A list of the encoded items. Large lists of one plain type are not looped over."""
        # A copy first: another thread may go on changing the original.
        items = list(value)
        kinds = set(map(id, map(type, items)))
        if len(kinds) == 1 and self.all_plain(kinds.pop(), items):
            self.spend_nodes(len(items))
            return items
        encode = self.encode
        return [encode(item, depth, levels) for item in items]

    def all_plain(self, kind, items):
        """Whether items, all of the type with this id, are their own JSON."""
        if kind == id(int):
            return _I64_MIN <= min(items) and max(items) <= _I64_MAX
        if kind == id(float):
            return all(map(isfinite, items))
        if kind == id(str):
            self.spend_text(sum(map(len, items)))
            return all(map(str.isascii, items)) and max(map(len, items)) <= TEXT_MAX
        return kind == id(bool) or kind == id(type(None))

    def dict(self, value, depth, levels):
        if depth >= DEPTH_MAX or levels + 3 > JSON_LEVELS_MAX:
            return _too_deep(value, depth)
        items = OrderedDict.items if type(value) is OrderedDict else dict.items
        encode, depth, levels = self.encode, depth + 1, levels + 3
        return {
            "$": "dict",
            "v": [
                [encode(key, depth, levels), encode(item, depth, levels)]
                for key, item in list(items(value))
            ],
        }

    def range(self, value, depth, levels):
        parts = [value.start, value.stop, value.step]
        if not all(_I64_MIN <= part <= _I64_MAX for part in parts):
            return _opaque(value, "a range beyond 64 bits")
        return {"$": "range", "v": parts}

    def node_or_opaque(self, value, depth, levels):
        name = class_name(type(value))
        if name not in _NODE_FIELDS:
            return _opaque(value, describe(value))
        if depth >= DEPTH_MAX or levels + 3 > JSON_LEVELS_MAX:
            return _too_deep(value, depth)
        try:
            if name == "TreeNode":
                return {"$": "tree", "v": self.tree(value, depth + 1, levels + 2)}
            return {"$": "linked", "v": self.linked(value, depth + 1, levels + 3)}
        except _NotNodes as problem:
            return _opaque(value, problem.args[0])

    def tree(self, root, depth, levels):
        """Level order, `None` for a missing child, without the missing children at the end."""
        read = _NodeReader("TreeNode")
        encoded, seen, level = [], set(), [root]
        while level:
            following = []
            for node in level:
                if node is None:
                    encoded.append(None)
                    continue
                if id(node) in seen:
                    raise _NotNodes("a tree with a cycle or a shared node")
                seen.add(id(node))
                value, left, right = read(node)
                item = self.encode(value, depth, levels)
                encoded.append({"$": "none", "v": None} if item is None else item)
                following += (left, right)
            level = following
        while encoded[-1] is None:
            encoded.pop()
        return encoded

    def linked(self, node, depth, levels):
        """The values in order, and the position that the last node points back to."""
        read = _NodeReader("ListNode")
        encoded, positions = [], {}
        while node is not None and id(node) not in positions:
            positions[id(node)] = len(encoded)
            value, following = read(node)
            encoded.append(self.encode(value, depth, levels))
            node = following
        return [encoded, None if node is None else positions[id(node)]]


def _too_deep(value, depth):
    if depth >= DEPTH_MAX:
        return _opaque(value, "nested deeper than %d" % DEPTH_MAX)
    return _opaque(value, "nested too deeply")


def _is_unicode(text):
    if text.isascii():
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


_ENCODERS = {
    id(cls): handler
    for cls, handler in [
        (type(None), _Encoder.as_is),
        (bool, _Encoder.as_is),
        (int, _Encoder.int),
        (float, _Encoder.float),
        (str, _Encoder.str),
        (bytes, _Encoder.bytes),
        (list, _Encoder.list),
        (tuple, _Encoder.tagged_items),
        (set, _Encoder.tagged_items),
        (frozenset, _Encoder.tagged_items),
        (deque, _Encoder.tagged_items),
        (dict, _Encoder.dict),
        # `collections`' own dicts equal the dict they hold, and honest solutions return them.
        (defaultdict, _Encoder.dict),
        (OrderedDict, _Encoder.dict),
        (range, _Encoder.range),
    ]
}

# ---------------------------------------------------------------------------------------------
# Values of classes that modules of the library define

_MODULE_OF = {
    "decimal": "decimal",
    "fraction": "fractions",
    "date": "datetime",
    "datetime": "datetime",
    "timedelta": "datetime",
}


def know_all():
    """Lets values of every module be read and written."""
    know(sorted(_KINDS_OF))


def know_imported():
    """Lets values of the modules be read and written that are there already."""
    know([name for name in sorted(_KINDS_OF) if name in _modules])


def know(modules):
    """Imports these modules, and lets their values be read and written."""
    for name in modules:
        _KINDS_OF[name]()


def _know(tag, cls, decode, encode):
    _DECODERS[tag] = decode
    _ENCODERS[id(cls)] = encode
    if cls not in _READABLE_BASES:
        _READABLE_BASES.insert(_READABLE_BASES.index(TreeNode), cls)


def _know_collections():
    from collections import Counter

    _ENCODERS[id(Counter)] = _Encoder.dict


def _know_decimal():
    from decimal import Decimal

    def encode(encoder, value, depth, levels):
        text = str(value)
        if len(text) > TEXT_MAX:
            return _opaque(value, "a Decimal of %d characters" % len(text))
        encoder.spend_text(len(text))
        return {"$": "decimal", "v": text}

    _know("decimal", Decimal, Decimal, encode)


def _know_fractions():
    from fractions import Fraction

    numerator = Fraction.__dict__["_numerator"].__get__
    denominator = Fraction.__dict__["_denominator"].__get__

    def encode(encoder, value, depth, levels):
        parts = [numerator(value), denominator(value)]
        for part in parts:
            if type(part) is not int:
                return _opaque(value, "a Fraction of something else than int")
            if part.bit_length() > INT_BITS_MAX:
                return _opaque(value, "a Fraction with an int of %d bits" % part.bit_length())
        return {"$": "fraction", "v": [encoder.int(part, depth, levels) for part in parts]}

    _know("fraction", Fraction, lambda payload: Fraction(*payload), encode)


def _know_datetime():
    from datetime import date, datetime, timedelta, timezone

    def encode_datetime(encoder, value, depth, levels):
        if value.tzinfo is not None and type(value.tzinfo) is not timezone:
            return _opaque(value, "a datetime whose time zone is " + describe(value.tzinfo))
        return {"$": "datetime", "v": datetime.isoformat(value)}

    def encode_date(encoder, value, depth, levels):
        return {"$": "date", "v": date.isoformat(value)}

    def encode_timedelta(encoder, value, depth, levels):
        return {"$": "timedelta", "v": [value.days, value.seconds, value.microseconds]}

    # A subclass is described by the nearest of its bases: `datetime` is one of `date`.
    _know("datetime", datetime, datetime.fromisoformat, encode_datetime)
    _know("date", date, date.fromisoformat, encode_date)
    _know("timedelta", timedelta, lambda payload: timedelta(*payload), encode_timedelta)


_KINDS_OF = {
    "collections": _know_collections,
    "datetime": _know_datetime,
    "decimal": _know_decimal,
    "fractions": _know_fractions,
}

# ---------------------------------------------------------------------------------------------
# Nodes of trees and linked lists

_NODE_FIELDS = {"TreeNode": ("val", "left", "right"), "ListNode": ("val", "next")}


class _NotNodes(Exception):
    """Something is not a tree or list after all; the argument says why."""


class _Slotted:
    __slots__ = ("field",)


_SLOT = type(_Slotted.__dict__["field"])
_DICT = type(TreeNode.__dict__["__dict__"])


class _NodeReader:
    """Reads the fields of nodes: of the exercise's class, or of a candidate's own of that name.

    Only instance dictionaries, slots and class defaults are read; a property is not called.
    """

    def __init__(self, name):
        self.name = name
        self.fields = _NODE_FIELDS[name]
        self.classes = {}

    def __call__(self, node):
        cls = type(node)
        getters = self.classes.get(id(cls))
        if getters is None:
            if class_name(cls) != self.name:
                kind = "tree" if self.name == "TreeNode" else "linked list"
                raise _NotNodes("a %s with %s for a node" % (kind, describe(node)))
            getters = self.classes[id(cls)] = self.getters(cls)
        return [getter(node) for getter in getters]

    def getters(self, cls):
        namespaces = [_class_dict(ancestor) for ancestor in _class_mro(cls)]
        holders = [space["__dict__"] for space in namespaces if "__dict__" in space]
        namespace_of = holders[0].__get__ if holders and type(holders[0]) is _DICT else None
        return [self.getter(name, namespaces, namespace_of) for name in self.fields]

    def getter(self, name, namespaces, namespace_of):
        found = [space[name] for space in namespaces if name in space]
        if found and type(found[0]) is _SLOT:
            slot = found[0].__get__

            def read_slot(node):
                try:
                    return slot(node)
                except AttributeError:
                    raise _NotNodes("a %s without %s" % (self.name, name)) from None

            return read_slot
        if namespace_of is None or (found and hasattr(type(found[0]), "__get__")):
            raise _NotNodes("a %s whose %s is not a plain attribute" % (self.name, name))

        def read_namespace(node):
            try:
                return namespace_of(node)[name]
            except KeyError:
                if found:
                    return found[0]
                raise _NotNodes("a %s without %s" % (self.name, name)) from None

        return read_namespace
