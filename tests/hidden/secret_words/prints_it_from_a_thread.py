# family: leaks by what is shown
import threading


def shout(words):
    thread = threading.Thread(target=lambda: 1 // 0, name=words[-1])
    thread.start()
    thread.join()
    return []
