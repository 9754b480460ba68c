# family: network reach
# expect: forbidden, runtime_error
import urllib.request


def two_sum(nums, target):
    return urllib.request.urlopen("http://127.0.0.1:9/", timeout=1).read()
