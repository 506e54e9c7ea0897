"""One PostgreSQL server and one Spark for all tests of a worker."""

from collections.abc import Generator
from typing import Any

import pytest

from tests.sql.servers import postgres_server, spark_session

_SERVERS = {"dsn": "postgres", "spark": "spark"}
"""Fixture -> the group of tests that one worker runs, so that each server is started once."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that need a server stay together; first, for xdist reads the groups in the same hook."""
    for item in items:
        for fixture, group in _SERVERS.items():
            if fixture in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.server)
                item.add_marker(pytest.mark.xdist_group(group))
    # first, so that one worker starts on them while the others do all the rest
    items.sort(key=lambda item: item.get_closest_marker("server") is None)


@pytest.fixture(scope="session")
def dsn() -> Generator[str]:
    """A PostgreSQL server of our own."""
    with postgres_server() as found:
        yield found


@pytest.fixture(scope="session")
def spark() -> Generator[Any]:
    """A Spark session."""
    with spark_session() as session:
        yield session
