# odd: Waits for its own pipe by everything that can wait.
import os
import select
import selectors


def look_around():
    reader, writer = os.pipe()
    os.write(writer, b"x")
    assert select.select([reader], [], [], 1)[0] == [reader]
    poll = select.poll()
    poll.register(reader, select.POLLIN)
    assert poll.poll(1000) == [(reader, select.POLLIN)]
    with select.epoll() as epoll:
        epoll.register(reader, select.EPOLLIN)
        assert epoll.poll(1) == [(reader, select.EPOLLIN)]
        epoll.modify(reader, select.EPOLLIN | select.EPOLLONESHOT)
        epoll.unregister(reader)
    for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
        with kind() as selector:
            selector.register(reader, selectors.EVENT_READ)
            assert len(selector.select(1)) == 1
    os.close(reader)
    os.close(writer)
    if hasattr(os, "eventfd"):
        event = os.eventfd(3)
        assert os.eventfd_read(event) == 3
        os.close(event)
    if hasattr(os, "timerfd_create"):
        import time

        timer = os.timerfd_create(time.CLOCK_MONOTONIC)
        os.timerfd_settime(timer, initial=0.001)
        os.timerfd_gettime(timer)
        assert int.from_bytes(os.read(timer, 8), "little") == 1
        os.close(timer)


def two_sum(nums, target):
    look_around()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
