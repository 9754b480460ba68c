def shout(words):
    raise type("_".join(words), (Exception,), {})("no")
