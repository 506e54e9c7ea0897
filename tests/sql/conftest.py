"""One PostgreSQL server for all tests of a worker, and tests that start a server before all others."""

from collections.abc import Generator

import pytest

from tests.sql.servers import postgres_server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a server. It goes first, so that one worker begins with it while the others do the rest."""
    for item in items:
        if "dsn" in getattr(item, "fixturenames", ()) or item.nodeid.endswith("test_spark.py::test_spark"):
            item.add_marker(pytest.mark.server)
    items.sort(key=lambda item: item.get_closest_marker("server") is None)


@pytest.fixture(scope="session")
def dsn() -> Generator[str]:
    """A PostgreSQL server of our own."""
    with postgres_server() as found:
        yield found
