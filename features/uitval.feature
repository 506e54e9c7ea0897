# language: nl
Functionaliteit: Gestopt op het mbo, of niet meer in beeld
  Stoppen kan een goede keuze zijn. Dan helpt het als iemand meedenkt over de volgende stap.
  Deze voorbeelden laten zien wanneer, en bij wie het signaal terechtkomt.
  Ze horen bij rules/uitval.yaml.

  Regel: UIT-01 Gestopt in het eerste jaar, nog geen nieuwe route vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                          | waarde          |
        | inschrijving.datum            | 1 augustus 2026 |
        | inschrijving.einddatum        | 20 oktober 2026 |
        | inschrijving.redenEinde       | eigenVerzoek    |
        | begeleiding.contactOudeSchool | ja              |
        | leerling.startkwalificatie    | ja              |
        | instroommoment                | februari        |

    Scenario: Zes weken na het stoppen is er nog geen nieuwe route
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan zijn er precies de signalen UIT-01
      En is er een signaal UIT-01 met urgentie hoog
      En staat bij signaal UIT-01 de tekst "eindigde op 20 oktober 2026"
      En staat bij signaal UIT-01 de tekst "Ga eerst na of dat klopt"
      En wordt actie A250 aangeraden aan het doorstroompunt uiterlijk 15 december 2026
      En wordt actie A301 aangeraden aan de loopbaanbegeleider
      En wordt actie A002 aangeraden mits vo.schoolsoort bekend wordt
      En wordt actie A230 niet aangeraden

    Abstract Scenario: Een aanbod van één regio staat er alleen bij in die regio
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is vso
      Als de vo-school op 1 december 2026 kijkt
      Dan wordt actie A172 <loopbaanplein>
      En wordt actie A230 <schakeltraject>
      En wordt actie A256 <pre-mbo>

      Voorbeelden:
        | regio      | loopbaanplein   | schakeltraject  | pre-mbo         |
        | achterhoek | aangeraden      | niet aangeraden | niet aangeraden |
        | assen      | niet aangeraden | aangeraden      | niet aangeraden |
        | twente     | niet aangeraden | niet aangeraden | aangeraden      |

    Abstract Scenario: Van zes weken tot een jaar na het stoppen
      Als het doorstroompunt op <dag> kijkt
      Dan is er <een of geen> signaal UIT-01

      Voorbeelden:
        | dag              | een of geen |
        | 30 november 2026 | geen        |
        | 1 december 2026  | een         |
        | 19 oktober 2027  | een         |
        | 20 oktober 2027  | geen        |

    Abstract Scenario: Het gaat om het eerste jaar
      Gegeven de einddatum van de inschrijving op het mbo is <einde>
      Als het doorstroompunt op 1 oktober 2027 kijkt
      Dan is er <een of geen> signaal UIT-01

      Voorbeelden:
        | einde           | een of geen |
        | 31 juli 2027    | een         |
        | 1 augustus 2027 | geen        |

    Abstract Scenario: Niet elk einde is stoppen
      Gegeven de reden van het einde van de inschrijving is <reden>
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er <een of geen> signaal UIT-01

      Voorbeelden:
        | reden          | een of geen |
        | eigenVerzoek   | een         |
        | nietVerschenen | een         |
        | verwijdering   | een         |
        | anders         | een         |
        | diploma        | geen        |
        | overplaatsing  | geen        |
        | overlijden     | geen        |

    Abstract Scenario: Met een nieuwe route is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er <een of geen> signaal UIT-01

      Voorbeelden:
        | gegeven                               | waarde        | een of geen |
        | de inschrijving bij een andere school | ja            | geen        |
        | de inschrijving bij een andere school | nee           | een         |
        | de andere bestemming                  | onderwijs     | geen        |
        | de andere bestemming                  | werk          | geen        |
        | de andere bestemming                  | zorg          | geen        |
        | de andere bestemming                  | dagbesteding  | geen        |
        | de andere bestemming                  | nietBekostigd | geen        |

    Abstract Scenario: Wie nooit is gekomen, is niet gestopt
      Gegeven de volgende feiten:
        | feit                       | waarde   |
        | start.verschenen           | <komst>  |
        | start.eersteAanwezigheidOp | <eerste> |
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er <een of geen> signaal UIT-01

      Voorbeelden:
        | komst | eerste           | een of geen |
        | ja    | onbekend         | een         |
        | nee   | onbekend         | geen        |
        | nee   | 9 september 2026 | een         |

    Abstract Scenario: Ontbreekt er iets over de inschrijving, dan is UIT-01 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er geen signaal UIT-01
      En is signaal UIT-01 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                    |
        | de reden van het einde van de inschrijving |
        | de datum van inschrijving op het mbo       |

    Abstract Scenario: Iedereen die kan helpen, ziet dit
      Als <partij> op 1 december 2026 kijkt
      Dan is er een signaal UIT-01

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

  Regel: UIT-02 Geen school of werk vastgelegd, en contact is nog niet gelukt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de poging om contact te krijgen is mislukt

    Scenario: In november is contact nog niet gelukt
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan zijn er precies de signalen STA-02 en UIT-02
      En is er een signaal UIT-02 met urgentie hoog
      En staat bij signaal UIT-02 de tekst "Dat kan allerlei redenen hebben"
      En wordt actie A180 aangeraden aan de mentor uiterlijk 16 november 2026
      En wordt actie A250 aangeraden aan het doorstroompunt uiterlijk 23 november 2026
      En wordt actie A226 aangeraden aan de jobcoach
      En wordt actie A002 aangeraden mits vo.schoolsoort bekend wordt

    Abstract Scenario: Een jaar lang vanaf de teldatum
      Als het doorstroompunt op <dag> kijkt
      Dan is er <een of geen> signaal UIT-02

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | geen        |
        | 1 oktober 2026    | een         |
        | 30 september 2027 | een         |
        | 1 oktober 2027    | geen        |

    Abstract Scenario: Eén ander gegeven en de jongere is in beeld
      Gegeven <gegeven> is <waarde>
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan is er <een of geen> signaal UIT-02

      Voorbeelden:
        | gegeven                               | waarde           | een of geen |
        | het doel na het vo                    | werk             | geen        |
        | de datum van inschrijving op het mbo  | 1 september 2026 | geen        |
        | de inschrijving bij een andere school | ja               | geen        |
        | de inschrijving bij een andere school | nee              | een         |
        | de andere bestemming                  | werk             | geen        |
        | de andere bestemming                  | zorg             | geen        |
        | de andere bestemming                  | nietBekostigd    | geen        |
        | de poging om contact te krijgen       | gelukt           | geen        |
        | de poging om contact te krijgen       | geen             | geen        |
        | de startkwalificatie                  | ja               | geen        |
        | de startkwalificatie                  | nee              | een         |

    Scenario: Een inschrijving die voorbij is, telt niet meer
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 november 2026
      En de reden van het einde van de inschrijving is overplaatsing
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan is er een signaal UIT-02

    Abstract Scenario: 35. Bij een start in februari telt de eigen startdatum
      Gegeven het instroommoment is februari
      En de datum van de start is <start>
      Als het doorstroompunt op <dag> kijkt
      Dan is er <een of geen> signaal UIT-02

      Voorbeelden:
        | start           | dag             | een of geen |
        | 1 februari 2027 | 9 november 2026 | geen        |
        | 1 februari 2027 | 31 januari 2027 | geen        |
        | 1 februari 2027 | 1 februari 2027 | een         |

    Scenario: 35. Begonnen in februari en niet meer in beeld: spreek af wie contact zoekt
      Gegeven het instroommoment is februari
      En de datum van de start is 1 februari 2027
      Als het doorstroompunt op 8 maart 2027 kijkt
      Dan zijn er precies de signalen UIT-02
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 15 maart 2027

    Scenario: 35. Een start in februari zonder startdatum is niet te bepalen
      Gegeven het instroommoment is februari
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal UIT-02 nog niet te bepalen omdat de datum van de start onbekend is

    Scenario: 32. Wie naar het buitenland is vertrokken, is niet uit beeld
      Gegeven de status van de leerling is vertrokkenBuitenland
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan is er geen enkel signaal
      En ziet het doorstroompunt niets van UIT-02

    Abstract Scenario: Is er niets over contact vastgelegd, dan is UIT-02 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als het doorstroompunt op 9 november 2026 kijkt
      Dan is er geen signaal UIT-02
      En is signaal UIT-02 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                         |
        | de poging om contact te krijgen |
        | het doel na het vo              |

    Abstract Scenario: Het Doorstroompunt, de oude school en de jongere zelf
      Als <partij> op 9 november 2026 kijkt
      Dan is er een signaal UIT-02
      En ziet de mbo-school niets van UIT-02

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de leerling        |
        | het doorstroompunt |

  Regel: MBO-13 Van het mbo zonder diploma of startkwalificatie

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                          | waarde          |
        | inschrijving.datum            | 1 augustus 2026 |
        | inschrijving.einddatum        | 20 oktober 2026 |
        | inschrijving.redenEinde       | eigenVerzoek    |
        | begeleiding.contactOudeSchool | ja              |
        | bestemming.soort              | werk            |

    Scenario: Aan het werk zonder diploma: leren blijft mogelijk
      Als de mbo-school op 3 november 2026 kijkt
      Dan zijn er precies de signalen MBO-13
      En is er een signaal MBO-13 met urgentie midden
      En staat bij signaal MBO-13 de tekst "weer leren, werken of allebei"
      En wordt actie A286 aangeraden aan de studentenadministratie uiterlijk 17 november 2026
      En wordt actie A285 aangeraden aan de loopbaanbegeleider uiterlijk 17 november 2026
      En wordt actie A250 aangeraden aan de jongerenadviseur uiterlijk 17 november 2026

    Scenario: 34. Twee weken na het vertrek volgt het aanbod over startkwalificatie
      Gegeven de andere bestemming is onbekend
      En de leerling is 17 jaar op 20 oktober 2026
      Als het doorstroompunt op 3 november 2026 kijkt
      Dan zijn er precies de signalen MBO-13 en STA-02
      En wordt actie A250 aangeraden aan het doorstroompunt

    Abstract Scenario: Van twee weken tot een jaar na het vertrek
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal MBO-13

      Voorbeelden:
        | dag             | een of geen |
        | 2 november 2026 | geen        |
        | 3 november 2026 | een         |
        | 19 oktober 2027 | een         |
        | 20 oktober 2027 | geen        |

    Scenario: Ook na het eerste jaar
      Gegeven de einddatum van de inschrijving op het mbo is 20 oktober 2028
      Als de mbo-school op 6 november 2028 kijkt
      Dan is er een signaal MBO-13

    Abstract Scenario: Niet elk einde is vertrek zonder diploma
      Gegeven de reden van het einde van de inschrijving is <reden>
      Als de mbo-school op 3 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-13

      Voorbeelden:
        | reden          | een of geen |
        | eigenVerzoek   | een         |
        | nietVerschenen | een         |
        | verwijdering   | een         |
        | anders         | een         |
        | diploma        | geen        |
        | overplaatsing  | geen        |
        | overlijden     | geen        |

    Abstract Scenario: Eén ander gegeven en het signaal is er niet
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 3 november 2026 kijkt
      Dan is er <een of geen> signaal MBO-13

      Voorbeelden:
        | gegeven                               | waarde        | een of geen |
        | de startkwalificatie                  | ja            | geen        |
        | de startkwalificatie                  | nee           | een         |
        | de inschrijving bij een andere school | ja            | geen        |
        | de inschrijving bij een andere school | nee           | een         |
        | de andere bestemming                  | onbekend      | een         |
        | de andere bestemming                  | werk          | een         |
        | de andere bestemming                  | onderwijs     | geen        |
        | de andere bestemming                  | zorg          | geen        |
        | de andere bestemming                  | dagbesteding  | geen        |
        | de andere bestemming                  | nietBekostigd | geen        |
        | de komst bij de start                 | nee           | geen        |

    Scenario: Is de reden niet bekend, dan is MBO-13 niet te bepalen
      Gegeven de reden van het einde van de inschrijving is onbekend
      Als de mbo-school op 3 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal MBO-13 nog niet te bepalen omdat de reden van het einde van de inschrijving onbekend is

    Abstract Scenario: De mbo-school, het Doorstroompunt en de student zelf
      Als <partij> op 3 november 2026 kijkt
      Dan is er een signaal MBO-13
      En ziet de vo-school niets van MBO-13

      Voorbeelden:
        | partij             |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |
