"""One PostgreSQL server and one Spark for all tests of a worker."""

from collections.abc import Generator
from typing import Any

import pytest

from tests.sql.servers import postgres_server, spark_session


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
