from unittest.mock import patch

import weather


def answer(url, timeout):
    assert timeout == 5
    if url.endswith("New%20York"):
        return {"celsius": 1.0, "feels_like": 9.0}
    assert url == "https://weather.example/now?city=Oslo"
    return {"celsius": 2.0}


@patch("weather.get", side_effect=answer)
def test_two_cities(get):
    service = weather.WeatherService()
    assert service.temperature("New York") == 1.0
    assert service.temperature("Oslo") == 2.0
    assert service.temperature("New York") == 1.0


@patch("weather.get", side_effect=[TimeoutError(), {"celsius": 3.0}])
def test_second_try(get):
    assert weather.WeatherService().temperature("Rome") == 3.0


@patch("weather.get", side_effect=TimeoutError())
def test_timeouts(get):
    service = weather.WeatherService()
    for _ in range(2):
        try:
            service.temperature("Rome")
        except weather.Unavailable:
            continue
        assert False
