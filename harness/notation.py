"""JSON by the interpreter's own reader and writer, without the package around them.

The package `json` brings regular expressions along, which cost a start some milliseconds. Where an
interpreter has no such reader and writer, as PyPy has none, the package is used.
"""
try:
    from _json import encode_basestring, make_encoder, make_scanner
except ImportError:
    encode_basestring = make_encoder = make_scanner = None


class _Rules:
    """What the reader asks the package's decoder for."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int, parse_constant = float, int, float


def make_reader(hook=None):
    """A function from a text to what it says; `hook` makes of a dictionary what it stands for."""
    if make_scanner is None:
        import json

        return json.JSONDecoder(object_hook=hook).decode
    rules = _Rules()
    rules.object_hook = hook
    # The scanner itself looks nothing up in modules that a candidate can change.
    scan = make_scanner(rules)
    return lambda text: scan(text, 0)[0]


def make_writer():
    """A function from plain data to its text, on one line."""
    if make_encoder is None:
        import json

        options = dict(ensure_ascii=False, check_circular=False, allow_nan=False)
        return json.JSONEncoder(separators=(",", ":"), **options).encode
    write = make_encoder(
        None, _refuse, encode_basestring, None, ":", ",", False, False, False
    )
    return lambda value: "".join(write(value, 0))


def _refuse(value):
    raise TypeError("%s is no JSON" % type(value).__name__)
