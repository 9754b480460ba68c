import asyncio


def site(log, loud=True, **pages):
    """A `fetch` that takes so many seconds for each page; an exception is raised after that."""
    async def fetch(url):
        seconds, body = pages[url]
        if loud:
            log("begin", url, log.clock.elapsed())
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            log("cancelled", url, log.clock.elapsed())
            raise
        if isinstance(body, BaseException):
            raise body
        return body

    return fetch


async def all_at_the_same_time(solution, log):
    fetch = site(log, a=(3, "A"), b=(1, "B"), c=(2, "C"))
    await log.awaited(solution.fetch_all(fetch, ["a", "b", "c"], 10))
    log("elapsed", log.clock.elapsed())


async def slow_one_is_given_up(solution, log):
    fetch = site(log, False, a=(1, "A"), b=(60, "B"), c=(4, "C"))
    await log.awaited(solution.fetch_all(fetch, ["a", "b", "c"], 5))
    log("elapsed", log.clock.elapsed())


async def late_ones_are_cancelled(solution, log):
    fetch = site(log, True, a=(8, "A"), b=(9, ValueError("b")))
    await log.awaited(solution.fetch_all(fetch, ["a", "b"], 2.5))
    await asyncio.sleep(20)
    log("later", log.clock.elapsed())


async def errors_are_kept_apart(solution, log):
    class Offline(ConnectionError):
        pass

    fetch = site(log, False, a=(1, ValueError("x")), b=(2, "B"), c=(0, Offline()), d=(3, "D"))
    await log.awaited(solution.fetch_all(fetch, ["a", "b", "c", "d"], 10))
    log("elapsed", log.clock.elapsed())


async def raises_before_it_waits(solution, log):
    async def fetch(url):
        raise KeyError(url)

    await log.awaited(solution.fetch_all(fetch, ["a", "b"], 1))


async def same_url_twice(solution, log):
    fetch = site(log, True, a=(1, "A"), b=(2, "B"))
    await log.awaited(solution.fetch_all(fetch, ["a", "b", "a", "a"], 10))


async def nothing_to_fetch(solution, log):
    await log.awaited(solution.fetch_all(site(log), [], 1))
    log("elapsed", log.clock.elapsed())


async def bodies_of_all_kinds(solution, log):
    fetch = site(log, False, a=(1, None), b=(1, ""), c=(1, ("late", None)))
    await log.awaited(solution.fetch_all(fetch, ["a", "b", "c"], 2))


async def does_not_wait_for_the_timeout(solution, log):
    fetch = site(log, False, a=(0.5, "A"))
    await log.awaited(solution.fetch_all(fetch, ["a"], 100))
    log("elapsed", log.clock.elapsed())


async def cancelled_from_outside(solution, log):
    fetch = site(log, True, a=(8, "A"), b=(9, "B"))
    task = asyncio.ensure_future(solution.fetch_all(fetch, ["a", "b"], 20))
    await asyncio.sleep(1)
    task.cancel()
    await log.awaited(task)
    await asyncio.sleep(20)
    log("later", log.clock.elapsed())


async def scenario(solution, log, pages, timeout):
    async def fetch(url):
        seconds, body = pages[url]
        await asyncio.sleep(seconds)
        if body is None:
            raise OSError(url)
        return body

    await log.awaited(solution.fetch_all(fetch, list(pages), timeout))
    log("elapsed", log.clock.elapsed())
