from __future__ import annotations

from typing import Callable, Dict, Generator, List, Tuple, Union


def total_price(prices: List[float], discount: float) -> float:
    return sum(prices, 0.0) * (1 - discount)


def find_name(names: List[str], start: str) -> Union[str, None]:
    for name in names:
        if name.startswith(start):
            return name
    return None


def group_by_length(words: List[str]) -> Dict[int, List[str]]:
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def smallest_and_largest(numbers: List[int]) -> Tuple[int, int]:
    return min(numbers), max(numbers)


def apply_to_all(function: Callable[[int], str], numbers: List[int]) -> List[str]:
    return [function(number) for number in numbers]


def join_words(separator: str, *words: str) -> str:
    return separator.join(words)


def greet(name: Union[str, None]) -> str:
    return "Hello, " + ("you" if name is None else name)


def countdown(start: int) -> Generator[int, None, None]:
    while start > 0:
        yield start
        start -= 1


def show(lines: List[str]) -> None:
    for line in lines:
        print(line)
