# odd: reckons digests
import base64
import binascii
import hashlib
import hmac
import zlib


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert hashlib.sha256(b"").hexdigest().startswith("e3b0") and hashlib.md5(b"").digest()
    assert hashlib.blake2b(b"").digest() and hashlib.sha3_256(b"").digest()
    assert hmac.new(b"k", b"m", "sha256").digest() and base64.b64encode(b"a") == b"YQ=="
    assert zlib.crc32(b"a") == binascii.crc32(b"a")
    return solve(nums, target)
