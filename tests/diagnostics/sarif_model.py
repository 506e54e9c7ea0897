"""The part of SARIF 2.1.0 that the renderer may use, as strict models: what the standard calls required is required."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Log", "Result", "Run"]

Counted = Annotated[int, Field(ge=1)]
Level = Literal["none", "note", "warning", "error"]
Uri = Annotated[str, Field(pattern=r"^[A-Za-z0-9%/._~-]+$")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Text(_Part):
    """A message or description."""

    text: str


class Region(_Part):
    """A place in a file; lines and columns count from 1, the end column is exclusive."""

    startLine: Counted
    startColumn: Counted
    endLine: Counted
    endColumn: Counted


class Artifact(_Part):
    """A file."""

    uri: Uri


class Physical(_Part):
    """A place in a file, with the file."""

    artifactLocation: Artifact
    region: Region


class Location(_Part):
    """A place that a result points at."""

    physicalLocation: Physical
    id: Annotated[int, Field(ge=-1)] = -1
    message: Text | None = None


class Help(_Part):
    """A manual page."""

    text: str
    markdown: str = ""


class Configuration(_Part):
    """How serious a rule is unless told otherwise."""

    level: Level


class Rule(_Part):
    """A kind of finding."""

    id: str
    name: str
    shortDescription: Text
    help: Help
    defaultConfiguration: Configuration


class Driver(_Part):
    """The program that found it."""

    name: str
    rules: list[Rule]


class Tool(_Part):
    """The program and its plug-ins."""

    driver: Driver


class Result(_Part):
    """A finding."""

    ruleId: str
    ruleIndex: Annotated[int, Field(ge=0)]
    level: Level
    message: Text
    locations: Annotated[list[Location], Field(min_length=1)]
    relatedLocations: Annotated[list[Location], Field(min_length=1)] | None = None
    partialFingerprints: dict[str, str]


class Run(_Part):
    """One run of the program."""

    tool: Tool
    columnKind: Literal["utf16CodeUnits", "unicodeCodePoints"]
    results: list[Result]


class Log(_Part):
    """The whole file."""

    schema_: Annotated[str, Field(alias="$schema", pattern=r"^https://.*sarif-2\.1\.0\.json$")]
    version: Literal["2.1.0"]
    runs: list[Run]
