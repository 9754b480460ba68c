class HashMap:
    def __init__(self):
        self.buckets = [[] for _ in range(8)]
        self.count = 0

    def bucket(self, key):
        return self.buckets[hash(key) % len(self.buckets)]

    def put(self, key, value):
        self.remove(key)
        if self.count == len(self.buckets):
            pairs = self.items()
            self.buckets = [[] for _ in range(self.count + 8)]
            for pair in pairs:
                self.bucket(pair[0]).append(pair)
        self.bucket(key).append((key, value))
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
