# odd: exits where it is the main program
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)


def main():
    print(two_sum([1, 2], 3))
    return 0


if __name__ == "__main__":
    sys.exit(main())
