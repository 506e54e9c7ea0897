"""Cohorts evaluated inside a database: DuckDB in this process, a PostgreSQL server, or Spark."""
