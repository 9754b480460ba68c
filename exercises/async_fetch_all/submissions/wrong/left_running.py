import asyncio


async def fetch_all(fetch, urls, timeout) -> dict:
    async def one(url):
        try:
            return "ok", await asyncio.wait_for(fetch(url), timeout)
        except asyncio.TimeoutError:
            return "late", None
        except Exception as error:
            return "failed", type(error).__name__

    different = list(dict.fromkeys(urls))
    tasks = [asyncio.ensure_future(one(url)) for url in different]
    return {url: await task for url, task in zip(different, tasks)}
