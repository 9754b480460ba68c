import asyncio
import threading

LONG = 1        # no right solution waits so long


async def heart_goes_on_beating(solution, log):
    """The function goes on when the heart has beaten ten times."""
    enough, beats = threading.Event(), []

    async def heart():
        while len(beats) < 10:
            beats.append(1)
            await asyncio.sleep(0)
        enough.set()

    beating = asyncio.ensure_future(heart())
    await log.awaited(solution.call_all([lambda: enough.wait(LONG)]))
    log("beats", len(beats))
    await beating


async def one_of_two_waits_for_the_heart(solution, log):
    enough = threading.Event()

    async def heart():
        for _ in range(10):
            await asyncio.sleep(0)
        enough.set()

    beating = asyncio.ensure_future(heart())
    await log.awaited(solution.call_all([lambda: 1, lambda: enough.wait(LONG)]))
    await beating


async def functions_that_wait_for_each_other(solution, log):
    both = threading.Barrier(2)

    def meet():
        return both.wait(LONG) in (0, 1)

    await log.awaited(solution.call_all([meet, meet]))


async def four_at_once(solution, log):
    all_four = threading.Barrier(4)

    def meet(number):
        all_four.wait(LONG)
        return number

    await log.awaited(solution.call_all([lambda i=i: meet(i) for i in range(4)]))


async def results_in_order(solution, log):
    """The slow function goes on when the loop has made many turns after the quick one ran."""
    for names in (["slow", "quick"], ["quick", "slow"]):
        quick_ran, go_on = [], threading.Event()

        def slow():
            go_on.wait(LONG)
            return "slow"

        def quick():
            quick_ran.append(1)
            return "quick"

        async def heart():
            while not quick_ran:
                await asyncio.sleep(0)
            for _ in range(500):
                await asyncio.sleep(0)
            go_on.set()

        beating = asyncio.ensure_future(heart())
        await log.awaited(solution.call_all([{"slow": slow, "quick": quick}[n] for n in names]))
        beating.cancel()


async def in_other_threads(solution, log):
    own = threading.get_ident()
    await log.awaited(solution.call_all([lambda: threading.get_ident() != own] * 2))


async def exception_reaches_the_caller(solution, log):
    def fail():
        raise OSError("no paper")

    await log.awaited(solution.call_all([fail]))
    await log.awaited(solution.call_all([int, fail]))


async def nothing_to_call(solution, log):
    await log.awaited(solution.call_all([]))


async def results_of_all_kinds(solution, log):
    error = ValueError("only a result")
    results = await solution.call_all([lambda: None, lambda: error, list])
    log(type(results) is list and [results[0], results[1] is error, results[2]])


async def each_is_called_once(solution, log):
    calls = []
    await solution.call_all([lambda: calls.append("a"), lambda: calls.append("b")])
    log(sorted(calls))


async def twice_at_the_same_time(solution, log):
    both = threading.Barrier(2)

    def meet():
        both.wait(LONG)
        return "met"

    calls = [solution.call_all([meet]) for _ in range(2)]
    await log.awaited(asyncio.gather(*calls))
