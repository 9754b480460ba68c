def generate(rng, profile, n):
    """A valid text, in half of the cases with one character changed or two swapped."""
    if profile != "nearly":
        raise ValueError(profile)
    text, still_open = [], []
    while len(text) + len(still_open) < n:
        if still_open and rng.random() < 0.45:
            text.append(still_open.pop())
        else:
            opening, closing = rng.choice(["()", "[]", "{}"])
            text.append(opening)
            still_open.append(closing)
    text += reversed(still_open)
    if text and rng.random() < 0.5:
        i, j = rng.randrange(len(text)), rng.randrange(len(text))
        if rng.random() < 0.5:
            text[i], text[j] = text[j], text[i]
        else:
            text[i] = rng.choice("()[]{}")
    return {"args": ("".join(text),)}


def is_valid(s):
    return set(s) <= set("()[]{}")
