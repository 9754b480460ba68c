from typing import Callable, Iterator, Optional


# A list of floats, and a float; returns a float.
def total_price(prices, discount):
    return sum(prices, 0.0) * (1 - discount)


# A list of texts, and a text; returns the first name that starts so, a text,
# or None where there is none.
def find_name(names, start):
    for name in names:
        if name.startswith(start):
            return name
    return None


# A list of texts; returns a dict from each length to the list of the words that long.
def group_by_length(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


# A list of ints; returns a tuple of exactly two ints.
def smallest_and_largest(numbers):
    return min(numbers), max(numbers)


# A function that takes an int and returns a text, and a list of ints;
# returns a list of texts.
def apply_to_all(function, numbers):
    return [function(number) for number in numbers]


# A text, and any number of texts; returns a text.
def join_words(separator, *words):
    return separator.join(words)


# A text or None; returns a text.
def greet(name):
    return "Hello, " + ("you" if name is None else name)


# An int; yields ints.
def countdown(start):
    while start > 0:
        yield start
        start -= 1


# A list of texts; prints them.
def show(lines):
    for line in lines:
        print(line)
