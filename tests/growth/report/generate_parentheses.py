"""All well-formed texts of n pairs of parentheses, sorted."""


def open_or_close(n):
    texts = []

    def _extend(text, opened, closed):
        if closed == n:
            texts.append(text)
            return
        if opened < n:
            _extend(text + "(", opened + 1, closed)
        if closed < opened:
            _extend(text + ")", opened, closed + 1)

    _extend("", 0, 0)
    return texts


def shorter_ones_first(n):
    texts = [[""]]
    for pairs in range(1, n + 1):
        texts.append([
            "(" + inner + ")" + rest
            for size in range(pairs)
            for inner in texts[size]
            for rest in texts[pairs - 1 - size]
        ])
    return sorted(texts[n])


def insert_a_pair(n):
    texts = {""}
    for _ in range(n):
        texts = {
            text[:place] + "()" + text[place:] for text in texts for place in range(len(text) + 1)
        }
    return sorted(texts)


def filter_all_texts(n):
    texts = []
    for mask in range(1 << 2 * n):
        depth, lowest, letters = 0, 0, []
        for place in range(2 * n - 1, -1, -1):
            closing = mask >> place & 1
            depth += -1 if closing else 1
            lowest = min(lowest, depth)
            letters.append(")" if closing else "(")
        if depth == 0 and lowest == 0:
            texts.append("".join(letters))
    return texts
