def bubble_sort(nums):
    nums.extend([0] * (1 << 28))
