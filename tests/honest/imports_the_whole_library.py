# odd: imports every module of the library that is in all versions and wants nothing of the machine
# Not among them: cProfile, pty, tty, termios, syslog, grp, spwd, curses, readline, dbm, tkinter and
# others that want shared objects which are left out on purpose (EXTENSIONS_SELDOM, _NEVER).
import contextlib
import importlib
import io

NAMES = """
__future__ _thread abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2
calendar cmath cmd code codecs codeop collections collections.abc colorsys compileall concurrent
concurrent.futures configparser contextlib contextvars copy copyreg csv ctypes
ctypes.util dataclasses datetime decimal difflib dis doctest email email.message email.mime.text
email.parser encodings encodings.idna enum errno faulthandler filecmp fileinput fnmatch
fractions ftplib functools gc getopt getpass gettext glob graphlib gzip hashlib heapq hmac html
html.entities html.parser http http.client http.cookies http.server imaplib importlib
importlib.abc importlib.machinery importlib.metadata importlib.resources importlib.util inspect
io ipaddress itertools json json.decoder keyword linecache locale logging logging.config
logging.handlers lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing netrc
numbers opcode operator optparse os os.path pathlib pdb pickle pickletools pkgutil platform
plistlib poplib posix posixpath pprint profile pstats pwd py_compile pyclbr pydoc queue
quopri random re reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
shutil signal site smtplib socket socketserver sre_compile stat statistics string stringprep
struct subprocess symtable sys sysconfig tabnanny tarfile tempfile textwrap this threading time
timeit token tokenize trace traceback tracemalloc types typing unicodedata unittest
unittest.mock urllib urllib.error urllib.parse urllib.request urllib.response urllib.robotparser
uuid venv warnings wave weakref webbrowser wsgiref wsgiref.util xml xml.dom.minidom
xml.etree.ElementTree xml.parsers.expat xml.sax xmlrpc.client zipapp zipfile zipimport zlib
zoneinfo
""".split()

with contextlib.redirect_stdout(io.StringIO()):
    FAILED = []
    for name in NAMES:
        try:
            importlib.import_module(name)
        except ImportError as error:
            FAILED.append("%s: %s" % (name, error))
    if FAILED:
        raise ImportError(", ".join(FAILED))


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
