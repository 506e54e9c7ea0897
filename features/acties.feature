# language: nl
Functionaliteit: Voor wie een actie past, en waar
  Niet elk aanbod past bij iedereen, en niet elk aanbod is er overal. Deze voorbeelden laten zien voor welke schoolsoort,
  in welke regio en met welke coach een actie erbij staat. Past een aanbod niet, dan vervalt alleen die actie.
  Ze horen bij rules/acties.

  Regel: A002 Nazorg na het vertrek is er vanuit het praktijkonderwijs en het vso

    Abstract Scenario: Nazorg hoort bij de schoolsoort die de wet noemt
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                          | waarde          |
        | inschrijving.datum            | 1 augustus 2026 |
        | inschrijving.einddatum        | 20 oktober 2026 |
        | inschrijving.redenEinde       | eigenVerzoek    |
        | begeleiding.contactOudeSchool | ja              |
        | instroommoment                | februari        |
        | schoolsoort in het vo         | <schoolsoort>   |
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er een signaal UIT-01
      En wordt actie A002 <wel of niet>

      Voorbeelden:
        | schoolsoort | wel of niet     |
        | pro         | aangeraden      |
        | vso         | aangeraden      |
        | vmbo-b      | niet aangeraden |
        | vmbo-k      | niet aangeraden |
        | vmbo-g      | niet aangeraden |
        | vmbo-t      | niet aangeraden |
        | havo        | niet aangeraden |
        | vwo         | niet aangeraden |
        | isk         | niet aangeraden |
        | vavo        | niet aangeraden |

  Regel: A151 en A166 Zelf ervaren, met het aanbod van de eigen regio en schoolsoort

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort openDag en datum 10 december 2025

    Abstract Scenario: Een keuzevak op het mbo is er in Arnhem, voor leerlingen van het vso
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | arnhem  | vso         | aangeraden      |
        | arnhem  | vmbo-b      | niet aangeraden |
        | utrecht | vso         | niet aangeraden |

    Abstract Scenario: De regionale oriëntatiedag is er in Utrecht, voor leerlingen van het vmbo
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A166 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | utrecht | vmbo-b      | aangeraden      |
        | utrecht | vmbo-k      | aangeraden      |
        | utrecht | vmbo-g      | aangeraden      |
        | utrecht | vmbo-t      | aangeraden      |
        | utrecht | havo        | niet aangeraden |
        | utrecht | vwo         | niet aangeraden |
        | utrecht | pro         | niet aangeraden |
        | utrecht | vso         | niet aangeraden |
        | utrecht | isk         | niet aangeraden |
        | utrecht | vavo        | niet aangeraden |
        | arnhem  | vmbo-b      | niet aangeraden |

    Scenario: Zonder regio staat geen van beide erbij
      Gegeven de schoolsoort in het vo is vmbo-b
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 niet aangeraden
      En wordt actie A166 niet aangeraden

    Scenario: Zonder regio is er ook voor het vso geen keuzevak
      Gegeven de schoolsoort in het vo is vso
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 niet aangeraden

  Regel: A240 Een mbo-student als buddy is er in Arnhem

    Abstract Scenario: De buddy is er voor wie de stap vaak groot is
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de uitnodiging voor een open dag is ja
      En het bezoek aan een open dag is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-16
      En wordt actie A240 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | arnhem  | vso         | aangeraden      |
        | arnhem  | pro         | aangeraden      |
        | arnhem  | vmbo-b      | aangeraden      |
        | arnhem  | isk         | aangeraden      |
        | arnhem  | vmbo-k      | niet aangeraden |
        | arnhem  | vmbo-g      | niet aangeraden |
        | arnhem  | vmbo-t      | niet aangeraden |
        | arnhem  | havo        | niet aangeraden |
        | arnhem  | vwo         | niet aangeraden |
        | arnhem  | vavo        | niet aangeraden |
        | utrecht | vso         | niet aangeraden |

  Regel: A230 Het Schakeltraject is er in Assen, voor pro en vso en voor wie is gestopt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is assen

    Abstract Scenario: Vanuit het vo past het bij het praktijkonderwijs en het vso
      Gegeven in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is <schoolsoort>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A230 <wel of niet>

      Voorbeelden:
        | schoolsoort | einde            | wel of niet                                                    |
        | pro         | 10 februari 2026 | aangeraden                                                     |
        | vso         | 10 februari 2026 | aangeraden                                                     |
        | vmbo-b      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-k      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-g      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-t      | 10 februari 2026 | niet aangeraden                                                |
        | havo        | 10 februari 2026 | niet aangeraden                                                |
        | vwo         | 10 februari 2026 | niet aangeraden                                                |
        | isk         | 10 februari 2026 | niet aangeraden                                                |
        | vavo        | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-b      | 9 februari 2026  | aangeraden                                                     |
        | vmbo-b      | onbekend         | aangeraden mits de einddatum van de inschrijving op het mbo bekend wordt |

  Regel: A236 Het paspoort is er in IJssel-Vecht en op de Noordwest-Veluwe

    Abstract Scenario: Op tijd beginnen kan in beide regio's
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-12
      En wordt actie A236 aangeraden aan de mentor uiterlijk 1 april 2026

      Voorbeelden:
        | regio            |
        | ijssel-vecht     |
        | noordwest-veluwe |

  Regel: A160 Een coach een half jaar voor de start is er in Zuidoost-Brabant

    Scenario: Elders staat die coach er niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de verwachte behoefte aan extra hulp bij de overstap is ja
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-20
      En wordt actie A160 niet aangeraden

  Regel: A307 De eigen coach kan mee naar de Overstaptafel

    Abstract Scenario: Zonder coach is er niemand om mee te vragen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 15 maart 2026
      En de gekoppelde coach is <coach>
      Als de mbo-school op 6 juli 2026 kijkt
      Dan is er een signaal PLA-01
      En wordt actie A307 <wel of niet>

      Voorbeelden:
        | coach | wel of niet     |
        | ja    | aangeraden      |
        | nee   | niet aangeraden |

  Regel: A257 Uitleg over het pre-mbo is er in Twente, voor leerlingen van het vso

    Abstract Scenario: Elders of op een andere school hoort die uitleg er niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A257 <wel of niet>

      Voorbeelden:
        | regio  | schoolsoort | wel of niet     |
        | twente | vso         | aangeraden      |
        | twente | vmbo-b      | niet aangeraden |
        | assen  | vso         | niet aangeraden |

    Scenario: Zonder regio staat de uitleg er ook niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is vso
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A257 niet aangeraden
