"""Imports before whose end no module is told of forks; it is to be imported first.

`random`, `threading` and others ask to be called in the child of each fork, to repair what other
threads may have left halfway and to draw new random numbers. A host has one thread, and a source's
random numbers are seeded when it is loaded; but each of its forks would pay for the calls, mostly by
copying the pages that they touch.
"""
import os


def _register_nothing(**functions):
    pass


_register_at_fork = getattr(os, "register_at_fork", _register_nothing)
os.register_at_fork = _register_nothing


def end():
    """From now on forks are told to who asks for it."""
    os.register_at_fork = _register_at_fork
