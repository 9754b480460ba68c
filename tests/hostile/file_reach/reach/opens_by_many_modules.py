# family: file reach
# tries: reads a file by whatever module of the library would do it
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import array
import codecs
import fileinput
import io
import os
import pathlib
import tokenize


def numbers_of(name):
    with open(name, "rb") as file:
        return array.array("B", file.read(os.path.getsize(name)))


def harm():
    ways = [
        lambda: pathlib.Path(WORLD["file"]).read_bytes(),
        lambda: io.open_code(WORLD["file"]).read(),
        lambda: io.FileIO(WORLD["file"]).read(),
        lambda: codecs.open(WORLD["file"], "rb").read(),
        lambda: b"".join(fileinput.input(WORLD["file"], mode="rb")),
        lambda: tokenize.open(WORLD["file"]).read().encode(),
        lambda: bytes(numbers_of(WORLD["file"])),
    ]
    for way in ways:
        try:
            if SECRET in way():
                return True
        except OSError:
            pass
    return False
