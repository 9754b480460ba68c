# family: process reach
# expect: forbidden, runtime_error
import multiprocessing


def work(n):
    return n


def two_sum(nums, target):
    with multiprocessing.get_context("fork").Pool(4) as pool:
        return pool.map(work, [0, 1])
