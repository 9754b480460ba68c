import asyncio


def workers(log, *seconds):
    """Coroutine functions that take so long, and log when they start and how many run."""
    running = []

    def make(number, length):
        async def work():
            running.append(number)
            log("start", number, log.clock.elapsed(), len(running))
            await asyncio.sleep(length)
            running.remove(number)
            return number * 10

        return work

    return [make(number, length) for number, length in enumerate(seconds)]


async def results_in_order(solution, log):
    results = await solution.gather_limited(workers(log, 3, 1, 2), 2)
    log("results", results)


async def never_more_than_the_limit(solution, log):
    await solution.gather_limited(workers(log, 1, 1, 1, 1), 2)
    log("elapsed", log.clock.elapsed())


async def free_place_is_filled_at_once(solution, log):
    await solution.gather_limited(workers(log, 4, 1, 1, 1), 2)
    log("elapsed", log.clock.elapsed())


async def nothing_to_do(solution, log):
    await log.awaited(solution.gather_limited([], 3))


async def exception_reaches_the_caller(solution, log):
    async def fails():
        await asyncio.sleep(1)
        raise ValueError("no luck")

    await log.awaited(solution.gather_limited([fails], 1))
