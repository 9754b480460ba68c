from random import randint


def quick_sort(nums):
    parts = [(0, len(nums))]
    while parts:
        low, high = parts.pop()
        while high - low > 1:
            pivot = nums[randint(low, high - 1)]
            smaller, i, larger = low, low, high
            while i < larger:
                if nums[i] < pivot:
                    nums[i], nums[smaller] = nums[smaller], nums[i]
                    smaller += 1
                    i += 1
                elif nums[i] > pivot:
                    larger -= 1
                    nums[i], nums[larger] = nums[larger], nums[i]
                else:
                    i += 1
            if smaller - low < high - larger:
                parts.append((larger, high))
                high = smaller
            else:
                parts.append((low, smaller))
                low = larger
