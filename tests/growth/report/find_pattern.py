"""Position of 'aaa...ab' (so many times 'a') in 'aaa...a': it is never there."""


def knuth_morris_pratt(text, length):
    pattern = "a" * length + "b"
    border = [0] * len(pattern)
    matched = 0
    for index in range(1, len(pattern)):
        while matched and pattern[index] != pattern[matched]:
            matched = border[matched - 1]
        if pattern[index] == pattern[matched]:
            matched += 1
        border[index] = matched
    matched = 0
    for index, letter in enumerate(text):
        while matched and letter != pattern[matched]:
            matched = border[matched - 1]
        if letter == pattern[matched]:
            matched += 1
        if matched == len(pattern):
            return index + 1 - matched
    return -1


def z_values(text, length):
    joined = "a" * length + "b" + "\n" + text
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
        if reach[index] == length + 1:
            return index - length - 2
    return -1


def rolling_hash(text, length):
    pattern = "a" * length + "b"
    size, base, prime = length + 1, 257, 1_000_000_007
    if size > len(text):
        return -1
    wanted = window = 0
    for index in range(size):
        wanted = (wanted * base + ord(pattern[index])) % prime
        window = (window * base + ord(text[index])) % prime
    lead = pow(base, size - 1, prime)
    for start in range(len(text) - size + 1):
        if window == wanted and text[start:start + size] == pattern:
            return start
        if start + size < len(text):
            window = (window - ord(text[start]) * lead) % prime
            window = (window * base + ord(text[start + size])) % prime
    return -1


def compare_slices(text, length):
    pattern = "a" * length + "b"
    for start in range(len(text) - length):
        if text[start:start + length + 1] == pattern:
            return start
    return -1


def compare_letters(text, length):
    pattern = "a" * length + "b"
    for start in range(len(text) - length):
        matched = 0
        while matched <= length and text[start + matched] == pattern[matched]:
            matched += 1
        if matched > length:
            return start
    return -1


def list_all_suffixes(text, length):
    pattern = "a" * length + "b"
    suffixes = [text[start:] for start in range(len(text))]
    for start, suffix in enumerate(suffixes):
        if suffix[:length + 1] == pattern:
            return start
    return -1
