import asyncio


async def two_requests_in_turns(solution, log):
    async def handler(request):
        log(solution.tag("begins"), log.clock.elapsed())
        await asyncio.sleep(request["length"])
        log(solution.tag("goes on"), log.clock.elapsed())
        await asyncio.sleep(request["length"])
        log(solution.tag("ends"), log.clock.elapsed())
        return request["id"] + 1

    await log.awaited(solution.handle([{"id": 7, "length": 1}, {"id": 8, "length": 1.5}], handler))


async def caller_is_left_alone(solution, log):
    async def handler(request):
        await asyncio.sleep(1)
        return solution.tag("in")

    log.call(solution.tag, "before")
    await log.awaited(solution.handle([{"id": "a"}, {"id": "b"}], handler))
    log.call(solution.tag, "after")


async def awaited_functions(solution, log):
    async def store(name):
        await asyncio.sleep(1)
        log(solution.tag(name))

    async def handler(request):
        await store("first")
        await asyncio.gather(store("second"), store("third"))
        return solution.tag("done")

    await log.awaited(solution.handle([{"id": 1}], handler))


async def tasks_of_a_handler(solution, log):
    async def later(name):
        await asyncio.sleep(1)
        return solution.tag(name)

    async def handler(request):
        task = asyncio.ensure_future(later("task"))
        await asyncio.sleep(0.25)
        own = solution.tag("own")
        return [own, await task]

    await log.awaited(solution.handle([{"id": "x"}, {"id": "y"}], handler))


async def results_in_order(solution, log):
    async def handler(request):
        await asyncio.sleep(request["length"])
        return request["length"]

    requests = [{"id": i, "length": length} for i, length in enumerate([3, 1, 2])]
    await log.awaited(solution.handle(requests, handler))
    log(log.clock.elapsed())


async def handler_raises(solution, log):
    async def handler(request):
        await asyncio.sleep(request["id"])
        if request["id"] == 1:
            raise KeyError("no such page")
        return solution.tag("fine")

    await log.awaited(solution.handle([{"id": 2}, {"id": 1}, {"id": 3}], handler))
    log.call(solution.tag, "after")


async def same_id_twice(solution, log):
    async def handler(request):
        await asyncio.sleep(0.5)
        return solution.tag(request["page"])

    requests = [{"id": 0, "page": "a"}, {"id": 0, "page": "b"}]
    await log.awaited(solution.handle(requests, handler))


async def handle_in_a_handler(solution, log):
    async def inner(request):
        await asyncio.sleep(1)
        log(solution.tag("inner"))
        return request["id"]

    async def outer(request):
        parts = await solution.handle([{"id": request["id"] + end} for end in ".1 .2".split()], inner)
        log(solution.tag("outer"))
        return parts

    await log.awaited(solution.handle([{"id": "a"}], outer))


async def two_calls_of_handle(solution, log):
    async def handler(request):
        await asyncio.sleep(1)
        return solution.tag("in")

    calls = [solution.handle([{"id": name}], handler) for name in "ab"]
    await log.awaited(asyncio.gather(*calls))


async def nothing_to_do(solution, log):
    await log.awaited(solution.handle([], None))
