class Bucket:
    def __init__(self, rate: int, capacity: int) -> None:
        self._rate = rate
        self._capacity = capacity
        self._tokens = capacity
        self._last = 0

    def allow(self, n: int, now: float) -> bool:
        self._tokens = min(self._capacity, self._tokens + self._rate * (now - self._last))
        self._last = now
        if self._tokens < n:
            return False
        self._tokens -= n
        return True
