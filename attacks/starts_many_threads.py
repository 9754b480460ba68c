# tries: to run two hundred threads at once
import threading

gate = threading.Event()


def harm():
    for _ in range(200):
        threading.Thread(target=gate.wait, daemon=True).start()
    return True
