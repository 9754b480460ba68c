import array
import bisect
import calendar
import collections
import contextlib
import contextvars
import copy
import datetime
import decimal
import fractions
import functools
import graphlib
import hashlib
import heapq
import hmac
import itertools
import math
import numbers
import operator
import pickle
import queue
import random
import secrets
import statistics
import struct
import types
import uuid
import weakref


def two_sum(nums, target):
    assert decimal.Decimal("0.1") + decimal.Decimal("0.2") == decimal.Decimal("0.3")
    assert pickle.loads(pickle.dumps([1, 2])) == [1, 2]
    assert len(hashlib.sha256(b"judge").hexdigest()) == 64
    assert statistics.median([1, 2, 3]) == 2
    assert list(graphlib.TopologicalSorter({1: [2]}).static_order()) == [2, 1]
    uuid.uuid4(), secrets.token_hex(4), random.random(), datetime.datetime.now()
    seen = collections.defaultdict(list)
    for i, x in enumerate(copy.deepcopy(nums)):
        if seen.get(target - x):
            return [seen[target - x][0], i]
        seen[x].append(i)
    return []
