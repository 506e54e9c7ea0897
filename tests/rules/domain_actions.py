"""Which actions the domain report lists for the core rules: its index of actions per risk (section 2.20) and its
table of edge cases (section 7), codes copied by hand.

AAN-16 and OVD-11 are not in the report. ``A001`` (tailor to each young person) applies to all and stands with MBO-11.
"""

__all__ = ["DOMAIN_ACTIONS", "ELSEWHERE", "ORGANISATION"]

DOMAIN_ACTIONS = {
    "AAN-01": "A051 A052 A053 A072 A133 A194",
    "AAN-02": "A052 A058 A072 A194",
    "AAN-03": "A052 A133 A193 A194",
    "AAN-04": "A019 A052 A053",
    "AAN-07": "A055 A056 A071 A233",
    "AAN-08": "A013 A021 A025 A055 A056 A058 A071 A235",
    "AAN-09": "A051 A193 A197",
    "AAN-10": "A197 A266",
    "AAN-13": "A194",
    "INT-01": "A090 A092 A156 A215 A234 A246 A283",
    "INT-03": "A056",
    "INT-05": "A103 A218 A283",
    "D100-09": "A103 A283",
    "OVD-01": "A050 A062 A063 A155 A156 A173 A192 A198 A234",
    "OVD-02": "A062 A156",
    "OVD-03": "A157 A254",
    "OVD-04": "A056 A071 A233",
    "OVD-05": "A197 A266",
    "PLA-05": "A169 A172",
    "ZOM-01": "A096 A168 A170 A244",
    "ZOM-02": "A133 A134 A170 A180 A194",
    "ZOM-04": "A168 A180 A194",
    "ZOM-05": "A180 A282",
    "STA-01": "A170 A195 A200 A245 A280 A281",
    "STA-02": "A171 A281",
    "STA-03": "A171 A195 A200 A201",
    "MBO-11": "A251 A261",
}

ORGANISATION = frozenset({"A013", "A051", "A201", "A235", "A261"})
"""Actions of a school or region: in the catalogue, never with one student."""

ELSEWHERE = frozenset({("AAN-01", "A052"), ("AAN-02", "A052"), ("AAN-03", "A052")})
"""Registering early helps other students; these three rules speak after the last day (edge cases 2 and 5)."""
