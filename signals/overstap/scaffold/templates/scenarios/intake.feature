# language: nl
Functionaliteit: Oefenen voor de intake
  Wie een intake heeft, kan het gesprek vooraf oefenen. We herinneren daaraan in de twee weken voor de intake.
  Deze voorbeelden horen bij regels/intake.yaml.

  Achtergrond:
    Gegeven een leerling die in 2026 naar het mbo gaat
    En de stand van de intake is gepland
    En de datum van de intake is 20 maart 2026

  Scenario: De intake is over een week
    Als de vo-school op 13 maart 2026 kijkt
    Dan is er een signaal EIGEN-01 met urgentie laag
    En staat bij signaal EIGEN-01 de tekst "De intake is op 20 maart 2026"
    En wordt actie EIGEN-A1 aangeraden aan de mentor uiterlijk 20 maart 2026

  Abstract Scenario: De herinnering loopt van twee weken voor de intake tot en met de dag zelf
    Als de vo-school op <dag> kijkt
    Dan is er een signaal EIGEN-01

    Voorbeelden:
      | dag           |
      | 6 maart 2026  |
      | 20 maart 2026 |

  Abstract Scenario: Eerder en later is er geen herinnering
    Als de vo-school op <dag> kijkt
    Dan is er geen signaal EIGEN-01

    Voorbeelden:
      | dag           |
      | 5 maart 2026  |
      | 21 maart 2026 |

  Scenario: De leerling heeft al geoefend
    Gegeven de oefening van het intakegesprek is ja
    Als de vo-school op 13 maart 2026 kijkt
    Dan is er geen signaal EIGEN-01

  Scenario: De intake is al geweest
    Gegeven de stand van de intake is afgerond
    Als de vo-school op 13 maart 2026 kijkt
    Dan is er geen signaal EIGEN-01

  Scenario: De datum van de intake is niet bekend
    Gegeven de datum van de intake is onbekend
    Als de vo-school op 13 maart 2026 kijkt
    Dan is signaal EIGEN-01 nog niet te bepalen omdat de datum van de intake onbekend is

  Scenario: De mbo-school ziet de herinnering niet
    Als de mbo-school op 13 maart 2026 kijkt
    Dan ziet de mbo-school niets van EIGEN-01
