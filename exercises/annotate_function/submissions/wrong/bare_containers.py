from typing import Callable, Iterator, Optional


def total_price(prices: list[float], discount: float) -> float:
    return sum(prices, 0.0) * (1 - discount)


def find_name(names: list, start: str) -> Optional[str]:
    for name in names:
        if name.startswith(start):
            return name
    return None


def group_by_length(words: list) -> dict:
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def smallest_and_largest(numbers: list[int]) -> tuple:
    return min(numbers), max(numbers)


def apply_to_all(function: Callable[[int], str], numbers: list[int]) -> list:
    return [function(number) for number in numbers]


def join_words(separator: str, *words: str) -> str:
    return separator.join(words)


def greet(name: Optional[str]) -> str:
    return "Hello, " + ("you" if name is None else name)


def countdown(start: int) -> Iterator[int]:
    while start > 0:
        yield start
        start -= 1


def show(lines: list) -> None:
    for line in lines:
        print(line)
