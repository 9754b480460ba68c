class HashMap:
    def __init__(self):
        self.buckets = [[] for _ in range(16)]

    def bucket(self, key):
        return self.buckets[hash(key) % 16]

    def put(self, key, value):
        self.remove(key)
        self.bucket(key).append((key, value))

    def get(self, key):
        for stored, value in self.bucket(key):
            if stored == key:
                return value

    def remove(self, key):
        bucket = self.bucket(key)
        for pair in bucket:
            if pair[0] == key:
                bucket.remove(pair)
                return True
        return False

    def size(self):
        return len(self.items())

    def items(self):
        return [pair for bucket in self.buckets for pair in bucket]
