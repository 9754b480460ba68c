from threading import Lock


class Connection:
    def __init__(self, host: str) -> None:
        self.host = host
        self.sent = []
        self.cache = {}
        self.lock = Lock()

    def send(self, text: str) -> int:
        ...
