"""Number of prefixes that read the same backwards. In a text of one letter, all of them."""


def reach_of_the_mirror(text):
    joined = text + "\n" + text[::-1]
    reach = [0] * len(joined)
    left = right = 0
    for index in range(1, len(joined)):
        if index < right:
            reach[index] = min(right - index, reach[index - left])
        while (
            index + reach[index] < len(joined)
            and joined[reach[index]] == joined[index + reach[index]]
        ):
            reach[index] += 1
        if index + reach[index] > right:
            left, right = index, index + reach[index]
    return sum(1 for size in range(1, len(text) + 1) if reach[-size] == size)


def two_hashes(text):
    base, prime = 257, 1_000_000_007
    forwards = backwards = found = 0
    power = 1
    for letter in text:
        code = ord(letter)
        forwards = (forwards * base + code) % prime
        backwards = (backwards + code * power) % prime
        power = power * base % prime
        if forwards == backwards:
            found += 1
    return found


def join_reversed(text):
    found = 0
    for end in range(1, len(text) + 1):
        prefix = text[:end]
        if "".join(reversed(prefix)) == prefix:
            found += 1
    return found


def slice_backwards(text):
    return sum(1 for end in range(1, len(text) + 1) if text[:end] == text[:end][::-1])


def compare_letters(text):
    found = 0
    for end in range(1, len(text) + 1):
        left, right = 0, end - 1
        while left < right and text[left] == text[right]:
            left, right = left + 1, right - 1
        if left >= right:
            found += 1
    return found
