# family: resource bombs
# expect: runtime_error, forbidden
import os


def two_sum(nums, target):
    while True:
        os.pipe()
