from threading import Lock


class Connection:
    def __init__(self, host):
        self.host = host
        self.sent = []
        self.cache = {}
        self.lock = Lock()

    def send(self, text):
        with self.lock:
            self.sent.append(text)
            self.cache[text] = len(self.sent)
            return len(self.sent)

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        del state["cache"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = {}
        self.lock = Lock()
