"""Days to wait for a warmer one, 0 where none comes. Each day is colder than the one before."""

import heapq


def stack_of_days(heat):
    result = [0] * len(heat)
    waiting = []
    for day, degrees in enumerate(heat):
        while waiting and heat[waiting[-1]] < degrees:
            earlier = waiting.pop()
            result[earlier] = day - earlier
        waiting.append(day)
    return result


def heap_of_cold_days(heat):
    result = [0] * len(heat)
    waiting = []
    for day, degrees in enumerate(heat):
        while waiting and waiting[0][0] < degrees:
            _, earlier = heapq.heappop(waiting)
            result[earlier] = day - earlier
        heapq.heappush(waiting, (degrees, day))
    return result


def sort_by_temperature(heat):
    result = [0] * len(heat)
    order = sorted(range(len(heat)), key=heat.__getitem__)
    warmest = order[-1]
    if warmest == 0 and order[0] == len(heat) - 1 and order[::-1] == list(range(len(heat))):
        return result
    return stack_of_days(heat)


def wait_and_see(heat):
    result = []
    for day in range(len(heat)):
        later = day + 1
        while later < len(heat) and heat[later] <= heat[day]:
            later += 1
        result.append(later - day if later < len(heat) else 0)
    return result


def any_warmer_day_left(heat):
    result = []
    for day, degrees in enumerate(heat):
        wait = 0
        if any(later > degrees for later in heat[day + 1:]):
            wait = 1
            while heat[day + wait] <= degrees:
                wait += 1
        result.append(wait)
    return result


def list_of_waiting_days(heat):
    result = [0] * len(heat)
    waiting = []
    for day, degrees in enumerate(heat):
        still = []
        for earlier in waiting:
            if heat[earlier] < degrees:
                result[earlier] = day - earlier
            else:
                still.append(earlier)
        still.append(day)
        waiting = still
    return result
