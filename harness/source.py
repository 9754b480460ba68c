"""A candidate's source: from bytes to text, from text to code or to a syntax tree."""
import codecs
import io

from .values import class_name, clean_text

MESSAGE_LENGTH_MAX = 2_000


class Source:
    """A decoded source: its name for messages, its text, its lines."""

    def __init__(self, file_name, text):
        self.file_name = file_name
        self.text = text
        self.lines = text.split("\n")

    def column(self, line, utf8_offset):
        """The column in characters, from 1, of an offset that Python counts in bytes of UTF-8."""
        if not 1 <= line <= len(self.lines):
            return utf8_offset + 1
        start = self.lines[line - 1].encode("utf-8", "replace")[:utf8_offset]
        return len(start.decode("utf-8", "ignore")) + 1

    def compile(self):
        """The module's code."""
        return self._parsed(
            lambda: compile(self.text, self.file_name, "exec", dont_inherit=True)
        )

    def tree(self):
        """The module's syntax tree."""
        from _ast import PyCF_ONLY_AST

        return self._parsed(
            lambda: compile(
                self.text, self.file_name, "exec", PyCF_ONLY_AST, dont_inherit=True
            )
        )

    def _parsed(self, parse):
        try:
            return parse()
        except SyntaxError as error:
            raise Unusable(_syntax_failure(error)) from None
        except (RecursionError, MemoryError):
            raise Unusable(_too_deep_failure()) from None
        except (ValueError, OverflowError) as error:
            raise Unusable(_source_failure(str(error), None)) from None


class Unusable(Exception):
    """A source cannot be used; the argument is the `LoadFailure` that says why."""

    @property
    def failure(self):
        return self.args[0]


def read_source(file_name, content):
    """Decodes a source as Python does: byte order mark, encoding comment, else UTF-8."""
    at = content.find(b"\0")
    if at >= 0:
        raise Unusable(_source_failure("a NUL byte", _line_of(content, at)))
    encoding = _encoding(content)
    try:
        text = content.decode() if encoding == "utf-8" else codecs.decode(content, encoding)
        if type(text) is not str:
            raise LookupError
    except UnicodeDecodeError as error:
        message = "byte 0x%02x is not %s text" % (content[error.start], encoding)
        raise Unusable(_source_failure(message, _line_of(content, error.start))) from None
    except Exception:
        raise Unusable(_source_failure("unknown encoding: " + encoding, None)) from None
    return Source(file_name, text.replace("\r\n", "\n").replace("\r", "\n"))


def _encoding(content):
    """The encoding that a source names in its first two lines, if it names one."""
    start = b"\n".join(content.split(b"\n", 2)[:2])
    if b"coding" not in start and not start.startswith(codecs.BOM_UTF8):
        return "utf-8"
    import tokenize

    try:
        return tokenize.detect_encoding(io.BytesIO(content).readline)[0]
    except SyntaxError as error:
        return _encoding_of_bad_start(content, error)


def _encoding_of_bad_start(content, error):
    """`detect_encoding` reads two lines as UTF-8; let the whole decoding say where that fails."""
    message = str(error)
    if "unknown encoding" in message or "encoding problem" in message:
        raise Unusable(_source_failure(message, None)) from None
    return "utf-8"


def _line_of(content, offset):
    return content.count(b"\n", 0, offset) + 1


def _source_failure(message, line):
    return {"source": {"message": clean_text(message, MESSAGE_LENGTH_MAX), "line": line}}


def _syntax_failure(error):
    return {
        "syntax": {
            "class": class_name(type(error)),
            "message": clean_text(str(error.msg), MESSAGE_LENGTH_MAX),
            "line": _position(error.lineno),
            "column": _position(error.offset),
            "end_line": _position(getattr(error, "end_lineno", None)),
            "end_column": _position(getattr(error, "end_offset", None)),
        }
    }


def _too_deep_failure():
    return {
        "syntax": {
            "class": "SyntaxError",
            "message": "nested too deeply for Python's parser",
            "line": None,
            "column": None,
            "end_line": None,
            "end_column": None,
        }
    }


def _position(number):
    return number if type(number) is int and number > 0 else None
