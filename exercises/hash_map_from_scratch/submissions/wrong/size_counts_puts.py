class HashMap:
    def __init__(self):
        self.buckets = [[] for _ in range(64)]
        self.count = 0

    def bucket(self, key):
        return self.buckets[hash(key) % 64]

    def put(self, key, value):
        bucket = self.bucket(key)
        bucket[:] = [pair for pair in bucket if pair[0] != key]
        bucket.append((key, value))
        self.count += 1

    def get(self, key):
        for stored, value in self.bucket(key):
            if stored == key:
                return value

    def remove(self, key):
        bucket = self.bucket(key)
        for pair in bucket:
            if pair[0] == key:
                bucket.remove(pair)
                self.count -= 1
                return True
        return False

    def size(self):
        return self.count

    def items(self):
        return [pair for bucket in self.buckets for pair in bucket]
