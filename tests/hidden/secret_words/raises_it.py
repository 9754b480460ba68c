def shout(words):
    raise ValueError(f"asked for {words}")
