import bisect


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.max_size = capacity
        self.tick = 0
        self.contents = {}
        self.ages = []

    def __len__(self):
        return len(self.contents)

    def __refresh(self, key):
        self.tick = self.tick + 1
        if key in self.contents:
            stamp = self.contents[key][0]
            index = bisect.bisect_left(self.ages, (stamp, key))
            del self.ages[index]
        self.ages.append((self.tick, key))
        return self.tick

    def get(self, key: int) -> int:
        if key not in self.contents:
            return -1
        answer = self.contents[key][1]
        self.contents[key] = (self.__refresh(key), answer)
        return answer

    def put(self, key: int, value: int) -> None:
        if key not in self.contents and len(self) >= self.max_size:
            _, victim = self.ages.pop(0)
            self.contents.pop(victim)
        self.contents[key] = (self.__refresh(key), value)
