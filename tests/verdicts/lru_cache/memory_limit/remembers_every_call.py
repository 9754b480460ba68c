class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity, self.calls = capacity, []

    def get(self, key: int) -> int:
        self.calls.append(bytearray(64 << 20))
        return -1

    def put(self, key: int, value: int) -> None:
        self.calls.append(bytearray(64 << 20))
