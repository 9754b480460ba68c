# family: resource bombs
# expect: memory_limit
# limit: memory
import zlib


def two_sum(nums, target):
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(160)) + packer.flush()
    return zlib.decompress(packed)
