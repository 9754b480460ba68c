# An editor put them there; importing them does no harm.
import ctypes
import http.client
import multiprocessing
import os
import pathlib
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.request
from unittest import mock


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
