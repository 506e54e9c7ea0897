"""The 24 rules as a careful developer writes them in SQL for DuckDB: three layers, every question asked once."""

from typing import Final

__all__ = ["BY_HAND", "COLUMNS"]

COLUMNS: Final = (
    "registratie, start, school, leeftijd, leerplichtig, behoefte, gemeld, toestemming, dossier_op, overdracht_op, "
    "intake_op, plaatsing, verschenen, verzuim, contact, tweede_keuze, niveau, afstand, geslaagd"
)
"""The columns of the table ``dossiers`` beside ``dossier`` and ``peildatum``."""

BY_HAND: Final = """
WITH first AS (
  SELECT
    dossier, toestemming, verschenen, leerplichtig, leeftijd,
    registratie > DATE '2026-04-01' AS b01,
    registratie IS NULL AND peildatum > DATE '2026-03-18' AND peildatum <= DATE '2026-04-01' AS b02,
    registratie IS NULL AND peildatum > DATE '2026-04-01' AND leerplichtig AS b03,
    behoefte AND NOT gemeld AS b04,
    behoefte AND gemeld IS NULL AS b05,
    plaatsing = 'geplaatst' AND NOT verschenen AND peildatum - start >= 5 AS b06,
    behoefte AND overdracht_op IS NULL AND peildatum - start >= -30 AS b07,
    dossier_op IS NULL AND toestemming AND peildatum - start >= -60 AS b08,
    behoefte AND NOT toestemming AS b09,
    intake_op IS NULL AND peildatum - registratie > 42 AS b10,
    plaatsing = 'afgewezen' AND NOT tweede_keuze AS b11,
    verschenen AND verzuim >= 10 AS b12,
    afstand > 405 AND niveau <= 2 AS b13,
    NOT geslaagd AND plaatsing IN ('geplaatst', 'wachtend') AS b14,
    school IN ('vso', 'pro') OR behoefte OR NOT contact AS d1,
    leerplichtig OR leeftijd < 18 AS d2,
    peildatum >= start AND plaatsing = 'geplaatst' AS d4,
    niveau <= 2 OR school IN ('pro', 'vso', 'isk') AS d5,
    plaatsing <> 'geplaatst' AND peildatum - start >= -45 AS d6
  FROM dossiers
), second AS (
  SELECT
    *,
    b07 OR b08 OR (b04 AND NOT toestemming) AS d3,
    ifnull(b01, false)::INT + ifnull(b02, false)::INT + ifnull(b04, false)::INT + ifnull(b07, false)::INT
      + ifnull(b08, false)::INT + ifnull(b10, false)::INT + ifnull(b14, false)::INT >= 2 AS c01
  FROM first
), third AS (
  SELECT
    *,
    d3 AND (d1 OR d5) AND b03 IS NOT TRUE AS c02,
    d2 AND d4 AND (b06 OR b12) AS c03,
    d1 AND NOT d2 AND (d6 OR NOT verschenen) AS c04
  FROM second
)
SELECT dossier, code
FROM third UNPIVOT (raised FOR code IN (
  b01 AS 'B01', b02 AS 'B02', b03 AS 'B03', b04 AS 'B04', b05 AS 'B05', b06 AS 'B06', b07 AS 'B07', b08 AS 'B08',
  b09 AS 'B09', b10 AS 'B10', b11 AS 'B11', b12 AS 'B12', b13 AS 'B13', b14 AS 'B14', c01 AS 'C01', c02 AS 'C02',
  c03 AS 'C03', c04 AS 'C04'
))
WHERE raised
"""
