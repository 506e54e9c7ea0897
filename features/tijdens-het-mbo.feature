# language: nl
Functionaliteit: Tijdens het mbo
  De student is begonnen en zit op school. Ook dan is er soms iets te regelen: een gesprek, maatwerk of een examen.
  Deze voorbeelden laten zien wanneer iemand op het mbo aan zet is. De student ziet hetzelfde als de mentor.
  Ze horen bij rules/tijdens-het-mbo.yaml.

  Regel: MBO-01 Opleiding anders dan verwacht, nog geen gesprek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de volgende feiten:
        | feit                          | waarde |
        | opleiding anders dan verwacht | ja     |

    Scenario: De student vindt de opleiding anders dan gedacht
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-01
      En is er een signaal MBO-01 met urgentie midden
      En staat bij signaal MBO-01 de tekst "een andere keuze maken mag ook"
      En wordt actie A100 aangeraden aan de mbo-mentor uiterlijk 24 november 2026
      En wordt actie A162 niet aangeraden

    Abstract Scenario: De Loopbaanklas is er in de Achterhoek, voor niveau 2 tot en met 4
      Gegeven de regio is achterhoek
      En het niveau van de opleiding is <niveau>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er een signaal MBO-01
      En wordt actie A162 <wel of niet>

      Voorbeelden:
        | niveau | wel of niet     |
        | 1      | niet aangeraden |
        | 2      | aangeraden      |
        | 4      | aangeraden      |

    Abstract Scenario: Eén ander gegeven en er is geen gesprek meer nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-01

      Voorbeelden:
        | gegeven                                   | waarde | een of geen |
        | opleiding anders dan verwacht             | nee    | geen        |
        | gesprek over hoe het gaat op de opleiding | ja     | geen        |
        | gesprek over hoe het gaat op de opleiding | nee    | een         |
        | afgewezen aanbod van begeleiding          | ja     | een         |

    Abstract Scenario: Van de eerste dag van de inschrijving tot het einde ervan
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-01

      Voorbeelden:
        | begin            | einde            | een of geen |
        | 10 november 2026 | onbekend         | een         |
        | 11 november 2026 | onbekend         | geen        |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 10 november 2026 | geen        |
        | 1 september 2026 | 11 november 2026 | een         |

    Scenario: Weet niemand hoe de student de opleiding vindt, dan is MBO-01 niet te bepalen
      Gegeven de opleiding anders dan verwacht is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-01 nog niet te bepalen omdat begeleiding.verwachtingKloptNiet onbekend is

    Scenario: Mbo-school en student zien dit, verder niemand
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-01
      En ziet de vo-school niets van MBO-01
      En ziet het doorstroompunt niets van MBO-01

  Regel: MBO-02 Wens voor training in studievaardigheden, nog niet begonnen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de wens voor training in studievaardigheden is ja

    Scenario: Student en begeleider willen training, die is er nog niet
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-02
      En is er een signaal MBO-02 met urgentie midden
      En staat bij signaal MBO-02 de tekst "Spreek af wie helpt"
      En wordt actie A098 aangeraden aan de mbo-mentor uiterlijk 24 november 2026
      En wordt actie A231 aangeraden aan de loopbaanbegeleider
      En wordt actie A018 niet aangeraden

    Abstract Scenario: Eén ander gegeven en training hoeft niet meer te worden geregeld
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-02

      Voorbeelden:
        | gegeven                                             | waarde | een of geen |
        | de wens voor training in studievaardigheden         | nee    | geen        |
        | het begin van de training in studievaardigheden     | ja     | geen        |
        | het begin van de training in studievaardigheden     | nee    | een         |
        | het begin van de training in werknemersvaardigheden | ja     | een         |

    Abstract Scenario: Wil de student geen hulp, dan is dat goed
      Gegeven het afgewezen aanbod van begeleiding is <afgewezen>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-02

      Voorbeelden:
        | afgewezen | een of geen |
        | ja        | geen        |
        | nee       | een         |

    Abstract Scenario: Training past bij de tijd van de inschrijving
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-02

      Voorbeelden:
        | begin            | einde            | een of geen |
        | 10 november 2026 | onbekend         | een         |
        | 11 november 2026 | onbekend         | geen        |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 10 november 2026 | geen        |
        | 1 september 2026 | 11 november 2026 | een         |

    Scenario: Zonder oordeel van student en begeleider is MBO-02 niet te bepalen
      Gegeven de wens voor training in studievaardigheden is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-02 nog niet te bepalen omdat de wens voor training in studievaardigheden onbekend is

    Scenario: De student ziet welke training nog open staat
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-02
      En ziet de vo-school niets van MBO-02
      En ziet het doorstroompunt niets van MBO-02

  Regel: MBO-03 Vraag om maatwerk staat langer open

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de datum van de vraag om maatwerk is 5 oktober 2026

    Scenario: Na vijf weken is er nog geen antwoord
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-03
      En is er een signaal MBO-03 met urgentie midden
      En staat bij signaal MBO-03 de tekst "op 5 oktober 2026 om maatwerk"
      En wordt actie A103 aangeraden aan de leerling uiterlijk 24 november 2026
      En wordt actie A035 aangeraden aan de intaker
      En wordt actie A217 niet aangeraden
      En wordt actie A301 niet aangeraden

    Abstract Scenario: De school krijgt vier weken om te antwoorden
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal MBO-03

      Voorbeelden:
        | dag             | een of geen |
        | 1 november 2026 | geen        |
        | 2 november 2026 | een         |

    Scenario: Een instelling kan een eigen termijn afspreken
      Gegeven de parameter maatwerkWeken is 6
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen signaal MBO-03

    Abstract Scenario: Is het maatwerk er, dan is er geen signaal
      Gegeven het geregeld maatwerk is <geregeld>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-03

      Voorbeelden:
        | geregeld | een of geen |
        | ja       | geen        |
        | nee      | een         |

    Abstract Scenario: Een vraag om maatwerk hoort bij een inschrijving
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-03

      Voorbeelden:
        | begin            | einde            | een of geen |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 10 november 2026 | geen        |
        | 1 september 2026 | 11 november 2026 | een         |
        | 1 februari 2027  | onbekend         | een         |

    Scenario: Is er geen vraag vastgelegd, dan vraagt Overstap er niet naar
      Gegeven de datum van de vraag om maatwerk is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van MBO-03

    Scenario: De student ziet dat de vraag nog open staat
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-03
      En ziet de vo-school niets van MBO-03
      En ziet het doorstroompunt niets van MBO-03

  Regel: MBO-04 Gedachte aan een andere opleiding, nog geen gesprek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de gedachte aan een andere opleiding is ja

    Scenario: De student denkt in november aan een andere opleiding
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-04
      En is er een signaal MBO-04 met urgentie midden
      En staat bij signaal MBO-04 de tekst "Wisselen mag"
      En wordt actie A285 aangeraden aan de loopbaanbegeleider uiterlijk 24 november 2026
      En wordt actie A301 aangeraden aan de leerling
      En wordt actie A162 niet aangeraden
      En wordt actie A250 niet aangeraden

    Scenario: In de Achterhoek kan de Loopbaanklas helpen
      Gegeven de regio is achterhoek
      En het niveau van de opleiding is 3
      Als de mbo-school op 10 november 2026 kijkt
      Dan wordt actie A162 aangeraden aan de loopbaanbegeleider

    Abstract Scenario: Eén ander gegeven en er is geen gesprek over wisselen nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-04

      Voorbeelden:
        | gegeven                                       | waarde | een of geen |
        | de gedachte aan een andere opleiding          | nee    | geen        |
        | het gesprek over hoe het gaat op de opleiding | ja     | geen        |
        | het gesprek over hoe het gaat op de opleiding | nee    | een         |
        | het afgewezen aanbod van begeleiding          | ja     | een         |

    Abstract Scenario: Wisselen gaat over de opleiding waar de student nu staat ingeschreven
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-04

      Voorbeelden:
        | begin            | einde            | een of geen |
        | 10 november 2026 | onbekend         | een         |
        | 11 november 2026 | onbekend         | geen        |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 10 november 2026 | geen        |
        | 1 september 2026 | 11 november 2026 | een         |

    Scenario: Is niet bekend waar de student aan denkt, dan is MBO-04 niet te bepalen
      Gegeven de gedachte aan een andere opleiding is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-04 nog niet te bepalen omdat de gedachte aan een andere opleiding onbekend is

    Scenario: Nadenken over wisselen blijft tussen student en mbo-school
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-04
      En ziet de vo-school niets van MBO-04
      En ziet het doorstroompunt niets van MBO-04

  Regel: MBO-05 Het loopt niet goed op de opleiding, nog geen gesprek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de melding dat het niet goed loopt is ja

    Scenario: In het tweede jaar loopt het niet goed
      Als de mbo-school op 9 november 2027 kijkt
      Dan zijn er precies de signalen MBO-05
      En is er een signaal MBO-05 met urgentie midden
      En staat bij signaal MBO-05 de tekst "wat er nodig is om verder te kunnen"
      En wordt actie A100 aangeraden aan de mbo-mentor uiterlijk 23 november 2027
      En wordt actie A162 niet aangeraden
      En wordt actie A163 niet aangeraden
      En wordt actie A172 niet aangeraden

    Scenario: In het eerste jaar vraagt D100-03 ook om contact met de oude school
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen D100-03 en MBO-05

    Abstract Scenario: Elke regio heeft eigen aanbod
      Gegeven de regio is <regio>
      En het niveau van de opleiding is <niveau>
      Als de mbo-school op 9 november 2027 kijkt
      Dan is er een signaal MBO-05
      En wordt actie A162 <loopbaanklas>
      En wordt actie A163 <pitstop>
      En wordt actie A172 <loopbaanplein>

      Voorbeelden:
        | regio      | niveau | loopbaanklas    | pitstop         | loopbaanplein   |
        | achterhoek | 2      | aangeraden      | niet aangeraden | aangeraden      |
        | achterhoek | 1      | niet aangeraden | niet aangeraden | aangeraden      |
        | friesland  | 2      | niet aangeraden | aangeraden      | niet aangeraden |

    Abstract Scenario: Eén ander gegeven en het gesprek is er al of hoeft niet
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 9 november 2027 kijkt
      Dan is er <een of geen> signaal MBO-05

      Voorbeelden:
        | gegeven                                       | waarde | een of geen |
        | de melding dat het niet goed loopt            | nee    | geen        |
        | het gesprek over hoe het gaat op de opleiding | ja     | geen        |
        | het gesprek over hoe het gaat op de opleiding | nee    | een         |
        | het contact met de oude school                | ja     | een         |
        | het afgewezen aanbod van begeleiding          | ja     | geen        |
        | het afgewezen aanbod van begeleiding          | nee    | een         |

    Abstract Scenario: Een gesprek op de opleiding hoort bij de inschrijving daar
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 9 november 2027 kijkt
      Dan is er <een of geen> signaal MBO-05

      Voorbeelden:
        | begin            | einde            | een of geen |
        | 9 november 2027  | onbekend         | een         |
        | 10 november 2027 | onbekend         | geen        |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 9 november 2027  | geen        |
        | 1 september 2026 | 10 november 2027 | een         |

    Scenario: Zonder bericht over hoe het loopt is MBO-05 niet te bepalen
      Gegeven de melding dat het niet goed loopt is onbekend
      Als de mbo-school op 9 november 2027 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-05 nog niet te bepalen omdat de melding dat het niet goed loopt onbekend is

    Scenario: Ook de student kan om het gesprek vragen
      Als de leerling op 9 november 2027 kijkt
      Dan is er een signaal MBO-05
      En ziet de vo-school niets van MBO-05
      En ziet het doorstroompunt niets van MBO-05

  Regel: MBO-06 Examen komt eraan, aanpassing nog niet vastgesteld

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de vraag om een aangepast examen is ja
      En de datum van het examen is 15 maart 2027

    Scenario: Zes weken voor het examen is er nog geen besluit
      Als de mbo-school op 1 februari 2027 kijkt
      Dan zijn er precies de signalen MBO-06
      En is er een signaal MBO-06 met urgentie hoog
      En staat bij signaal MBO-06 de tekst "Het examen is op 15 maart 2027"
      En wordt actie A104 aangeraden aan de examencommissie uiterlijk 15 maart 2027
      En wordt actie A066 niet aangeraden

    Abstract Scenario: Vanaf acht weken ervoor tot de dag van het examen
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal MBO-06

      Voorbeelden:
        | dag             | een of geen |
        | 17 januari 2027 | geen        |
        | 18 januari 2027 | een         |
        | 14 maart 2027   | een         |
        | 15 maart 2027   | geen        |

    Scenario: Een examencommissie die meer tijd nodig heeft, kan eerder beginnen
      Gegeven de parameter examenWeken is 10
      Als de mbo-school op 11 januari 2027 kijkt
      Dan is er een signaal MBO-06

    Abstract Scenario: Eén ander gegeven en er hoeft niets te worden vastgesteld
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 1 februari 2027 kijkt
      Dan is er <een of geen> signaal MBO-06

      Voorbeelden:
        | gegeven                                     | waarde          | een of geen |
        | de vraag om een aangepast examen            | nee             | geen        |
        | de vastgestelde aanpassing van het examen   | ja              | geen        |
        | de vastgestelde aanpassing van het examen   | nee             | een         |
        | de datum van inschrijving op het mbo        | onbekend        | geen        |
        | de einddatum van de inschrijving op het mbo | 1 februari 2027 | geen        |
        | de einddatum van de inschrijving op het mbo | 2 februari 2027 | een         |

    Abstract Scenario: Ontbreekt er iets over het examen, dan is MBO-06 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 1 februari 2027 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-06 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                          |
        | de vraag om een aangepast examen |
        | de datum van het examen          |

    Scenario: De student ziet of de aanpassing er is
      Als de leerling op 1 februari 2027 kijkt
      Dan is er een signaal MBO-06
      En ziet de vo-school niets van MBO-06
      En ziet het doorstroompunt niets van MBO-06

  Regel: MBO-07 Afspraken over ondersteuning langer dan een jaar niet samen bekeken

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de datum van de afspraken over ondersteuning is 25 augustus 2026

    Scenario: Na ruim een jaar nog niet samen bekeken
      Als de mbo-school op 1 oktober 2027 kijkt
      Dan zijn er precies de signalen MBO-07
      En is er een signaal MBO-07 met urgentie midden
      En staat bij signaal MBO-07 de tekst "De laatste evaluatie die is vastgelegd: onbekend"
      En staat bij signaal MBO-07 de tekst "Sinds 1 augustus 2023"
      En wordt actie A284 aangeraden aan de leerling uiterlijk 15 oktober 2027

    Abstract Scenario: Op de dag zelf is het nog niet langer dan een jaar
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal MBO-07

      Voorbeelden:
        | dag              | een of geen |
        | 25 augustus 2027 | geen        |
        | 26 augustus 2027 | een         |

    Abstract Scenario: De laatste evaluatie telt
      Gegeven de datum van de evaluatie van de afspraken is <bekeken>
      Als de mbo-school op 1 oktober 2028 kijkt
      Dan is er <een of geen> signaal MBO-07

      Voorbeelden:
        | bekeken           | een of geen |
        | 30 september 2027 | een         |
        | 1 oktober 2027    | geen        |
        | 15 augustus 2028  | geen        |

    Scenario: Een instelling kan vaker willen kijken
      Gegeven de parameter evaluatieMaanden is 6
      Als de mbo-school op 1 maart 2027 kijkt
      Dan is er een signaal MBO-07

    Abstract Scenario: Sinds augustus 2023 hoort dit elk jaar
      Gegeven een leerling die in <jaar> naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september <jaar>
      En de datum van de afspraken over ondersteuning is 25 augustus <jaar>
      Als de mbo-school op 1 oktober 2024 kijkt
      Dan is er <een of geen> signaal MBO-07

      Voorbeelden:
        | jaar | een of geen |
        | 2022 | geen        |
        | 2023 | een         |

    Abstract Scenario: Wie niet meer is ingeschreven, heeft geen afspraken meer op die school
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 1 oktober 2027 kijkt
      Dan is er <een of geen> signaal MBO-07

      Voorbeelden:
        | begin            | einde          | een of geen |
        | onbekend         | onbekend       | geen        |
        | 1 september 2026 | 1 oktober 2027 | geen        |
        | 1 september 2026 | 2 oktober 2027 | een         |

    Scenario: Zonder afspraken is er niets om samen te bekijken
      Gegeven de datum van de afspraken over ondersteuning is onbekend
      Als de mbo-school op 1 oktober 2027 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van MBO-07

    Scenario: De student kan zelf vragen om te kijken
      Als de leerling op 1 oktober 2027 kijkt
      Dan is er een signaal MBO-07
      En ziet de vo-school niets van MBO-07
      En ziet het doorstroompunt niets van MBO-07

  Regel: MBO-08 Nodige voorziening niet beschikbaar, nog geen andere oplossing vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de stand van de voorziening is nietBeschikbaar

    Scenario: De voorziening is er niet bij deze opleiding
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-08
      En is er een signaal MBO-08 met urgentie hoog
      En staat bij signaal MBO-08 de tekst "niet beschikbaar"
      En wordt actie A316 aangeraden aan de leerling uiterlijk 24 november 2026

    Abstract Scenario: Eén ander gegeven en er is een oplossing, of die is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-08

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | de stand van de voorziening                 | geregeld         | geen        |
        | de stand van de voorziening                 | aangevraagd      | geen        |
        | de stand van de voorziening                 | nietNodig        | geen        |
        | het alternatief voor de voorziening         | ja               | geen        |
        | het alternatief voor de voorziening         | nee              | een         |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |
        | de datum van inschrijving op het mbo        | 1 februari 2027  | een         |
        | de einddatum van de inschrijving op het mbo | 10 november 2026 | geen        |
        | de einddatum van de inschrijving op het mbo | 11 november 2026 | een         |

    Scenario: Zonder stand van de voorziening is MBO-08 niet te bepalen
      Gegeven de stand van de voorziening is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen signaal MBO-08
      En is signaal MBO-08 nog niet te bepalen omdat de stand van de voorziening onbekend is

    Scenario: De student zoekt zelf mee naar een oplossing
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-08
      En ziet de vo-school niets van MBO-08
      En ziet het doorstroompunt niets van MBO-08

  Regel: MBO-09 Vraag van de student welk werk na de opleiding past

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de vraag over werk na de opleiding is ja

    Scenario: De student weet nog niet welk werk past
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-09
      En is er een signaal MBO-09 met urgentie laag
      En staat bij signaal MBO-09 de tekst "wat de student wil en kan"
      En wordt actie A100 aangeraden aan de loopbaanbegeleider uiterlijk 24 november 2026
      En wordt actie A162 niet aangeraden
      En wordt actie A172 niet aangeraden

    Scenario: In de Achterhoek zijn er een Loopbaanklas en een Loopbaanplein
      Gegeven de regio is achterhoek
      En het niveau van de opleiding is 2
      Als de mbo-school op 10 november 2026 kijkt
      Dan wordt actie A162 aangeraden
      En wordt actie A172 aangeraden

    Abstract Scenario: Alleen als de student het zelf vraagt, en zolang die is ingeschreven
      Gegeven de volgende feiten:
        | feit                                     | waarde  |
        | vraag over werk na de opleiding          | <vraag> |
        | datum van inschrijving op het mbo        | <begin> |
        | einddatum van de inschrijving op het mbo | <einde> |
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-09

      Voorbeelden:
        | vraag | begin            | einde            | een of geen |
        | nee   | 1 september 2026 | onbekend         | geen        |
        | ja    | 10 november 2026 | onbekend         | een         |
        | ja    | 11 november 2026 | onbekend         | geen        |
        | ja    | onbekend         | onbekend         | geen        |
        | ja    | 1 september 2026 | 10 november 2026 | geen        |
        | ja    | 1 september 2026 | 11 november 2026 | een         |

    Scenario: Is niet bekend of de student een vraag heeft, dan is MBO-09 niet te bepalen
      Gegeven de vraag over werk na de opleiding is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-09 nog niet te bepalen omdat de vraag over werk na de opleiding onbekend is

    Scenario: Het is een vraag aan de mbo-school
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-09
      En ziet de vo-school niets van MBO-09
      En ziet het doorstroompunt niets van MBO-09

  Regel: MBO-10 Mentor denkt dat de student misschien stopt, nog geen extra hulp betrokken

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de zorg van de mentor over stoppen is ja

    Scenario: De mentor maakt zich zorgen en zoekt hulp
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen MBO-10
      En is er een signaal MBO-10 met urgentie hoog
      En staat bij signaal MBO-10 de tekst "Vraag de student eerst hoe het gaat en wat die zelf wil"
      En wordt actie A001 aangeraden aan de mbo-mentor uiterlijk 24 november 2026
      En wordt actie A250 aangeraden aan de jongerenadviseur uiterlijk 24 november 2026
      En wordt actie A249 niet aangeraden

    Scenario: In Amsterdam is er een jongerenadviseur op school
      Gegeven de regio is amsterdam
      Als de mbo-school op 10 november 2026 kijkt
      Dan wordt actie A249 aangeraden aan de mbo-mentor uiterlijk 17 november 2026

    Abstract Scenario: Eén ander gegeven en er is al hulp, of die is niet gewenst
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-10

      Voorbeelden:
        | gegeven                              | waarde | een of geen |
        | de zorg van de mentor over stoppen   | nee    | geen        |
        | de betrokken jongerenadviseur        | ja     | geen        |
        | de betrokken jongerenadviseur        | nee    | een         |
        | het afgewezen aanbod van begeleiding | ja     | geen        |
        | het afgewezen aanbod van begeleiding | nee    | een         |

    Abstract Scenario: Na het einde van de inschrijving gaan andere regels over hulp
      Gegeven de datum van inschrijving op het mbo is <begin>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-10

      Voorbeelden:
        | begin            | einde            | een of geen |
        | 10 november 2026 | onbekend         | een         |
        | 11 november 2026 | onbekend         | geen        |
        | onbekend         | onbekend         | geen        |
        | 1 september 2026 | 10 november 2026 | geen        |
        | 1 september 2026 | 11 november 2026 | een         |

    Scenario: Zonder bericht van de mentor is MBO-10 niet te bepalen
      Gegeven de zorg van de mentor over stoppen is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-10 nog niet te bepalen omdat de zorg van de mentor over stoppen onbekend is

    Scenario: De student weet het ook, en het Doorstroompunt hoort niets vanzelf
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal MBO-10
      En ziet het doorstroompunt niets van MBO-10
      En ziet de vo-school niets van MBO-10

  Regel: MBO-12 Laatste jaar op het mbo, hulp gewenst bij de stap naar werk

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de volgende feiten:
        | feit                                | waarde |
        | laatste jaar op het mbo             | ja     |
        | vraag om hulp bij de stap naar werk | ja     |

    Scenario: In het laatste jaar wil de student hulp bij het vinden van werk
      Als de mbo-school op 6 november 2028 kijkt
      Dan zijn er precies de signalen MBO-12
      En is er een signaal MBO-12 met urgentie midden
      En staat bij signaal MBO-12 de tekst "ook voor de eerste tijd na het diploma"
      En wordt actie A285 aangeraden aan de loopbaanbegeleider uiterlijk 20 november 2028
      En wordt actie A226 aangeraden aan de jobcoach

    Abstract Scenario: Alleen in het laatste jaar, alleen op verzoek, en zolang de inschrijving loopt
      Gegeven de volgende feiten:
        | feit                                     | waarde         |
        | laatste jaar op het mbo                  | <laatste jaar> |
        | vraag om hulp bij de stap naar werk      | <vraag>        |
        | datum van inschrijving op het mbo        | <begin>        |
        | einddatum van de inschrijving op het mbo | <einde>        |
      Als de mbo-school op 6 november 2028 kijkt
      Dan is er <een of geen> signaal MBO-12

      Voorbeelden:
        | laatste jaar | vraag | begin            | einde           | een of geen |
        | nee          | ja    | 1 september 2026 | onbekend        | geen        |
        | ja           | nee   | 1 september 2026 | onbekend        | geen        |
        | ja           | ja    | 6 november 2028  | onbekend        | een         |
        | ja           | ja    | 7 november 2028  | onbekend        | geen        |
        | ja           | ja    | onbekend         | onbekend        | geen        |
        | ja           | ja    | 1 september 2026 | 6 november 2028 | geen        |
        | ja           | ja    | 1 september 2026 | 7 november 2028 | een         |

    Abstract Scenario: Ontbreekt een van de twee, dan is MBO-12 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 6 november 2028 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-12 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                |
        | het laatste jaar op het mbo            |
        | de vraag om hulp bij de stap naar werk |

    Scenario: De student ziet dat de vraag bekend is
      Als de leerling op 6 november 2028 kijkt
      Dan is er een signaal MBO-12
      En ziet de vo-school niets van MBO-12
      En ziet het doorstroompunt niets van MBO-12

  Regel: Een leeg dossier geeft geen vragen over het mbo

    Abstract Scenario: 50. In november voor de overstap vraagt niemand hoe het op het mbo gaat
      Gegeven een leerling die in 2027 naar het mbo gaat
      Als de leerling op 10 november 2026 kijkt
      Dan is er geen signaal <signaal>
      En ziet de leerling niets van <signaal>
      En ziet de mbo-school niets van <signaal>

      Voorbeelden:
        | signaal |
        | MBO-01  |
        | MBO-02  |
        | MBO-03  |
        | MBO-04  |
        | MBO-05  |
        | MBO-06  |
        | MBO-07  |
        | MBO-08  |
        | MBO-09  |
        | MBO-10  |
        | MBO-12  |

    Scenario: 46. De student wil na het vso juist geen hulp, en dat telt ook in het tweede jaar
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de volgende feiten:
        | feit                                         | waarde |
        | afgewezen aanbod van begeleiding             | ja     |
        | wens voor training in studievaardigheden     | ja     |
        | melding dat het niet goed loopt              | ja     |
        | zorg van de mentor over stoppen              | ja     |
        | wens voor training in werknemersvaardigheden | ja     |
      Als de mbo-school op 9 november 2027 kijkt
      Dan is er geen enkel signaal

    Scenario: Wat de student daarna zelf vraagt, telt weer wel
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de volgende feiten:
        | feit                                | waarde       |
        | afgewezen aanbod van begeleiding    | ja           |
        | datum van de vraag om maatwerk      | 1 maart 2027 |
        | laatste jaar op het mbo             | ja           |
        | vraag om hulp bij de stap naar werk | ja           |
      Als de mbo-school op 9 november 2027 kijkt
      Dan zijn er precies de signalen MBO-03 en MBO-12
