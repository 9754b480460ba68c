"""Number of ways to write a text of letters 'a' with the words 'a', 'aa' and 'aaa'."""

_WORDS = ("a", "aa", "aaa")


def from_the_front(text):
    ways = [1] + [0] * len(text)
    for end in range(1, len(text) + 1):
        for word in _WORDS:
            if end >= len(word) and text[end - len(word):end] == word:
                ways[end] += ways[end - len(word)]
    return ways[-1]


def last_three_counts(text):
    far, near, here = 0, 0, 1
    for end in range(1, len(text) + 1):
        total = 0
        for word, before in zip(_WORDS, (here, near, far)):
            if end >= len(word) and text[end - len(word):end] == word:
                total += before
        far, near, here = near, here, total
    return here


def memory_of_places(text):
    known = {len(text): 1}

    def _ways(start):
        if start not in known:
            known[start] = sum(
                _ways(start + len(word)) for word in _WORDS if text.startswith(word, start)
            )
        return known[start]

    return _ways(0)


def try_every_word(text):
    def _ways(start):
        if start == len(text):
            return 1
        total = 0
        for word in _WORDS:
            if text.startswith(word, start):
                total += _ways(start + len(word))
        return total

    return _ways(0)


def every_set_of_cuts(text):
    total = 0
    for cuts in range(1 << (len(text) - 1)):
        start, fits = 0, True
        for end in range(1, len(text) + 1):
            if end == len(text) or cuts >> (end - 1) & 1:
                if end - start > len(_WORDS) or text.count("a", start, end) < end - start:
                    fits = False
                start = end
        total += fits
    return total


def list_every_way(text):
    ways = [[]]
    finished = 0
    while ways:
        longer = []
        for way in ways:
            done = sum(len(word) for word in way)
            if done == len(text):
                finished += 1
            for word in _WORDS:
                if text.startswith(word, done) and done < len(text):
                    longer.append(way + [word])
        ways = longer
    return finished
