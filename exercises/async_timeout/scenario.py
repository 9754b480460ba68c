import asyncio


async def result_as_soon_as_it_is_there(solution, log):
    await log.awaited(solution.with_timeout(asyncio.sleep(1, "done"), 5))
    log("elapsed", log.clock.elapsed())


async def late_one_is_cancelled(solution, log):
    async def work():
        try:
            await asyncio.sleep(9)
            log("end of the work", log.clock.elapsed())
        except asyncio.CancelledError:
            log("cancelled", log.clock.elapsed())
            raise

    await log.awaited(solution.with_timeout(work(), 5))
    log("elapsed", log.clock.elapsed())
    await asyncio.sleep(10)
    log("later", log.clock.elapsed())


async def its_cleanup_has_run(solution, log):
    async def work():
        try:
            await asyncio.sleep(9)
        finally:
            log("begins to clean up", log.clock.elapsed())
            await asyncio.sleep(2)
            log("is clean", log.clock.elapsed())

    await log.awaited(solution.with_timeout(work(), 1))
    log("elapsed", log.clock.elapsed())


async def its_own_exception(solution, log):
    async def work():
        await asyncio.sleep(1)
        raise KeyError("lost")

    await log.awaited(solution.with_timeout(work(), 2))
    log("elapsed", log.clock.elapsed())


async def ends_without_waiting(solution, log):
    async def work(value):
        if value is None:
            raise ValueError("at once")
        return value

    await log.awaited(solution.with_timeout(work([1]), 2))
    await log.awaited(solution.with_timeout(work(None), 2))
    await log.awaited(solution.with_timeout(work(False), 2))
    log("elapsed", log.clock.elapsed())


async def ends_well_although_cancelled(solution, log):
    async def work():
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            log("I go on a bit")
        await asyncio.sleep(1)
        return "in the end"

    await log.awaited(solution.with_timeout(work(), 2))
    log("elapsed", log.clock.elapsed())


async def raises_while_cleaning_up(solution, log):
    async def work():
        try:
            await asyncio.sleep(9)
        finally:
            raise OSError("the disk is full")

    await log.awaited(solution.with_timeout(work(), 2))


async def cancelled_from_outside(solution, log):
    async def work():
        try:
            await asyncio.sleep(9)
            log("end of the work", log.clock.elapsed())
        finally:
            log("begins to clean up", log.clock.elapsed())
            await asyncio.sleep(2)
            log("is clean", log.clock.elapsed())

    task = asyncio.ensure_future(solution.with_timeout(work(), 20))
    await asyncio.sleep(3)
    task.cancel()
    await log.awaited(task)
    log("elapsed", log.clock.elapsed())
    await asyncio.sleep(10)
    log("later", log.clock.elapsed())


async def one_in_another(solution, log):
    inner = solution.with_timeout(asyncio.sleep(9, "inner"), 4)
    await log.awaited(solution.with_timeout(inner, 2))
    log("elapsed", log.clock.elapsed())
    inner = solution.with_timeout(asyncio.sleep(9, "inner"), 1)
    await log.awaited(solution.with_timeout(inner, 3))
    log("elapsed", log.clock.elapsed())


async def many_at_once(solution, log):
    calls = [solution.with_timeout(asyncio.sleep(i, i), 2.5) for i in range(5)]
    results = await asyncio.gather(*calls, return_exceptions=True)
    log(["late" if isinstance(r, asyncio.TimeoutError) else r for r in results])
    log("elapsed", log.clock.elapsed())


async def begins_when_it_is_awaited(solution, log):
    async def work():
        log("work begins", log.clock.elapsed())

    waiting = solution.with_timeout(work(), 2)
    await asyncio.sleep(1)
    log("nothing yet")
    await log.awaited(waiting)
