# language: nl
Functionaliteit: De eerste honderd dagen en het eerste jaar op het mbo
  In het eerste jaar stoppen de meeste studenten. Vaak merkt iemand het wel, maar weet de ander het niet.
  Deze voorbeelden laten zien wanneer een gesprek kan helpen, en wanneer het beter is om rust te geven.
  Ze horen bij rules/honderd-dagen.yaml.

  Regel: D100-01 Gestopt in het eerste jaar, nog geen contact met de oude school

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                    | waarde          |
        | inschrijving.datum      | 1 augustus 2026 |
        | inschrijving.einddatum  | 20 oktober 2026 |
        | inschrijving.redenEinde | eigenVerzoek    |
        | bestemming.soort        | werk            |

    Scenario: Gestopt in oktober, en de oude school weet nog van niets
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan zijn er precies de signalen D100-01
      En is er een signaal D100-01 met urgentie hoog
      En staat bij signaal D100-01 de tekst "eindigde op 20 oktober 2026"
      En staat bij signaal D100-01 de tekst "Vraag de student wat die nu wil"
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 2 november 2026
      En wordt actie A180 aangeraden aan de mentor uiterlijk 2 november 2026
      En wordt actie A250 aangeraden aan de jongerenadviseur uiterlijk 9 november 2026
      En wordt actie A002 aangeraden mits vo.schoolsoort bekend wordt

    Scenario: 34. Niet meer verschenen, 17 jaar: eerst bellen, over een nieuwe route later
      Gegeven de leerling is 17 jaar op 20 oktober 2026
      En de reden van het einde van de inschrijving is nietVerschenen
      En de andere bestemming is onbekend
      Als de mbo-school op 20 oktober 2026 kijkt
      Dan zijn er precies de signalen D100-01 en STA-02
      En wordt actie A200 aangeraden aan de mbo-mentor
      En wordt actie A250 aangeraden aan de jongerenadviseur
      En ziet de vo-school niets van AAN-01
      En is er geen signaal MBO-13

    Abstract Scenario: Vanaf het einde van de inschrijving, drie maanden lang
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-01

      Voorbeelden:
        | dag             | een of geen |
        | 19 oktober 2026 | geen        |
        | 20 oktober 2026 | een         |
        | 19 januari 2027 | een         |
        | 20 januari 2027 | geen        |

    Abstract Scenario: Het gaat om het eerste jaar
      Gegeven de einddatum van de inschrijving op het mbo is <einde>
      Als de mbo-school op 2 augustus 2027 kijkt
      Dan is er <een of geen> signaal D100-01

      Voorbeelden:
        | einde           | een of geen |
        | 31 juli 2027    | een         |
        | 1 augustus 2027 | geen        |

    Abstract Scenario: Niet elk einde is stoppen
      Gegeven de reden van het einde van de inschrijving is <reden>
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan is er <een of geen> signaal D100-01

      Voorbeelden:
        | reden          | een of geen |
        | eigenVerzoek   | een         |
        | nietVerschenen | een         |
        | verwijdering   | een         |
        | anders         | een         |
        | diploma        | geen        |
        | overplaatsing  | geen        |

    Scenario: 31. Staat overlijden alleen bij de inschrijving, dan zwijgt alles ook
      Gegeven de reden van het einde van de inschrijving is overlijden
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen enkel signaal

    Abstract Scenario: Eén ander gegeven en bellen is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan is er <een of geen> signaal D100-01

      Voorbeelden:
        | gegeven                               | waarde | een of geen |
        | de inschrijving bij een andere school | ja     | geen        |
        | de inschrijving bij een andere school | nee    | een         |
        | het contact met de oude school        | ja     | geen        |
        | het contact met de oude school        | nee    | een         |

    Abstract Scenario: Wie nooit is gekomen, is niet gestopt
      Gegeven de volgende feiten:
        | feit                       | waarde   |
        | start.verschenen           | <komst>  |
        | start.eersteAanwezigheidOp | <eerste> |
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan is er <een of geen> signaal D100-01

      Voorbeelden:
        | komst    | eerste           | een of geen |
        | ja       | onbekend         | een         |
        | nee      | onbekend         | geen        |
        | nee      | 9 september 2026 | een         |
        | onbekend | 9 september 2026 | een         |

    Abstract Scenario: Ontbreekt er iets over de inschrijving, dan is D100-01 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan is er geen signaal D100-01
      En is signaal D100-01 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                    |
        | de reden van het einde van de inschrijving |
        | de datum van inschrijving op het mbo       |

    Scenario: Loopt de inschrijving nog, dan vraagt Overstap nergens naar
      Gegeven de einddatum van de inschrijving op het mbo is onbekend
      En de reden van het einde van de inschrijving is onbekend
      Als de mbo-school op 26 oktober 2026 kijkt
      Dan is er geen signaal D100-01
      En ziet de mbo-school niets van D100-01

    Abstract Scenario: De twee scholen en de student zien dit, verder niemand
      Als <partij> op 26 oktober 2026 kijkt
      Dan is er een signaal D100-01
      En ziet het doorstroompunt niets van D100-01

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: D100-02 Vaker afwezig, een gesprek kan helpen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de uren ongeoorloofd verzuim in vier weken zijn 18

    Scenario: Achttien uur afwezig in oktober
      Als de mbo-school op 12 oktober 2026 kijkt
      Dan zijn er precies de signalen D100-02
      En is er een signaal D100-02 met urgentie hoog
      En staat bij signaal D100-02 de tekst "voor 18 uur les in vier weken"
      En staat bij signaal D100-02 de tekst "Overstap meldt zelf niets"
      En wordt actie A313 aangeraden aan de mbo-mentor uiterlijk 19 oktober 2026
      En wordt actie A249 niet aangeraden

    Abstract Scenario: Vanaf zestien uur
      Gegeven de uren ongeoorloofd verzuim in vier weken zijn <uren>
      Als de mbo-school op 12 oktober 2026 kijkt
      Dan is er <een of geen> signaal D100-02

      Voorbeelden:
        | uren | een of geen |
        | 0    | geen        |
        | 15   | geen        |
        | 16   | een         |

    Abstract Scenario: Praten over afwezigheid kan van de start tot een jaar erna
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-02

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | geen        |
        | 1 september 2026 | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Abstract Scenario: Alleen zolang de student is ingeschreven
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 12 oktober 2026 kijkt
      Dan is er geen signaal D100-02

      Voorbeelden:
        | gegeven                                     | waarde         |
        | de datum van inschrijving op het mbo        | onbekend       |
        | de einddatum van de inschrijving op het mbo | 9 oktober 2026 |

    Scenario: Zonder gegevens over afwezigheid neemt Overstap niets aan
      Gegeven de uren ongeoorloofd verzuim in vier weken zijn onbekend
      Als de mbo-school op 12 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-02 nog niet te bepalen omdat de uren ongeoorloofd verzuim in vier weken onbekend zijn

    Scenario: 28. Gezien op dag negen en toch al zestien uur afwezig
      Gegeven het dossier "gezien-op-dag-9.json"
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de uren ongeoorloofd verzuim in vier weken zijn 16
      Als de mbo-school op 9 september 2026 kijkt
      Dan zijn er precies de signalen D100-02
      En ziet de mbo-school niets van STA-01

    Abstract Scenario: 47 en 48. Met 24 jaar is niemand te oud voor een gesprek, en niets gaat naar het Doorstroompunt
      Gegeven een leerling met overstapjaar <jaar>
      En de leerling is 24 jaar op <dag>
      En de startkwalificatie is nee
      En de datum van inschrijving op het mbo is <ingeschreven>
      En de uren ongeoorloofd verzuim in vier weken zijn 20
      Als de mbo-school op <dag> kijkt
      Dan is er een signaal D100-02
      En wordt actie A313 aangeraden
      En ziet het doorstroompunt niets van D100-02

      Voorbeelden:
        | jaar | ingeschreven    | dag          |
        | 2025 | 1 augustus 2025 | 1 maart 2026 |
        | 2024 | 1 augustus 2024 | 1 maart 2025 |

    Scenario: In Amsterdam kan ook de jongerenadviseur op school meedenken
      Gegeven de regio is amsterdam
      Als de mbo-school op 12 oktober 2026 kijkt
      Dan wordt actie A249 aangeraden aan de jongerenadviseur uiterlijk 19 oktober 2026

    Scenario: De student ziet het zelf ook, de oude school en het Doorstroompunt niet
      Als de leerling op 12 oktober 2026 kijkt
      Dan is er een signaal D100-02
      En ziet de vo-school niets van D100-02
      En ziet het doorstroompunt niets van D100-02

  Regel: D100-03 Het loopt niet goed op de opleiding, nog geen contact met de oude school

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de melding dat het niet goed loopt is ja
      En het gesprek over hoe het gaat op de opleiding is ja

    Scenario: De mentor meldt in november dat het niet goed loopt
      Als de mbo-school op 9 november 2026 kijkt
      Dan zijn er precies de signalen D100-03
      En is er een signaal D100-03 met urgentie hoog
      En staat bij signaal D100-03 de tekst "of de mbo-school de oude school mag bellen"
      En wordt actie A004 aangeraden aan de mbo-mentor uiterlijk 16 november 2026
      En wordt actie A003 aangeraden aan de mentor uiterlijk 23 november 2026
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 16 november 2026
      En wordt actie A096 zonder voorwaarde aangeraden
      En wordt actie A312 aangeraden mits de gekoppelde coach bekend wordt
      En wordt actie A002 aangeraden aan de mentor uiterlijk 23 november 2026
      En wordt actie A253 aangeraden aan de ambulant begeleider uiterlijk 23 november 2026
      En wordt actie A163 niet aangeraden
      En wordt actie A172 niet aangeraden

    Abstract Scenario: Is er al een coach, dan kan die mee naar een gesprek
      Gegeven de gekoppelde coach is <coach>
      Als de mbo-school op 9 november 2026 kijkt
      Dan wordt actie A096 <vragen>
      En wordt actie A312 <meegaan>

      Voorbeelden:
        | coach | vragen          | meegaan         |
        | nee   | aangeraden      | niet aangeraden |
        | ja    | niet aangeraden | aangeraden      |

    Abstract Scenario: Een aanbod van één regio staat er alleen bij in die regio
      Gegeven de regio is <regio>
      Als de mbo-school op 9 november 2026 kijkt
      Dan wordt actie A163 <pitstop>
      En wordt actie A172 <loopbaanplein>

      Voorbeelden:
        | regio      | pitstop         | loopbaanplein   |
        | friesland  | aangeraden      | niet aangeraden |
        | achterhoek | niet aangeraden | aangeraden      |

    Abstract Scenario: Bellen kan van de start tot een jaar erna
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-03

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 31 augustus 2026 | geen        |
        | onbekend         | 1 september 2026 | een         |
        | onbekend         | 31 augustus 2027 | een         |
        | onbekend         | 1 september 2027 | geen        |
        | 24 augustus 2026 | 23 augustus 2026 | geen        |
        | 24 augustus 2026 | 24 augustus 2026 | een         |

    Abstract Scenario: Eén ander gegeven en bellen met de oude school hoeft niet
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 9 november 2026 kijkt
      Dan is er <een of geen> signaal D100-03

      Voorbeelden:
        | gegeven                                     | waarde          | een of geen |
        | de melding dat het niet goed loopt          | nee             | geen        |
        | het contact met de oude school              | ja              | geen        |
        | het contact met de oude school              | nee             | een         |
        | het afgewezen aanbod van begeleiding        | ja              | geen        |
        | het afgewezen aanbod van begeleiding        | nee             | een         |
        | de einddatum van de inschrijving op het mbo | 2 november 2026 | geen        |
        | de datum van inschrijving op het mbo        | onbekend        | geen        |

    Abstract Scenario: Wil de student niets delen met de oude school, dan belt niemand
      Gegeven toestemming aan vo voor begeleiding is <keuze> op 5 oktober 2026
      Als de mbo-school op 9 november 2026 kijkt
      Dan is er <een of geen> signaal D100-03

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Scenario: Is er niets gemeld, dan neemt Overstap niets aan
      Gegeven de melding dat het niet goed loopt is onbekend
      Als de mbo-school op 9 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-03 nog niet te bepalen omdat de melding dat het niet goed loopt onbekend is

    Scenario: De student beslist mee: de oude school ziet dit niet vanzelf
      Als de leerling op 9 november 2026 kijkt
      Dan is er een signaal D100-03
      En ziet de vo-school niets van D100-03
      En ziet het doorstroompunt niets van D100-03

  Regel: D100-04 Vraag om overzicht en structuur, nog geen gesprek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de vraag om meer overzicht en structuur is ja

    Scenario: In de derde week vraagt een student om meer overzicht
      Als de mbo-school op 21 september 2026 kijkt
      Dan zijn er precies de signalen D100-04
      En is er een signaal D100-04 met urgentie midden
      En staat bij signaal D100-04 de tekst "bied een buddy of coach aan"
      En wordt actie A098 aangeraden aan de buddy uiterlijk 5 oktober 2026
      En wordt actie A100 aangeraden aan de mbo-mentor uiterlijk 5 oktober 2026

    Abstract Scenario: Een vraag om overzicht telt van de start tot een jaar erna
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-04

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | geen        |
        | 1 september 2026 | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen open vraag om overzicht
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 21 september 2026 kijkt
      Dan is er <een of geen> signaal D100-04

      Voorbeelden:
        | gegeven                                       | waarde            | een of geen |
        | de vraag om meer overzicht en structuur       | nee               | geen        |
        | het gesprek over hoe het gaat op de opleiding | ja                | geen        |
        | het gesprek over hoe het gaat op de opleiding | nee               | een         |
        | het afgewezen aanbod van begeleiding          | ja                | geen        |
        | het afgewezen aanbod van begeleiding          | nee               | een         |
        | de einddatum van de inschrijving op het mbo   | 18 september 2026 | geen        |
        | de datum van inschrijving op het mbo          | onbekend          | geen        |

    Scenario: Is er geen vraag vastgelegd, dan is D100-04 niet te bepalen
      Gegeven de vraag om meer overzicht en structuur is onbekend
      Als de mbo-school op 21 september 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-04 nog niet te bepalen omdat de vraag om meer overzicht en structuur onbekend is

    Scenario: Dit blijft tussen de student en de mbo-school
      Als de leerling op 21 september 2026 kijkt
      Dan is er een signaal D100-04
      En ziet de vo-school niets van D100-04
      En ziet het doorstroompunt niets van D100-04

  Regel: D100-05 Wens om meer aansluiting met anderen, nog geen gesprek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En het gemis aan aansluiting in de klas is ja

    Scenario: Een student vertelt zelf de aansluiting niet te vinden
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan zijn er precies de signalen D100-05
      En is er een signaal D100-05 met urgentie midden
      En staat bij signaal D100-05 de tekst "Vraag wat de student graag wil"
      En wordt actie A098 aangeraden aan de mbo-mentor uiterlijk 19 oktober 2026
      En wordt actie A240 niet aangeraden

    Abstract Scenario: De buddy van de Zachte Landing is er in de regio Arnhem, voor een deel van de scholen
      Gegeven de regio is arnhem
      En de schoolsoort in het vo is <soort>
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan wordt actie A240 <wel of niet>

      Voorbeelden:
        | soort  | wel of niet     |
        | vso    | aangeraden      |
        | vmbo-t | niet aangeraden |

    Abstract Scenario: Een wens om aansluiting telt van de start tot een jaar erna
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-05

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | geen        |
        | 1 september 2026 | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen open wens om aansluiting
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er <een of geen> signaal D100-05

      Voorbeelden:
        | gegeven                                       | waarde         | een of geen |
        | het gemis aan aansluiting in de klas          | nee            | geen        |
        | het gesprek over hoe het gaat op de opleiding | ja             | geen        |
        | het gesprek over hoe het gaat op de opleiding | nee            | een         |
        | de einddatum van de inschrijving op het mbo   | 2 oktober 2026 | geen        |
        | de datum van inschrijving op het mbo          | onbekend       | geen        |

    Scenario: Wat de student zelf vertelt, telt ook na een eerder nee
      Gegeven het afgewezen aanbod van begeleiding is ja
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er een signaal D100-05

    Scenario: Heeft de student niets gezegd, dan neemt Overstap niets aan
      Gegeven het gemis aan aansluiting in de klas is onbekend
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-05 nog niet te bepalen omdat het gemis aan aansluiting in de klas onbekend is

    Scenario: De oude school merkt hier niets van
      Als de leerling op 5 oktober 2026 kijkt
      Dan is er een signaal D100-05
      En ziet de vo-school niets van D100-05
      En ziet de vo-school hetzelfde als zonder begeleiding.mistAansluiting
      En ziet het doorstroompunt niets van D100-05

  Regel: D100-06 De laatste weken geen contact voor nazorg vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de schoolsoort in het vo is pro
      En de datum van uitschrijving in het vo is 31 juli 2026

    Scenario: Half november en nog geen contact sinds het vertrek
      Als de vo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen D100-06
      En is er een signaal D100-06 met urgentie midden
      En staat bij signaal D100-06 de tekst "dat praktijkonderwijs nog minstens 12 maanden nazorg geeft"
      En wordt actie A002 aangeraden aan de mentor uiterlijk 30 november 2026
      En wordt actie A003 aangeraden aan de mentor uiterlijk 30 november 2026
      En wordt actie A080 aangeraden aan de mentor uiterlijk 1 september 2027

    Abstract Scenario: Acht weken na het laatste contact is een nieuw moment
      Gegeven de datum van het laatste contact voor nazorg is <laatste>
      Als de vo-school op 16 november 2026 kijkt
      Dan is er <een of geen> signaal D100-06

      Voorbeelden:
        | laatste           | een of geen |
        | onbekend          | een         |
        | 20 september 2026 | een         |
        | 21 september 2026 | geen        |
        | 9 november 2026   | geen        |

    Abstract Scenario: Van acht weken na de start tot een jaar na het vertrek
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-06

      Voorbeelden:
        | dag             | een of geen |
        | 26 oktober 2026 | geen        |
        | 27 oktober 2026 | een         |
        | 30 juli 2027    | een         |
        | 31 juli 2027    | geen        |

    Abstract Scenario: De taak om nazorg te geven hoort bij twee schoolsoorten
      Gegeven de schoolsoort in het vo is <soort>
      Als de vo-school op 16 november 2026 kijkt
      Dan is er <een of geen> signaal D100-06

      Voorbeelden:
        | soort  | een of geen |
        | pro    | een         |
        | vso    | een         |
        | vmbo-b | geen        |
        | vmbo-k | geen        |
        | vmbo-g | geen        |
        | vmbo-t | geen        |
        | vwo    | geen        |
        | havo   | geen        |
        | isk    | geen        |
        | vavo   | geen        |

    Abstract Scenario: Eén ander gegeven en bellen is nu niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 16 november 2026 kijkt
      Dan is er <een of geen> signaal D100-06

      Voorbeelden:
        | gegeven                              | waarde | een of geen |
        | het doel na het vo                   | werk   | geen        |
        | het afgewezen aanbod van begeleiding | ja     | geen        |
        | het afgewezen aanbod van begeleiding | nee    | een         |

    Scenario: 13. Wie al lang van school is, valt niet meer onder de nazorg
      Gegeven de datum van uitschrijving in het vo is 31 juli 2024
      Als de vo-school op 16 november 2026 kijkt
      Dan is er geen signaal D100-06

    Abstract Scenario: Ontbreekt er iets, dan is D100-06 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de vo-school op 16 november 2026 kijkt
      Dan is er geen signaal D100-06
      En is signaal D100-06 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                              |
        | de schoolsoort in het vo             |
        | het doel na het vo                   |
        | de datum van uitschrijving in het vo |

    Scenario: Nazorg is van de oude school en de oud-leerling
      Als de leerling op 16 november 2026 kijkt
      Dan is er een signaal D100-06
      En ziet de mbo-school niets van D100-06
      En ziet het doorstroompunt niets van D100-06

  Regel: D100-07 De tijd van de coach is om, nog geen evaluatie vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de gekoppelde coach is ja
      En de einddatum van de coach is 1 februari 2027

    Scenario: 43. De coach is gestopt en er is nog geen evaluatie
      Als de mbo-school op 8 februari 2027 kijkt
      Dan zijn er precies de signalen D100-07
      En is er een signaal D100-07 met urgentie midden
      En staat bij signaal D100-07 de tekst "1 februari 2027"
      En wordt actie A161 aangeraden aan de doorstroomcoach uiterlijk 1 maart 2027
      En wordt actie A100 aangeraden aan de mbo-mentor uiterlijk 22 februari 2027

    Scenario: Is de koppeling al weggehaald, dan is er nog steeds een aanbod
      Gegeven de gekoppelde coach is nee
      Als de mbo-school op 8 februari 2027 kijkt
      Dan is er een signaal D100-07
      En wordt actie A161 niet aangeraden
      En wordt actie A100 aangeraden aan de mbo-mentor

    Abstract Scenario: Vanaf de laatste dag van de coach tot een jaar na de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-07

      Voorbeelden:
        | dag              | een of geen |
        | 31 januari 2027  | geen        |
        | 1 februari 2027  | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Abstract Scenario: Zonder einddatum kijken we een half jaar na de start
      Gegeven de einddatum van de coach is onbekend
      En de gekoppelde coach is <coach>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-07

      Voorbeelden:
        | coach | dag              | een of geen |
        | ja    | 28 februari 2027 | geen        |
        | ja    | 1 maart 2027     | een         |
        | ja    | 31 augustus 2027 | een         |
        | ja    | 1 september 2027 | geen        |
        | nee   | 1 maart 2027     | geen        |

    Scenario: Was er geen coach, dan vraagt Overstap ook niet naar een einddatum
      Gegeven de einddatum van de coach is onbekend
      En de gekoppelde coach is nee
      Als de mbo-school op 8 maart 2027 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van D100-07

    Scenario: Een latere einddatum is een gewone afspraak
      Gegeven de einddatum van de coach is 1 juni 2027
      Als de mbo-school op 8 maart 2027 kijkt
      Dan is er geen signaal D100-07

    Scenario: Stopte de coach voor de start, dan is het moment de start zelf
      Gegeven de einddatum van de coach is 1 juli 2026
      Als de mbo-school op 31 augustus 2026 kijkt
      Dan is er geen signaal D100-07

    Scenario: Op de eerste lesdag mag de evaluatie van een gestopte coach op tafel
      Gegeven de einddatum van de coach is 1 juli 2026
      Als de mbo-school op 1 september 2026 kijkt
      Dan is er een signaal D100-07

    Abstract Scenario: Eén ander gegeven en een evaluatie is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 8 februari 2027 kijkt
      Dan is er <een of geen> signaal D100-07

      Voorbeelden:
        | gegeven                                     | waarde          | een of geen |
        | de datum van de evaluatie met de coach      | 28 januari 2027 | geen        |
        | het afgewezen aanbod van begeleiding        | ja              | geen        |
        | het afgewezen aanbod van begeleiding        | nee             | een         |
        | de einddatum van de inschrijving op het mbo | 1 februari 2027 | geen        |
        | de datum van inschrijving op het mbo        | onbekend        | geen        |

    Scenario: Weet niemand of er een coach is, dan is D100-07 niet te bepalen
      Gegeven de einddatum van de coach is onbekend
      En de gekoppelde coach is onbekend
      Als de mbo-school op 8 maart 2027 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-07 nog niet te bepalen omdat de gekoppelde coach onbekend is

    Abstract Scenario: Een coach kan van het vo of van het mbo zijn, dus beide zien dit
      Als <partij> op 8 februari 2027 kijkt
      Dan is er een signaal D100-07
      En ziet het doorstroompunt niets van D100-07

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: D100-08 Entree met een coach, tijd voor een nieuw voortgangsgesprek

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                             | waarde          |
        | inschrijving.datum               | 1 augustus 2026 |
        | plaatsing.niveau                 | 1               |
        | coach.gekoppeld                  | ja              |
        | coach.laatsteVoortgangsgesprekOp | 11 oktober 2026 |

    Scenario: 44. Het laatste gesprek is 36 dagen geleden
      Gegeven de regio is arnhem
      Als de mbo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen D100-08
      En is er een signaal D100-08 met urgentie laag
      En staat bij signaal D100-08 de tekst "11 oktober 2026"
      En wordt actie A247 aangeraden aan de mbo-mentor uiterlijk 23 november 2026
      En wordt actie A312 aangeraden aan de doorstroomcoach uiterlijk 30 november 2026
      En wordt actie A161 aangeraden aan de mbo-mentor uiterlijk 1 maart 2027

    Scenario: Buiten de regio Arnhem kan de coach ook mee naar een gesprek
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er een signaal D100-08
      En wordt actie A247 niet aangeraden
      En wordt actie A312 aangeraden aan de doorstroomcoach

    Abstract Scenario: Vijf weken na het laatste gesprek
      Gegeven de datum van het laatste voortgangsgesprek is <laatste>
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er <een of geen> signaal D100-08

      Voorbeelden:
        | laatste         | een of geen |
        | onbekend        | een         |
        | 11 oktober 2026 | een         |
        | 12 oktober 2026 | geen        |
        | 9 november 2026 | geen        |

    Abstract Scenario: Van vijf weken tot een half jaar na de start
      Gegeven de datum van het laatste voortgangsgesprek is onbekend
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-08

      Voorbeelden:
        | dag              | een of geen |
        | 6 oktober 2026   | geen        |
        | 7 oktober 2026   | een         |
        | 28 februari 2027 | een         |
        | 1 maart 2027     | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen gesprek om de vijf weken
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er <een of geen> signaal D100-08

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | het niveau van de opleiding                 | 2                | geen        |
        | het niveau van de opleiding                 | 4                | geen        |
        | de gekoppelde coach                         | nee              | geen        |
        | de einddatum van de coach                   | 16 november 2026 | geen        |
        | de einddatum van de coach                   | 17 november 2026 | een         |
        | het afgewezen aanbod van begeleiding        | ja               | geen        |
        | het afgewezen aanbod van begeleiding        | nee              | een         |
        | de einddatum van de inschrijving op het mbo | 9 november 2026  | geen        |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |

    Abstract Scenario: Ontbreekt er iets, dan is D100-08 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-08 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                     |
        | het niveau van de opleiding |
        | de gekoppelde coach         |

    Scenario: De student en de mbo-school plannen dit samen
      Als de leerling op 16 november 2026 kijkt
      Dan is er een signaal D100-08
      En ziet de vo-school niets van D100-08
      En ziet het doorstroompunt niets van D100-08

  Regel: D100-10 De student wilde eerder geen hulp, het aanbod kan nu nog eens

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                          | waarde            |
        | inschrijving.datum            | 1 augustus 2026   |
        | begeleiding.aanbodAfgewezen   | ja                |
        | begeleiding.aanbodAfgewezenOp | 20 september 2026 |

    Scenario: 46. Na acht weken kan iemand het nog eens vragen, en meer ook niet
      Als de mbo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen D100-10
      En is er een signaal D100-10 met urgentie laag
      En staat bij signaal D100-10 de tekst "Dat is een gewone keuze"
      En wordt actie A098 aangeraden aan de mbo-mentor uiterlijk 30 november 2026

    Scenario: 46. Ook als er veel speelt, blijft een nee een nee
      Gegeven de volgende feiten:
        | feit                          | waarde          |
        | vo.schoolsoort                | vso             |
        | vo.uitschrijving              | 31 juli 2026    |
        | begeleiding.vastgelopenGemeld | ja              |
        | begeleiding.structuurvraag    | ja              |
        | plaatsing.niveau              | 1               |
        | coach.gekoppeld               | ja              |
        | coach.eindeOp                 | 1 november 2026 |
      Als de leerling op 16 november 2026 kijkt
      Dan zijn er precies de signalen D100-10
      En ziet de vo-school niets van D100-10

    Abstract Scenario: Eerst acht weken rust, en niet meer na een jaar
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-10

      Voorbeelden:
        | dag               | een of geen |
        | 21 september 2026 | geen        |
        | 14 november 2026  | geen        |
        | 15 november 2026  | een         |
        | 31 augustus 2027  | een         |
        | 1 september 2027  | geen        |

    Abstract Scenario: Was het antwoord al in het voorjaar nee, dan pas weer vanaf de start
      Gegeven de datum waarop de student geen hulp wilde is 1 mei 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-10

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | geen        |
        | 1 september 2026 | een         |

    Abstract Scenario: Eén ander gegeven en er is niets om opnieuw te vragen
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen signaal D100-10

      Voorbeelden:
        | gegeven                                     | waarde          |
        | het afgewezen aanbod van begeleiding        | nee             |
        | de einddatum van de inschrijving op het mbo | 9 november 2026 |
        | de datum van inschrijving op het mbo        | onbekend        |

    Abstract Scenario: Ontbreekt er iets, dan is D100-10 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-10 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                    |
        | het afgewezen aanbod van begeleiding       |
        | de datum waarop de student geen hulp wilde |

    Scenario: Alleen de mbo-school en de student zien dit
      Als de leerling op 16 november 2026 kijkt
      Dan is er een signaal D100-10
      En ziet de vo-school niets van D100-10
      En ziet het doorstroompunt niets van D100-10

  Regel: D100-11 De student wil delen, de docenten weten het nog niet

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                       | waarde          |
        | inschrijving.datum         | 1 augustus 2026 |
        | ondersteuning.gemeldBijMbo | ja              |
        | afspraken.vastgelegdOp     | 1 juli 2026     |
      En toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026

    Scenario: Twee weken na de start weten de docenten nog van niets
      Als de mbo-school op 15 september 2026 kijkt
      Dan zijn er precies de signalen D100-11
      En is er een signaal D100-11 met urgentie midden
      En staat bij signaal D100-11 de tekst "geef alleen dat door"
      En wordt actie A157 aangeraden aan de mbo-mentor uiterlijk 22 september 2026
      En wordt actie A237 niet aangeraden

    Abstract Scenario: Het aanbod bij een taalontwikkelingsstoornis past alleen bij cluster 2
      Gegeven het cluster in het speciaal onderwijs is <cluster>
      Als de leerling op 15 september 2026 kijkt
      Dan wordt actie A253 <wel of niet>
      En wordt actie A254 <wel of niet>

      Voorbeelden:
        | cluster | wel of niet     |
        | 2       | aangeraden      |
        | 3       | niet aangeraden |

    Scenario: Zonder bekend cluster staat dat aanbod er met een voorbehoud bij
      Als de leerling op 15 september 2026 kijkt
      Dan wordt actie A254 aangeraden mits vo.cluster bekend wordt

    Abstract Scenario: Van twee weken tot een half jaar na de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-11

      Voorbeelden:
        | dag               | een of geen |
        | 14 september 2026 | geen        |
        | 15 september 2026 | een         |
        | 28 februari 2027  | een         |
        | 1 maart 2027      | geen        |

    Abstract Scenario: Alleen met een ja van de student
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 juni 2026
      Als de mbo-school op 15 september 2026 kijkt
      Dan is er <een of geen> signaal D100-11

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |
        | nietGevraagd | geen        |

    Abstract Scenario: Eén ander gegeven en er is niets door te geven
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 15 september 2026 kijkt
      Dan is er <een of geen> signaal D100-11

      Voorbeelden:
        | gegeven                                                  | waarde            | een of geen |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee               | geen        |
        | het bericht aan het docententeam                         | ja                | geen        |
        | het bericht aan het docententeam                         | nee               | een         |
        | de einddatum van de inschrijving op het mbo              | 11 september 2026 | geen        |
        | de datum van inschrijving op het mbo                     | onbekend          | geen        |

    Abstract Scenario: Ontbreekt er iets, dan is D100-11 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 15 september 2026 kijkt
      Dan is er geen signaal D100-11
      En is signaal D100-11 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de melding van de behoefte aan ondersteuning bij het mbo |

    Scenario: Is over delen niets vastgelegd, dan is D100-11 niet te bepalen
      Gegeven de toestemmingen zijn onbekend
      Als de mbo-school op 15 september 2026 kijkt
      Dan is er geen signaal D100-11
      En is signaal D100-11 nog niet te bepalen omdat toestemmingen onbekend zijn

    Scenario: De student ziet wat er nog te bespreken is, de oude school niet
      Als de leerling op 15 september 2026 kijkt
      Dan is er een signaal D100-11
      En ziet de vo-school niets van D100-11
      En ziet het doorstroompunt niets van D100-11

    Scenario: De ambulant begeleider hoort het binnen twee weken
      Gegeven het cluster in het speciaal onderwijs is 2
      Als de leerling op 15 september 2026 kijkt
      Dan wordt actie A254 aangeraden aan de ambulant begeleider uiterlijk 29 september 2026

  Regel: D100-12 Doorstroomdossier gedeeld, nog niet gebruikt in mentorgesprekken

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de stand van het doorstroomdossier is gelezen
      En er zijn geen toestemmingen

    Scenario: Twee maanden na de start ligt het dossier er nog
      Als de mbo-school op 2 november 2026 kijkt
      Dan zijn er precies de signalen D100-12
      En is er een signaal D100-12 met urgentie laag
      En staat bij signaal D100-12 de tekst "Bekijk het samen met de student"
      En wordt actie A237 aangeraden aan de mbo-mentor
      En wordt actie A157 aangeraden aan de mbo-mentor uiterlijk 9 november 2026

    Abstract Scenario: Van acht weken tot een jaar na de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-12

      Voorbeelden:
        | dag              | een of geen |
        | 26 oktober 2026  | geen        |
        | 27 oktober 2026  | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Scenario: 27. Op de eerste dag was er nog geen mentorgesprek
      Gegeven het dossier "overdracht-niet-doorgegeven.json"
      En de stand van het doorstroomdossier is gelezen
      Als de mbo-school op 7 september 2026 kijkt
      Dan zijn er precies de signalen OVD-03

    Abstract Scenario: Alleen een dossier dat bij het mbo is, kan gebruikt worden
      Gegeven de stand van het doorstroomdossier is <stand>
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal D100-12

      Voorbeelden:
        | stand     | een of geen |
        | ontbreekt | geen        |
        | begonnen  | geen        |
        | ingevuld  | geen        |
        | akkoord   | geen        |
        | verzonden | een         |
        | gelezen   | een         |

    Abstract Scenario: Wil de student niet meer delen, dan blijft het dossier dicht
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 september 2026
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal D100-12

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Abstract Scenario: Eén ander gegeven en het dossier hoeft niet op tafel
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal D100-12

      Voorbeelden:
        | gegeven                                         | waarde          | een of geen |
        | het gebruik van het dossier in mentorgesprekken | ja              | geen        |
        | het gebruik van het dossier in mentorgesprekken | nee             | een         |
        | de einddatum van de inschrijving op het mbo     | 30 oktober 2026 | geen        |
        | de datum van inschrijving op het mbo            | onbekend        | geen        |

    Scenario: Is de stand van het dossier niet bekend, dan is D100-12 niet te bepalen
      Gegeven de stand van het doorstroomdossier is onbekend
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal D100-12 nog niet te bepalen omdat de stand van het doorstroomdossier onbekend is

    Scenario: De student en de mbo-school zien dit
      Als de leerling op 2 november 2026 kijkt
      Dan is er een signaal D100-12
      En ziet de vo-school niets van D100-12
      En ziet het doorstroompunt niets van D100-12

  Regel: D100-13 Waarschuwing over het studieadvies, nog geen plan vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de datum van de waarschuwing studieadvies is 20 november 2026

    Scenario: De waarschuwing is er, een plan nog niet
      Als de mbo-school op 23 november 2026 kijkt
      Dan zijn er precies de signalen D100-13
      En is er een signaal D100-13 met urgentie hoog
      En staat bij signaal D100-13 de tekst "Op 20 november 2026"
      En wordt actie A100 aangeraden aan de mbo-mentor uiterlijk 7 december 2026
      En wordt actie A004 aangeraden aan de mbo-mentor uiterlijk 30 november 2026
      En wordt actie A162 niet aangeraden

    Abstract Scenario: De Loopbaanklas is er in de Achterhoek, voor niveau 2, 3 en 4
      Gegeven de regio is achterhoek
      En het niveau van de opleiding is <niveau>
      Als de mbo-school op 23 november 2026 kijkt
      Dan wordt actie A162 <wel of niet>

      Voorbeelden:
        | niveau | wel of niet     |
        | 1      | niet aangeraden |
        | 2      | aangeraden      |

    Abstract Scenario: Vanaf de dag van de waarschuwing tot een jaar na de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-13

      Voorbeelden:
        | dag              | een of geen |
        | 19 november 2026 | geen        |
        | 20 november 2026 | een         |
        | 31 augustus 2027 | een         |
        | 1 september 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er hoeft geen plan te komen
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 23 november 2026 kijkt
      Dan is er <een of geen> signaal D100-13

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | de datum van de waarschuwing studieadvies   | onbekend         | geen        |
        | het begeleidingsplan bij het studieadvies   | ja               | geen        |
        | het begeleidingsplan bij het studieadvies   | nee              | een         |
        | de einddatum van de inschrijving op het mbo | 22 november 2026 | geen        |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |

    Scenario: Zonder waarschuwing vraagt Overstap er ook niet naar
      Gegeven de datum van de waarschuwing studieadvies is onbekend
      Als de mbo-school op 23 november 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van D100-13

    Scenario: Ook wie eerder geen hulp wilde, heeft recht op een plan
      Gegeven het afgewezen aanbod van begeleiding is ja
      Als de mbo-school op 23 november 2026 kijkt
      Dan is er een signaal D100-13

    Scenario: Een waarschuwing blijft tussen de student en de mbo-school
      Als de leerling op 23 november 2026 kijkt
      Dan is er een signaal D100-13
      En ziet de vo-school niets van D100-13
      En ziet het doorstroompunt niets van D100-13

  Regel: Wat deze regels niet doen

    Scenario: 50. Een bijna leeg dossier blijft rustig in november
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de inschrijving bij een andere school is ja
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 38. Stopt het leerbedrijf, dan is de student niet gestopt
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de praktijkplek is 4 december 2026
      Als de mbo-school op 7 december 2026 kijkt
      Dan is er geen signaal D100-01
      En ziet de mbo-school niets van D100-01
