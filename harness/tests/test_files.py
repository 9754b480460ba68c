"""Files in memory beside files on a disk: the same programs, the same answers."""
import os
import sys
import tempfile
import unittest
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import Child

FILES = {
    "a.txt": b"one\ntwo\r\nthree",
    "logs/1.log": b"x" * 100_000,
    "logs/old/0.log": b"",
    "data.csv": b'name,price\n"Doe, J",1.50\nRoe,2\n',
    "picture.bin": bytes(range(256)),
}

# Each defines `f`, which is called in the folder. What it returns is plain.
PROGRAMS = {
    "reads_text": "def f(): return open('a.txt').read()",
    "reads_lines": "def f(): return [line for line in open('a.txt', newline='')]",
    "reads_bytes": "def f(): return open('picture.bin', 'rb').read()[250:]",
    "seeks": """
def f():
    with open('logs/1.log', 'rb') as file:
        return file.seek(-5, 2), file.tell(), file.read(), file.seek(10), len(file.read(7)),
""",
    "writes": """
def f():
    with open('new.txt', 'w') as file:
        file.write('a\\n' * 3)
    with open('new.txt', 'a') as file:
        print('b', file=file)
    with open('new.txt', 'r+') as file:
        file.seek(2)
        file.write('X')
    return open('new.txt').read()
""",
    "writes_far": """
def f():
    with open('far.bin', 'wb') as file:
        file.seek(200_000)
        file.write(b'end')
        file.truncate(200_002)
    content = open('far.bin', 'rb').read()
    return len(content), content[-3:], set(content[:-2]) == {0}
""",
    "cuts_a_given_file": """
def f():
    with open('logs/1.log', 'r+b') as file:
        file.truncate(70_000)
        file.seek(0, 2)
        file.write(b'yz')
    content = open('logs/1.log', 'rb').read()
    return len(content), content[-3:]
""",
    "refusals": """
import os
def f():
    said = []
    for attempt in [
        lambda: open('nowhere'), lambda: open('logs'), lambda: open('a.txt', 'x'),
        lambda: open('no/where.txt', 'w'), lambda: os.mkdir('logs'), lambda: os.rmdir('logs'),
        lambda: os.listdir('a.txt'), lambda: os.remove('nowhere'), lambda: open('a.txt/b'),
        lambda: os.rename('nowhere', 'b'), lambda: open('a.txt', 'rz'),
        lambda: open('a.txt').write('x'), lambda: open('w', 'w').read(), lambda: open(''),
        lambda: os.readlink('a.txt'), lambda: os.replace('logs', 'a.txt'), lambda: open('\\0'),
    ]:
        try:
            attempt()
            said.append('no refusal')
        except Exception as error:
            said.append((type(error).__name__, getattr(error, 'errno', None)))
    return said
""",
    "walks": """
import os
def f():
    found = []
    for folder, folders, files in os.walk('.'):
        folders.sort()
        found.append((folder, list(folders), sorted(files)))
    return found, sorted((e.name, e.is_dir(), e.stat().st_size if e.is_file() else 0)
                         for e in os.scandir('.'))
""",
    "links": """
import os
def f():
    os.symlink('logs', 'there')
    os.symlink('loop', 'loop')
    os.link('a.txt', 'hard.txt')
    open('hard.txt', 'a').write('!')
    try:
        open('loop')
    except OSError as error:
        number = error.errno
    return (os.path.islink('there'), os.readlink('there'), os.path.getsize('there/1.log'), number,
            open('a.txt').read()[-1], os.stat('a.txt').st_nlink, os.path.lexists('loop'),
            os.path.exists('loop'), os.path.samefile('a.txt', 'hard.txt'))
""",
    "renames": """
import os
def f():
    os.replace('a.txt', 'data.csv')
    os.rename('logs', 'archive')
    os.makedirs('x/y/z', exist_ok=True)
    os.removedirs('x/y/z')
    return open('data.csv').read(), sorted(os.listdir('.')), os.path.getsize('archive/1.log')
""",
    "descriptors": """
import os
def f():
    number = os.open('d.txt', os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600)
    os.write(number, b'hello')
    os.lseek(number, 1, os.SEEK_SET)
    said = os.read(number, 3), os.fstat(number).st_size
    with os.fdopen(number, 'r+') as file:
        return said, file.read()
""",
    "pathlib": """
from pathlib import Path
def f():
    Path('n').mkdir()
    Path('n/t.txt').write_text('x')
    Path('n/t.txt').rename('n/u.txt')
    return (sorted(str(p) for p in Path('.').rglob('*')), Path('a.txt').read_bytes(),
            Path('logs').is_dir(), Path('nowhere').exists(), Path('n/u.txt').stat().st_size,
            sorted(p.name for p in Path('logs').iterdir()), Path('a.txt').suffix)
""",
    "shutil": """
import shutil, os
def f():
    shutil.copy('a.txt', 'b.txt')
    shutil.copytree('logs', 'logs2')
    shutil.move('data.csv', 'logs2')
    shutil.rmtree('logs')
    return sorted(os.listdir('.')), sorted(os.listdir('logs2')), open('b.txt').read()
""",
    "archives": """
import gzip, zipfile, tarfile, bz2, os
def f():
    with gzip.open('a.gz', 'wt') as file:
        file.write('zipped\\n' * 1000)
    with zipfile.ZipFile('a.zip', 'w') as archive:
        archive.write('a.txt')
        archive.writestr('b', 'B')
    with tarfile.open('a.tar', 'w') as archive:
        archive.add('logs')
    with zipfile.ZipFile('a.zip') as archive, tarfile.open('a.tar') as other:
        return (len(gzip.open('a.gz').read()), archive.namelist(), archive.read('a.txt'),
                sorted(other.getnames()))
""",
    "csv_json": """
import csv, json, configparser
def f():
    with open('data.csv', newline='') as file:
        rows = list(csv.DictReader(file))
    with open('rows.json', 'w') as file:
        json.dump(rows, file)
    return [list(row.items()) for row in rows], json.load(open('rows.json')) == rows
""",
    "helpers": """
import glob, tempfile, fileinput, filecmp, os, linecache
def f():
    with tempfile.NamedTemporaryFile('w+', dir='.', delete=False) as file:
        file.write('t')
    with tempfile.TemporaryDirectory() as folder:
        inside = os.path.isdir(folder)
    names = sorted(glob.glob('**/*.log', recursive=True))
    lines = [line for line in fileinput.input(['a.txt', 'data.csv'])]
    return (names, inside, os.path.exists(folder), len(lines), open(file.name).read(),
            filecmp.cmp('a.txt', 'data.csv', shallow=False))
""",
    "working_folder": """
import os
def f():
    os.chdir('logs')
    return os.path.basename(os.getcwd()), os.path.exists('1.log'), os.path.exists('../a.txt')
""",
    "removed_and_open": """
import os
def f():
    file = open('a.txt')
    os.remove('a.txt')
    return file.read(3), os.path.exists('a.txt')
""",
}  # fmt: skip


def on_disk(source, folder):
    """What a program's `f` returns in a folder of the system's."""
    for path, content in FILES.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    before = os.getcwd()
    os.chdir(folder)
    try:
        namespace = {}
        exec(source, namespace)
        return namespace["f"]()
    finally:
        os.chdir(before)


def mount(child, files, **further):
    entries = [{"file": {"path": path, "size": len(files[path])}} for path in files]
    details = {"entries": entries, "watched": [], "place": None, "imports": []}
    details.update(further)
    return child.ask({"mount": details}, b"".join(files.values()))


class Files(unittest.TestCase):
    def child(self, files=FILES, **further):
        child = Child()
        self.addCleanup(child.close)
        # The library must be in memory before its files are hidden.
        child.ask({"prepare": {"filter": None, "processes": False}})
        self.assertEqual(mount(child, files, **further), "mounted")
        return child

    def filed(self, source, files=FILES, **further):
        child = self.child(files, **further)
        self.assertEqual(child.load(source), "loaded")
        return child.call()["filed"]

    def test_programs_get_what_they_would_get_on_a_disk(self):
        for name, source in PROGRAMS.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                expected = repr(on_disk(source, folder))
                wrapped = source + "\ng = f\ndef f(): return repr(g())\n"
                result = self.filed(wrapped)["result"]
                self.assertEqual(result, {"returned": expected})

    def test_what_is_left_is_said_and_nothing_else(self):
        source = """
import os
def f():
    open('a.txt').read()
    open('data.csv', 'a').close()
    os.remove('picture.bin')
    os.mkdir('empty')
    os.symlink('a.txt', 'link')
    open('new', 'w').write('n')
"""
        folder = self.filed(source)["folder"]
        self.assertEqual(
            folder["changed"],
            [
                ["empty", "folder"],
                ["link", {"link": "a.txt"}],
                ["new", {"file": {"size": 1, "head": {"$": "bytes", "v": "6e"},
                                  "sums": [zlib.crc32(b"n")]}}],
                ["picture.bin", "nothing"],
            ],
        )  # fmt: skip
        self.assertEqual(folder["bytes_read"], len(FILES["a.txt"]))

    def test_file_moved_over_another_is_never_seen_half_written(self):
        half = "def f(): open('a.txt', 'w').write('new')"
        whole = """
import os
def f():
    with open('t', 'w') as file:
        file.write('new')
    os.replace('t', 'a.txt')
"""
        for source, count in [(half, 3), (whole, 2)]:
            states = self.filed(source, watched=["a.txt"])["folder"]["states"]
            self.assertEqual(len(states[0]), count, source)

    def test_package_among_the_files_is_imported(self):
        files = {
            "shop/__init__.py": b"",
            "shop/prices.py": b"from . import names\nVAT = 20\n",
            "shop/names.py": b"NAME = 'shop'\n",
            "space/part.py": b"X = 1\n",
        }
        source = """
import shop.prices, space.part, importlib.util
def f():
    open('late.py', 'w').write('Y = 2')
    import late
    spec = importlib.util.spec_from_file_location('plug', 'shop/names.py')
    plug = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(plug)
    return [shop.prices.VAT, shop.prices.names.NAME, space.part.X, late.Y, plug.NAME,
            shop.prices.__file__]
"""
        result = self.filed(source, files)["result"]
        self.assertEqual(
            result,
            {"returned": [20, "shop", 1, 2, "shop", os.path.join("/work", "shop/prices.py")]},
        )

    def test_submission_stands_among_the_files(self):
        files = {"shop/__init__.py": b"", "shop/tax.py": b"from .orders import RATE\n"}
        source = "RATE = 7\nfrom .tax import RATE as again\ndef f(): return again, __name__\n"
        child = self.child(files, place="shop/orders.py", imports=["shop.orders"])
        self.assertEqual(child.load(source, "program"), "loaded")
        filed = child.call()["filed"]
        self.assertEqual(filed["result"]["returned"], {"$": "tuple", "v": [7, "shop.orders"]})
        self.assertEqual(filed["folder"]["changed"], [])

    def test_circular_import_is_an_exception_with_a_line(self):
        files = {"b.py": b"import a\nX = a.Y\n"}
        child = self.child(files, place="a.py", imports=["a"])
        self.assertEqual(child.load("import b\nY = 1\ndef f(): pass\n", "program"), "loaded")
        raised = child.call()["filed"]["result"]["raised"]
        self.assertEqual(raised["class"], "AttributeError")
        self.assertEqual([frame["line"] for frame in raised["frames"]], [1])

    def test_files_that_are_never_closed_run_out(self):
        source = "def f(): return [open('a.txt') for _ in range(1000)]"
        raised = self.filed(source)["result"]["raised"]
        self.assertEqual((raised["class"], raised["errno"]), ("OSError", 24))


if __name__ == "__main__":
    unittest.main()
