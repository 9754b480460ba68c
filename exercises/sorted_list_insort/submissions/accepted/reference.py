from bisect import bisect_left, insort


class SortedList:
    """Sorted buckets, each some part of the root of the number of numbers long."""

    def __init__(self) -> None:
        self._size = 0
        self._buckets = []
        self._lasts = []

    def _bucket_of(self, number):
        """The first bucket whose last number is not smaller."""
        return bisect_left(self._lasts, number)

    def add(self, number: int) -> None:
        self._size += 1
        if not self._buckets:
            self._buckets.append([number])
            self._lasts.append(number)
            return
        i = min(self._bucket_of(number), len(self._buckets) - 1)
        bucket = self._buckets[i]
        insort(bucket, number)
        self._lasts[i] = bucket[-1]
        if len(bucket) > 1 and 16 * len(bucket) ** 2 > self._size:
            half = len(bucket) // 2
            self._buckets[i : i + 1] = [bucket[:half], bucket[half:]]
            self._lasts[i : i + 1] = [bucket[half - 1], bucket[-1]]

    def remove(self, number: int) -> None:
        i = self._bucket_of(number)
        bucket = self._buckets[i] if i < len(self._buckets) else []
        j = bisect_left(bucket, number)
        if j == len(bucket) or bucket[j] != number:
            raise ValueError("no such number")
        del bucket[j]
        self._size -= 1
        if bucket:
            self._lasts[i] = bucket[-1]
        else:
            del self._buckets[i], self._lasts[i]

    def rank(self, number: int) -> int:
        i = self._bucket_of(number)
        before = sum(len(bucket) for bucket in self._buckets[:i])
        return before + (bisect_left(self._buckets[i], number) if i < len(self._buckets) else 0)

    def kth(self, k: int) -> int:
        if not 0 <= k < self._size:
            raise IndexError("no such position")
        for bucket in self._buckets:
            if k < len(bucket):
                return bucket[k]
            k -= len(bucket)
        raise AssertionError
