import threading


def rebuild(kind, pairs):
    new = object.__new__(kind)
    Connection.__init__(new, None)
    for name, value in pairs:
        setattr(new, name, value)
    return new


class Connection:
    def __init__(self, host):
        self.host, self.sent, self.cache, self.lock = host, [], {}, threading.Lock()

    def send(self, text):
        with self.lock:
            self.sent.append(text)
            self.cache[text] = len(self.sent)
        return len(self.sent)

    def __reduce__(self):
        pairs = [(name, value) for name, value in vars(self).items() if name not in ("lock", "cache")]
        return rebuild, (type(self), pairs)
