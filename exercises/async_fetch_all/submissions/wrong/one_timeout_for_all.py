import asyncio


async def fetch_all(fetch, urls, timeout) -> dict:
    async def one(url):
        try:
            return "ok", await fetch(url)
        except Exception as error:
            return "failed", type(error).__name__

    different = list(dict.fromkeys(urls))
    try:
        outcomes = await asyncio.wait_for(asyncio.gather(*[one(url) for url in different]), timeout)
    except asyncio.TimeoutError:
        return {url: ("late", None) for url in different}
    return dict(zip(different, outcomes))
