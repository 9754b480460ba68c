"""An exception as data: `judge-protocol`'s `Exception`."""
import builtins
from itertools import islice

from .values import class_mro, class_name, clean_text, deque

FRAMES_MAX = 20
MESSAGE_LENGTH_MAX = 2_000
BRIEF_LENGTH_MAX = 200

_BUILTIN = {
    id(cls)
    for cls in vars(builtins).values()
    if isinstance(cls, type) and issubclass(cls, BaseException)
}
_args_of = BaseException.__dict__["args"].__get__
_traceback_of = BaseException.__dict__["__traceback__"].__get__


def describe_exception(error, source):
    """What is told of an exception. `source` is the candidate's `Source`, or None."""
    cls = type(error)
    ancestors = [base for base in class_mro(cls) if id(base) in _BUILTIN]
    frames, hidden = _frames(error, source)
    return {
        "class": class_name(ancestors[0]),
        "own_class": None if ancestors[0] is cls else class_name(cls),
        "ancestors": [class_name(base) for base in ancestors],
        "message": _message(error),
        "errno": _errno(error, ancestors),
        "frames": frames,
        "hidden_frames": hidden,
    }


def describe_briefly(error, source):
    """What a log tells of an exception: its class and message, and the candidate's line."""
    frames, _ = _frames(error, source)
    return {
        "class": class_name(type(error)),
        "message": _message(error, BRIEF_LENGTH_MAX),
        "line": frames[-1]["line"] if frames else None,
    }


def _message(error, length_max=MESSAGE_LENGTH_MAX):
    try:
        # Runs the candidate's `__str__` where there is one, so anything may happen here.
        return clean_text(str(error), length_max)
    except BaseException as another:
        return "(its own message raised %s)" % class_name(type(another))


def _errno(error, ancestors):
    args = _args_of(error)
    if not any(base is OSError for base in ancestors) or not args:
        return None
    number = args[0]
    return number if type(number) is int and abs(number) < 1 << 31 else None


def _frames(error, source):
    """The innermost frames of the candidate's file, and how many frames are not of it."""
    kept, hidden = deque(maxlen=FRAMES_MAX), 0
    traceback = _traceback_of(error)
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if source is not None and code.co_filename == source.file_name:
            kept.append(traceback)
        else:
            hidden += 1
        traceback = traceback.tb_next
    return [_frame(traceback, source) for traceback in kept], hidden


def _frame(traceback, source):
    code = traceback.tb_frame.f_code
    line = traceback.tb_lineno or code.co_firstlineno
    column, end_column = _columns(traceback, code, line, source)
    return {
        "function": clean_text(code.co_name, 200),
        "line": max(line, 1),
        "column": column,
        "end_column": end_column,
    }


def _columns(traceback, code, line, source):
    """Columns in characters, from 1, where the interpreter knows them (CPython 3.11)."""
    positions = getattr(code, "co_positions", None)
    if positions is None or traceback.tb_lasti < 0:
        return None, None
    place = next(islice(positions(), traceback.tb_lasti // 2, None), None)
    if place is None:
        return None, None
    start_line, end_line, start, end = place
    if start_line != line or start is None:
        return None, None
    same_line = end_line == line and end is not None
    return source.column(line, start), source.column(line, end) if same_line else None
