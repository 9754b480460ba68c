# family: lying objects
class Codec:
    def serialize(self, root):
        return root

    def deserialize(self, data):
        return data
