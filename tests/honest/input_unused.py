# odd: would read standard input if it were a script
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)


if __name__ == "__main__":
    print(two_sum(list(map(int, input().split())), int(input())))
