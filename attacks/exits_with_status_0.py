# tries: to be taken for right because it exits with status 0
import os


def attack(n):
    os._exit(0)
