def subsets(nums):
    """The bits of 0 to 2^n - 1 say who is in."""
    return [
        [number for place, number in enumerate(nums) if bits >> place & 1]
        for bits in range(2 ** len(nums))
    ]
