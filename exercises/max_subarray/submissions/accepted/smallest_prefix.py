def max_subarray(nums):
    """A run is the difference of two prefixes; keep the smallest one so far."""
    best, total, smallest = None, 0, 0
    for number in nums:
        total += number
        if best is None or total - smallest > best:
            best = total - smallest
        if total < smallest:
            smallest = total
    if best is None:
        raise ValueError("max_subarray of an empty list")
    return best
