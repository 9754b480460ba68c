from collections import defaultdict


class MyDefaultDict(defaultdict):
    @property
    def factory(self):
        return self.default_factory

    @factory.setter
    def factory(self, factory):
        self.default_factory = factory
