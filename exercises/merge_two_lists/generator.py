def generate(rng, profile, n):
    if profile == "small":
        cut = rng.randint(0, n)
        return {"args": (build(rng, cut), build(rng, n - cut))}
    if profile == "halves":
        return {"args": (build(rng, n // 2), build(rng, n - n // 2))}
    raise ValueError(profile)


def build(rng, size):
    head = None
    for value in sorted((rng.randint(-9, 9) for _ in range(size)), reverse=True):
        head = ListNode(value, head)
    return head


def is_valid(a, b):
    for node in (a, b):
        while node is not None and node.next is not None:
            if node.val > node.next.val:
                return False
            node = node.next
    return True
