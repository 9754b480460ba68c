"""For each place, all letters from it on move one step along the alphabet."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def shift_by_place(text):
    return "".join(
        _LETTERS[(ord(letter) - 97 + place + 1) % 26] for place, letter in enumerate(text)
    )


def suffix_totals(text):
    steps = [0] * (len(text) + 1)
    for place in range(len(text)):
        steps[place] += 1
    moved, letters = 0, []
    for place, letter in enumerate(text):
        moved += steps[place]
        letters.append(_LETTERS[(ord(letter) - 97 + moved) % 26])
    return "".join(letters)


def translate_the_rest(text):
    table = str.maketrans(_LETTERS, _LETTERS[1:] + _LETTERS[0])
    for place in range(len(text)):
        text = text[:place] + text[place:].translate(table)
    return text


def shift_the_rest_by_hand(text):
    codes = [ord(letter) - 97 for letter in text]
    for start in range(len(codes)):
        for place in range(start, len(codes)):
            codes[place] = (codes[place] + 1) % 26
    return "".join(_LETTERS[code] for code in codes)


def count_the_shifts(text):
    letters = []
    for place, letter in enumerate(text):
        moved = sum(1 for start in range(len(text)) if start <= place)
        letters.append(_LETTERS[(ord(letter) - 97 + moved) % 26])
    return "".join(letters)
