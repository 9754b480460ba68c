from collections import Counter


def min_window(s, t):
    wanted = Counter(t)
    places = [place for place, character in enumerate(s) if character in wanted]
    missing, left, best = len(t), 0, None
    for right, place in enumerate(places):
        missing -= wanted[s[place]] > 0
        wanted[s[place]] -= 1
        while missing == 0:
            if best is None or place - places[left] < best[1] - best[0]:
                best = places[left], place
            wanted[s[places[left]]] += 1
            missing += wanted[s[places[left]]] > 0
            left += 1
    return s[best[0] : best[1] + 1] if best else ""
