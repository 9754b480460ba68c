"""The numbers as bytes."""


def constructor(nums):
    return bytes(nums)


def append_to_a_bytearray(nums):
    packed = bytearray()
    for value in nums:
        packed.append(value)
    return bytes(packed)


def join_single_bytes(nums):
    return b"".join([bytes([value]) for value in nums])


def grow_bytes(nums):
    packed = b""
    for value in nums:
        packed += bytes([value])
    return packed


def shift_a_number(nums):
    number = 0
    for value in nums:
        number = number << 8 | value
    return number.to_bytes(len(nums), "big")


def insert_at_the_front(nums):
    packed = []
    for value in reversed(nums):
        packed.insert(0, value)
    return bytes(packed)
