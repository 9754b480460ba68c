class HashMap:
    def __init__(self):
        self.buckets = [[] for _ in range(64)]

    def bucket(self, key):
        return self.buckets[hash(key) % 64]

    def put(self, key, value):
        self.remove(key)
        self.bucket(key).append((key, value))

    def get(self, key):
        for stored, value in self.bucket(key):
            if hash(stored) == hash(key):
                return value

    def remove(self, key):
        bucket = self.bucket(key)
        for pair in bucket:
            if hash(pair[0]) == hash(key):
                bucket.remove(pair)
                return True
        return False

    def size(self):
        return len(self.items())

    def items(self):
        return [pair for bucket in self.buckets for pair in bucket]
