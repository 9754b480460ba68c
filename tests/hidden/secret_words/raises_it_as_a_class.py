# family: leaks by what is shown
def shout(words):
    raise type("_".join(words), (Exception,), {})("no")
