def groupby(items, key=None):
    state = {"present": None, "full": False}
    items = iter(items)

    def read():
        state["full"] = False
        for item in items:
            state.update(full=True, item=item, key=item if key is None else key(item))
            return True
        return False

    def group(mine, name):
        while state["present"] is mine:
            if not state["full"] and not read() or state["key"] != name:
                return
            state["full"] = False
            yield state["item"]

    more = read()
    while more:
        state["present"], name = object(), state["key"]
        yield name, group(state["present"], name)
        state["present"] = None
        more = state["full"] or read()
        while more and state["key"] == name:
            more = read()
