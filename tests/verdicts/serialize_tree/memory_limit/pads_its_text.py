class Codec:
    def serialize(self, root):
        return "#".ljust(1 << 30)

    def deserialize(self, data):
        return None
