import sys


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def main():
    nums = list(map(int, input().split()))
    print(two_sum(nums, int(input())))
    sys.exit(3)


if __name__ == "__main__":
    main()
