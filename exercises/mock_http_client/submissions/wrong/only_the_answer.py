from unittest.mock import patch

import weather


@patch("weather.get", return_value={"celsius": 21.5, "feels_like": 23.0})
def test_answer(get):
    assert weather.WeatherService().temperature("Rome") == 21.5
    assert get.called
