import weather


def test_temperature_is_plausible():
    assert -60 < weather.WeatherService().temperature("Rome") < 60
