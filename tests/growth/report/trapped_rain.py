"""Water that stays between the walls. A falling row holds none."""


def two_pointers(walls):
    left, right = 0, len(walls) - 1
    high_left = high_right = water = 0
    while left <= right:
        if high_left <= high_right:
            high_left = max(high_left, walls[left])
            water += high_left - walls[left]
            left += 1
        else:
            high_right = max(high_right, walls[right])
            water += high_right - walls[right]
            right -= 1
    return water


def highest_on_both_sides(walls):
    count = len(walls)
    from_left, from_right = [0] * count, [0] * count
    top = 0
    for place in range(count):
        top = max(top, walls[place])
        from_left[place] = top
    top = 0
    for place in range(count - 1, -1, -1):
        top = max(top, walls[place])
        from_right[place] = top
    return sum(min(from_left[place], from_right[place]) - walls[place] for place in range(count))


def stack_of_walls(walls):
    stack = []
    water = 0
    for place, height in enumerate(walls):
        while stack and walls[stack[-1]] < height:
            floor = walls[stack.pop()]
            if stack:
                width = place - stack[-1] - 1
                water += width * (min(height, walls[stack[-1]]) - floor)
        stack.append(place)
    return water


def look_both_ways(walls):
    water = 0
    for place in range(len(walls)):
        high_left = high_right = walls[place]
        for other in range(place):
            if walls[other] > high_left:
                high_left = walls[other]
        for other in range(place + 1, len(walls)):
            if walls[other] > high_right:
                high_right = walls[other]
        water += min(high_left, high_right) - walls[place]
    return water


def maxima_of_slices(walls):
    return sum(
        min(max(walls[:place + 1]), max(walls[place:])) - height
        for place, height in enumerate(walls)
    )
