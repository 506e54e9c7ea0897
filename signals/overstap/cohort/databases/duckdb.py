"""DuckDB, in this process and in memory."""

from typing import Any, ClassVar

from overstap.cohort.databases.batch import Answers, SqlEvaluator
from overstap.cohort.databases.loading import Batch, Columns
from overstap.cohort.libraries import library
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.evaluate.sql.tables import Column, ColumnType, Table, create_statements
from overstap_engine.plan import Plan

__all__ = ["DuckDb", "arrow_table"]


class DuckDb(SqlEvaluator):
    """Evaluates many dossiers with one SQL query in DuckDB."""

    dialect: ClassVar[Dialect] = "duckdb"

    def __init__(self, plan: Plan, *, threads: int | None = None) -> None:
        """``threads``: as many as there are cores when None. Raises ``ExtraMissing`` without DuckDB."""
        super().__init__(plan)
        config: dict[str, Any] = {} if threads is None else {"threads": threads}
        self._connection: Any = library("duckdb").connect(":memory:", config=config)
        self._connection.execute("SET enable_external_access = false")
        self._asked: set[str] = set()
        self._prepared: dict[str, str] = {}

    def close(self) -> None:
        self._connection.close()

    def answers(self, batch: Batch, careful: bool) -> Answers:
        if not self._asked:
            for statement in create_statements(tuple(table for table, _ in batch.tables), self.dialect):
                self._connection.execute(statement)
        for table, columns in batch.tables:
            self._load(table, columns)
        found = self._ask(self.text("all", careful)).fetchall()
        return Answers(found, self._ask(self.text("values", careful)).to_arrow_table().to_pylist())

    def _load(self, table: Table, columns: Columns) -> None:
        name = table.name_in(self.dialect)
        self._connection.execute(f"DELETE FROM {name}")
        self._connection.register("nieuw", arrow_table(table, columns))
        self._connection.execute(f"INSERT INTO {name} SELECT * FROM nieuw")
        self._connection.unregister("nieuw")

    def _ask(self, query: str) -> Any:
        """Prepared the second time: planning a large query takes longer than running it on a few hundred dossiers."""
        if query not in self._asked:
            self._asked.add(query)
            return self._connection.sql(query)
        if query not in self._prepared:
            self._prepared[query] = f"vraag_{len(self._prepared)}"
            self._connection.execute(f"PREPARE {self._prepared[query]} AS {query}")
        return self._connection.sql(f"EXECUTE {self._prepared[query]}")


def arrow_table(table: Table, columns: Columns) -> Any:
    """The rows of a table for Arrow."""
    pa = library("pyarrow")
    types = {
        ColumnType.TEXT: pa.string(),
        ColumnType.INTEGER: pa.int64(),
        ColumnType.BOOLEAN: pa.bool_(),
        ColumnType.DATE: pa.date32(),
    }

    def array(column: Column) -> Any:
        return pa.array(columns[column.name], type=types[column.type])

    return pa.table({column.name: array(column) for column in table.columns})
