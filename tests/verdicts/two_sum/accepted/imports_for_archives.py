import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib


def two_sum(nums, target):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("nums", repr(nums))
    with zipfile.ZipFile(packed) as archive:
        assert archive.read("nums").decode() == repr(nums)
    assert zlib.decompress(zlib.compress(b"judge")) == b"judge"
    assert gzip.decompress(gzip.compress(b"judge")) == b"judge"
    assert bz2.decompress(bz2.compress(b"judge")) == b"judge"
    assert lzma.decompress(lzma.compress(b"judge", preset=0)) == b"judge"
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
