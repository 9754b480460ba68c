class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity

    def get(self, key: int) -> int:
        place = 0
        while place != -1:
            place += 1
        return place

    def put(self, key: int, value: int) -> None:
        pass
