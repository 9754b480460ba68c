class Codec:
    def serialize(self, root):
        todo = [root]
        while todo:
            todo.append(todo.pop())
        return ""

    def deserialize(self, data):
        return None
