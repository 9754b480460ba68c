"""A host for one submission: it imports what the submission's own words name, and nothing else.

What such a host has not imported cannot be had once its walls stand. A child that asks for more
ends at once, with a status that tells `judge` to start again with a host that has everything: so
no answer ever depends on what was left out.
"""
import os
import sys

from _frozen_importlib_external import PathFinder

# `judge` knows it as `FELL_SHORT`.
EXIT_FELL_SHORT = 113

# What the interpreter itself would ask for as soon as it has something to warn of.
ALWAYS = ["warnings"]

_exit = os._exit


class NothingMore:
    """The last finder: whatever comes here is not there."""

    def __init__(self):
        self.is_child = False

    def find_spec(self, name, path=None, target=None):
        if self.is_child:
            _exit(EXIT_FELL_SHORT)
        return None


def install():
    """Imports come from memory alone from now on; returns the finder that ends a child."""
    finder = NothingMore()
    sys.meta_path[:] = [kept for kept in sys.meta_path if kept is not PathFinder] + [finder]
    del sys.path_hooks[:]
    del sys.path[:]
    sys.path_importer_cache.clear()
    return finder
