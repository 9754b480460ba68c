def longest_unique(s):
    """Tries all pieces."""
    return max(
        (
            end - start
            for start in range(len(s))
            for end in range(start + 1, len(s) + 1)
            if len(set(s[start:end])) == end - start
        ),
        default=0,
    )
