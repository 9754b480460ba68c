# odd: reads and writes files in memory
import csv
import gzip
import io
import zipfile


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("a.txt", "a")
    assert zipfile.ZipFile(box).read("a.txt") == b"a"
    assert gzip.decompress(gzip.compress(b"x")) == b"x"
    assert list(csv.reader(io.StringIO("a,b"))) == [["a", "b"]]
    return solve(nums, target)
