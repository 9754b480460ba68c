my_classmethod = classmethod
my_staticmethod = staticmethod
