"""Real databases for the tests: a PostgreSQL server on loopback, and Spark on this machine.

A machine that lacks one skips those tests and says so; with CI=true in the environment nothing may be lacking.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from overstap.cohort.databases.spark import start_session

__all__ = ["postgres_server", "spark_session", "unavailable"]

_BINARIES = ("/usr/lib/postgresql",)


def unavailable(reason: str) -> None:
    """Skip; in CI fail."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def _binaries() -> Path | None:
    """The folder with ``initdb`` and ``postgres``: on the path, or where Debian puts it; the newest first."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).parent
    folders = [path.parent for root in _BINARIES for path in Path(root).glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


@contextmanager
def postgres_server() -> Generator[str]:
    """The DSN of a server of our own, with an empty database; it is gone afterwards."""
    binaries = _binaries()
    if binaries is None:
        unavailable("PostgreSQL is not installed; on Debian: apt-get install postgresql")
        return
    with tempfile.TemporaryDirectory(prefix="overstap-pg-") as folder:
        as_user = _as_postgres(Path(folder))
        data = f"{folder}/data"
        _run([*as_user, str(binaries / "initdb"), "-D", data, "-U", "overstap", "-A", "trust", "-N"])
        # only a socket in our own folder: no port that another worker may want
        options = (
            f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c shared_buffers=64MB"
        )
        control = [*as_user, str(binaries / "pg_ctl"), "-D", data, "-w"]
        _run([*control, "-o", options, "-l", f"{folder}/log", "start"])
        try:
            yield f"host={folder} user=overstap dbname=postgres"
        finally:
            _run([*control, "-m", "immediate", "stop"])


def _as_postgres(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, "postgres", "postgres")
    return ["runuser", "-u", "postgres", "--"]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd="/")
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"


@contextmanager
def spark_session() -> Generator[Any]:
    """One Spark for all tests, small."""
    if shutil.which("java") is None:
        unavailable("Java is not installed; on Debian: apt-get install openjdk-17-jre-headless")
        return
    session = start_session(
        "local[1]",
        {
            "spark.sql.shuffle.partitions": "1",
            "spark.default.parallelism": "1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            # a few dossiers, large queries: compiling them would take longer than running them
            "spark.sql.adaptive.enabled": "false",
            "spark.sql.codegen.wholeStage": "false",
            "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        },
    )
    try:
        yield session
    finally:
        session.stop()
