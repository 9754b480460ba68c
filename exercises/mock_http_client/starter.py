from unittest.mock import patch

from weather import WeatherService


def test_temperature() -> None:
    with patch("...") as get:
        get.return_value = {"celsius": 21.5, "feels_like": 23.0}
        assert WeatherService().temperature("Rome") == 21.5
