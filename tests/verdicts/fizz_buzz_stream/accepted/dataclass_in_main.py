from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Stream:
    n: int
    words: dict[int, str] = field(default_factory=lambda: {3: "Fizz", 5: "Buzz"})

    def run(self) -> None:
        for i in range(1, self.n + 1):
            print("".join(word for step, word in self.words.items() if i % step == 0) or i)


Stream(int(input())).run()
